import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleIdOf, hashArticle, hashPrefixOf, hitIdOf } from '@/lib/store/ids'

const hash = hashArticle({ outlet: 'apa', title: null, text: 'Des discussions sont en cours.' })
const prefix = hash.slice(0, 12)

describe('the id of an article', () => {
  it.each([
    ['L’État malien réagit', `l-etat-malien-reagit-${prefix}`],
    ['Œuvre, cœur & ætna', `oeuvre-coeur-aetna-${prefix}`],
    ['  « Non ! »  ', `non-${prefix}`],
    ['🔶', prefix],
    ['', prefix],
    [
      'A headline that goes on and on until nobody could want to read it in an address bar',
      `a-headline-that-goes-on-and-on-until-nobody-could-want-to-${prefix}`,
    ],
  ])('%s', (title, id) => {
    expect(articleIdOf(title, hash)).toBe(id)
  })

  it('ends in the hash, whatever the headline', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const id = articleIdOf(title, hash)
        expect(id).toMatch(/^(?:[a-z0-9]+-)*[0-9a-f]{12}$/)
        expect(hashPrefixOf(id)).toBe(prefix)
      }),
      { seed: 7 },
    )
  })

  it('is another one for the same text of another outlet', () => {
    const text = 'Des discussions sont en cours.'
    expect(hashArticle({ outlet: 'rt', title: null, text })).not.toBe(hash)
    expect(hashArticle({ outlet: 'apa', title: 'Mali', text })).not.toBe(hash)
  })

  it('has no hash where a link is not one of ours', () => {
    expect(hashPrefixOf('some-article')).toBeNull()
  })
})

describe('the id of a hit', () => {
  const hit = { article: hash, kind: 'cue', start: 3, end: 9, cue: 'russia' } as const
  it.each([
    ['span', { ...hit, end: 10 }],
    ['cue', { ...hit, cue: 'terrorism' }],
    ['article', { ...hit, article: 'other' }],
    ['kind', { ...hit, kind: 'name' as const }],
  ])('changes with the %s', (_what, other) => {
    expect(hitIdOf(other)).not.toBe(hitIdOf(hit))
    expect(hitIdOf(hit)).toBe(hitIdOf({ ...hit }))
  })
})
