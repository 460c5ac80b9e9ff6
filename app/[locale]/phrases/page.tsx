import type { Metadata } from 'next'
import { ActiveFilters } from '@/components/controls/active-filters'
import { IgnoredValues } from '@/components/controls/ignored-values'
import { ResultsRegion } from '@/components/controls/results-region'
import { ViewProvider } from '@/components/controls/view-provider'
import { PageLink } from '@/components/frame/page-link'
import { ConcordanceTable } from '@/components/phrases/concordance-table'
import { PageLinks } from '@/components/phrases/page-links'
import { messagesFor } from '@/lib/messages/messages-for'
import { readPhrases } from '@/lib/store/read'
import { PHRASES_PER_PAGE, selectPhraseQuery } from '@/lib/view/phrase-query'
import { viewHref } from '@/lib/view/view-href'
import type { ViewState } from '@/lib/view/view-parsers'
import { DEFAULT_VIEW, type SearchParams } from '@/lib/view/view-state'
import { allCues, type PageData, pageData, redirectForm } from '../../page-data'
import { viewMetadata } from '../../view-metadata'
import { activeFilters, viewTitle } from '../../view-words'
import { EmptyPhrases } from './empty-phrases'
import { PhraseControls } from './phrase-controls'

interface Props {
  readonly searchParams: Promise<SearchParams>
}

const PATH = '/phrases'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const data = await pageData(searchParams, allCues)
  const { phrases } = messagesFor(data.locale)
  const { total } = await readPhrases(
    { ...selectPhraseQuery(data.corpus, data.state), page: 1, perPage: 1 },
    data.state.v,
  )
  const what = viewTitle(data)
  const query = viewHref(PATH, data.state, {}, 'en').slice(PATH.length)
  return viewMetadata({
    locale: data.locale,
    path: `${PATH}${query}`,
    title: what === '' ? phrases.title : phrases.headingOf(what),
    description: phrases.description(total, what === '' ? phrases.everything : what),
    image: `/preview/phrases${query}`,
  })
}

export default async function PhrasesPage({ searchParams }: Props) {
  const data = await pageData(searchParams, allCues)
  await redirectForm(PATH, searchParams, data)
  const { locale, corpus, codebook, state, ignored } = data
  const { phrases, filters, frame } = messagesFor(locale)
  const query = selectPhraseQuery(corpus, state)
  const { total, rows } = await readPhrases(query, data.state.v)
  const pages = Math.ceil(total / PHRASES_PER_PAGE)
  const first = (state.page - 1) * PHRASES_PER_PAGE + 1
  const what = viewTitle(data, ['cues', 'outlets', 'voice'])

  return (
    <ViewProvider>
      <a href="#results" className="skip-link">
        {frame.skipToResults}
      </a>
      <header className="max-w-[46rem]">
        <h1 className="text-3xl tracking-tight">{what === '' ? phrases.heading : phrases.headingOf(what)}</h1>
        <p className="mt-2 text-secondary">{phrases.intro}</p>
      </header>
      <div className="mt-6">
        <IgnoredValues ignored={ignored} locale={locale} />
        <PhraseControls data={data} action={viewHref(PATH, DEFAULT_VIEW, {}, locale)} />
        <ActiveFilters
          active={activeFilters(PATH, data)}
          reset={viewHref(PATH, DEFAULT_VIEW, {}, locale)}
          locale={locale}
        />
      </div>
      <p role="status" className="sr-only">
        {filters.statusPhrases(total)}
      </p>
      <div className="mt-8 border-ink border-t pt-5">
        <ResultsRegion label={phrases.title}>
          {rows.length === 0 ? (
            <EmptyPhrases data={data} query={query} total={total} pages={pages} />
          ) : (
            <>
              <ConcordanceTable
                rows={rows}
                order={query.order}
                cues={new Map(codebook.cues.map((cue) => [cue.id, cue]))}
                outlets={new Map(corpus.outlets.map((outlet) => [outlet.slug, outlet]))}
                locale={locale}
                caption={
                  <>
                    <span className="block text-xl font-semibold">
                      {pages > 1 ? phrases.captionPage(total, first, first + rows.length - 1) : phrases.caption(total)}
                    </span>
                    <span className="block text-muted text-sm">{phrases.ordered[query.order]}</span>
                  </>
                }
              />
              <PageLinks
                page={state.page}
                pages={pages}
                hrefOf={(page) => viewHref(PATH, state, { page }, locale)}
                locale={locale}
              />
            </>
          )}
          <ListNotes data={data} leftOut={query.without.length} />
        </ResultsRegion>
      </div>
    </ViewProvider>
  )
}

/** What the list leaves out or adds, against the numbers, and the way to change it. */
function ListNotes({ data, leftOut }: { data: PageData; leftOut: number }) {
  const { locale, state } = data
  const { phrases } = messagesFor(locale)
  const href = (patch: Partial<ViewState>) => viewHref(PATH, state, patch, locale)
  const notes = [
    ...(leftOut > 0
      ? [
          {
            text: phrases.withoutRepeats(leftOut),
            to: href({ repeats: 'all' }),
            way: phrases.showRepeats,
          },
        ]
      : []),
    ...(state.repeats === 'all'
      ? [{ text: phrases.withRepeats, to: href({ repeats: 'once' }), way: phrases.hideRepeats }]
      : []),
    ...(state.strength === 'core' ? [] : [{ text: phrases.weakShown, to: null, way: '' }]),
  ]
  if (notes.length === 0) return null
  return (
    <ul className="mt-8 max-w-prose space-y-1 text-muted text-sm">
      {notes.map(({ text, to, way }) => (
        <li key={text}>
          {text}{' '}
          {to === null ? null : (
            <PageLink href={to} scroll={false}>
              {way}
            </PageLink>
          )}
        </li>
      ))}
    </ul>
  )
}
