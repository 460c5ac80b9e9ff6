import { eachInOrder, listsBeside } from '../model/in-order'
import { KnownDates } from '../model/known-dates'
import type { Language } from '../model/language'
import type { Corpus } from '../model/reading'
import { fitGroups, orderCues, type SortKey, sortGroups } from './arrange'
import { classLimits, classOf } from './nice-scale'
import {
  type Cell,
  type CueHead,
  type HeatPanel,
  type HeatRow,
  type OutletHead,
  toCueHead,
  toOutletHead,
} from './panel'
import { repeatNotes, selectCell } from './select-cell'
import { countedLanguages, type OutletGroup, selectSample } from './select-sample'
import { rankTakeaways, takeawayOf } from './takeaway'
import type { ViewState } from './view-parsers'

/**
 * Outlets by cues: the figures, their colour classes and the addresses of the phrases behind them.
 *
 * All cues are shown where none are chosen, the headline ones first. Takeaways are of the headline cues among those shown,
 * or of all shown where no headline cue is.
 */
export function selectOverview(
  corpus: Corpus,
  allCues: readonly CueHead[],
  state: ViewState,
  locale: Language,
): HeatPanel {
  const cues = orderCues(
    allCues,
    state.cues,
    allCues.map(({ id }) => id),
  ).map(toCueHead)
  const { shown, beyond } = fitGroups(selectSample(corpus, state))
  const by = cues.find(({ id }) => id === state.by) ?? cues[0]
  const built = shown.map((group) => {
    const cells = cues.map((cue) => selectCell(group, cue, state, locale))
    return {
      group,
      cells,
      key: sortKey(
        group,
        cells.find(({ cue }) => cue === by?.id),
        state,
      ),
    }
  })
  const sorted = sortGroups(built, state.sort, locale)
  const values = sorted.flatMap(({ cells }) => cells.flatMap(({ estimate }) => estimate.value ?? []))
  const limits = classLimits(values, state.unit)
  const rows = sorted.map(
    ({ group, cells, key }): HeatRow => ({
      outlet: toOutletHead(group.outlet),
      articles: key.articles,
      words: key.words,
      cells: cells.map((cell) => ({
        ...cell,
        level: cell.estimate.value === null ? null : classOf(cell.estimate.value, limits),
      })),
      repeats: repeatNotes(group),
    }),
  )
  const headline = cues.filter((cue) => cue.headline)
  const said = (headline.length > 0 ? headline : cues).flatMap(
    ({ id }) => takeawayOf(cellsOf(sorted, id), state.voice) ?? [],
  )
  return {
    unit: state.unit,
    voice: state.voice,
    cues,
    rows,
    limits,
    takeaways: rankTakeaways(said),
    beyond: beyond.map(({ outlet }) => toOutletHead(outlet)),
  }
}

function cellsOf(built: readonly { readonly cells: readonly Cell[] }[], cue: string): readonly Cell[] {
  return built.flatMap(({ cells }) => cells.filter((cell) => cell.cue === cue))
}

/** What an outlet is sorted by: its figure for one cue, and how much of it is on show in this voice. */
export function sortKey(group: OutletGroup, cell: Cell | undefined, state: ViewState): SortKey {
  return {
    value: cell?.estimate.value ?? null,
    state: cell?.estimate.state ?? 'no_article',
    articles: group.counted.length,
    words: group.counted.reduce((sum, one) => sum + one.wordsIn(state.voice), 0),
  }
}

/** How much there is to look at, repeats told apart. */
export interface SampleSummary {
  readonly outlets: readonly OutletHead[]
  readonly articles: number
  readonly counted: number
  readonly languages: readonly Language[]
  readonly countedLanguages: readonly Language[]
  /** Of the counted articles. */
  readonly words: number
  /** The first and the last known date, to the precision known; null: no article has a date. */
  readonly from: string | null
  readonly to: string | null
}

/** The line that says what the figures rest on. Outlets are those that have an article in the sample. */
export function summariseSample(corpus: Corpus, state: ViewState): SampleSummary {
  const groups = selectSample(corpus, state).filter(({ articles }) => articles.length > 0)
  const sum = (of: (group: OutletGroup) => number) => groups.reduce((total, group) => total + of(group), 0)
  const languages = new Set<Language>()
  const known = new KnownDates()
  // Where nothing repeats, what is shown is what is counted, and its order is known.
  const isCounted = groups.every(({ articles, counted }) => articles === counted)
  const shown = isCounted ? listsBeside(groups[0]?.counted ?? []) : groups.map(({ articles }) => articles)
  eachInOrder(shown, (article) => {
    languages.add(article.lang)
    known.add(article)
  })
  let words = 0
  eachInOrder(listsBeside(groups[0]?.counted ?? []), (article) => {
    words += article.wordsIn('all')
  })
  const dates = known.inOrder()
  return {
    outlets: groups.map(({ outlet }) => toOutletHead(outlet)),
    articles: sum(({ articles }) => articles.length),
    counted: sum(({ counted }) => counted.length),
    languages: [...languages].sort().reverse(),
    countedLanguages: countedLanguages(groups),
    words,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  }
}
