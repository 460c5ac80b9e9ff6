import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropRepeats, type Repeatable } from '@/lib/score/deduplicate'

const article = (id: string, sameAs: string | null = null, date: string | null = '2022-02'): Repeatable => ({
  id,
  sameAs,
  date,
})
const ids = (articles: readonly Repeatable[]) => articles.map(({ id }) => id)

describe('one observation of framing', () => {
  it.each<[string, readonly Repeatable[], readonly string[]]>([
    ['a dispatch and its translation', [article('en', 'fr'), article('fr')], ['fr']],
    ['a translation alone stands for itself', [article('en', 'fr')], ['en']],
    [
      'two translations, the original not among them: the first by date',
      [article('en', 'fr', '2022-03'), article('es', 'fr')],
      ['es'],
    ],
    ['the same date: by id', [article('es', 'fr'), article('en', 'fr')], ['en']],
    ['an undated one comes last', [article('a', 'fr', null), article('b', 'fr')], ['b']],
    ['a translation of a translation', [article('de', 'en'), article('en', 'fr'), article('fr')], ['fr']],
    ['two that name each other', [article('b', 'a'), article('a', 'b')], ['a']],
    ['a ring: the first by date', [article('a', 'b', '2022-03'), article('b', 'c'), article('c', 'a', null)], ['b']],
    ['one that hangs on a ring', [article('z', 'a', '2021'), article('b', 'a'), article('a', 'b')], ['a']],
    ['one that names itself', [article('a', 'a'), article('b', 'a', '2021')], ['a']],
    ['the one that another points at, its own original not among them', [article('x', 'y'), article('y', 'z')], ['y']],
    ['two branches: the first by date', [article('x', 'y', '2021'), article('y', 'z'), article('w', 'z')], ['x']],
    ['articles of their own', [article('a'), article('b')], ['a', 'b']],
  ])('%s', (_, articles, counted) => {
    expect(ids(dropRepeats(articles).counted)).toEqual(counted)
  })

  it('follows what repeats what through articles that are in no group, or in another', () => {
    const named = [article('x', 'far'), article('y', 'far'), article('far', 'z')]
    expect(ids(dropRepeats(named.slice(0, 2), named).counted)).toEqual(['x'])
    expect(ids(dropRepeats([article('x', 'far'), article('w', 'z')], [...named, article('w', 'z')]).counted)).toEqual([
      'w',
    ])
  })

  it('says for each repeat which article counts', () => {
    const { repeats } = dropRepeats([article('fr'), article('en', 'fr')])
    expect(repeats.map(({ article: left, of }) => [left.id, of.id])).toEqual([['en', 'fr']])
  })

  it('keeps one of each group and loses none, whatever the order', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    const list = fc.uniqueArray(
      fc.record({
        id,
        sameAs: fc.option(id, { nil: null }),
        date: fc.option(fc.constantFrom('2022', '2023'), { nil: null }),
      }),
      { selector: (one) => one.id },
    )
    fc.assert(
      fc.property(list, (articles) => {
        const { counted, repeats } = dropRepeats(articles)
        expect([...ids(counted), ...repeats.map(({ article: left }) => left.id)].sort()).toEqual(ids(articles).sort())
        expect(repeats.every(({ of }) => counted.includes(of))).toBe(true)
        expect(ids(dropRepeats([...articles].reverse()).counted).sort()).toEqual(ids(counted).sort())
      }),
      { seed: 20260217, numRuns: 500 },
    )
  })
})
