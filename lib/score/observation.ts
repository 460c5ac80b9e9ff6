/** Counts of one cue in one article: core hits in a voice, and the words of that voice. */
export interface Observation {
  readonly hits: number
  readonly words: number
}

/** Counts of one cue in many articles, a place for each. */
export interface Observed {
  readonly hits: Float64Array
  readonly words: Float64Array
}

/** @example observedOf([{ hits: 6, words: 402 }]).hits[0] // 6 */
export function observedOf(observations: readonly Observation[]): Observed {
  return {
    hits: Float64Array.from(observations, ({ hits }) => hits),
    words: Float64Array.from(observations, ({ words }) => words),
  }
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
  return sumUp(observedOf(observations))
}

/** Sums of the lists that were asked for: one list stands in many comparisons, and none ever changes. */
const summed = new WeakMap<Observed, Moments>()

export function momentsIn(observed: Observed): Moments {
  const sums = summed.get(observed) ?? sumUp(observed)
  summed.set(observed, sums)
  return sums
}

function sumUp({ hits, words }: Observed): Moments {
  const sums = { ...NO_MOMENTS, articles: hits.length }
  for (let place = 0; place < hits.length; place++) {
    const [found, read] = [hits[place] ?? 0, words[place] ?? 0]
    sums.words += read
    sums.hits += found
    if (found > 0) sums.articlesWithCue += 1
    if (read === 0) continue
    sums.read += 1
    sums.readHits += found
    sums.hitSquares += found * found
    sums.products += found * read
    sums.wordSquares += read * read
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
