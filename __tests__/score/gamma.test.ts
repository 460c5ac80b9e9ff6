import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gammaProbability, gammaQuantile, logGamma, normalWidth } from '@/lib/score/gamma'

describe('gamma quantiles agree with scipy.stats.gamma.ppf (SciPy 1.17.1)', () => {
  it.each([
    [0.005, 0.5, 1.9635211110257972e-5],
    [0.005, 0.7, 0.00045028579017537476],
    [0.005, 1, 0.005012541823544282],
    [0.005, 3.5, 0.4946278415664752],
    [0.005, 30.5, 18.150250366839266],
    [0.005, 250.25, 211.38132382074744],
    [0.005, 12_000.5, 11720.204679327506],
    [0.005, 1_000_000, 997426.0490212408],
    [0.025, 0.5, 0.0004910345585876278],
    [0.025, 0.7, 0.0044983205803144155],
    [0.025, 1, 0.025317807984289876],
    [0.025, 3.5, 0.8449345903386775],
    [0.025, 30.5, 20.651568938653238],
    [0.025, 250.25, 220.202499479074],
    [0.025, 12_000.5, 11786.740946811437],
    [0.025, 1_000_000, 998040.9833402939],
    [0.5, 0.5, 0.227468211559786],
    [0.5, 0.7, 0.4074237484764413],
    [0.5, 1, 0.6931471805599455],
    [0.5, 3.5, 3.1729055977607574],
    [0.5, 30.5, 30.167322082556154],
    [0.5, 250.25, 249.91674571527295],
    [0.5, 12_000.5, 12000.166668312739],
    [0.5, 1_000_000, 999999.6666666864],
    [0.975, 0.5, 2.511943093657444],
    [0.975, 0.7, 3.020256391314354],
    [0.975, 1, 3.6888794541139354],
    [0.975, 3.5, 8.006382137314663],
    [0.975, 30.5, 42.23821872140453],
    [0.975, 250.25, 282.19126136981816],
    [0.975, 12_000.5, 12216.153347719237],
    [0.975, 1_000_000, 1001960.9109654503],
  ])('p = %d, shape %d: %d', (p, shape, expected) => {
    expect(gammaQuantile(p, shape) / expected).toBeCloseTo(1, 10)
  })
})

describe('laws of the gamma distribution', () => {
  it('the probability of a quantile is the probability asked for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0.05, max: 5000, noNaN: true }),
        (p, shape) => {
          expect(gammaProbability(shape, gammaQuantile(p, shape))).toBeCloseTo(p, 9)
        },
      ),
      { seed: 20260217, numRuns: 500 },
    )
  })

  it('Γ(a + 1) = a Γ(a)', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e4, noNaN: true }), (a) => {
        expect(logGamma(a + 1) - logGamma(a)).toBeCloseTo(Math.log(a), 8)
      }),
      { seed: 20260217, numRuns: 300 },
    )
  })

  it.each([
    [0.95, 1.959963984540054],
    [0.66, 0.954165253146194],
    [0.99, 2.575829303548901],
  ])('a normal interval of level %d reaches %d standard deviations', (level, width) => {
    expect(normalWidth(level)).toBeCloseTo(width, 10)
  })
})
