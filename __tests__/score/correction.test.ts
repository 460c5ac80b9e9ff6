import fc from 'fast-check'
import { expect, it } from 'vitest'
import { productAt } from '@/lib/score/correction'

const numbers = fc
  .array(fc.oneof(fc.double({ min: 0, max: 1e3, noNaN: true }), fc.constantFrom(0, 0.5, 1, 2)), {
    minLength: 1,
    maxLength: 30,
  })
  .map((list) => list.sort((a, b) => a - b))

it('the product at a place is the one that stands there when all are put in order', () => {
  fc.assert(
    fc.property(numbers, numbers, fc.nat(), (a, b, at) => {
      const all = a.flatMap((one) => b.map((other) => one * other)).sort((x, y) => x - y)
      const place = at % all.length
      expect(productAt(a, b, place)).toBeCloseTo(all[place] ?? Number.NaN, 12)
      expect(productAt(a, b, place)).toBe(all[place])
    }),
    { seed: 1, numRuns: 500 },
  )
})
