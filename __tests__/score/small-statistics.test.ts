import { describe, expect, it } from 'vitest'
import { bootstrap } from '@/lib/score/bootstrap'
import { correctRate } from '@/lib/score/correction'
import { smallestDetectable, smallestDetectableIn } from '@/lib/score/detectable'
import { evennessOf } from '@/lib/score/evenness'
import { normalTail } from '@/lib/score/gamma'
import type { Observation } from '@/lib/score/observation'
import { momentsOf, observedOf } from '@/lib/score/observation'
import { shrinkRates } from '@/lib/score/shrinkage'
import { superiorityOf } from '@/lib/score/superiority'

const articles = (...pairs: readonly (readonly [hits: number, words: number])[]): readonly Observation[] =>
  pairs.map(([hits, words]) => ({ hits, words }))
const repeat = (count: number, hits: number, words: number) => Array.from({ length: count }, () => ({ hits, words }))

describe('how evenly hits are spread: Gries’s DP', () => {
  it.each<[string, readonly Observation[], number | null, number | null]>([
    ['the worked example of Gries (2008)', articles([1, 18], [2, 20], [3, 20], [4, 20], [5, 22]), 0.18, 0.18 / 0.82],
    ['as the words are', articles([2, 200], [4, 400]), 0, 0],
    ['all in the shortest article', articles([9, 100], [0, 900]), 0.9, 1],
    ['an article without words of the voice', articles([2, 200], [4, 400], [0, 0]), 0, 0],
    ['no hit', articles([0, 200], [0, 400]), null, null],
    ['one article', articles([3, 200]), null, null],
  ])('%s', (_, observations, dp, dpNorm) => {
    const found = evennessOf(observedOf(observations))
    if (dp === null || dpNorm === null) return expect(found).toBeNull()
    expect(found?.dp).toBeCloseTo(dp, 10)
    expect(found?.dpNorm).toBeCloseTo(dpNorm, 10)
  })
})

describe('chance that an article of one has more than one of the other', () => {
  it.each<[string, readonly Observation[], readonly Observation[], number | null]>([
    [
      'as scipy.stats.mannwhitneyu counts, with ties',
      articles([2, 500], [5, 400], [0, 100], [3, 900], [1, 300]),
      articles([0, 200], [1, 700], [1, 300], [0, 150]),
      0.8,
    ],
    ['all tie', repeat(3, 0, 200), repeat(5, 0, 700), 0.5],
    ['always', articles([3, 100]), articles([1, 100], [2, 100]), 1],
    ['nothing to draw from', articles([3, 0]), articles([1, 100]), null],
    ['no article', [], articles([1, 100]), null],
  ])('%s', (_, a, b, expected) => expect(superiorityOf([observedOf(a)], [observedOf(b)])).toBe(expected))
})

describe('the smallest ratio that could have been seen', () => {
  it.each([
    [[10, 10], 1, 3.5],
    [[10, 10], 3, 8.76],
    [[50, 50], 1, 1.75],
    [[50, 50], 3, 2.64],
    [[10, 50], 1, 2.64],
  ] as const)('%j hits, φ = %d: %d', (hits, factor, ratio) => {
    expect(smallestDetectable({ hits, factor })).toBeCloseTo(ratio, 2)
  })

  it('of articles: at the rate of both together; none without hits', () => {
    expect(smallestDetectableIn(momentsOf(repeat(10, 1, 500)), momentsOf(repeat(10, 1, 500)))).toBeCloseTo(3.5, 2)
    expect(smallestDetectableIn(momentsOf(repeat(10, 0, 500)), momentsOf(repeat(10, 0, 500)))).toBeNull()
    expect(smallestDetectableIn(momentsOf([]), momentsOf(repeat(10, 1, 500)))).toBeNull()
    expect(smallestDetectableIn(momentsOf([]), momentsOf([]))).toBeNull()
  })
})

describe('articles drawn with replacement', () => {
  const options = { seed: 'link', level: 0.95 }
  const mean = ([sample = []]: readonly (readonly number[])[]) => sample.reduce((sum, x) => sum + x, 0) / sample.length

  it('gives an interval about as wide as Student’s, the same for the same seed', () => {
    const values = Array.from({ length: 20 }, (_, index) => index)
    const interval = bootstrap([values], mean, options)
    expect(interval).toEqual(bootstrap([values], mean, options))
    expect(interval).not.toEqual(bootstrap([values], mean, { ...options, seed: 'other' }))
    const half = 2.093 * Math.sqrt(35 / 20)
    expect(Math.abs((interval?.low ?? 0) - (9.5 - half))).toBeLessThan(0.25)
    expect(Math.abs((interval?.high ?? 0) - (9.5 + half))).toBeLessThan(0.25)
  })

  it('needs eight in each group, and a value in nearly every sample', () => {
    expect(bootstrap([[1, 2, 3, 4, 5, 6, 7]], mean, options)).toBeNull()
    expect(bootstrap([Array(8).fill(1), [1, 2]], mean, options)).toBeNull()
    expect(bootstrap([], () => 1, options)).toBeNull()
    expect(bootstrap([Array(9).fill(1)], () => null, options)).toBeNull()
  })
})

describe('rates drawn towards the common one', () => {
  it.each<[string, readonly (readonly [number, number, number])[], readonly number[] | null]>([
    [
      'Marshall’s estimator',
      [
        [2, 500, 1],
        [30, 3000, 1],
        [0, 400, 1],
        [60, 2000, 1],
      ],
      [6.683039, 10.267291, 4.264238, 28.991384],
    ],
    [
      'clustered hits move more',
      [
        [2, 500, 2],
        [30, 3000, 2],
        [0, 400, 2],
        [60, 2000, 2],
      ],
      [8.654094, 10.562368, 7.111171, 27.931217],
    ],
    [
      'no more than chance apart: all the same',
      [
        [1, 1000, 1],
        [2, 1000, 1],
      ],
      [1.5, 1.5],
    ],
    [
      'a group without words',
      [
        [3, 1000, 1],
        [0, 0, 1],
      ],
      [3, 3],
    ],
    ['no words at all', [[0, 0, 1]], null],
    [
      'no hits',
      [
        [0, 500, 1],
        [0, 900, 1],
      ],
      [0, 0],
    ],
  ])('%s', (_, groups, expected) => {
    const found = shrinkRates(groups.map(([hits, words, factor]) => ({ hits, words, factor })))
    expect(found?.map((rate) => Number(rate.toFixed(6))) ?? null).toEqual(expected)
  })
})

describe('correction for measured errors', () => {
  const eight = repeat(8, 5, 500)

  it('of a rate: hits · precision / recall, with the doubt of all three (two million draws in NumPy)', () => {
    const found = correctRate(momentsOf(eight), { right: 80, of: 100 }, { right: 90, of: 120 })
    expect(found?.value).toBeCloseTo((10 * 0.8) / 0.75, 10)
    expect(Math.abs((found?.low ?? 0) - 7.165)).toBeLessThan(0.1)
    expect(Math.abs((found?.high ?? 0) - 15.427)).toBeLessThan(0.1)
  })

  it('stays out where too few were judged, or nothing was counted', () => {
    expect(correctRate(momentsOf(eight), { right: 40, of: 49 }, null)).toBeNull()
    expect(correctRate(momentsOf(eight), { right: 40, of: 50 }, { right: 0, of: 60 })).toBeNull()
    expect(correctRate(momentsOf([]), { right: 40, of: 50 }, null)).toBeNull()
    expect(correctRate(momentsOf(repeat(8, 0, 500)), { right: 40, of: 50 }, null)).toMatchObject({
      value: 0,
      low: 0,
    })
  })
})

it.each([
  [1.959964, 0.025],
  [-1, 0.8413447],
  [0, 0.5],
])('P(Z > %d) = %d', (z, p) => expect(normalTail(z)).toBeCloseTo(p, 6))
