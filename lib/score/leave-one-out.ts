import type { Observation } from './observation'

/**
 * rate(a) / rate(b) from the sums of both sides; null where there is no word on a side, or no hit in b. Without one article: with its counts
 * taken from its side. A difference that one article makes is that article's, and not the outlet's.
 *
 * @example ratioOf(4 - 4, 900 - 500, 1, 500) // 0
 */
export function ratioOf(hits: number, words: number, baseHits: number, baseWords: number): number | null {
  if (words === 0 || baseWords === 0 || baseHits === 0) return null
  return (hits * baseWords) / (baseHits * words)
}

/** The ratio without each of the articles in turn: first those of a, then those of b, in their order. */
export function ratiosWithoutOne(a: readonly Observation[], b: readonly Observation[]): readonly (number | null)[] {
  const sum = (list: readonly Observation[]): Observation => ({
    hits: list.reduce((total, { hits }) => total + hits, 0),
    words: list.reduce((total, { words }) => total + words, 0),
  })
  const [up, down] = [sum(a), sum(b)]
  return [
    ...a.map((article) => ratioOf(up.hits - article.hits, up.words - article.words, down.hits, down.words)),
    ...b.map((article) => ratioOf(up.hits, up.words, down.hits - article.hits, down.words - article.words)),
  ]
}
