import { CheckList } from '@/components/controls/check-list'
import { type Choice, ChoiceGroup } from '@/components/controls/choice-group'
import { FilterForm } from '@/components/controls/filter-form'
import { FilterPopover } from '@/components/controls/filter-popover'
import { TimeFields } from '@/components/controls/time-fields'
import { messagesFor } from '@/lib/messages/messages-for'
import { SCALES, SORTS, UNITS, VIEWS } from '@/lib/view/view-parsers'
import { cueOptions } from '../../cue-options'
import { headlineCues, type PageData } from '../../page-data'
import {
  denialChoices,
  eventChoices,
  languageChoices,
  outletOptions,
  timePresets,
  voiceChoices,
} from '../../view-choices'
import { outletName, wordsOf } from '../../view-words'

/** View and unit in the open; who, what, whose voice, which articles, and the rest behind one button each. */
export function CompareControls({ data, action }: { data: PageData; action: string }) {
  const { locale, corpus, codebook, state } = data
  const { compare, filters, labels } = messagesFor(locale)
  const narrowed = state.lang !== null || state.event !== null || state.time.from !== null || state.time.to !== null
  return (
    <FilterForm
      action={action}
      label={compare.controls}
      submit={compare.show}
      carried={{ ...(state.repeats === 'once' ? {} : { repeats: state.repeats }) }}
    >
      <div className="grid gap-3">
        <div className="flex flex-wrap gap-x-4 gap-y-3">
          <ChoiceGroup
            param="view"
            legend={filters.view}
            look="row"
            choices={VIEWS.map((view) => ({
              value: view === 'dots' ? '' : view,
              label: compare.views[view],
              patch: { view: view === 'dots' ? null : view },
            }))}
          />
          <ChoiceGroup
            param="unit"
            legend={filters.unit}
            look="row"
            choices={UNITS.map((unit) => ({
              value: unit === 'rate' ? '' : unit,
              label: compare.units[unit],
              patch: { unit },
            }))}
          />
        </div>
        <div className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
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
            name={filters.cues}
            chosen={
              wordsOf('cues', data) === null
                ? filters.headlineCues
                : filters.someOf(state.cues.length, codebook.cues.length)
            }
          >
            <CheckList
              param="cues"
              legend={filters.cues}
              options={cueOptions(data)}
              usual={headlineCues(codebook)}
              all={filters.tickAllCues}
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
              <ChoiceGroup param="event" legend={filters.event} look="list" choices={eventChoices(data)} />
              <ChoiceGroup param="lang" legend={filters.language} look="list" choices={languageChoices(data)} />
              <TimeFields messages={filters.timeFields} presets={timePresets(data)} />
            </div>
          </FilterPopover>
          <FilterPopover align="end" name={compare.options} chosen={compare.sorts[state.sort]}>
            <div className="grid gap-4">
              <ChoiceGroup
                param="sort"
                legend={compare.sort}
                look="list"
                choices={SORTS.map((sort) => ({
                  value: sort === 'name' ? '' : sort,
                  label: compare.sorts[sort],
                  patch: { sort },
                }))}
              />
              <ChoiceGroup param="base" legend={compare.base} look="list" choices={baseChoices(data)} />
              <ChoiceGroup
                param="scale"
                legend={compare.scale}
                look="list"
                choices={SCALES.map((scale) => ({
                  value: scale === 'shared' ? '' : scale,
                  label: compare.scales[scale],
                  patch: { scale },
                }))}
              />
            </div>
          </FilterPopover>
        </div>
      </div>
    </FilterForm>
  )
}

/** What the difference view measures against: all others, or one outlet among those on show. */
function baseChoices(data: PageData): Choice[] {
  const { corpus, locale, state } = data
  const { compare } = messagesFor(locale)
  const shown = corpus.outlets.filter(({ slug }) => state.outlets.length === 0 || state.outlets.includes(slug))
  return [
    { value: '', label: compare.rest, patch: { base: 'rest' } },
    ...shown.map(({ slug }): Choice => ({ value: slug, label: outletName(data, slug), patch: { base: slug } })),
  ]
}
