import { describe, expect, it } from 'vitest'
import { crowdOf, MOST_POINTS } from '@/lib/view/crowd'
import type { Dot } from '@/lib/view/panel'

const dot = (value: number | null, sameAs: string | null = null): Dot => ({
  article: 'a',
  title: 'a',
  date: null,
  lang: 'en',
  sameAs,
  hits: 0,
  words: 500,
  value,
  href: '/',
})
const dots = (count: number, value: number | null, sameAs: string | null = null) =>
  Array.from({ length: count }, () => dot(value, sameAs))

describe('articles too many to be told apart', () => {
  it('are shown each while they are few; those that do not count, or have no value, do not make a crowd', () => {
    expect(crowdOf(dots(MOST_POINTS, 1), 10)).toBeNull()
    expect(crowdOf([...dots(MOST_POINTS, 1), ...dots(30, 1, 'other'), ...dots(30, null)], 10)).toBeNull()
    expect(crowdOf(dots(MOST_POINTS + 1, 1), 10)).not.toBeNull()
  })

  it('are counted by value, each once, the largest at the end of the scale', () => {
    const bins = crowdOf([...dots(30, 0), ...dots(15, 5), ...dots(2, 10), ...dots(9, 3, 'other')], 10) ?? []
    expect(bins.map(({ articles }) => articles)).toEqual([30, 15, 2])
    expect(bins[0]).toMatchObject({ at: 0, share: 1 })
    expect(bins[1]).toMatchObject({ at: 0.5, share: 0.5 })
    expect((bins[2]?.at ?? 0) + (bins[2]?.width ?? 0)).toBeCloseTo(1)
  })
})
