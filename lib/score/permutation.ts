import { normalTail } from './gamma'
import { addMoments, momentsIn, type Observed } from './observation'
import { seededRandom } from './random'

export interface PermutationTest {
  /** Two-sided: how often a relabelling differs as much as the articles do. */
  readonly p: number
  /** The smallest p that these articles could have given, however they were labelled. */
  readonly floor: number
  /** How many relabellings were looked at; 0: none, p is that of the limit. */
  readonly relabellings: number
  /** Whether these were all. */
  readonly exact: boolean
}

/** Up to so many relabellings all are looked at: 10 against 10 articles are 184,756. */
const MOST_RELABELLINGS = 200_000
/** Otherwise so many are drawn; the least p is one in this number and one. Of very many articles fewer: each draw deals all of them. */
const MOST_DRAWS = 19_999
const LEAST_DRAWS = 1999
const MOST_DEALT = 20_000_000
/** With so many values in the smaller group none are drawn where the distribution that draws would show is known. */
const LEAST_FOR_LIMIT = 1000
/** Values that vary, in the smaller group: a cue that stands in a handful of a thousand articles has no such limit. */
const LEAST_VARYING = 10
/** No smaller p is said: so far out the limit is not what the articles are. */
const LEAST_P = 1e-9
/** Drawing ends once so many differ as much: p is then known to 7 % of itself, and is not small. */
const ENOUGH = 200
/** Two differences that sums in another order could make unequal are the same. */
const SAME = 1e-9

/**
 * Exact test of "no difference in rate" between two groups of articles, against every other way to deal the same articles to groups
 * of these sizes. The article is the unit: words inside one are not independent.
 *
 * What is compared is the mean of (yᵢ − nᵢr) / √nᵢ, hits beyond those expected at the rate r of all articles together, in units
 * of their chance variation. With articles of one length it is the difference of mean rates. With others it keeps the 5 % better
 * than that difference or that of the groups' own rates, where one outlet writes longer than the other, and sees more
 * where some articles have few words in the voice: `data/measurements/calibration.md`.
 * Articles without words in the voice are left out; null where a group has no other.
 *
 * @example testRates([observedOf([{ hits: 3, words: 500 }])], [observedOf([{ hits: 0, words: 500 }])], '') // { p: 1, floor: 1, relabellings: 2, exact: true }
 */
export function testRates(a: readonly Observed[], b: readonly Observed[], seed: string): PermutationTest | null {
  const { hits, words } = addMoments([...a, ...b].map(momentsIn))
  const beyond = (lists: readonly Observed[]) => {
    const values = new Float64Array(lists.reduce((sum, list) => sum + list.hits.length, 0))
    let count = 0
    for (const list of lists)
      for (let place = 0; place < list.hits.length; place++) {
        const read = list.words[place] ?? 0
        if (read > 0) values[count++] = ((list.hits[place] ?? 0) - (read * hits) / words) / Math.sqrt(read)
      }
    return values.subarray(0, count)
  }
  return testMeans(beyond(a), beyond(b), seed)
}

/**
 * Permutation test of a difference of means (Fisher 1935, §21; Pitman 1937), two-sided by the size of the difference; null
 * where a group is empty. The order of the values, and which group is named first, change nothing.
 *
 * All relabellings are counted where there are at most 200,000. Otherwise some are drawn, and p is (as large + 1) / (drawn + 1),
 * so that it is never 0 and never rejects too often; 19,999 are drawn, fewer where p is not small (Besag & Clifford 1991). From a
 * thousand values in the smaller group on p is that of the normal limit, at least 10⁻⁹, unless nearly all the variation is that of a few.
 * Values that tie raise the floor: all alike, and it is 1.
 *
 * @example testMeans([1, 2, 3], [4, 5, 6], '') // { p: 0.1, floor: 0.1, relabellings: 20, exact: true }
 */
export function testMeans(a: ArrayLike<number>, b: ArrayLike<number>, seed: string): PermutationTest | null {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  if (small.length === 0) return null
  const limit = small.length < LEAST_FOR_LIMIT ? null : inTheLimit(small, large)
  if (limit !== null) return limit
  const values = new Float64Array(small.length + large.length)
  values.set(small)
  values.set(large, small.length)
  values.sort()
  const centre = (sumOf(values) * small.length) / values.length
  const scale = values.reduce((sum, value) => sum + Math.abs(value), 0)
  const pool: Pool = { values, size: small.length, centre, same: SAME * scale }
  const observed = Math.abs(sumOf(Float64Array.from(small).sort()) - centre)
  const relabellings = choose(values.length, small.length)
  return relabellings <= MOST_RELABELLINGS ? countAll(pool, observed, relabellings) : drawSome(pool, observed, seed)
}

/** `size` of the values are dealt to the smaller group; `centre` is what they add up to where the groups do not differ. */
interface Pool {
  readonly values: Float64Array
  readonly size: number
  readonly centre: number
  readonly same: number
}

const sumOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0)

function countAll({ values, size, centre, same }: Pool, observed: number, relabellings: number): PermutationTest {
  const ends = [values.subarray(0, size), values.subarray(values.length - size)]
  const most = Math.max(...ends.map((end) => Math.abs(sumOf(end) - centre)))
  let asLarge = 0
  let largest = 0
  const deal = (from: number, left: number, sum: number) => {
    for (let index = from; index <= values.length - left; index++) {
      const next = sum + (values[index] ?? 0)
      if (left > 1) {
        deal(index + 1, left - 1, next)
        continue
      }
      const distance = Math.abs(next - centre)
      if (distance >= observed - same) asLarge += 1
      if (distance >= most - same) largest += 1
    }
  }
  deal(0, size, 0)
  return { p: asLarge / relabellings, floor: largest / relabellings, relabellings, exact: true }
}

/**
 * The sum of a group that is dealt from many values is a normal variable in the limit (Hoeffding 1951), of variance
 * k (N − k) / (N (N − 1)) · Σ (v − v̄)² for k of N values. Null where few values make up most of that sum: (Σ d²)² / Σ d⁴ is as many values
 * as would vary as much, d = v − v̄, and too few of them would be in the smaller group.
 */
function inTheLimit(small: ArrayLike<number>, large: ArrayLike<number>): PermutationTest | null {
  const [size, count] = [small.length, small.length + large.length]
  const here = powersOf(small, 0)
  const mean = (here.sum + powersOf(large, 0).sum) / count
  const [near, far] = [powersOf(small, mean), powersOf(large, mean)]
  const squares = near.squares + far.squares
  const fourths = near.fourths + far.fourths
  if (fourths === 0 || ((squares * squares) / fourths) * (size / count) < LEAST_VARYING) return null
  const deviation = Math.sqrt((size * (count - size) * squares) / (count * (count - 1)))
  const p = Math.max(LEAST_P, 2 * normalTail(Math.abs(here.sum - size * mean) / deviation))
  return { p, floor: LEAST_P, relabellings: 0, exact: false }
}

/** Σ v, and Σ (v − centre)² and ⁴. */
function powersOf(values: ArrayLike<number>, centre: number) {
  let [sum, squares, fourths] = [0, 0, 0]
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? 0
    const square = (value - centre) ** 2
    sum += value
    squares += square
    fourths += square * square
  }
  return { sum, squares, fourths }
}

function drawSome({ values, size, centre, same }: Pool, observed: number, seed: string): PermutationTest {
  if ((values[values.length - 1] ?? 0) - (values[0] ?? 0) <= same)
    return { p: 1, floor: 1, relabellings: 1, exact: true }
  const random = seededRandom(seed)
  const dealt = Float64Array.from(values)
  const draws = Math.max(LEAST_DRAWS, Math.min(MOST_DRAWS, Math.floor(MOST_DEALT / size)))
  let asLarge = 0
  let drawn = 0
  while (drawn < draws && asLarge < ENOUGH) {
    let sum = 0
    for (let place = 0; place < size; place++) {
      const other = place + random.below(dealt.length - place)
      const value = dealt[other] ?? 0
      dealt[other] = dealt[place] ?? 0
      dealt[place] = value
      sum += value
    }
    drawn += 1
    if (Math.abs(sum - centre) >= observed - same) asLarge += 1
  }
  return { p: (asLarge + 1) / (drawn + 1), floor: 1 / (draws + 1), relabellings: drawn, exact: false }
}

/** Ways to choose `size` of `count`, at most by a rounding error of the last digits: it only has to be told from 200,000. */
function choose(count: number, size: number): number {
  let ways = 1
  for (let step = 1; step <= size && ways <= MOST_RELABELLINGS * MOST_RELABELLINGS; step++)
    ways = (ways * (count - size + step)) / step
  return Math.round(ways)
}
