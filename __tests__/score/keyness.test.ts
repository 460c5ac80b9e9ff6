import { describe, expect, it } from 'vitest'
import { logLikelihood, logOdds, logRatio } from '@/lib/score/keyness'

const frequencies = (f1: number, n1: number, f2: number, n2: number) => ({
  target: { hits: f1, words: n1 },
  reference: { hits: f2, words: n2 },
})
const WORDS = { level: 0.95, items: 1, factor: 1 }

describe('log ratio with its conservative bound: exact intervals of scipy.stats.binomtest (SciPy 1.17.1)', () => {
  it.each([
    [frequencies(6, 1500, 1, 1500), 1, 2.5849625, -0.458105, 8.1084488, 0],
    [frequencies(40, 10_000, 10, 10_000), 1, 2, 0.9750781, 3.1650866, 0.9750781],
    [frequencies(40, 10_000, 10, 10_000), 100, 2, 0.3139835, 4.1621732, 0.3139835],
    [frequencies(0, 1000, 9, 2000), 1, -3.2479275, Number.NEGATIVE_INFINITY, 0.019005, 0],
    [frequencies(12, 3000, 0, 9000), 10, 6.2288187, 2.2119013, Number.POSITIVE_INFINITY, 2.2119013],
    [frequencies(10, 10_000, 40, 10_000), 1, -2, -3.1650866, -0.9750781, -0.9750781],
    [frequencies(0, 500, 0, 500), 1, 0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0],
  ])('%j among %d items', (given, items, log2, low, high, conservative) => {
    const found = logRatio(given, { ...WORDS, items })
    for (const [value, expected] of [
      [found.log2, log2],
      [found.low, low],
      [found.high, high],
      [found.conservative, conservative],
    ] as const) {
      if (Number.isFinite(expected)) expect(value).toBeCloseTo(expected, 6)
      else expect(value).toBe(expected)
    }
  })

  it('clustered hits count for less', () => {
    const given = frequencies(40, 10_000, 10, 10_000)
    const clustered = logRatio(given, { ...WORDS, factor: 3 })
    expect(clustered.log2).toBe(2)
    expect(clustered.conservative).toBeLessThan(logRatio(given, WORDS).conservative)
  })
})

describe('what takes words for independent sees more than there is', () => {
  it('6 against 1 hit in 1,500 words each: G² says p < .05, log-odds say no', () => {
    const given = frequencies(6, 1500, 1, 1500)
    expect(logLikelihood(given).g2).toBeCloseTo(3.9708, 4)
    expect(logLikelihood(given).p).toBeLessThan(0.05)
    expect(logOdds(given, { hits: 1.5, words: 1000 }).z).toBeCloseTo(1.51, 1)
  })

  it('no difference has none, whatever the lengths, and a side without hits has one', () => {
    expect(logLikelihood(frequencies(5, 1000, 10, 2000))).toEqual({ g2: 0, p: 1 })
    expect(logLikelihood(frequencies(0, 1000, 0, 2000))).toEqual({ g2: 0, p: 1 })
    expect(logLikelihood(frequencies(0, 1000, 9, 1000)).g2).toBeLessThan(-12)
  })
})
