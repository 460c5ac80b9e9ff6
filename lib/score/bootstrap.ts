import { studentWidth } from './beta'
import { normalTail } from './gamma'
import type { Interval } from './interval'
import { type Random, seededRandom } from './random'

/** With fewer there are too few different samples: of 8 there are 6,435, of 5 only 126. */
export const LEAST_FOR_BOOTSTRAP = 8
/** So many samples are drawn: the ends of a 95 % interval then vary by a few per cent of its width from seed to seed. */
const DRAWS = 1999

/**
 * Interval of a statistic by drawing articles with replacement, each group from itself (cluster bootstrap, Efron 1979): words of one
 * article stay together.
 *
 * Percentiles, expanded for small groups as Hesterberg (2015) does: those of Student's t and not of the normal, times √(n/(n − 1)), n the
 * size of the smallest group. Of a rate with clustered hits it still holds 88 to 96 of 100, less than the Gamma–Poisson interval
 * (`data/measurements/calibration.md`): for statistics that have no other. Null below eight in a group, or where more than one sample in twenty has no value.
 *
 * @example bootstrap([outlet], ([sample]) => meanOf(sample), { seed: 'link', level: 0.95 })
 */
export function bootstrap<T>(
  groups: readonly (readonly T[])[],
  statistic: (samples: readonly (readonly T[])[]) => number | null,
  { seed, level }: { readonly seed: string; readonly level: number },
): Interval | null {
  const least = Math.min(...groups.map((group) => group.length))
  if (groups.length === 0 || least < LEAST_FOR_BOOTSTRAP) return null
  const random = seededRandom(seed)
  const values: number[] = []
  for (let draw = 0; draw < DRAWS; draw++) {
    const samples = groups.map((group) => drawFrom(group, random))
    const value = statistic(samples)
    if (value !== null && Number.isFinite(value)) values.push(value)
  }
  if (values.length < 0.95 * DRAWS) return null
  values.sort((a, b) => a - b)
  const tail = normalTail(Math.sqrt(least / (least - 1)) * studentWidth(least - 1, level))
  return { low: quantileOf(values, tail), high: quantileOf(values, 1 - tail) }
}

function drawFrom<T>(group: readonly T[], random: Random): readonly T[] {
  const sample: T[] = []
  while (sample.length < group.length) {
    const at = random.below(group.length)
    sample.push(...group.slice(at, at + 1))
  }
  return sample
}

/** Linear between the two nearest of sorted values (type 7 of Hyndman & Fan 1996). */
function quantileOf(sorted: readonly number[], p: number): number {
  const place = p * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (place - Math.floor(place)) * (above - below)
}
