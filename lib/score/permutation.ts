import { addMoments, momentsOf, type Observation } from './observation'
import { seededRandom } from './random'

export interface PermutationTest {
  /** Two-sided: how often a relabelling differs as much as the articles do. */
  readonly p: number
  /** The smallest p that these articles could have given, however they were labelled. */
  readonly floor: number
  /** How many relabellings were looked at. */
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
 * @example testRates([{ hits: 3, words: 500 }], [{ hits: 0, words: 500 }], '') // { p: 1, floor: 1, relabellings: 2, exact: true }
 */
export function testRates(a: readonly Observation[], b: readonly Observation[], seed: string): PermutationTest | null {
  const { hits, words } = addMoments([momentsOf(a), momentsOf(b)])
  const beyond = (articles: readonly Observation[]) =>
    articles
      .filter((article) => article.words > 0)
      .map((article) => (article.hits - (article.words * hits) / words) / Math.sqrt(article.words))
  return testMeans(beyond(a), beyond(b), seed)
}

/**
 * Permutation test of a difference of means (Fisher 1935, §21; Pitman 1937), two-sided by the size of the difference; null
 * where a group is empty. The order of the values, and which group is named first, change nothing.
 *
 * All relabellings are counted where there are at most 200,000. Otherwise some are drawn, and p is (as large + 1) / (drawn + 1),
 * so that it is never 0 and never rejects too often; drawing ends early where p is not small (Besag & Clifford 1991). 19,999 are drawn;
 * from a thousand articles in the smaller group on fewer, down to 1,999.
 * Values that tie raise the floor: all alike, and it is 1.
 *
 * @example testMeans([1, 2, 3], [4, 5, 6], '') // { p: 0.1, floor: 0.1, relabellings: 20, exact: true }
 */
export function testMeans(a: readonly number[], b: readonly number[], seed: string): PermutationTest | null {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  if (small.length === 0) return null
  const values = [...small, ...large].sort((x, y) => x - y)
  const centre = (sumOf(values) * small.length) / values.length
  const scale = values.reduce((sum, value) => sum + Math.abs(value), 0)
  const pool: Pool = { values, size: small.length, centre, same: SAME * scale }
  const observed = Math.abs(sumOf([...small].sort((x, y) => x - y)) - centre)
  const relabellings = choose(values.length, small.length)
  return relabellings <= MOST_RELABELLINGS ? countAll(pool, observed, relabellings) : drawSome(pool, observed, seed)
}

/** `size` of the values are dealt to the smaller group; `centre` is what they add up to where the groups do not differ. */
interface Pool {
  readonly values: readonly number[]
  readonly size: number
  readonly centre: number
  readonly same: number
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

function countAll({ values, size, centre, same }: Pool, observed: number, relabellings: number): PermutationTest {
  const ends = [values.slice(0, size), values.slice(values.length - size)]
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
