import { describe, expect, it } from 'vitest'
import { classLimits, classOf, doublingScale, niceScale } from '@/lib/view/nice-scale'

describe('axes have round ticks', () => {
  it.each([
    [
      [3.2, 14.9],
      [0, 5, 10, 15],
    ],
    [[14.925], [0, 5, 10, 15]],
    [[0.31], [0, 0.25, 0.5, 0.75, 1]],
    [[], [0, 0.25, 0.5, 0.75, 1]],
    [[8], [0, 2, 4, 6, 8]],
    [[97.3], [0, 25, 50, 75, 100]],
    [[1234], [0, 500, 1000, 1500]],
  ])('over %j: %j', (values, ticks) => {
    expect(niceScale(values, 4).ticks).toEqual(ticks)
  })

  it.each([
    [[], [-1, 0, 1]],
    [
      [-2.3, 0.4],
      [-3, -2, -1, 0, 1, 2, 3],
    ],
    [[9], [-9, -6, -3, 0, 3, 6, 9]],
  ])('doublings over %j: %j', (values, ticks) => {
    expect(doublingScale(values).ticks).toEqual(ticks)
  })
})

describe('classes of colour', () => {
  it.each([
    ['rate', [0, 6.1, 14.9], [1, 2, 5, 10, 20]],
    ['rate', [37.6], [2, 5, 10, 20, 50]],
    ['rate', [10], [0.5, 1, 2, 5, 10]],
    ['rate', [], [0.05, 0.1, 0.2, 0.5, 1]],
    ['rate', [1000], [50, 100, 200, 500, 1000]],
    ['count', [3], [1, 2, 3, 4, 5]],
    ['count', [8], [1, 2, 3, 5, 10]],
    ['count', [23], [2, 5, 10, 20, 50]],
    ['count', [14], [1, 2, 5, 10, 20]],
    ['share', [1], [0.2, 0.4, 0.6, 0.8, 1]],
  ] as const)('of a %s over %j end at %j', (unit, values, limits) => {
    expect(classLimits(values, unit)).toEqual(limits)
  })

  it.each([
    [0, 0],
    [0.001, 1],
    [5, 1],
    [5.001, 2],
    [15, 3],
    [25, 5],
  ])('%d is in class %d', (value, level) => {
    expect(classOf(value, [5, 10, 15, 20, 25])).toBe(level)
  })
})
