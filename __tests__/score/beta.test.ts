import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaProbability, betaQuantile, studentWidth } from '@/lib/score/beta'

describe('beta and Student’s t agree with SciPy 1.17.1', () => {
  it.each([
    [0.025, 0.5, 0.5, 0.001541333133436012],
    [0.025, 2.5, 1.5, 0.17673609713125732],
    [0.975, 2.5, 1.5, 0.9612523822148348],
    [0.5, 30, 200, 0.12936307882155104],
    [0.025, 0.55, 7000, 1.4103707225635682e-7],
    [0.975, 100_000, 200_000, 0.33502124990043863],
    [0.001, 0.5, 3, 2.8444455232269607e-7],
  ])('quantile p = %d of Beta(%d, %d): %d', (p, a, b, expected) => {
    expect(betaQuantile(p, a, b) / expected).toBeCloseTo(1, 8)
  })

  it.each([
    [0.2, 2, 3, 0.1808],
    [0.9999, 0.5, 0.5, 0.9936336961682547],
    [1e-5, 3, 1, 1e-15],
    [0.5, 300, 301, 0.5162799656674892],
    [0, 2, 3, 0],
    [1, 2, 3, 1],
  ])('P(X ≤ %d) for Beta(%d, %d): %d', (x, a, b, expected) => {
    expect(betaProbability(x, a, b)).toBeCloseTo(expected, 11)
  })

  it.each([
    [0.7, 36.611415031588656],
    [1, 12.706204736174694],
    [2, 4.302652729749462],
    [3.67, 2.877729955675117],
    [4, 2.7764451051977934],
    [199, 1.9719565442517533],
  ])('with %d degrees of freedom 95 %% lie within %d', (df, width) => {
    expect(studentWidth(df, 0.95) / width).toBeCloseTo(1, 9)
  })

  it('the probability of a quantile is the probability asked for', () => {
    const shape = fc.double({ min: 0.5, max: 3000, noNaN: true })
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (p, a, b) => {
        expect(betaProbability(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 6)
      }),
      { seed: 20260217, numRuns: 300 },
    )
  })
})
