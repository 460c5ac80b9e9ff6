import { bootstrap } from './bootstrap'
import type { Interval } from './interval'

/** What counts as a difference: names; ranks; distances; distances in proportion. */
export const METRICS = ['nominal', 'ordinal', 'interval', 'ratio'] as const
export type Metric = (typeof METRICS)[number]

/** The values that coders gave one unit; null where a coder did not see it. */
export type Unit = readonly (number | null)[]

/**
 * Krippendorff's alpha, 1 − observed / expected disagreement, over any number of coders with values missing (Krippendorff 2011).
 *
 * 1: they always agree; 0: as chance would. A unit that fewer than two coders saw says nothing. Null where no two values can be
 * compared, or where all are the same: then there is nothing to agree on.
 *
 * @example alphaOf([[1, 1], [2, 2], [1, 2]], 'nominal') // 0.4444
 */
export function alphaOf(units: readonly Unit[], metric: Metric): number | null {
  const paired = units.map((unit) => unit.flatMap((value) => value ?? [])).filter((values) => values.length > 1)
  const totals = new Map<number, number>()
  for (const value of paired.flat()) totals.set(value, (totals.get(value) ?? 0) + 1)
  const counts = [...totals].sort(([a], [b]) => a - b)
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  const distance = distanceOf(metric, counts)
  const expected = counts.reduce(
    (sum, [a, countA]) => sum + counts.reduce((row, [b, countB]) => row + countA * countB * distance(a, b), 0),
    0,
  )
  if (expected === 0) return null
  const observed = paired.reduce((sum, values) => {
    const within = values.reduce((total, a) => total + values.reduce((row, b) => row + distance(a, b), 0), 0)
    return sum + within / (values.length - 1)
  }, 0)
  return 1 - ((all - 1) * observed) / expected
}

/**
 * Interval of alpha by drawing units with replacement; null below eight units. Krippendorff's own bootstrap draws pairs of values and not
 * units, and is narrower where a unit has many coders.
 */
export function alphaInterval(
  units: readonly Unit[],
  metric: Metric,
  options: { readonly seed: string; readonly level: number },
): Interval | null {
  return bootstrap([units], ([sample]) => alphaOf(sample ?? [], metric), options)
}

type Distance = (a: number, b: number) => number

function distanceOf(metric: Metric, counts: readonly (readonly [value: number, count: number])[]): Distance {
  switch (metric) {
    case 'nominal':
      return (a, b) => (a === b ? 0 : 1)
    case 'ordinal':
      return ordinalDistance(counts)
    case 'interval':
      return (a, b) => (a - b) ** 2
    case 'ratio':
      return (a, b) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2)
    default:
      return metric satisfies never
  }
}

/** How many values lie between two ranks, each end counted half. */
function ordinalDistance(counts: readonly (readonly [value: number, count: number])[]): Distance {
  let before = 0
  const middles = new Map(
    counts.map(([value, count]) => {
      before += count
      return [value, before - count / 2]
    }),
  )
  return (a, b) => ((middles.get(a) ?? 0) - (middles.get(b) ?? 0)) ** 2
}
