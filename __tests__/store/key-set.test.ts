import fc from 'fast-check'
import { expect, it } from 'vitest'
import { KeySet } from '@/lib/store/key-set'
import { eachNumber } from '@/lib/store/listed-numbers'

it('holds the keys of a list, and no others', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat({ max: 3_000_000 }), { maxLength: 200 }),
      fc.array(fc.nat({ max: 4_000_000 })),
      (listed, asked) => {
        const keys = new KeySet()
        eachNumber(listed.join(' '), (key) => keys.add(key))
        const plain = new Set(listed)
        for (const key of [...listed, ...asked, ...listed.map((one) => one + 1)])
          expect(keys.has(key)).toBe(plain.has(key))
      },
    ),
  )
})
