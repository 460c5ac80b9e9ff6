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

/**
 * Sums over articles from which every figure of a group follows: those of several groups together are the sums of theirs. Whole numbers,
 * so that their order changes nothing. The last five are over the articles that have words in the voice.
 */
export interface Moments extends Totals {
  readonly read: number
  readonly readHits: number
  /** Σ hits², Σ hits · words, Σ words². */
  readonly hitSquares: number
  readonly products: number
  readonly wordSquares: number
}

export const NO_MOMENTS: Moments = {
  articles: 0,
  articlesWithCue: 0,
  words: 0,
  hits: 0,
  read: 0,
  readHits: 0,
  hitSquares: 0,
  products: 0,
  wordSquares: 0,
}

/** @example momentsOf([{ hits: 6, words: 402 }]) // articles: 1, articlesWithCue: 1, words: 402, hits: 6, products: 2412 … */
export function momentsOf(observations: readonly Observation[]): Moments {
  const sums = { ...NO_MOMENTS }
  for (const { hits, words } of observations) {
    sums.articles += 1
    sums.words += words
    sums.hits += hits
    if (hits > 0) sums.articlesWithCue += 1
    if (words === 0) continue
    sums.read += 1
    sums.readHits += hits
    sums.hitSquares += hits * hits
    sums.products += hits * words
    sums.wordSquares += words * words
  }
  return sums
}

/** Those of all groups together. */
export function addMoments(groups: readonly Moments[]): Moments {
  return groups.reduce((sums, group) => combine(sums, group, 1), NO_MOMENTS)
}

/** Those of a group without some of its articles. */
export function withoutMoments(group: Moments, some: Moments): Moments {
  return combine(group, some, -1)
}

function combine(a: Moments, b: Moments, sign: 1 | -1): Moments {
  return {
    articles: a.articles + sign * b.articles,
    articlesWithCue: a.articlesWithCue + sign * b.articlesWithCue,
    words: a.words + sign * b.words,
    hits: a.hits + sign * b.hits,
    read: a.read + sign * b.read,
    readHits: a.readHits + sign * b.readHits,
    hitSquares: a.hitSquares + sign * b.hitSquares,
    products: a.products + sign * b.products,
    wordSquares: a.wordSquares + sign * b.wordSquares,
  }
}
