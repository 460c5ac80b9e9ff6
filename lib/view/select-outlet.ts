import type { ArticleRow } from '../model/article-row'
import { knownDates } from '../model/known-dates'
import type { Language } from '../model/language'
import type { Corpus } from '../model/reading'
import type { WordCounts } from '../model/score'
import { perVoice, VOICES, type Voice } from '../model/voice'
import { type Cell, type CueHead, type RepeatNote, toCueHead } from './panel'
import { repeatNotes, selectCell } from './select-cell'
import { type OutletGroup, selectSample } from './select-sample'
import { DEFAULT_VIEW } from './view-state'

/** One cue of an outlet: in all voices together, and in each; every cell opens as many phrases as it counts. */
export interface OutletCueRow {
  readonly cue: CueHead
  readonly all: Cell
  readonly voices: Readonly<Record<Voice, Cell>>
}

/** The figures of an outlet's page. Repeats are listed, and left out of the counts. */
export interface OutletFigures {
  readonly repeats: readonly RepeatNote[]
  /** Cues that occur, most frequent first. */
  readonly rows: readonly OutletCueRow[]
  readonly absent: readonly CueHead[]
  /** Words of the counted articles, per voice. */
  readonly words: WordCounts
}

/** An outlet's page before it has pixels. */
export interface OutletPanel extends OutletFigures {
  readonly group: OutletGroup
}

/**
 * The figures of one outlet in the corpus, or null where there is no such outlet.
 *
 * @example selectOutlet(corpus, 'apa', cues, 'en')?.repeats.length // 1: the English text repeats the French one
 */
export function selectOutlet(
  corpus: Corpus,
  slug: string,
  cues: readonly CueHead[],
  locale: Language,
): OutletFigures | null {
  const group = groupOf(corpus, slug)
  if (group === undefined) return null
  const cellOf = (cue: CueHead, voice: Voice | 'all') => selectCell(group, cue, { ...DEFAULT_VIEW, voice }, locale)
  const all = cues.map((cue): OutletCueRow => {
    const voices = perVoice((voice) => cellOf(cue, voice))
    return { cue: toCueHead(cue), all: cellOf(cue, 'all'), voices }
  })
  const found = all.filter((row) => row.all.estimate.hits > 0)
  return {
    repeats: repeatNotes(group),
    rows: [...found].sort((a, b) => b.all.estimate.hits - a.all.estimate.hits),
    absent: all.filter((row) => row.all.estimate.hits === 0).map(({ cue }) => cue),
    words: wordsOf(group.counted),
  }
}

/** The articles of one outlet, oldest first; null where there is no such outlet. */
export function outletArticles(corpus: Corpus, slug: string): OutletGroup | null {
  const group = groupOf(corpus, slug)
  return group === undefined ? null : { ...group, articles: oldestFirst(group.articles) }
}

function groupOf(corpus: Corpus, slug: string): OutletGroup | undefined {
  return selectSample(corpus, { ...DEFAULT_VIEW, outlets: [slug] }).find(({ outlet }) => outlet.slug === slug)
}

/** Undated ones last; ties by id, so that the order never depends on how the articles arrive. Each id is read once. */
function oldestFirst(articles: readonly ArticleRow[]): readonly ArticleRow[] {
  const byDate = new Map<string, ArticleRow[]>()
  for (const article of articles) {
    const date = article.date ?? '~'
    const same = byDate.get(date)
    if (same === undefined) byDate.set(date, [article])
    else same.push(article)
  }
  return [...byDate.keys()].sort().flatMap((date) => byId(byDate.get(date) ?? []))
}

function byId(articles: readonly ArticleRow[]): readonly ArticleRow[] {
  const named = articles.map((article) => ({ article, id: article.id }))
  return named.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ article }) => article)
}

/** What the corpus has of each outlet. */
export interface OutletSize {
  readonly outlet: OutletGroup['outlet']
  readonly articles: number
  /** Of the counted articles. */
  readonly words: number
  /** Known dates, each once, in order. */
  readonly dates: readonly string[]
}

export function selectOutletSizes(corpus: Corpus): readonly OutletSize[] {
  return selectSample(corpus, DEFAULT_VIEW).map(({ outlet, articles, counted }) => {
    return { outlet, articles: articles.length, words: wordsOf(counted).all, dates: knownDates(articles) }
  })
}

/** Words of articles, per voice. */
export function wordsOf(counted: readonly ArticleRow[]): WordCounts {
  const sum = (voice: Voice | 'all') => counted.reduce((total, one) => total + one.wordsIn(voice), 0)
  return { all: sum('all'), ...perVoice(sum) }
}

/** Voices in which the outlet's articles have any words. */
export function voicesIn(words: WordCounts): readonly Voice[] {
  return VOICES.filter((voice) => words[voice] > 0)
}
