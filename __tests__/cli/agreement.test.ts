import { describe, expect, it } from 'vitest'
import { agreementOf } from '@/lib/cli/evaluate/agreement'

describe('agreement of two readings', () => {
  it('reproduces a worked example of kappa: 20 both, 5 and 10 one only, 15 neither, gives 0.40', () => {
    const times = (count: number, pair: readonly [number, number]) => Array.from({ length: count }, () => pair)
    const pairs = [...times(20, [1, 1]), ...times(5, [1, 0]), ...times(10, [0, 1]), ...times(15, [0, 0])]
    expect(agreementOf(pairs).kappa).toBeCloseTo(0.4, 10)
  })

  it('counts hits, their ratio and their correlation', () => {
    const { hits, ratio, r, present } = agreementOf([
      [1, 2],
      [2, 4],
      [0, 0],
      [3, 6],
    ])
    expect(hits).toEqual([6, 12])
    expect(present).toEqual([3, 3])
    expect(ratio).toBe(2)
    expect(r).toBeCloseTo(1, 10)
  })

  it.each([
    ['no articles', []],
    [
      'found nowhere',
      [
        [0, 0],
        [0, 0],
      ],
    ],
  ] as const)('says nothing of %s', (_, pairs) => {
    expect(agreementOf(pairs)).toMatchObject({ kappa: null, ratio: null, r: null })
  })

  it('says nothing of kappa where both find it everywhere', () => {
    expect(
      agreementOf([
        [1, 1],
        [2, 1],
      ]).kappa,
    ).toBeNull()
  })
})
