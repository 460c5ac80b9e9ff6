import { describe, expect, it } from 'vitest'
import { isWithin } from '@/lib/view/time-range'

describe('an article lies in a period where its date agrees to the precision known to both', () => {
  it.each([
    ['2022-02', '2022-02-10', null, true],
    ['2022-02', null, '2022-01', false],
    ['2022-02', '2022', '2022', true],
    ['2022-02-17', '2022-02', '2022-02', true],
    ['2022-02-17', '2022-02-18', null, false],
    ['2025', '2025-09', '2025-09', true],
    ['2025', null, '2024-12-31', false],
    [null, '2022', null, false],
    [null, null, null, true],
  ])('%s from %s to %s: %s', (date, from, to, inside) => {
    expect(isWithin(date, { from, to })).toBe(inside)
  })
})
