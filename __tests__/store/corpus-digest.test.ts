import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CorpusEntry, changeDigest, digestOf, versionOfDigest } from '@/lib/store/corpus-digest'

type Definition = Extract<CorpusEntry, { kind: 'outlet' | 'event' }>

const entry = fc.record({
  kind: fc.constantFrom('outlet' as const, 'event' as const),
  value: fc.record({ slug: fc.string(), country: fc.option(fc.string()) }),
})
/** The same entries, last first, and each with its keys the other way round. */
const turned = (entries: readonly Definition[]): Definition[] =>
  entries.map(({ kind, value }) => ({ kind, value: Object.fromEntries(Object.entries(value).reverse()) })).reverse()

describe('the digest of a corpus', () => {
  it('does not depend on the order of entries and keys', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        expect(digestOf(turned(entries))).toBe(digestOf(entries))
      }),
      { seed: 11 },
    )
  })

  it('is the same whether a corpus is made at once, or grows and shrinks to what it is', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.array(entry), fc.array(entry), (first, added, passing) => {
        const grown = changeDigest(digestOf(first), [...added, ...passing], [])
        expect(changeDigest(grown, [], passing)).toBe(digestOf([...first, ...added]))
      }),
      { seed: 12 },
    )
  })

  it('changes when anything that is known changes', () => {
    const version = (date: string | null) => versionOfDigest(digestOf([{ kind: 'event', value: { date } }]))
    expect(version('2022-02')).not.toBe(version('2022-02-17'))
    expect(version(null)).not.toBe(version('null'))
    expect(version(null)).toMatch(/^[0-9a-f]{10}$/)
  })

  it('tells an outlet from an event of the same words', () => {
    const value = { slug: 'x' }
    expect(digestOf([{ kind: 'outlet', value }])).not.toBe(digestOf([{ kind: 'event', value }]))
  })
})
