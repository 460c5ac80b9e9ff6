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

/** An outlet's page before it has pixels. Repeats are listed, and left out of the counts. */
export interface OutletPanel {
  readonly group: OutletGroup
  readonly repeats: readonly RepeatNote[]
  /** Cues that occur, most frequent first. */
  readonly rows: readonly OutletCueRow[]
  readonly absent: readonly CueHead[]
  /** Words of the counted articles, per voice. */
  readonly words: WordCounts
}

/**
 * Everything of one outlet in the corpus, or null where there is no such outlet.
 *
 * @example selectOutlet(corpus, 'apa', cues, 'en')?.repeats.length // 1: the English text repeats the French one
 */
export function selectOutlet(
  corpus: Corpus,
  slug: string,
  cues: readonly CueHead[],
  locale: Language,
): OutletPanel | null {
  const group = selectSample(corpus, { ...DEFAULT_VIEW, outlets: [slug] }).find(({ outlet }) => outlet.slug === slug)
  if (group === undefined) return null
  const cellOf = (cue: CueHead, voice: Voice | 'all') => selectCell(group, cue, { ...DEFAULT_VIEW, voice }, locale)
  const all = cues.map((cue): OutletCueRow => {
    const voices = perVoice((voice) => cellOf(cue, voice))
    return { cue: toCueHead(cue), all: cellOf(cue, 'all'), voices }
  })
  const found = all.filter((row) => row.all.estimate.hits > 0)
  return {
    group: { ...group, articles: [...group.articles].sort(byDate) },
    repeats: repeatNotes(group),
    rows: [...found].sort((a, b) => b.all.estimate.hits - a.all.estimate.hits),
    absent: all.filter((row) => row.all.estimate.hits === 0).map(({ cue }) => cue),
    words: wordsOf(group.counted),
  }
}

/** Oldest first, undated last; ties by id, so that the order never depends on how the articles arrive. */
function byDate(a: { date: string | null; id: string }, b: { date: string | null; id: string }): number {
  const [left, right] = [a.date ?? '~', b.date ?? '~']
  if (left !== right) return left < right ? -1 : 1
  return a.id < b.id ? -1 : 1
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
