import { studentWidth } from './beta'
import { normalWidth } from './gamma'
import type { Moments } from './observation'

/**
 * `factor`: variance of the sum of hits over that of a Poisson variable, at least 1. `measured`: false where it had to be assumed.
 * `widening`: the factor that an interval uses. It is larger where few articles leave the factor itself uncertain.
 */
export interface Dispersion {
  readonly factor: number
  readonly widening: number
  readonly measured: boolean
}

/** With fewer articles their spread alone says nothing about its size. */
const LEAST_ARTICLES = 4
/** Cues come in clusters: 2.3 to 4.6 for half of the cues on real news. A larger value makes intervals of few articles wider. */
const ASSUMED_FACTOR = 2.5
/** The assumption weighs as much as this many articles' differences: it decides for two articles, and nothing for two hundred. */
const ASSUMED_WEIGHT = 3
/** Chance that the intervals, which this widens, are made for. */
const LEVEL = 0.95

/**
 * Overdispersion of the hits between articles: variance of the pooled rate by the ratio estimator, over that of a Poisson count,
 * N/(N − 1) · Σ (yᵢ − ŷᵢ)² / Σy with ŷᵢ = nᵢ · Σy / Σn (Cochran 1977, §6.3). For articles of equal length it is Pearson's χ² over its
 * degrees of freedom; where long articles vary more than in proportion to their words, Pearson's is too small and this is not.
 *
 * The widening draws the factor towards the assumed one (as Smyth 2004 does for variances) and makes up for not knowing it, by
 * Student's t. Its degrees of freedom come from how much a variance itself varies: less is known of it from skewed counts
 * and from articles of unequal length. Both were chosen by simulation: `data/measurements/calibration.md`.
 *
 * Articles without words in the voice are left out. Less than 1 counts as 1: an interval is never narrower than chance.
 *
 * @example dispersionOf(momentsOf([{ hits: 2, words: 400 }, { hits: 9, words: 500 }])) // factor: 2.5, measured: false
 */
export function dispersionOf(sums: Moments): Dispersion {
  const { read: articles, readHits: hits, words, hitSquares, products, wordSquares } = sums
  if (hits === 0) return { factor: ASSUMED_FACTOR, widening: ASSUMED_FACTOR, measured: false }
  const rate = hits / words
  const excess = hitSquares - 2 * rate * products + rate ** 2 * wordSquares
  const found = articles < 2 ? 1 : (articles / (articles - 1)) * (excess / hits)
  const measured = articles >= LEAST_ARTICLES
  const effective = words ** 2 / wordSquares
  return {
    factor: measured ? Math.max(1, found) : ASSUMED_FACTOR,
    widening: widen(found, effective, hits / articles),
    measured,
  }
}

/** `effective`: as many articles of equal length would weigh as much (Kish 1965). `mean`: hits per article. */
function widen(found: number, effective: number, mean: number): number {
  const own = effective - 1
  const factor = Math.max(1, (ASSUMED_WEIGHT * ASSUMED_FACTOR + own * found) / (ASSUMED_WEIGHT + own))
  return factor * (studentWidth(ASSUMED_WEIGHT + knownDegrees(found, effective, mean), LEVEL) / normalWidth(LEVEL)) ** 2
}

/**
 * Degrees of freedom that a variance estimate is worth: 2 / Var(s²/σ²), with Var(s²/σ²) = 2/(N − 1) + κ/N and the excess kurtosis κ
 * of a negative binomial count of this mean and factor, 6(φ − 1)/μ + 1/(φμ).
 */
function knownDegrees(found: number, effective: number, mean: number): number {
  if (effective <= 1) return 0
  const factor = Math.max(1, found)
  const kurtosis = (6 * (factor - 1)) / mean + 1 / (factor * mean)
  return 2 / (2 / (effective - 1) + kurtosis / effective)
}
