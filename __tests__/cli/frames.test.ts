import { describe, expect, it } from 'vitest'
import { averagePrecision } from '@/lib/cli/evaluate/frames-ranking'
import { fitRegression } from '@/lib/cli/evaluate/frames-regression'

const ranked = (scores: readonly number[], relevant: readonly number[]) =>
  scores.map((score, i) => ({ score, relevant: relevant[i] === 1 }))

/** All orders of a list. */
function orders<T>(list: readonly T[]): T[][] {
  return list.length < 2
    ? [[...list]]
    : list.flatMap((one, i) => orders(list.toSpliced(i, 1)).map((rest) => [one, ...rest]))
}

describe('average precision', () => {
  it.each([
    ['all first', [3, 2, 1], [1, 1, 0], 1],
    ['first and third', [3, 2, 1], [1, 0, 1], (1 + 2 / 3) / 2],
    ['last', [3, 2, 1], [0, 0, 1], 1 / 3],
    ['in any order given', [1, 3, 2], [1, 1, 0], (1 + 2 / 3) / 2],
    ['one of two tied', [1, 1], [1, 0], (1 + 1 / 2) / 2],
    ['nothing relevant', [2, 1], [0, 0], null],
  ])('%s', (_, scores, relevant, precision) => {
    expect(averagePrecision(ranked(scores, relevant))).toEqual(
      precision === null ? null : expect.closeTo(precision, 12),
    )
  })

  it('of ties is the mean over all their orders', () => {
    const [first, tied, last] = [ranked([9, 8], [1, 0]), ranked([5, 5, 5, 5, 5], [1, 0, 1, 0, 0]), ranked([1], [1])]
    const each = orders(tied).map((order) =>
      averagePrecision([...first, ...order.map((one, i) => ({ ...one, score: 5 - i / 10 })), ...last]),
    )
    const mean = each.reduce<number>((total, one) => total + (one ?? 0), 0) / each.length
    expect(averagePrecision([...first, ...tied, ...last])).toBeCloseTo(mean, 12)
  })
})

describe('logistic regression', () => {
  const rows = [[0], [1], [2], [3], [4], [5]]
  const labels = [false, false, true, false, true, true]

  it('is where the derivatives of its own function are zero', () => {
    const penalty = 2
    const { score } = fitRegression(rows, labels, penalty)
    const spread = Math.sqrt(17.5 / 6)
    const weight = (score([5]) - score([0])) / (5 / spread)
    const errors = rows.map((row, i) => 1 / (1 + Math.exp(-score(row))) - (labels[i] === true ? 1 : 0))
    expect(errors.reduce((a, b) => a + b)).toBeCloseTo(0, 8)
    expect(errors.reduce((total, error, i) => total + (error * ((rows[i]?.[0] ?? 0) - 2.5)) / spread, 0)).toBeCloseTo(
      -penalty * weight,
      8,
    )
  })

  it('gives the log-odds of all where the penalty leaves no weight', () => {
    const { score } = fitRegression(rows, [true, false, false, false, false, false], 1e9)
    expect(score([5])).toBeCloseTo(Math.log(1 / 5), 6)
  })

  it('has no weight for what never varies', () => {
    const { score } = fitRegression(
      rows.map(([x = 0]) => [x, 7]),
      labels,
      1,
    )
    expect(score([3, 7])).toBeCloseTo(fitRegression(rows, labels, 1).score([3]), 10)
  })
})
