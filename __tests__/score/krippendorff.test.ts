import { describe, expect, it } from 'vitest'
import { alphaInterval, alphaOf, METRICS, type Unit } from '@/lib/score/krippendorff'

/** Units out of coders' rows, a digit each; "." where a coder did not see the unit. */
function unitsOf(...coders: readonly string[]): readonly Unit[] {
  return [...(coders[0] ?? '')].map((_, unit) => coders.map((row) => (row[unit] === '.' ? null : Number(row[unit]))))
}

const four = unitsOf('123321412...', '12332241 25.3'.replace(' ', ''), '.3332342251.', '12332441251.')

describe('Krippendorff’s alpha', () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ] as const)('four coders, twelve units, values missing (Krippendorff 2011): %s %d', (metric, published) => {
    expect(alphaOf(four, metric)).toBeCloseTo(published, 3)
  })

  it.each<[string, readonly Unit[], number | null]>([
    ['two coders, two values', unitsOf('0100000010', '1110010000'), 0.0952],
    ['agreement in everything', unitsOf('0101', '0101'), 1],
    ['one value only: nothing to agree on', unitsOf('0000', '0000'), null],
    ['each unit seen by one coder', unitsOf('01..', '..10'), null],
    ['no unit', [], null],
    [
      'the order of coders and units says nothing',
      [...unitsOf('0000100111', '0010011100')].reverse(),
      alphaOf(unitsOf('0010011100', '0000100111'), 'nominal'),
    ],
  ])('%s', (_, units, expected) => {
    const alpha = alphaOf(units, 'nominal')
    if (expected === null) expect(alpha).toBeNull()
    else expect(alpha).toBeCloseTo(expected, 4)
  })

  it('has an interval over units, the same for the same seed, from eight units on', () => {
    for (const metric of METRICS) {
      const interval = alphaInterval(four, metric, { seed: 'a', level: 0.95 })
      const alpha = alphaOf(four, metric) ?? Number.NaN
      expect(interval?.low).toBeLessThan(alpha)
      expect(interval?.high).toBeGreaterThan(alpha)
      expect(interval?.high).toBeLessThanOrEqual(1)
      expect(alphaInterval(four, metric, { seed: 'a', level: 0.95 })).toEqual(interval)
    }
    expect(alphaInterval(four.slice(0, 7), 'nominal', { seed: 'a', level: 0.95 })).toBeNull()
  })
})
