import { momentsOf, type Observation } from './observation'

export interface WithoutOne {
  readonly id: string
  /** rate(a) / rate(b) without that article; null where there is no word left on a side, or no hit in b. */
  readonly ratio: number | null
}

type Named = Observation & { readonly id: string }

/**
 * The ratio of two rates without each of the articles in turn: first those of a, then those of b, in their order. A difference that
 * one article makes is that article's, and not the outlet's.
 *
 * @example ratiosWithoutOne([{ id: 'x', hits: 4, words: 500 }], [{ id: 'y', hits: 1, words: 500 }])[0] // { id: 'x', ratio: null }
 */
export function ratiosWithoutOne(a: readonly Named[], b: readonly Named[]): readonly WithoutOne[] {
  const [up, down] = [momentsOf(a), momentsOf(b)]
  return [
    ...a.map((article) => ({ id: article.id, ratio: ratioOf(less(up, article), down) })),
    ...b.map((article) => ({ id: article.id, ratio: ratioOf(up, less(down, article)) })),
  ]
}

function less(totals: Observation, article: Observation): Observation {
  return { hits: totals.hits - article.hits, words: totals.words - article.words }
}

function ratioOf(a: Observation, b: Observation): number | null {
  if (a.words === 0 || b.words === 0 || b.hits === 0) return null
  return (a.hits * b.words) / (b.hits * a.words)
}
