import fc from 'fast-check'
import { expect, it } from 'vitest'
import { momentsIn, observedOf } from '@/lib/score/observation'
import { turningPlaces } from '@/lib/view/turning-places'

const articles = fc.array(fc.record({ hits: fc.nat(9), words: fc.integer({ min: 100, max: 900 }) }), {
  minLength: 2,
  maxLength: 300,
})

it('articles without which a rate would be beyond a limit are found, however many articles there are', () => {
  fc.assert(
    fc.property(articles, fc.nat(12), fc.boolean(), (list, few, above) => {
      const observed = observedOf(list)
      const sums = momentsIn(observed)
      const without = list.map(({ hits, words }) => (sums.hits - hits) / (sums.words - words))
      const inOrder = without.toSorted((a, b) => a - b)
      const limit = (above ? inOrder.at(-1 - few) : inOrder[few]) ?? 0
      const turns = (place: number) => (above ? (without[place] ?? 0) > limit : (without[place] ?? 0) < limit)
      const looked: number[] = []
      const found = turningPlaces(observed, sums, { unit: 'rate' }, (place) => {
        looked.push(place)
        return !turns(place)
      })
      expect(found).toEqual([...list.keys()].filter(turns))
      expect(looked.length).toBeLessThanOrEqual(Math.max(100, few + 10))
    }),
    { seed: 12, numRuns: 300 },
  )
})
