import { ratePer1000 } from './article'
import { type Dispersion, dispersionOf } from './dispersion'
import { type Interval, rateInterval, shareInterval } from './interval'
import type { Observation } from './observation'

/** A figure with its interval, whatever the number of articles. */
export interface Figure extends Interval {
  readonly value: number
}

export interface RateFigure extends Figure {
  readonly dispersion: Dispersion
}

/** Chance, in the long run, that an interval holds the group's figure. */
export const LEVEL = 0.95

/**
 * Hits per 1,000 words over all articles together, with its Gamma–Poisson interval widened for overdispersion; null where there is
 * no word. Below four articles, and without a hit, the overdispersion is assumed and not measured.
 *
 * @example rateFigure([{ hits: 0, words: 1500 }]) // value 0, low 0, high 4.19
 */
export function rateFigure(observations: readonly Observation[]): RateFigure | null {
  const hits = observations.reduce((sum, article) => sum + article.hits, 0)
  const words = observations.reduce((sum, article) => sum + article.words, 0)
  const value = ratePer1000(hits, words)
  if (value === null) return null
  const dispersion = dispersionOf(observations)
  return { value, ...rateInterval(hits, words, dispersion.widening, LEVEL), dispersion }
}

/**
 * Share of the articles that have a hit, with Wilson's interval; null where there is no word to look in.
 *
 * @example shareFigure([{ hits: 2, words: 400 }]) // value 1, low 0.207, high 1
 */
export function shareFigure(observations: readonly Observation[]): Figure | null {
  if (!observations.some(({ words }) => words > 0)) return null
  const having = observations.filter(({ hits }) => hits > 0).length
  return { value: having / observations.length, ...shareInterval(having, observations.length, LEVEL) }
}
