import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Observation, observedOf } from '@/lib/score/observation'
import { evidenceOf, LEAST_FOR_PAIRS, type Side } from '@/lib/view/evidence'

const named = (list: readonly Observation[], name: string): Side => ({
  articles: list.map((_, at) => ({ id: `${name}${at}`, title: `${name}${at}`, lang: 'en' })),
  ...observedOf(list.map(({ hits, words }) => ({ hits: words === 0 ? 0 : hits, words }))),
})
const side = (name: string, ...hits: readonly number[]) =>
  named(
    hits.map((n) => ({ hits: n, words: 500 })),
    name,
  )
const one = (here: Side, base: Side) => {
  const [found] = evidenceOf([{ key: 'k', here, base: [base] }], 'seed')
  if (found === undefined) throw new Error('no evidence')
  return found
}

const observations = fc.array(
  fc.record({ hits: fc.integer({ min: 0, max: 9 }), words: fc.integer({ min: 0, max: 900 }) }),
  { maxLength: 7 },
)

describe('what articles can show of a difference', () => {
  it('says how low p could have gone: 1 against 4 not below one in five', () => {
    const { test, articles, superiority } = one(side('a', 9), side('b', 0, 1, 0, 2))
    expect(articles).toEqual([1, 4])
    expect(test?.floor).toBeCloseTo(1 / 5)
    expect(test?.p).toBeCloseTo(1 / 5)
    expect(superiority).toBeNull()
  })

  it('names the article without which a difference goes the other way', () => {
    const { turnedBy, without } = one(side('a', 20, 1, 1), side('b', 3, 3, 3))
    expect(turnedBy?.article).toBe('a0')
    expect(turnedBy?.log2).toBeCloseTo(Math.log2(1 / 3))
    expect(without?.least.article).toBe('a0')
    expect(one(side('a', 8, 9, 8), side('b', 3, 3, 3)).turnedBy).toBeNull()
    expect(one(side('a', 8), side('b', 3, 3, 3)).turnedBy).toBeNull()
  })

  it('speaks of pairs from four articles on each side', () => {
    const { superiority } = one(side('a', 5, 5, 5, 5), side('b', 0, 0, 5, 5))
    expect(superiority).toBe(0.75)
    expect(LEAST_FOR_PAIRS).toBe(4)
  })

  it('adjusts p over the contrasts that are tested, and no other', () => {
    const strong = { here: side('a', 9, 9, 9, 9), base: [side('b', 0, 0, 0, 0)] }
    const contrasts = [
      { key: '1', ...strong },
      { key: '2', here: side('c', 1, 0, 1, 0), base: [side('d', 0, 1, 0, 1)] },
      { key: '3', here: side('f'), base: [side('e', 1)] },
    ]
    const [first, second, third] = evidenceOf(contrasts, 'seed')
    expect(first?.test?.tests).toBe(2)
    expect(first?.test?.adjusted).toBeCloseTo(2 * (first?.test?.p ?? 0))
    expect(second?.test?.adjusted).toBe(1)
    expect(third?.test).toBeNull()
  })

  it('holds its laws: order changes nothing, an adjusted p is no smaller, a floor no larger than p', () => {
    fc.assert(
      fc.property(observations, observations, (a, b) => {
        const [here, base] = [named(a, 'a'), named(b, 'b')]
        const { test, ...rest } = one(here, base)
        const turned = one(named(a.toReversed(), 'a'), named(b.toReversed(), 'b'))
        const [parted] = evidenceOf(
          [{ key: 'k', here, base: [named(b.slice(0, 2), 'b'), named(b.slice(2), 'c')] }],
          'seed',
        )
        expect({ ...parted, without: null, turnedBy: null }).toEqual({ test, ...rest, without: null, turnedBy: null })
        expect(parted?.without?.most.log2).toBe(rest.without?.most.log2)
        expect(turned.test).toEqual(test)
        expect(turned.superiority).toEqual(rest.superiority)
        expect(turned.turnedBy?.log2).toEqual(rest.turnedBy?.log2)
        if (test === null) return
        expect(test.adjusted).toBeGreaterThanOrEqual(test.p)
        expect(test.floor).toBeLessThanOrEqual(test.p + 1e-12)
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})
