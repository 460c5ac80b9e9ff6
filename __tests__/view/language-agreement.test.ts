import { describe, expect, it } from 'vitest'
import translation from '@/data/measurements/translation.json'
import { loadCodebook } from '@/lib/codebook/load'
import { holdsAcrossLanguages, readAgreements } from '@/lib/view/language-agreement'

describe('comparing across languages', () => {
  it.each([
    [{ kappa: 0.9, ratio: 0.9, r: 0.95 }, true],
    [{ kappa: 0.9, ratio: 1.1, r: 0.95 }, true],
    [{ kappa: 0.89, ratio: 1, r: 0.99 }, false],
    [{ kappa: 0.95, ratio: 1.11, r: 0.99 }, false],
    [{ kappa: 0.95, ratio: 0.89, r: 0.99 }, false],
    [{ kappa: 0.95, ratio: 1, r: 0.94 }, false],
    [{ kappa: 0.95, ratio: null, r: 0.99 }, null],
    [undefined, null],
  ])('%j: %s', (agreement, holds) => {
    expect(holdsAcrossLanguages(agreement)).toBe(holds)
  })

  it('takes the ratio from the counts, not as the table rounds it', () => {
    const columns = ['cue', 'kappa', 'hits en', 'hits fr', 'ratio', 'r']
    const table = {
      columns,
      rows: [
        ['a', '0.95', 29, 32, '1.10', '0.99'],
        ['b', '–', 2, 3, '–', '–'],
      ],
    }
    const agreements = readAgreements(table)
    expect(agreements.get('a')?.ratio).toBeCloseTo(1.1034, 4)
    expect(holdsAcrossLanguages(agreements.get('a'))).toBe(false)
    expect(holdsAcrossLanguages(agreements.get('b'))).toBeNull()
  })

  it('knows a measurement of every cue of the codebook', () => {
    const agreements = readAgreements(translation)
    expect([...agreements.keys()].sort()).toEqual(
      loadCodebook()
        .cues.map(({ id }) => id)
        .sort(),
    )
    for (const { kappa } of agreements.values()) if (kappa !== null) expect(Math.abs(kappa)).toBeLessThanOrEqual(1)
  })
})
