import { ratePer1000 } from './article'
import { type Dispersion, dispersionOf } from './dispersion'
import { type Interval, rateInterval, shareInterval } from './interval'
import type { Moments } from './observation'

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
 * @example rateFigure(momentsOf([{ hits: 0, words: 1500 }])) // value 0, low 0, high 4.19
 */
export function rateFigure(articles: Moments): RateFigure | null {
  const { hits, words } = articles
  const value = ratePer1000(hits, words)
  if (value === null) return null
  const dispersion = dispersionOf(articles)
  return { value, ...rateInterval(hits, words, dispersion.widening, LEVEL), dispersion }
}

/**
 * Share of the articles that have a hit, with Wilson's interval; null where there is no word to look in.
 *
 * @example shareFigure(momentsOf([{ hits: 2, words: 400 }])) // value 1, low 0.207, high 1
 */
export function shareFigure({ articles, articlesWithCue, words }: Moments): Figure | null {
  if (words === 0) return null
  return { value: articlesWithCue / articles, ...shareInterval(articlesWithCue, articles, LEVEL) }
}
