import { momentsOf, type Observation } from './observation'

/**
 * rate(a) / rate(b) without each of the articles in turn: first those of a, then those of b, in their order; null where there is no word
 * left on a side, or no hit in b. A difference that one article makes is that article's, and not the outlet's.
 *
 * @example ratiosWithoutOne([{ hits: 4, words: 500 }], [{ hits: 1, words: 500 }])[0] // null
 */
export function ratiosWithoutOne(a: readonly Observation[], b: readonly Observation[]): readonly (number | null)[] {
  const [up, down] = [momentsOf(a), momentsOf(b)]
  return [
    ...a.map((article) => ratioOf(less(up, article), down)),
    ...b.map((article) => ratioOf(up, less(down, article))),
  ]
}

function less(totals: Observation, article: Observation): Observation {
  return { hits: totals.hits - article.hits, words: totals.words - article.words }
}

function ratioOf(a: Observation, b: Observation): number | null {
  if (a.words === 0 || b.words === 0 || b.hits === 0) return null
  return (a.hits * b.words) / (b.hits * a.words)
}
