import { dispersionOf } from './dispersion'
import { normalWidth } from './gamma'
import { addMoments, type Moments } from './observation'

/** Chance to see a difference that is there. The quantile is that of a one-sided 80 %. */
const POWER_WIDTH = normalWidth(0.6)

/**
 * The smallest ratio of two rates that would have been told from 1, at 5 % and with a chance of 80 %:
 * exp((1.96 + 0.84) √(φ (1/y₁ + 1/y₂))), y the hits expected on each side at the rate of both together.
 *
 * Null where there is no hit, or no word on a side.
 *
 * @example smallestDetectable({ hits: [10, 10], factor: 3 }) // 8.75
 */
export function smallestDetectable({
  hits,
  factor,
}: {
  readonly hits: readonly [number, number]
  readonly factor: number
}): number | null {
  const [one, other] = hits
  if (one <= 0 || other <= 0) return null
  return Math.exp((normalWidth(0.95) + POWER_WIDTH) * Math.sqrt(factor * (1 / one + 1 / other)))
}

/** The same from the articles themselves, with the overdispersion of all of them. */
export function smallestDetectableIn(one: Moments, other: Moments): number | null {
  const all = addMoments([one, other])
  if (all.words === 0) return null
  const rate = all.hits / all.words
  return smallestDetectable({
    hits: [rate * one.words, rate * other.words],
    factor: dispersionOf(all).factor,
  })
}
