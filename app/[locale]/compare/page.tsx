import type { Metadata } from 'next'
import { ActiveFilters } from '@/components/controls/active-filters'
import { IgnoredValues } from '@/components/controls/ignored-values'
import { ResultsRegion } from '@/components/controls/results-region'
import { ViewProvider } from '@/components/controls/view-provider'
import { messagesFor } from '@/lib/messages/messages-for'
import type { SampleSummary } from '@/lib/view/select-overview'
import { viewHref } from '@/lib/view/view-href'
import { DEFAULT_VIEW, type SearchParams } from '@/lib/view/view-state'
import { compareFigure, sampleSummary } from '../../figures'
import { headlineCues, type PageData, pageData, redirectForm } from '../../page-data'
import { viewMetadata } from '../../view-metadata'
import { activeFilters, type Narrowing, viewTitle } from '../../view-words'
import { CompareControls } from './compare-controls'
import { ComparePanels } from './compare-panels'
import { EmptyCompare } from './empty-compare'
import { KeynessPanels } from './keyness-panels'
import { TimePanels } from './time-panels'

interface Props {
  readonly searchParams: Promise<SearchParams>
}

const PATH = '/compare'
const PARAMS: readonly Narrowing[] = ['cues', 'outlets', 'voice', 'event', 'lang', 'time', 'denials', 'repeats']

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const data = await pageData(searchParams, headlineCues)
  const { locale, state } = data
  const { compare, labels } = messagesFor(locale)
  const sample = await sampleSummary(data)
  const query = viewHref(PATH, state, {}, 'en').slice(PATH.length)
  const what = viewTitle(data, PARAMS)
  return viewMetadata({
    locale,
    path: `${PATH}${query}`,
    title: what === '' ? compare.heading : compare.titleOf(what),
    description: compare.description(
      labels.articles(sample.articles),
      labels.outlets(sample.outlets.length),
      labels.unit[state.unit],
      state.voice === 'all' ? labels.allVoices : labels.voice[state.voice],
    ),
    image: `/preview/compare${query}`,
  })
}

export default async function ComparePage({ searchParams }: Props) {
  const data = await pageData(searchParams, headlineCues)
  await redirectForm(PATH, searchParams, data)
  const { locale, ignored } = data
  const { compare, filters, frame } = messagesFor(locale)
  const sample = await sampleSummary(data)
  const reset = viewHref(PATH, DEFAULT_VIEW, {}, locale)

  return (
    <ViewProvider>
      <a href="#results" className="skip-link">
        {frame.skipToResults}
      </a>
      <header className="max-w-[46rem]">
        <h1 className="text-3xl tracking-tight">{compare.heading}</h1>
        <p className="mt-2 text-secondary">{compare.intro}</p>
      </header>
      <div className="mt-6">
        <IgnoredValues ignored={ignored} locale={locale} />
        <CompareControls data={data} action={reset} />
        <ActiveFilters active={activeFilters(PATH, data, PARAMS)} reset={reset} locale={locale} />
        <p role="status" className="mt-3 text-muted text-sm">
          {filters.status(sample.articles, sample.outlets.length)}
        </p>
      </div>
      <div className="mt-5 border-ink border-t pt-6">
        <ResultsRegion label={compare.results}>
          {sample.articles === 0 ? <EmptyCompare data={data} /> : <Panels sample={sample} data={data} />}
        </ResultsRegion>
      </div>
    </ViewProvider>
  )
}

async function Panels({ sample, data }: { sample: SampleSummary; data: PageData }) {
  switch (data.state.view) {
    case 'time':
      return <TimePanels sample={sample} data={data} />
    case 'words':
      return <KeynessPanels sample={sample} data={data} />
    default:
      return <ComparePanels figure={await compareFigure(data)} sample={sample} data={data} />
  }
}
