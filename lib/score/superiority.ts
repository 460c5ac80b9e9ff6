import type { Observation } from './observation'

/**
 * Chance that an article drawn from a has a higher rate than one drawn from b, ties counted half: Mann & Whitney's U over the number of
 * pairs (Vargha & Delaney 2000). ½ is no difference. Null where a side has no article with a word in the voice.
 *
 * @example superiorityOf([{ hits: 2, words: 500 }], [{ hits: 0, words: 500 }, { hits: 2, words: 500 }]) // 0.75
 */
export function superiorityOf(a: readonly Observation[], b: readonly Observation[]): number | null {
  const [ups, downs] = [ratesOf(a), ratesOf(b)]
  if (ups.length === 0 || downs.length === 0) return null
  let won = 0
  // Both in order: how many of b lie below, and how many not above, only grows from one of a to the next.
  let [below, upTo] = [0, 0]
  for (const up of ups) {
    while (below < downs.length && (downs[below] ?? 0) < up) below++
    while (upTo < downs.length && (downs[upTo] ?? 0) <= up) upTo++
    won += (below + upTo) / 2
  }
  return won / (ups.length * downs.length)
}

/** Equal fractions are equal numbers, and no two others of counts like these are: division rounds to one part in 2⁵³. */
const ratesOf = (observations: readonly Observation[]) =>
  Float64Array.from(observations.filter(({ words }) => words > 0).map(({ hits, words }) => hits / words)).sort()
