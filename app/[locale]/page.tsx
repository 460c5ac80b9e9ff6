import type { Metadata } from 'next'
import { ActiveFilters } from '@/components/controls/active-filters'
import { ChoiceGroup } from '@/components/controls/choice-group'
import { FilterForm } from '@/components/controls/filter-form'
import { IgnoredValues } from '@/components/controls/ignored-values'
import { ViewProvider } from '@/components/controls/view-provider'
import { FigureFrame } from '@/components/figures/figure-frame'
import { HeatTable } from '@/components/figures/heat-table'
import { RepeatNotes } from '@/components/figures/repeat-notes'
import { PageLink } from '@/components/frame/page-link'
import { localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { viewHref } from '@/lib/view/view-href'
import type { ViewState } from '@/lib/view/view-parsers'
import { DEFAULT_VIEW, type SearchParams } from '@/lib/view/view-state'
import { figureNote } from '../figure-note'
import { overviewPanel, sampleSummary } from '../figures'
import { LanguageCaution } from '../language-caution'
import { allCues, pageData, redirectForm } from '../page-data'
import { voiceChoices } from '../view-choices'
import { viewMetadata } from '../view-metadata'
import { activeFilters, viewTitle } from '../view-words'
import { CorpusLine } from './overview/corpus-line'
import { EventCards } from './overview/event-cards'
import { Findings } from './overview/findings'
import { StartingQuestions } from './overview/starting-questions'

interface Props {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const data = await pageData(searchParams, allCues)
  const { overview, labels } = messagesFor(data.locale)
  const sample = await sampleSummary(data)
  const query = viewHref('/', data.state, {}, 'en').slice(1)
  const what = viewTitle(data)
  return viewMetadata({
    locale: data.locale,
    path: `/${query}`,
    title: what === '' ? overview.heading : overview.titleOf(what),
    description: overview.description(labels.articles(sample.articles), labels.outlets(sample.outlets.length)),
    image: `/preview/overview${query}`,
  })
}

export default async function OverviewPage({ searchParams }: Props) {
  const data = await pageData(searchParams, allCues)
  await redirectForm('/', searchParams, data)
  const { locale, codebook, state, ignored } = data
  const { overview, labels, figures, filters, frame } = messagesFor(locale)
  const panel = await overviewPanel(data)
  const sample = await sampleSummary(data)
  const headline = codebook.cues.filter((cue) => cue.headline)
  const others = codebook.cues.length - headline.length
  const voice = state.voice === 'all' ? labels.allVoices : labels.voice[state.voice]
  const reset = viewHref('/', DEFAULT_VIEW, {}, locale)

  return (
    <ViewProvider>
      <a href="#table" className="skip-link">
        {frame.skipToTable}
      </a>
      <IgnoredValues ignored={ignored} locale={locale} />
      <header className="max-w-[48rem]">
        <h1 className="text-3xl tracking-tight">{overview.heading}</h1>
        <p className="mt-3 text-lg text-secondary">
          {overview.introOf(
            headline.map((cue) => cue.short[locale]),
            others,
          )}{' '}
          {overview.introVoice}
        </p>
      </header>
      <CorpusLine sample={sample} locale={locale} />
      <ActiveFilters active={activeFilters('/', data)} reset={reset} locale={locale} />

      <p role="status" className="sr-only">
        {filters.status(sample.articles, sample.outlets.length)}, {voice}
      </p>
      <Findings panel={panel} data={data} />

      <div className="mt-12">
        <FigureFrame
          locale={locale}
          id="table"
          heading={overview.table.heading}
          level={2}
          takeaway={[
            overview.table.unit[state.unit],
            ...(state.voice === 'all' ? [] : [overview.table.onlyVoice(voice)]),
            overview.table.hint,
          ].join(' ')}
          howToRead={figures.heatSteps}
          table={null}
          note={figureNote(
            data,
            sample,
            panel.rows.some(({ cells }) => cells.some(({ estimate }) => estimate.low !== null)),
          )}
        >
          <div className="mt-1 mb-4">
            <FilterForm
              action={reset}
              label={overview.table.voice}
              submit={overview.table.show}
              carried={carriedBy(state)}
            >
              <ChoiceGroup param="voice" legend={overview.table.voice} look="row" choices={voiceChoices(data)} />
            </FilterForm>
          </div>
          <HeatTable
            panel={panel}
            state={state}
            path="/"
            locale={locale}
            caption={overview.table.caption(labels.unit[state.unit], voice)}
            outletHref={(slug) => localeHref(locale, `/outlets/${slug}`)}
          />
          <LanguageCaution data={data} cues={panel.cues.map(({ id }) => id)} languages={sample.countedLanguages} />
          <RepeatNotes rows={panel.rows} locale={locale} />
        </FigureFrame>
      </div>

      <div className="mt-14 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <EventCards data={data} />
        <StartingQuestions data={data} />
      </div>

      <section aria-labelledby="limits" className="mt-14 border-control border-t-2 pt-5">
        <h2 id="limits" className="text-xl">
          {overview.limits.heading}
        </h2>
        <ul className="mt-3 grid gap-x-10 gap-y-3 text-secondary md:grid-cols-3">
          {overview.limits
            .sentences(labels.articles(sample.articles), labels.outlets(sample.outlets.length))
            .map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
        </ul>
        <p className="mt-4">
          <PageLink href={localeHref(locale, '/method')}>{overview.limits.method}</PageLink>
        </p>
      </section>
    </ViewProvider>
  )
}

/** What else the link says, for the form that works without script. */
function carriedBy(state: ViewState): Readonly<Record<string, string>> {
  const query = viewHref('/', state, { voice: 'all' }, 'en').slice('/?'.length)
  return Object.fromEntries(new URLSearchParams(query))
}
