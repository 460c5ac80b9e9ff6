import type { Metadata } from 'next'
import { ActiveFilters } from '@/components/controls/active-filters'
import { IgnoredValues } from '@/components/controls/ignored-values'
import { PageLink } from '@/components/frame/page-link'
import { ScrollTable } from '@/components/table/scroll-table'
import { formatDate } from '@/lib/messages/format-date'
import { localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { selectSample } from '@/lib/view/select-sample'
import { viewHref } from '@/lib/view/view-href'
import { DEFAULT_VIEW, type SearchParams } from '@/lib/view/view-state'
import { sampleSummary } from '../../figures'
import { allCues, type PageData, pageData, redirectForm } from '../../page-data'
import { viewMetadata } from '../../view-metadata'
import { activeFilters, type Narrowing, outletName } from '../../view-words'
import { findWordPlaces, type WordPlace } from '../../word-places'

interface Props {
  readonly searchParams: Promise<SearchParams>
}

const PATH = '/words'
const PER_PAGE = 50
/** Texts that are read for one page. */
const MOST_ARTICLES = 2000
const PARAMS: readonly Narrowing[] = ['outlets', 'voice', 'event', 'lang', 'time', 'repeats']

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const data = await pageData(searchParams, allCues)
  const { keyness: t } = messagesFor(data.locale)
  return viewMetadata({
    locale: data.locale,
    path: viewHref(PATH, data.state, {}, 'en'),
    title: data.state.q === '' ? t.words : t.wordsTitle(data.state.q),
    description: t.wordsIntro,
    image: null,
  })
}

/** A word in its contexts: what a number of the comparison of words counts. */
export default async function WordsPage({ searchParams }: Props) {
  const data = await pageData(searchParams, allCues)
  await redirectForm(PATH, searchParams, data)
  const { locale, corpus, state, ignored } = data
  const { keyness: t } = messagesFor(locale)
  const { counted } = await sampleSummary(data)
  const isTooMany = counted > MOST_ARTICLES
  const rows = isTooMany ? [] : selectSample(corpus, state).flatMap((group) => group.counted)
  const places = state.q === '' || isTooMany ? [] : await findWordPlaces(rows, state.q, state, corpus.versions)
  const first = (state.page - 1) * PER_PAGE
  return (
    <>
      <header className="max-w-[46rem]">
        <h1 className="text-3xl tracking-tight">{state.q === '' ? t.words : t.wordsTitle(state.q)}</h1>
        <p className="mt-2 text-secondary">{t.wordsIntro}</p>
      </header>
      <div className="mt-6">
        <IgnoredValues ignored={ignored} locale={locale} />
        <WordForm data={data} />
        <ActiveFilters
          active={activeFilters(PATH, data, PARAMS)}
          reset={viewHref(PATH, DEFAULT_VIEW, { q: state.q, v: state.v }, locale)}
          locale={locale}
        />
        <p role="status" className="mt-3 text-muted text-sm">
          {isTooMany ? t.tooMany(counted, MOST_ARTICLES) : state.q === '' ? '' : t.wordsFound(places.length)}
        </p>
      </div>
      {state.q !== '' && places.length === 0 && !isTooMany ? <p className="mt-6">{t.wordsNone}</p> : null}
      {places.length === 0 ? null : <PlaceTable places={places.slice(first, first + PER_PAGE)} data={data} />}
      <Pages data={data} pages={Math.ceil(places.length / PER_PAGE)} />
    </>
  )
}

/** A plain form: what is chosen besides the word goes with it. */
function WordForm({ data }: { data: PageData }) {
  const { locale, state } = data
  const { keyness: t } = messagesFor(locale)
  const carried = new URLSearchParams(viewHref(PATH, state, { q: '', page: 1 }, locale).split('?')[1] ?? '')
  return (
    <form action={localeHref(locale, PATH)} method="get" className="no-print flex flex-wrap items-end gap-3">
      {[...carried].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="grid gap-1 font-semibold">
        {t.wordsAsk}
        <input
          type="search"
          name="q"
          defaultValue={state.q}
          className="min-h-11 rounded border border-control bg-card px-3 font-normal"
        />
      </label>
      <button type="submit" className="button button-strong">
        {t.wordsShow}
      </button>
    </form>
  )
}

function PlaceTable({ places, data }: { places: readonly WordPlace[]; data: PageData }) {
  const { locale, state } = data
  const { keyness: t, figures, labels } = messagesFor(locale)
  return (
    <div className="mt-6">
      <ScrollTable caption={t.wordsTitle(state.q)}>
        <thead>
          <tr>
            <th scope="col">{figures.outlet}</th>
            <th scope="col" className="num">
              {t.left}
            </th>
            <th scope="col">{t.word}</th>
            <th scope="col">{t.right}</th>
            <th scope="col">{t.article}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ row, start, left, phrase, right }) => (
            <tr key={`${row.id} ${start}`}>
              <th scope="row" className="whitespace-nowrap">
                {outletName(data, row.outlet)}
                <span className="block font-normal text-muted text-xs">
                  {row.date === null ? labels.noDate : formatDate(locale, row.date, 'short')}
                </span>
              </th>
              <td lang={row.lang} className="num min-w-44 font-serif">
                {left}
              </td>
              <td lang={row.lang} className="font-semibold font-serif">
                {phrase}
              </td>
              <td lang={row.lang} className="min-w-44 font-serif">
                {right}
              </td>
              <td>
                <PageLink href={localeHref(locale, `/articles/${row.id}`)} lang={row.lang}>
                  {row.title}
                </PageLink>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}

function Pages({ data, pages }: { data: PageData; pages: number }) {
  const { locale, state } = data
  const { keyness: t } = messagesFor(locale)
  if (pages < 2) return null
  const to = (page: number) => viewHref(PATH, { ...state, page }, {}, locale)
  return (
    <nav aria-label={t.pages} className="no-print mt-4 flex gap-5">
      {state.page > 1 ? <PageLink href={to(state.page - 1)}>{t.previous}</PageLink> : null}
      <span>{t.page(state.page, pages)}</span>
      {state.page < pages ? <PageLink href={to(state.page + 1)}>{t.next}</PageLink> : null}
    </nav>
  )
}
