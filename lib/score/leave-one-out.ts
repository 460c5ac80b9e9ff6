import type { Observation } from './observation'

/**
 * rate(a) / rate(b) from the sums of both sides; null where there is no word on a side, or no hit in b. Without one article: with its counts
 * taken from its side. A difference that one article makes is that article's, and not the outlet's.
 *
 * @example ratioOf(less({ hits: 4, words: 900 }, { hits: 4, words: 500 }), { hits: 1, words: 500 }) // 0
 */
export function ratioOf(a: Observation, b: Observation): number | null {
  if (a.words === 0 || b.words === 0 || b.hits === 0) return null
  return (a.hits * b.words) / (b.hits * a.words)
}

export function less(sums: Observation, article: Observation): Observation {
  return { hits: sums.hits - article.hits, words: sums.words - article.words }
}

/** The ratio without each of the articles in turn: first those of a, then those of b, in their order. */
export function ratiosWithoutOne(a: readonly Observation[], b: readonly Observation[]): readonly (number | null)[] {
  const sum = (list: readonly Observation[]): Observation => ({
    hits: list.reduce((total, { hits }) => total + hits, 0),
    words: list.reduce((total, { words }) => total + words, 0),
  })
  const [up, down] = [sum(a), sum(b)]
  return [
    ...a.map((article) => ratioOf(less(up, article), down)),
    ...b.map((article) => ratioOf(up, less(down, article))),
  ]
}
