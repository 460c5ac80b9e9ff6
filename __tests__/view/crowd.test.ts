import { describe, expect, it } from 'vitest'
import { crowdOf, MOST_POINTS } from '@/lib/view/crowd'

const values = (count: number, value: number) => new Float64Array(count).fill(value)

describe('articles too many to be told apart', () => {
  it('are shown each while they are few', () => {
    expect(crowdOf(values(MOST_POINTS, 1), 10)).toBeNull()
    expect(crowdOf(values(MOST_POINTS + 1, 1), 10)).not.toBeNull()
  })

  it('are counted by value, each once, the largest at the end of the scale', () => {
    const bins = crowdOf(Float64Array.from([...values(30, 0), ...values(15, 5), ...values(2, 10)]), 10) ?? []
    expect(bins.map(({ articles }) => articles)).toEqual([30, 15, 2])
    expect(bins[0]).toMatchObject({ at: 0, share: 1 })
    expect(bins[1]).toMatchObject({ at: 0.5, share: 0.5 })
    expect((bins[2]?.at ?? 0) + (bins[2]?.width ?? 0)).toBeCloseTo(1)
  })
})
