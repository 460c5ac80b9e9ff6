import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Observation } from '@/lib/score/estimate'
import { type Comparison, compareRates } from '@/lib/score/rate-ratio'

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
    expect(compareRates(here, base)).toMatchObject(expected)
  })

  it('has an interval where both sides have enough articles: √(1/40 + 1/40) · 1.96 / ln 2 doublings each way', () => {
    const side = repeat(8, { hits: 5, words: 500 })
    const comparison = compareRates(side, side)
    expect(comparison).toMatchObject({ kind: 'ratio', log2: 0, level: 0.95 })
    if (comparison.kind !== 'ratio') throw new Error('not a ratio')
    expect(comparison.low).toBeCloseTo(-0.6323, 4)
    expect(comparison.high).toBeCloseTo(0.6323, 4)
  })

  it('changes its sign, and nothing else, when the sides change places', () => {
    const side = fc.array(fc.record({ hits: fc.integer({ min: 0, max: 30 }), words: fc.integer({ min: 0, max: 900 }) }))
    fc.assert(
      fc.property(side, side, (a, b) => {
        const one = compareRates(a, b)
        const other = compareRates(b, a)
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
