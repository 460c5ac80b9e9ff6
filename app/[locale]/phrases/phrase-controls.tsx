import { CheckList } from '@/components/controls/check-list'
import { ChoiceGroup } from '@/components/controls/choice-group'
import { FilterForm } from '@/components/controls/filter-form'
import { FilterPopover } from '@/components/controls/filter-popover'
import { SearchField } from '@/components/controls/search-field'
import { TimeFields } from '@/components/controls/time-fields'
import { messagesFor } from '@/lib/messages/messages-for'
import { CONTEXT, PHRASE_ORDERS } from '@/lib/view/view-parsers'
import { cueOptions } from '../../cue-options'
import { allCues, type PageData } from '../../page-data'
import {
  denialChoices,
  eventChoices,
  languageChoices,
  outletOptions,
  timePresets,
  voiceChoices,
} from '../../view-choices'
import { wordsOf } from '../../view-words'

const CONTEXT_STEPS = [CONTEXT.least, CONTEXT.usual, 15, CONTEXT.most]

/** Search first, then who, what, whose voice, which articles; last what the list looks like. */
export function PhraseControls({ data, action }: { data: PageData; action: string }) {
  const { locale, corpus, codebook, state } = data
  const { phrases, filters, labels } = messagesFor(locale)
  const narrowed = state.lang !== null || state.event !== null || state.time.from !== null || state.time.to !== null
  const steps = [...new Set([...CONTEXT_STEPS, state.ctx])].sort((a, b) => a - b)
  return (
    <FilterForm
      action={action}
      label={phrases.filters}
      submit={phrases.show}
      carried={{
        ...(state.article === null ? {} : { article: state.article }),
        ...(state.repeats === 'once' ? {} : { repeats: state.repeats }),
      }}
    >
      <div className="grid gap-4">
        <SearchField {...phrases.search} />
        <div className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
          <FilterPopover
            name={filters.cues}
            chosen={
              wordsOf('cues', data) === null ? filters.allCues : filters.someOf(state.cues.length, codebook.cues.length)
            }
          >
            <CheckList
              param="cues"
              legend={filters.cues}
              options={cueOptions(data)}
              usual={allCues(codebook)}
              all={filters.tickAllCues}
            />
          </FilterPopover>
          <FilterPopover
            name={filters.outlets}
            chosen={
              wordsOf('outlets', data) === null
                ? filters.allOutlets
                : filters.someOf(state.outlets.length, corpus.outlets.length)
            }
          >
            <CheckList
              param="outlets"
              legend={filters.outlets}
              options={outletOptions(data)}
              usual={corpus.outlets.map(({ slug }) => slug)}
              all={filters.tickAllOutlets}
            />
          </FilterPopover>
          <FilterPopover
            name={filters.voice}
            chosen={state.voice === 'all' ? labels.allVoices : labels.voice[state.voice]}
          >
            <div className="grid gap-4">
              <ChoiceGroup param="voice" legend={filters.voice} look="list" choices={voiceChoices(data)} />
              <ChoiceGroup param="denials" legend={filters.denials} look="list" choices={denialChoices(data)} />
            </div>
          </FilterPopover>
          <FilterPopover align="end" name={filters.articles} chosen={narrowed ? filters.narrowed : filters.allArticles}>
            <div className="grid gap-4">
              <ChoiceGroup param="lang" legend={filters.language} look="list" choices={languageChoices(data)} />
              <ChoiceGroup param="event" legend={filters.event} look="list" choices={eventChoices(data)} />
              <TimeFields messages={filters.timeFields} presets={timePresets(data)} />
            </div>
          </FilterPopover>
          <FilterPopover align="end" name={phrases.display} chosen={phrases.order[state.order ?? 'mix']}>
            <div className="grid gap-4">
              <ChoiceGroup
                param="order"
                legend={phrases.order.legend}
                look="list"
                choices={PHRASE_ORDERS.map((order) => ({
                  value: order === 'mix' ? '' : order,
                  label: phrases.order[order],
                  patch: { order: order === 'mix' ? null : order },
                }))}
              />
              <ChoiceGroup
                param="ctx"
                legend={phrases.context.legend}
                look="list"
                choices={steps.map((ctx) => ({ value: String(ctx), label: String(ctx), patch: { ctx } }))}
              />
              <ChoiceGroup
                param="strength"
                legend={phrases.strength.legend}
                look="list"
                choices={[
                  {
                    value: '',
                    label: phrases.strength.core,
                    hint: phrases.strength.coreHint,
                    patch: { strength: 'core' },
                  },
                  {
                    value: 'all',
                    label: phrases.strength.all,
                    hint: phrases.strength.allHint,
                    patch: { strength: 'all' },
                  },
                  { value: 'weak', label: phrases.strength.weak, patch: { strength: 'weak' } },
                ]}
              />
            </div>
          </FilterPopover>
        </div>
      </div>
    </FilterForm>
  )
}
