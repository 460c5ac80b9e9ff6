import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pageOf } from '@/lib/view/page-of'

it('a page has its part of what passes, and beyond the last page is the last one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(99)),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 7 }),
      (items, page, perPage) => {
        const passes = (item: number) => item % 3 !== 0
        const all = items.filter(passes)
        const pages = Math.max(1, Math.ceil(all.length / perPage))
        const shown = Math.min(page, pages)
        expect(pageOf(items, passes, { page, perPage })).toEqual({
          total: all.length,
          pages,
          page: shown,
          shown: all.slice((shown - 1) * perPage, shown * perPage),
        })
      },
    ),
    { seed: 2 },
  )
})
