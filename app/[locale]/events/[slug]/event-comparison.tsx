import type { ReactNode } from 'react'
import { ChoiceGroup } from '@/components/controls/choice-group'
import { FilterForm } from '@/components/controls/filter-form'
import { FilterPopover } from '@/components/controls/filter-popover'
import { ColumnMark } from '@/components/event/column-mark'
import { EventColumns } from '@/components/event/event-columns'
import { EventDots } from '@/components/event/event-dots'
import { EventTable } from '@/components/event/event-table'
import { NamingTable } from '@/components/event/naming-table'
import { OnlyHereList } from '@/components/event/only-here-list'
import { TwinTable } from '@/components/event/twin-table'
import { PageLink } from '@/components/frame/page-link'
import type { EventSummary } from '@/lib/events/event-summary'
import { formatList } from '@/lib/messages/format-list'
import { localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { ArticleText } from '@/lib/model/reading'
import type { EventColumn, EventPanel } from '@/lib/view/event-panel'
import { viewHref } from '@/lib/view/view-href'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import { LanguageCaution } from '../../../language-caution'
import type { PageData } from '../../../page-data'
import { SpeakersSection } from '../../../speakers-section'
import { denialChoices, voiceChoices } from '../../../view-choices'
import { ArticleLead } from './article-lead'
import { eventTakeaways } from './event-takeaways'

interface Props {
  readonly data: PageData
  readonly panel: EventPanel
  readonly articles: readonly ArticleText[]
  readonly summary: EventSummary
  readonly path: string
}

/** Two to four articles: side by side, cue by cue, name by name, and what one of them alone has. */
export function EventComparison({ data, panel, articles, summary, path }: Props) {
  const { locale, codebook, state } = data
  const { event: messages, labels, speakers } = messagesFor(locale)
  const { columns } = panel
  const voice = state.voice === 'all' ? labels.allVoices : labels.voice[state.voice]
  const phrasesHref = (article: string, cue: string) =>
    viewHref('/phrases', DEFAULT_VIEW, { article, cues: [cue], voice: state.voice, denials: state.denials }, locale)
  const leads = Object.fromEntries(
    articles.map((article) => [article.row.id, <ArticleLead key={article.row.id} data={data} article={article} />]),
  )
  const takeaways = eventTakeaways(panel, data)
  const unit = state.unit === 'count' ? messages.perCueCount : messages.perCueRate
  const cueNames = (ids: readonly string[]) =>
    formatList(
      locale,
      codebook.cues.filter(({ id }) => ids.includes(id)).map(({ label }) => label[locale]),
    )
  return (
    <>
      <Part id="side-by-side" title={messages.sideBySide} intro={messages.order}>
        <EventControls data={data} action={viewHref(path, DEFAULT_VIEW, {}, locale)} />
        <p className="mt-3 mb-5 text-muted text-sm">
          {state.unit === 'count' ? messages.stripCount(voice) : messages.strip(voice)}
        </p>
        <EventColumns locale={locale} panel={panel} cues={codebook.cues} leads={leads} phrasesHref={phrasesHref} />
      </Part>
      <Part id="cue-by-cue" title={messages.perCue} intro={takeaways.join(' ')}>
        <figure className="mt-5">
          <p className="font-semibold text-sm">
            {messages.perCueTitle(unit)}, {voice}
          </p>
          <ul className="mt-1 mb-2 flex flex-wrap gap-x-5 gap-y-1 text-secondary text-sm">
            {columns.map((column) => (
              <li key={column.letter} className="flex items-center gap-1.5">
                <ColumnMark letter={column.letter} />
                {columnName(column, data)}
              </li>
            ))}
          </ul>
          <LanguageCaution
            data={data}
            cues={panel.rows.map(({ cue }) => cue)}
            languages={columns.map(({ row }) => row.lang)}
          />
          <EventDots locale={locale} panel={panel} cues={codebook.cues} description={takeaways.join(' ')} />
          <figcaption className="mt-2 max-w-[46rem] text-muted text-sm">
            {messages.readChart} {panel.absent.length === 0 ? null : messages.absent(cueNames(panel.absent))}
          </figcaption>
          <details className="figure-table mt-3">
            <summary className="min-h-8 font-semibold text-sm">{messages.perCueTable}</summary>
            <EventTable locale={locale} panel={panel} cues={codebook.cues} phrasesHref={phrasesHref} />
          </details>
        </figure>
      </Part>
      <Part id="naming" title={messages.naming} intro={messages.namingIntro}>
        {summary.naming.length === 0 ? (
          <p className="mt-3 text-secondary">{messages.namingNone}</p>
        ) : (
          <div className="mt-4">
            <NamingTable
              locale={locale}
              caption={messages.namingCaption}
              naming={summary.naming}
              actors={codebook.actors}
              columns={columns.map((column) => ({
                article: column.row.id,
                lang: column.row.lang,
                head: (
                  <span className="flex items-center gap-1.5">
                    <ColumnMark letter={column.letter} />
                    {columnName(column, data)}
                  </span>
                ),
              }))}
            />
          </div>
        )}
      </Part>
      <SpeakersSection
        locale={locale}
        intro={speakers.introEvent}
        columns={columns.map((column) => ({
          key: column.row.id,
          head: (
            <span className="flex items-center gap-1.5">
              <ColumnMark letter={column.letter} />
              {columnName(column, data)}
            </span>
          ),
          articles: articles.filter(({ row }) => row.id === column.row.id),
        }))}
      />
      <Part id="only-here" title={messages.onlyHere} intro={messages.onlyHereIntro}>
        <OnlyHereList locale={locale} entries={summary.onlyHere} columns={columns} cues={codebook.cues} />
      </Part>
      {summary.twins.map((pair, index) => {
        const original = columns.find(({ row }) => row.id === pair.original)
        const version = columns.find(({ row }) => row.id === pair.version)
        if (original === undefined || version === undefined) return null
        const agreeing = pair.cues.filter(({ differs }) => !differs).length
        return (
          <Part
            key={pair.version}
            id={index === 0 ? 'twins' : `twins-${index + 1}`}
            title={messages.twins}
            intro={`${messages.twinsIntro(columnName(original, data), columnName(version, data))} ${messages.twinsSame(agreeing, pair.cues.length)}`}
          >
            <div className="mt-4">
              <TwinTable
                locale={locale}
                original={original.row}
                version={version.row}
                entries={pair.cues}
                cues={codebook.cues}
              />
            </div>
          </Part>
        )
      })}
      <p className="no-print mt-12">
        <PageLink href={localeHref(locale, '/events')}>{messages.allEvents}</PageLink>
      </p>
    </>
  )
}

function Part({ id, title, intro, children }: { id: string; title: string; intro: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`} id={id} className="mt-14 border-rule border-t pt-6">
      <h2 id={`${id}-title`} className="text-2xl tracking-tight">
        {title}
      </h2>
      {intro === '' ? null : <p className="mt-2 max-w-[46rem] text-secondary">{intro}</p>}
      {children}
    </section>
  )
}

function columnName({ outlet, row }: EventColumn, { locale }: PageData): string {
  return `${outlet.short[locale]} (${messagesFor(locale).labels.language[row.lang]})`
}

/** Whose voice is counted, and in which unit; both are part of the address. */
function EventControls({ data, action }: { data: PageData; action: string }) {
  const { locale, state } = data
  const { event: messages, filters, labels } = messagesFor(locale)
  const { a, b, c, d } = state
  const carried = Object.fromEntries(
    Object.entries({ a, b, c, d }).flatMap(([name, id]) => (id === null ? [] : [[name, id]])),
  )
  return (
    <div className="mt-4">
      <FilterForm action={action} label={messages.controls} submit={messages.chooseApply} carried={carried}>
        <div className="flex flex-wrap items-center gap-2">
          <FilterPopover
            name={filters.voice}
            chosen={state.voice === 'all' ? labels.allVoices : labels.voice[state.voice]}
          >
            <div className="grid gap-4">
              <ChoiceGroup param="voice" legend={filters.voice} look="list" choices={voiceChoices(data)} />
              <ChoiceGroup param="denials" legend={filters.denials} look="list" choices={denialChoices(data)} />
            </div>
          </FilterPopover>
          <ChoiceGroup
            param="unit"
            legend={filters.unit}
            look="row"
            choices={[
              { value: '', label: labels.unit.rate, patch: { unit: 'rate' } },
              { value: 'count', label: labels.unit.count, patch: { unit: 'count' } },
            ]}
          />
        </div>
      </FilterForm>
    </div>
  )
}
