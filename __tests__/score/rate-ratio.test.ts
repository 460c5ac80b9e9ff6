import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Observation } from '@/lib/score/estimate'
import { ratiosWithoutOne } from '@/lib/score/leave-one-out'
import { momentsOf } from '@/lib/score/observation'
import { type Comparison, compareRates, rateRatio } from '@/lib/score/rate-ratio'

const repeat = (count: number, observation: Observation) => Array.from({ length: count }, () => observation)

describe('how much more often than in the base', () => {
  it.each<[string, readonly Observation[], readonly Observation[], Partial<Comparison>]>([
    [
      'four times as often',
      [{ hits: 8, words: 1000 }],
      [{ hits: 2, words: 1000 }],
      { kind: 'ratio', log2: 2, low: null },
    ],
    ['half as often, by words', [{ hits: 2, words: 800 }], [{ hits: 2, words: 400 }], { kind: 'ratio', log2: -1 }],
    ['only here', [{ hits: 3, words: 400 }], [{ hits: 0, words: 400 }], { kind: 'only_here' }],
    ['only in the base', [{ hits: 0, words: 400 }], [{ hits: 1, words: 400 }], { kind: 'only_base' }],
    ['in neither', [{ hits: 0, words: 400 }], [{ hits: 0, words: 400 }], { kind: 'neither' }],
    ['nothing to compare with', [{ hits: 3, words: 400 }], [], { kind: 'no_article' }],
    ['no word in this voice', [{ hits: 0, words: 0 }], [{ hits: 3, words: 400 }], { kind: 'no_words' }],
    ['too few words', [{ hits: 3, words: 400 }], [{ hits: 1, words: 149 }], { kind: 'too_few_words' }],
  ])('%s', (_, here, base, expected) => {
    expect(compareRates(momentsOf(here), momentsOf(base))).toMatchObject(expected)
  })

  it('has an interval where both sides have enough articles, by scipy.stats.betaprime (SciPy 1.17.1)', () => {
    const side = repeat(8, { hits: 5, words: 500 })
    const comparison = compareRates(momentsOf(side), momentsOf(side))
    expect(comparison).toMatchObject({ kind: 'ratio', log2: 0, level: 0.95 })
    if (comparison.kind !== 'ratio') throw new Error('not a ratio')
    expect(comparison.low).toBeCloseTo(-0.725431, 5)
    expect(comparison.high).toBeCloseTo(0.725431, 5)
  })

  const five = [2, 9, 0, 4, 15].map((hits, index) => ({ hits, words: [400, 500, 350, 420, 800][index] ?? 0 }))
  const three = [
    { hits: 1, words: 300 },
    { hits: 0, words: 200 },
    { hits: 3, words: 900 },
  ]
  it.each<[string, readonly Observation[], readonly Observation[], readonly number[] | null]>([
    ['one against one', [{ hits: 8, words: 1000 }], [{ hits: 2, words: 1000 }], [4, 0.15847568, 173.410076]],
    ['five against three', five, three, [4.251012, 0.74121543, 41.87918947]],
    [
      'no hit above',
      [
        { hits: 0, words: 300 },
        { hits: 0, words: 500 },
      ],
      [
        { hits: 2, words: 400 },
        { hits: 1, words: 200 },
        { hits: 4, words: 900 },
      ],
      [0, 0, 2.68081238],
    ],
    ['no hit below', three, [{ hits: 0, words: 500 }], null],
    ['no word above', [{ hits: 0, words: 0 }], three, null],
    ['nothing below', three, [], null],
  ])('%s: the ratio itself', (_, a, b, expected) => {
    const ratio = rateRatio(momentsOf(a), momentsOf(b))
    if (ratio === null || expected === null) return expect(ratio).toBe(expected)
    for (const [index, found] of [ratio.value, ratio.low, ratio.high].entries())
      expect(found).toBeCloseTo(expected[index] ?? Number.NaN, 5)
  })

  it('without each article in turn, and null where nothing is left to divide by', () => {
    const a = [
      { id: 'x', hits: 4, words: 500 },
      { id: 'y', hits: 0, words: 300 },
    ]
    const b = [{ hits: 2, words: 1000 }]
    expect(ratiosWithoutOne(a, b)).toEqual([0, 4, null])
  })

  it('changes its sign, and nothing else, when the sides change places', () => {
    const side = fc.array(fc.record({ hits: fc.integer({ min: 0, max: 30 }), words: fc.integer({ min: 0, max: 900 }) }))
    fc.assert(
      fc.property(side, side, (a, b) => {
        const one = compareRates(momentsOf(a), momentsOf(b))
        const other = compareRates(momentsOf(b), momentsOf(a))
        if (one.kind === 'ratio' && other.kind === 'ratio') {
          expect(one.log2).toBeCloseTo(-other.log2, 9)
        } else {
          const mirrored = { only_here: 'only_base', only_base: 'only_here' } as const
          expect(other.kind).toBe(one.kind === 'only_here' || one.kind === 'only_base' ? mirrored[one.kind] : one.kind)
        }
      }),
      { seed: 20260217, numRuns: 300 },
    )
  })
})
