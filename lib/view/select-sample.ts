import type { ArticleRow } from '../model/article-row'
import type { Outlet } from '../model/corpus'
import { filterArticles } from '../model/filter-articles'
import { groupByName } from '../model/group-by-name'
import { setBeside } from '../model/in-order'
import { LANGUAGES, type Language } from '../model/language'
import { LastUsed } from '../model/last-used'
import type { Corpus } from '../model/reading'
import { dropRepeats, type Repeat } from '../score/deduplicate'
import { isWithin } from './time-range'
import type { ViewState } from './view-parsers'

/** Parameters that say which articles are looked at. */
export const SAMPLE_FILTERS = ['outlets', 'event', 'time', 'lang'] as const
export type SampleFilter = (typeof SAMPLE_FILTERS)[number]

/** The articles of one outlet. `counted` leaves repeats out; they stay in `articles`, which are shown. */
export interface OutletGroup {
  readonly outlet: Outlet
  readonly articles: readonly ArticleRow[]
  readonly counted: readonly ArticleRow[]
  readonly repeats: readonly Repeat<ArticleRow>[]
}

type Choice = Pick<ViewState, SampleFilter>

/** Articles that the state looks at, in the order of the corpus. */
export function articlesIn(corpus: Corpus, choice: Choice): readonly ArticleRow[] {
  const { outlets, event, lang, time } = choice
  const isOpen = time.from === null && time.to === null
  return filterArticles(corpus.articles, {
    outlet: outlets.length === 0 ? null : (slug) => outlets.includes(slug),
    event: event === null ? null : (slug) => slug === event,
    date: isOpen ? null : (date) => isWithin(date, time),
    lang,
  })
}

/**
 * The sample: one group for each outlet that is chosen, or that there is; also those that have no article in it.
 *
 * Within an outlet an article that repeats or translates another one of the sample is not counted, unless `repeats` is
 * "all". Which article counts depends on the sample: a translation alone stands for itself.
 */
export function selectSample(corpus: Corpus, state: Choice & Pick<ViewState, 'repeats'>): readonly OutletGroup[] {
  const { outlets, event, time, lang, repeats } = state
  const key = JSON.stringify([outlets, event, time, lang, repeats])
  const known = samples.get(corpus) ?? new LastUsed<readonly OutletGroup[]>(MOST_SAMPLES)
  samples.set(corpus, known)
  return known.get(key, () => drawSample(corpus, state))
}

/** Samples of a corpus that were asked for last: the parts of a page ask for the same one, and a corpus never changes. */
const samples = new WeakMap<Corpus, LastUsed<readonly OutletGroup[]>>()
const MOST_SAMPLES = 16

function drawSample(corpus: Corpus, state: Choice & Pick<ViewState, 'repeats'>): readonly OutletGroup[] {
  const byOutlet = groupByName(articlesIn(corpus, state), 'outlet')
  const outlets = corpus.outlets.filter(({ slug }) => state.outlets.length === 0 || state.outlets.includes(slug))
  const groups = outlets.map((outlet) => {
    const own = byOutlet.get(outlet.slug) ?? []
    return { outlet, articles: own, ...countedOf(own, state.repeats) }
  })
  setBeside(groups.map(({ counted }) => counted))
  return groups
}

/** Languages of the articles that are counted. */
export function countedLanguages(groups: readonly OutletGroup[]): readonly Language[] {
  return LANGUAGES.filter((lang) => groups.some(({ counted }) => counted.some((one) => one.lang === lang)))
}

/** The articles that count as observations of their own, and the repeats among them. */
export function countedOf(
  articles: readonly ArticleRow[],
  repeats: ViewState['repeats'],
): Pick<OutletGroup, 'counted' | 'repeats'> {
  const whole: Pick<OutletGroup, 'counted' | 'repeats'> = { counted: articles, repeats: [] }
  if (repeats === 'all') return whole
  const columns = articles[0]?.columns
  const isKnown = articles.every((article) => article.columns === columns)
  const found = dropRepeats(isKnown ? articles.filter(({ isAlone }) => !isAlone) : articles)
  if (found.repeats.length === 0) return whole
  const left = new Set(found.repeats.map(({ article }) => article))
  return { counted: articles.filter((article) => !left.has(article)), repeats: found.repeats }
}

/**
 * Where nothing matches: the filter whose removal gives the most articles back, among equals the one that alone leaves the
 * fewest. Null: no filter is set.
 */
export function narrowestFilter(
  corpus: Corpus,
  state: Choice,
): { readonly filter: SampleFilter; readonly matching: number; readonly matchingWithout: number } | null {
  const open: Choice = { outlets: [], event: null, time: { from: null, to: null }, lang: null }
  const counts = SAMPLE_FILTERS.filter((filter) => isSet(state, filter)).map((filter) => ({
    filter,
    matching: articlesIn(corpus, { ...open, [filter]: state[filter] }).length,
    matchingWithout: articlesIn(corpus, { ...state, [filter]: open[filter] }).length,
  }))
  return counts.sort((a, b) => b.matchingWithout - a.matchingWithout || a.matching - b.matching)[0] ?? null
}

function isSet(state: Choice, filter: SampleFilter): boolean {
  switch (filter) {
    case 'outlets':
      return state.outlets.length > 0
    case 'time':
      return state.time.from !== null || state.time.to !== null
    case 'event':
    case 'lang':
      return state[filter] !== null
    default:
      return filter satisfies never
  }
}
