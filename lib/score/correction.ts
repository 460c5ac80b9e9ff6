import { betaQuantile } from './beta'
import { type Figure, LEVEL, rateFigure } from './figure'
import { gammaQuantile } from './gamma'
import type { Moments } from './observation'

/** So many of so many that were judged. */
export interface Judged {
  readonly right: number
  readonly of: number
}

/** With fewer judged hits of a cue and language a correction adds more doubt than it takes away. */
export const LEAST_JUDGED = 50

/**
 * A rate per 1,000 words corrected for what the instrument gets wrong: hits · precision / recall. Precision: of the hits that were judged,
 * those that are right; recall: of the places that should be hits, those that are. `recall` null: not measured, and taken as 1.
 *
 * The interval carries the doubt of all three: rate as its Gamma posterior, precision and recall as Beta posteriors with Jeffreys'
 * prior, independent: a hundred equal parts of each are taken with all of the others. Null where there is no word, or fewer than 50 were
 * judged for either: the rate stays uncorrected. A share of articles is not corrected: that needs the specificity, which nobody has judged.
 *
 * @example correctRate(articles, { right: 80, of: 100 }, null)?.value // 0.8 of the rate
 */
export function correctRate(articles: Moments, precision: Judged, recall: Judged | null): Figure | null {
  const rate = rateFigure(articles)
  if (rate === null || precision.of < LEAST_JUDGED) return null
  if (recall !== null && (recall.of < LEAST_JUDGED || recall.right === 0)) return null
  const { hits, words } = articles
  const { widening } = rate.dispersion
  const rates = STEPS.map((p) => gammaQuantile(p, hits / widening + 0.5) / (words / widening / 1000))
  const found = recall === null ? 1 : recall.right / recall.of
  const interval =
    recall === null ? productInterval(rates, sharesOf(precision)) : wholeInterval(rates, precision, recall)
  return {
    value: (rate.value * precision.right) / precision.of / found,
    low: hits === 0 ? 0 : interval.low,
    high: interval.high,
  }
}

/** Middles of equal parts of a distribution: as many values stand for it, each as likely. */
const PARTS = 100
const STEPS = Array.from({ length: PARTS }, (_, part) => (part + 0.5) / PARTS)

/** Values of the Beta posterior of a share; the same few are asked for again and again. */
const shares = new Map<string, readonly number[]>()

function sharesOf({ right, of }: Judged): readonly number[] {
  const key = `${right} ${of}`
  const found = shares.get(key) ?? STEPS.map((p) => betaQuantile(p, right + 0.5, of - right + 0.5))
  shares.set(key, found)
  return found
}

/** Each of a with each of b; of more than there are parts, every so many in their order. */
function products(a: readonly number[], b: readonly number[]): readonly number[] {
  const all = Float64Array.from({ length: a.length * b.length }, (_, place) => {
    return (a[Math.floor(place / b.length)] ?? 0) * (b[place % b.length] ?? 0)
  }).sort()
  return all.length <= MOST_VALUES ? [...all] : STEPS_KEPT.map((p) => all[Math.floor(p * all.length)] ?? 0)
}
const MOST_VALUES = 10_000
const STEPS_KEPT = Array.from({ length: 1000 }, (_, part) => (part + 0.5) / 1000)

const TAIL = (1 - LEVEL) / 2
/** Where a share of so many values ends, in their order. */
const placeOf = (share: number, count: number) => Math.min(count - 1, Math.floor(share * count))

function wholeInterval(rates: readonly number[], precision: Judged, recall: Judged) {
  const inverse = sharesOf(recall).map((share) => 1 / share)
  const values = products(products(rates, sharesOf(precision)), inverse)
  const at = (share: number) => values[placeOf(share, values.length)] ?? Number.NaN
  return { low: at(TAIL), high: at(1 - TAIL) }
}

/** The same of two factors, both in order, of which no product is put in its place but the two that are wanted. */
function productInterval(a: readonly number[], b: readonly number[]) {
  const at = (share: number) => productAt(a, b, placeOf(share, a.length * b.length))
  return { low: at(TAIL), high: at(1 - TAIL) }
}

/**
 * The value that stands at this place among all products of one number of a and one of b in order, both in order and not negative: the
 * smallest number that has more products than the place up to it, found by halving.
 */
export function productAt(a: readonly number[], b: readonly number[], place: number): number {
  let [low, high] = [-1, (a.at(-1) ?? 0) * (b.at(-1) ?? 0)]
  for (;;) {
    const middle = low + (high - low) / 2
    if (middle <= low || middle >= high) return high
    if (productsUpTo(a, b, middle) > place) high = middle
    else low = middle
  }
}

/** How many products are no larger: with each larger number of a, as many of b or fewer. */
function productsUpTo(a: readonly number[], b: readonly number[], most: number): number {
  let count = 0
  let reach = b.length
  for (const one of a) {
    while (reach > 0 && one * (b[reach - 1] ?? 0) > most) reach--
    count += reach
  }
  return count
}
