/** Counts of one cue in one article: core hits in a voice, and the words of that voice. */
export interface Observation {
  readonly hits: number
  readonly words: number
}

/** Sums over articles. `articlesWithCue` have at least one hit. */
export interface Totals {
  readonly articles: number
  readonly articlesWithCue: number
  readonly words: number
  readonly hits: number
}

/** @example totalsOf([{ hits: 6, words: 402 }]) // { articles: 1, articlesWithCue: 1, words: 402, hits: 6 } */
export function totalsOf(observations: readonly Observation[]): Totals {
  return {
    articles: observations.length,
    articlesWithCue: observations.filter(({ hits }) => hits > 0).length,
    words: observations.reduce((sum, { words }) => sum + words, 0),
    hits: observations.reduce((sum, { hits }) => sum + hits, 0),
  }
}
