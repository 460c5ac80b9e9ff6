import { describe, expect, it } from 'vitest'
import { rowOf } from '@/lib/cli/evaluate/calibration'
import { drawArticles, drawHits, drawLength } from '@/lib/cli/evaluate/calibration-draws'
import { dispersionOf } from '@/lib/score/dispersion'
import { momentsOf } from '@/lib/score/observation'
import { seededRandom } from '@/lib/score/random'

const ALIKE = { median: 450, spread: 0.6 }

describe('articles that are drawn for calibration', () => {
  it('have lengths from 150 to 1,500 words, 520 on average', () => {
    const random = seededRandom('lengths')
    const lengths = Array.from({ length: 5000 }, () => drawLength(ALIKE, random))
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(150)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1500)
    expect(Math.abs(lengths.reduce((sum, words) => sum + words, 0) / 5000 - 520)).toBeLessThan(15)
  })

  it.each([
    [1.5, Number.POSITIVE_INFINITY, 1.5],
    [1.5, 1.5, 3],
    [1.5, 0.5, 6],
  ])('have hits of mean %d and, with shape %d, variance %d', (expected, shape, variance) => {
    const random = seededRandom('hits')
    const hits = Array.from({ length: 20_000 }, () => drawHits(expected, shape, random))
    const mean = hits.reduce((sum, count) => sum + count, 0) / hits.length
    const spread = hits.reduce((sum, count) => sum + (count - mean) ** 2, 0) / hits.length
    expect(Math.abs(mean / expected - 1)).toBeLessThan(0.05)
    expect(Math.abs(spread / variance - 1)).toBeLessThan(0.08)
  })

  it('give back the dispersion that they were drawn with', () => {
    const of = (shape: number) => drawArticles(5000, ALIKE, { ratePer1000: 3, shape }, seededRandom('articles'))
    expect(dispersionOf(momentsOf(of(Number.POSITIVE_INFINITY))).factor).toBeCloseTo(1, 1)
    expect(Math.abs(dispersionOf(momentsOf(of(1.56))).factor - 2)).toBeLessThan(0.4)
  })

  it('are the same for the same design', () => {
    const design = { articles: [4, 9], lengths: 'alike', runs: 20, tested: 10, bootstrapped: 2 } as const
    expect(rowOf(design, 2)).toEqual(rowOf(design, 2))
    expect(rowOf(design, 2)).not.toEqual(rowOf(design, 4))
  })
})
