import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dispersionOf } from '@/lib/score/dispersion'
import { type Estimate, estimateOf, type Observation } from '@/lib/score/estimate'
import { jeffreysInterval, rateInterval, shareInterval } from '@/lib/score/interval'
import { momentsOf } from '@/lib/score/observation'

const repeat = (count: number, observation: Observation) => Array.from({ length: count }, () => observation)
const observation = fc.record({ hits: fc.integer({ min: 0, max: 40 }), words: fc.integer({ min: 0, max: 3000 }) })

describe('few data: what the articles allow to say', () => {
  const rows: [string, readonly Observation[], Partial<Estimate>][] = [
    ['no article', [], { state: 'no_article', value: null }],
    ['an article without words in this voice', [{ hits: 0, words: 0 }], { state: 'no_words', value: null }],
    ['149 words: the count only', [{ hits: 2, words: 149 }], { state: 'count_only', value: null, hits: 2 }],
    ['150 words: the article’s own rate', [{ hits: 3, words: 150 }], { state: 'articles_own', value: 20, low: null }],
    ['one article of 402 words', [{ hits: 6, words: 402 }], { state: 'articles_own', articles: 1, words: 402 }],
    ['looked, and found none', [{ hits: 0, words: 402 }], { state: 'articles_own', value: 0 }],
    ['four long articles', repeat(4, { hits: 5, words: 5000 }), { state: 'articles_own', value: 1, high: null }],
    [
      'five articles with 1,499 words',
      [...repeat(4, { hits: 1, words: 300 }), { hits: 1, words: 299 }],
      { state: 'articles_own' },
    ],
    [
      'five articles with 1,500 words',
      repeat(5, { hits: 3, words: 300 }),
      { state: 'estimate', value: 10, method: 'gamma_poisson' },
    ],
  ]
  it.each(rows)('%s', (_, observations, expected) => {
    expect(estimateOf(momentsOf(observations), 'rate')).toMatchObject(expected)
  })

  it('a count is there as soon as there is an article', () => {
    expect(estimateOf(momentsOf([{ hits: 2, words: 40 }]), 'count')).toMatchObject({
      state: 'count_only',
      value: 2,
      method: 'none',
    })
    expect(estimateOf(momentsOf([]), 'count')).toMatchObject({ state: 'no_article', value: null })
  })

  it('a share is of articles, not of words', () => {
    const observations = [...repeat(3, { hits: 7, words: 400 }), ...repeat(7, { hits: 0, words: 100 })]
    expect(estimateOf(momentsOf(observations), 'share')).toMatchObject({
      value: 0.3,
      articlesWithCue: 3,
      method: 'wilson',
    })
  })

  it('a zero above the limits has the upper bound that the words allow', () => {
    const { value, low, high } = estimateOf(momentsOf(repeat(5, { hits: 0, words: 2000 })), 'rate')
    expect([value, low]).toEqual([0, 0])
    expect(high).toBeCloseTo(0.628, 3)
  })
})

describe('intervals of a share agree with SciPy 1.17.1', () => {
  const wilson = { name: 'Wilson (scipy.stats.binomtest)', of: shareInterval }
  const jeffreys = { name: 'Jeffreys (scipy.stats.beta)', of: jeffreysInterval }
  it.each([
    [wilson, 0, 1, 0, 0.793451],
    [wilson, 1, 1, 0.206549, 1],
    [wilson, 0, 2, 0, 0.65762],
    [wilson, 1, 2, 0.094531, 0.905469],
    [wilson, 2, 2, 0.34238, 1],
    [wilson, 0, 3, 0, 0.561497],
    [wilson, 3, 3, 0.438503, 1],
    [wilson, 2, 3, 0.20766, 0.938508],
    [wilson, 5, 10, 0.236593, 0.763407],
    [wilson, 1, 12, 0.014865, 0.35388],
    [wilson, 37, 200, 0.137302, 0.244571],
    [jeffreys, 0, 0, 0, 1],
    [jeffreys, 0, 1, 0, 0.8532537],
    [jeffreys, 1, 1, 0.146746, 1],
    [jeffreys, 1, 2, 0.06083, 0.93917],
    [jeffreys, 2, 3, 0.176736, 0.961252],
    [jeffreys, 5, 10, 0.223529, 0.776471],
    [jeffreys, 37, 200, 0.135914, 0.243124],
  ] as const)('$0.name: $1 of $2 is $3 to $4', (interval, k, n, low, high) => {
    const found = interval.of(k, n, 0.95)
    expect(found.low).toBeCloseTo(low, 6)
    expect(found.high).toBeCloseTo(high, 6)
  })
})

describe('the rate interval agrees with scipy.stats.gamma (SciPy 1.17.1)', () => {
  it.each([
    [0, 402, 1, 0, 6.248615],
    [0, 1500, 1, 0, 1.674629],
    [1, 1500, 1, 0.071932, 3.116135],
    [3, 1500, 1, 0.56329, 5.337588],
    [30, 15000, 1, 1.376771, 2.815881],
    [3, 1500, 2.5, 0.260295, 8.401852],
    [30, 15000, 2.5, 1.09331, 3.387206],
    [412, 98000, 1.7, 3.699534, 4.758827],
  ])('%d hits in %d words, φ = %d: %d to %d', (hits, words, factor, low, high) => {
    const interval = rateInterval(hits, words, factor, 0.95)
    expect(interval.low).toBeCloseTo(low, 6)
    expect(interval.high).toBeCloseTo(high, 6)
  })
})

describe('overdispersion', () => {
  const five = [2, 9, 0, 4, 15].map((hits, index) => ({ hits, words: [400, 500, 350, 420, 800][index] ?? 0 }))

  it.each<[string, readonly Observation[], number, boolean]>([
    ['five articles of unequal length: the ratio estimator’s variance', five, 2.6640017593032725, true],
    [
      'of equal length: Pearson’s χ² over its degrees of freedom',
      [1, 2, 3, 10].map((hits) => ({ hits, words: 500 })),
      4.166667,
      true,
    ],
    ['all alike: never below chance', repeat(6, { hits: 2, words: 500 }), 1, true],
    ['three articles: assumed', five.slice(0, 3), 2.5, false],
    ['no hit at all: assumed', repeat(9, { hits: 0, words: 500 }), 2.5, false],
    ['articles without words in this voice say nothing', [...five, { hits: 0, words: 0 }], 2.6640017593032725, true],
    ['no article', [], 2.5, false],
  ])('%s', (_, observations, factor, measured) => {
    const dispersion = dispersionOf(momentsOf(observations))
    expect(dispersion.factor).toBeCloseTo(factor, 6)
    expect(dispersion.measured).toBe(measured)
  })

  it.each<[string, readonly Observation[], number]>([
    ['five of unequal length, by scipy.stats.t', five, 4.397357719384653],
    ['eight alike: some doubt is left', repeat(8, { hits: 5, words: 500 }), 1.313524132786103],
    [
      'three',
      [
        { hits: 2, words: 400 },
        { hits: 1, words: 200 },
        { hits: 4, words: 900 },
      ],
      3.5011484934599655,
    ],
    ['one: assumed, with the doubt of an assumption', [{ hits: 8, words: 1000 }], 6.591222865291493],
    ['no hit: assumed', repeat(2, { hits: 0, words: 500 }), 2.5],
  ])('widens the interval of %s', (_, observations, widening) => {
    expect(dispersionOf(momentsOf(observations)).widening).toBeCloseTo(widening, 9)
  })

  it('reaches the interval: scipy.stats.gamma with these counts over the widening', () => {
    const { low, high, value } = estimateOf(momentsOf(five), 'rate')
    expect([value, low, high].map((end) => Number(end?.toFixed(6)))).toEqual([12.145749, 5.372561, 24.036929])
  })
})

describe('laws of estimates', () => {
  it('the order of articles changes nothing, and the interval holds the value', () => {
    fc.assert(
      fc.property(
        fc.array(observation, { maxLength: 30 }),
        fc.constantFrom('rate', 'share', 'count'),
        (observations, unit) => {
          const estimate = estimateOf(momentsOf(observations), unit)
          const turned = estimateOf(momentsOf([...observations].reverse()), unit)
          expect(turned).toMatchObject({ state: estimate.state, value: estimate.value, hits: estimate.hits })
          const { low, high, value } = estimate
          if (low === null || high === null || value === null) {
            expect([low, high]).toEqual([null, null])
          } else {
            expect(turned.high).toBeCloseTo(high, 9)
            expect(low).toBeLessThanOrEqual(value)
            expect(high).toBeGreaterThanOrEqual(value)
          }
        },
      ),
      { seed: 20260217, numRuns: 500 },
    )
  })

  it('a rate is of all words together: merging a group with itself changes no rate', () => {
    fc.assert(
      fc.property(fc.array(observation, { minLength: 5, maxLength: 30 }), (observations) => {
        const once = estimateOf(momentsOf(observations), 'rate').value
        fc.pre(once !== null)
        expect(estimateOf(momentsOf([...observations, ...observations]), 'rate').value).toBeCloseTo(once, 9)
      }),
      { seed: 20260217 },
    )
  })
})
