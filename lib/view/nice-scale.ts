import { largestOf } from '../model/extent'

/** An axis: its ends and the places of its ticks, the ends among them. */
export interface Scale {
  readonly min: number
  readonly max: number
  readonly ticks: readonly number[]
}

const STEPS = [1, 2, 2.5, 5, 10] as const

/**
 * The smallest round step (1, 2, 2.5 or 5 times a power of ten) that covers `max` in `count` steps.
 *
 * @example niceStep(14.9, 5) // 5
 */
export function niceStep(max: number, count: number): number {
  if (!(max > 0)) return 1 / count
  const rough = max / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = STEPS.find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10
  return step * power
}

/** Multiples of a step without the dirt of binary fractions. */
function multiple(step: number, times: number): number {
  return Number((step * times).toPrecision(12))
}

/**
 * An axis from zero over all values, with round ticks; at least up to `least`, so that an empty panel has an axis too.
 *
 * @example niceScale([3.2, 14.9], 4) // { min: 0, max: 15, ticks: [0, 5, 10, 15] }
 */
export function niceScale(values: readonly number[], count: number, least = 1): Scale {
  const max = largestOf(values, least)
  const step = niceStep(max, count)
  const steps = Math.max(1, Math.ceil(max / step - 1e-9))
  return {
    min: 0,
    max: multiple(step, steps),
    ticks: Array.from({ length: steps + 1 }, (_, index) => multiple(step, index)),
  }
}

/** An axis for shares: always the whole, 0 to 1. */
export const SHARE_SCALE: Scale = { min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] }

/**
 * An axis of doublings with "as often" in the middle and at least one doubling to each side.
 *
 * @example doublingScale([-2.3, 0.4]).ticks // [-3, -2, -1, 0, 1, 2, 3]
 */
export function doublingScale(values: readonly number[]): Scale {
  const reach = Math.max(1, Math.ceil(largestOf(values.map(Math.abs), 0) - 1e-9))
  const step = Math.ceil(reach / 4)
  const steps = Math.ceil(reach / step)
  const ticks = Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) * step)
  return { min: -steps * step, max: steps * step, ticks }
}

/**
 * Upper limits of five colour classes for values above zero: 1, 2, 5 times powers of ten up to the largest value, so that a
 * step is about a doubling and one outlier does not make all others look alike. Shares are cut evenly, small counts one by one.
 *
 * @example classLimits([0, 6.1, 37.6], 'rate') // [2, 5, 10, 20, 50]
 */
export function classLimits(values: readonly number[], unit: 'rate' | 'share' | 'count'): readonly number[] {
  if (unit === 'share') return [0.2, 0.4, 0.6, 0.8, 1]
  const max = largestOf(values, 1)
  if (unit === 'count' && max <= 10) return max <= 5 ? [1, 2, 3, 4, 5] : [1, 2, 3, 5, 10]
  const power = Math.floor(Math.log10(max) + 1e-9)
  const series = [-2, -1, 0, 1].flatMap((step) => [1, 2, 5].map((times) => Number(`${times}e${power + step}`)))
  const last = series.findIndex((limit) => limit >= max * (1 - 1e-12))
  return series.slice(last - 4, last + 1)
}

/** Colour class of a value: 0 for zero, else the first class whose limit reaches it. */
export function classOf(value: number, limits: readonly number[]): number {
  if (value <= 0) return 0
  const index = limits.findIndex((limit) => value <= limit * (1 + 1e-12))
  return index < 0 ? limits.length : index + 1
}
