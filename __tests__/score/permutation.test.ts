import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustBenjaminiHochberg, adjustHolm } from '@/lib/score/multiple'
import { type Observation, observedOf } from '@/lib/score/observation'
import { testMeans, testRates } from '@/lib/score/permutation'
import { seededRandom } from '@/lib/score/random'

const ratesOf = (a: readonly Observation[], b: readonly Observation[], seed: string) =>
  testRates([observedOf(a)], [observedOf(b)], seed)

describe('an exact permutation of articles', () => {
  it.each<[string, readonly number[], readonly number[], number, number]>([
    ['3 against 3 cannot go below .10', [1, 2, 3], [4, 5, 6], 2 / 20, 2 / 20],
    ['2 against 2 cannot go below .33', [1, 2], [7, 9], 2 / 6, 2 / 6],
    ['4 against 4: 2 of 70', [1, 2, 3, 4], [5, 6, 7, 8.5], 2 / 70, 2 / 70],
    ['5 against 5: 2 of 252', [1, 2, 3, 4, 5], [6, 7, 8, 9, 11], 2 / 252, 2 / 252],
    ['1 against 1 says nothing', [0], [9], 1, 1],
    ['1 against 4: one of five', [9], [1, 2, 3, 4], 1 / 5, 1 / 5],
    [
      'unequal groups, as scipy.stats.permutation_test counts',
      [0.1, 0.5, 2.5],
      [0.2, 0.3, 0.7, 0.9, 1.1, 1.3, 1.9],
      106 / 120,
      1 / 120,
    ],
    ['ties', [0, 0, 2], [0, 0, 0, 1], 25 / 35, 5 / 35],
    ['ties raise the floor', [0, 0, 1], [1, 1, 0], 1, 2 / 20],
    ['all alike', [3, 3], [3, 3, 3], 1, 1],
  ])('%s', (_, a, b, p, floor) => {
    for (const test of [testMeans(a, b, ''), testMeans(b, a, '')]) {
      expect(test?.p).toBeCloseTo(p, 12)
      expect(test?.floor).toBeCloseTo(floor, 12)
      expect(test?.exact).toBe(true)
    }
  })

  it('splits unequal groups as they are: 3 against 17 has 1,140 relabellings', () => {
    const many = Array.from({ length: 17 }, (_, index) => index)
    expect(testMeans([100, 101, 102], many, '')).toEqual({
      p: 1 / 1140,
      floor: 1 / 1140,
      relabellings: 1140,
      exact: true,
    })
  })

  it('is undefined without articles, or without a word on a side', () => {
    expect(testMeans([], [1], '')).toBeNull()
    expect(ratesOf([{ hits: 0, words: 0 }], [{ hits: 1, words: 100 }], '')).toBeNull()
    expect(testRates([], [], '')).toBeNull()
  })

  it('has nothing to say where the cue is in no article', () => {
    const none = [200, 300, 400].map((words) => ({ hits: 0, words }))
    expect(ratesOf(none, none, '')).toMatchObject({ p: 1, floor: 1 })
  })

  it('is drawn where there are too many, never 0, with the same digits for the same seed', () => {
    const random = seededRandom('articles')
    const draw = (shift: number) => Array.from({ length: 40 }, () => random.uniform() + shift)
    const [a, b] = [draw(0), draw(0.1)]
    const test = testMeans(a, b, 'seed')
    expect(test).toEqual(testMeans([...a].reverse(), b, 'seed'))
    expect(test).toEqual(testMeans(b, a, 'seed'))
    expect(test).not.toEqual(testMeans(a, b, 'another'))
    expect(test).toMatchObject({ exact: false, floor: 1 / 20_000 })
    expect(testMeans(a, draw(9), 'seed')?.p).toBe(1 / 20_000)
    expect(
      testMeans(
        a.map(() => 2),
        b.map(() => 2),
        '',
      ),
    ).toMatchObject({ p: 1, floor: 1 })
  })

  it.each([0, 0.1, 0.2, 0.3])('of a thousand skewed values is what dealing them would give, moved by %d', (shift) => {
    const random = seededRandom(`skewed ${shift}`)
    const skewed = (count: number, by: number) =>
      Float64Array.from({ length: count }, () => Math.log(random.uniform()) ** 2 + by)
    const [a, b] = [skewed(1000, shift), skewed(3000, 0)]
    const test = testMeans(a, b, '')
    const values = Float64Array.from([...a, ...b])
    const sum = (some: Float64Array) => some.reduce((total, value) => total + value, 0)
    const centre = sum(values) / 4
    const observed = Math.abs(sum(a) - centre)
    const dealings = 4000
    let asLarge = 0
    for (let deal = 0; deal < dealings; deal++) {
      let dealt = 0
      for (let place = 0; place < 1000; place++) {
        const other = place + random.below(4000 - place)
        const value = values[other] ?? 0
        values[other] = values[place] ?? 0
        values[place] = value
        dealt += value
      }
      if (Math.abs(dealt - centre) >= observed) asLarge += 1
    }
    const p = test?.p ?? 0
    expect(Math.abs(asLarge / dealings - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / dealings) + 1e-3)
    expect(test?.floor).toBeLessThan(1e-6)
  })

  it('p is at least its floor, and neither order nor names of the groups change it', () => {
    const side = fc.array(
      fc.record({ hits: fc.integer({ min: 0, max: 6 }), words: fc.integer({ min: 0, max: 900 }) }),
      {
        maxLength: 7,
      },
    )
    fc.assert(
      fc.property(side, side, (a, b) => {
        const test = ratesOf(a, b, 's')
        expect(ratesOf([...b].reverse(), a, 's')?.p).toBe(test?.p)
        if (test !== null) expect(test.p).toBeGreaterThanOrEqual(test.floor)
      }),
      { seed: 20260217, numRuns: 200 },
    )
  })
})

describe('several p values together', () => {
  it.each<[readonly (number | null)[], readonly (number | null)[], readonly (number | null)[]]>([
    [
      [0.01, 0.04, 0.03, 0.005, 0.6],
      [0.04, 0.09, 0.09, 0.025, 0.6],
      [0.025, 0.05, 0.05, 0.025, 0.6],
    ],
    [
      [0.01, null, 0.02],
      [0.02, null, 0.02],
      [0.02, null, 0.02],
    ],
    [
      [0.5, 0.5],
      [1, 1],
      [0.5, 0.5],
    ],
    [[null], [null], [null]],
    [[], [], []],
  ])('%j: as p.adjust in R', (ps, holm, hochberg) => {
    const digits = (all: readonly (number | null)[]) => all.map((p) => (p === null ? null : Number(p.toFixed(10))))
    expect(digits(adjustHolm(ps))).toEqual(holm)
    expect(digits(adjustBenjaminiHochberg(ps))).toEqual(hochberg)
  })
})

describe('seeded chance', () => {
  it('is the same for the same words and spread evenly', () => {
    const [one, same, other] = ['a', 'a', 'b'].map(seededRandom)
    const draws = Array.from({ length: 6000 }, () => one?.below(6) ?? -1)
    expect(Array.from({ length: 6000 }, () => same?.below(6))).toEqual(draws)
    expect(Array.from({ length: 6000 }, () => other?.below(6))).not.toEqual(draws)
    for (let face = 0; face < 6; face++) {
      expect(Math.abs(draws.filter((drawn) => drawn === face).length - 1000)).toBeLessThan(100)
    }
  })
})
