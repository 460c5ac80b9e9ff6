import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseBins, shareOf } from '@/lib/view/time-bins'
import { isWithin } from '@/lib/view/time-range'

const many = (date: string, count = 5) => Array.from({ length: count }, () => date)

const binsOf = (dates: readonly string[], groups = 1) => {
  const counts = new Map<string, number>()
  for (const date of dates) counts.set(date, (counts.get(date) ?? 0) + 1)
  return chooseBins(counts, groups)
}

describe('stretches of time', () => {
  it.each([
    ['one article', ['2022-02-17'], 'year', 1, '2022', '2022'],
    ['all on one day', many('2022-02-17'), 'week', 1, '2022-02-14', '2022-02-20'],
    [
      'two full weeks around New Year',
      [...many('2021-12-31'), ...many('2022-01-05')],
      'week',
      2,
      '2021-12-27',
      '2022-01-02',
    ],
    [
      'thin weeks in full months',
      [...many('2022-02-01', 3), ...many('2022-02-20', 3), ...many('2022-03-09', 5)],
      'month',
      2,
      '2022-02',
      '2022-02',
    ],
    [
      'thin months in full quarters',
      [...many('2022-01-05', 3), ...many('2022-03-05', 3), ...many('2022-04-05', 3), ...many('2022-06-05', 3)],
      'quarter',
      2,
      '2022-01',
      '2022-03',
    ],
    ['a month among days', [...many('2022-02-17'), '2022-02'], 'month', 1, '2022-02', '2022-02'],
    ['a year among days', [...many('2022-02-17'), '2023'], 'year', 2, '2022', '2022'],
    [
      'fifty years of full weeks',
      Array.from({ length: 50 }, (_, year) => many(`${1970 + year}-06-15`)).flat(),
      'year',
      50,
      '1970',
      '1970',
    ],
  ] as const)('%s', (_what, dates, size, count, from, to) => {
    const time = binsOf(dates)
    expect(time?.size).toBe(size)
    expect(time?.bins).toHaveLength(count)
    expect(time?.bins[0]).toEqual({ from, to })
  })

  it('are coarser where many groups have a number in each', () => {
    const months = Array.from({ length: 36 }, (_, at) =>
      many(`${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-15`),
    )
    expect(binsOf(months.flat(), 10)?.size).toBe('month')
    expect(binsOf(months.flat(), 11)?.size).toBe('quarter')
  })

  it('are none where nothing is dated', () => {
    expect(binsOf([])).toBeNull()
  })

  it('say whether dates keep them from being finer', () => {
    expect(binsOf([...many('2022-02-17'), '2022'])?.byDates).toBe(true)
    expect(binsOf(['2022-02-17'])?.byDates).toBe(false)
    expect(binsOf(many('2022-02-17'))?.byDates).toBe(false)
  })

  it('place events between them, and none outside', () => {
    const time = binsOf([...many('2022-02-17'), ...many('2023-02-17'), '2022'])
    if (time === null) throw new Error('no bins')
    expect(shareOf('2022', time)).toBe(0)
    expect(shareOf('2023-01-01', time)).toBe(0.5)
    expect(shareOf('2023-07-02', time)).toBeCloseTo(0.75, 2)
    expect(shareOf('2021-12-31', time)).toBeNull()
    expect(shareOf('2024', time)).toBeNull()
  })

  const day = fc
    .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
  const date = fc.tuple(day, fc.constantFrom(4, 7, 10, 10, 10)).map(([text, length]) => text.slice(0, length))

  it('hold every date once, by the rule that also lists its phrases', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 40 }), (dates) => {
        const time = binsOf(dates)
        for (const one of dates) {
          const holding = (time?.bins ?? []).flatMap((bin, place) => (isWithin(one, bin) ? [place] : []))
          expect(holding).toEqual([time?.placeOf(one)])
        }
      }),
      { seed: 3, numRuns: 400 },
    )
  })
})
