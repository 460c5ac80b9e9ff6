import { betaQuantile } from './beta'
import { gammaQuantile, normalWidth } from './gamma'

export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Interval for a rate per 1,000 words: central quantiles of the Gamma posterior with Jeffreys' prior, Gamma(y + ½, n).
 *
 * `factor` is the overdispersion φ: hits and words count for y/φ and n/φ, so that the variance is φ times as large. With no
 * hit the lower end is 0. Words must be more than 0.
 *
 * @example rateInterval(3, 1500, 1, 0.95) // { low: 0.563, high: 5.338 }
 */
export function rateInterval(hits: number, words: number, factor: number, level: number): Interval {
  const shape = hits / factor + 0.5
  const exposure = words / factor / 1000
  const tail = (1 - level) / 2
  return {
    low: hits === 0 ? 0 : gammaQuantile(tail, shape) / exposure,
    high: gammaQuantile(1 - tail, shape) / exposure,
  }
}

/**
 * Wilson's interval for a share of articles, k of n with n > 0 (Brown, Cai & DasGupta 2001 recommend it for small n).
 *
 * @example shareInterval(3, 3, 0.95) // { low: 0.438, high: 1 }
 */
export function shareInterval(k: number, n: number, level: number): Interval {
  const z2 = normalWidth(level) ** 2
  const share = k / n
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n)
  const half = Math.sqrt(z2 * ((share * (1 - share)) / n + z2 / (4 * n * n))) / (1 + z2 / n)
  return { low: k === 0 ? 0 : centre - half, high: k === n ? 1 : centre + half }
}

/**
 * Jeffreys' interval for the same: quantiles of Beta(k + ½, n − k + ½), with 0 and 1 as ends where k is 0 or n (ibid.). It is
 * what a correction carries through, because a Beta variable can be drawn from. Of no article it says 0 to 1.
 *
 * @example jeffreysInterval(2, 3, 0.95) // { low: 0.177, high: 0.961 }
 */
export function jeffreysInterval(k: number, n: number, level: number): Interval {
  const tail = (1 - level) / 2
  return {
    low: k === 0 ? 0 : betaQuantile(tail, k + 0.5, n - k + 0.5),
    high: k === n ? 1 : betaQuantile(1 - tail, k + 0.5, n - k + 0.5),
  }
}
