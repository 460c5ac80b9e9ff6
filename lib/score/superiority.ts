import type { Observed } from './observation'

/**
 * Chance that an article drawn from a has a higher rate than one drawn from b, ties counted half: Mann & Whitney's U over the number of
 * pairs (Vargha & Delaney 2000). ½ is no difference. Null where a side has no article with a word in the voice. Either side may be
 * several lists: pairs won against each add up.
 *
 * @example superiorityOf([observedOf([{ hits: 2, words: 500 }])], [observedOf([{ hits: 0, words: 500 }])]) // 1
 */
export function superiorityOf(a: readonly Observed[], b: readonly Observed[]): number | null {
  const [ups, downs] = [a.map(ratesOf), b.map(ratesOf)]
  const pairs = countOf(ups) * countOf(downs)
  if (pairs === 0) return null
  let won = 0
  for (const up of ups) for (const down of downs) won += pairsWon(up, down)
  return won / pairs
}

const countOf = (lists: readonly Float64Array[]) => lists.reduce((sum, { length }) => sum + length, 0)

function pairsWon(ups: Float64Array, downs: Float64Array): number {
  let won = 0
  // Both in order: how many of b lie below, and how many not above, only grows from one of a to the next.
  let [below, upTo] = [0, 0]
  for (const up of ups) {
    while (below < downs.length && (downs[below] ?? 0) < up) below++
    while (upTo < downs.length && (downs[upTo] ?? 0) <= up) upTo++
    won += (below + upTo) / 2
  }
  return won
}

/** Rates of the articles with words, in order; a list is compared with many others. */
const sorted = new WeakMap<Observed, Float64Array>()

function ratesOf(observed: Observed): Float64Array {
  const found = sorted.get(observed) ?? sortRates(observed)
  sorted.set(observed, found)
  return found
}

/** Equal fractions are equal numbers, and no two others of counts like these are: division rounds to one part in 2⁵³. */
function sortRates({ hits, words }: Observed): Float64Array {
  const rates = new Float64Array(hits.length)
  let count = 0
  for (let place = 0; place < hits.length; place++)
    if ((words[place] ?? 0) > 0) rates[count++] = (hits[place] ?? 0) / (words[place] ?? 0)
  return rates.subarray(0, count).sort()
}
