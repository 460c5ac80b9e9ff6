import { describe, expect, it } from 'vitest'
import { type ItemCounts, keynessOf } from '@/lib/view/keyness'
import { selectKeyness } from '@/lib/view/select-keyness'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import { corpusOf } from './random-corpus'
import { articleOf } from './small-corpus'

const article = (name: string, counts: Readonly<Record<string, number>>, words = 500): ItemCounts => ({
  article: name,
  words,
  counts: new Map(Object.entries(counts)),
})
const side = (name: string, count: number, counts: Readonly<Record<string, number>>) =>
  Array.from({ length: count }, (_, nth) => article(`${name}${nth}`, counts))

describe('words that tell two outlets apart', () => {
  it('are those that many articles of one side share, with their numbers', () => {
    const { more, less, tested } = keynessOf(
      side('a', 10, { paix: 4, mali: 3 }),
      side('b', 10, { guerre: 4, mali: 3 }),
      5,
    )
    expect(more.map(({ key }) => key)).toEqual(['paix'])
    expect(less.map(({ key }) => key)).toEqual(['guerre'])
    expect(tested).toBe(3)
    expect(more[0]?.here).toEqual({ hits: 40, words: 5000, articles: 10, of: 10 })
    expect(more[0]?.base).toEqual({ hits: 0, words: 5000, articles: 0, of: 10 })
    expect(more[0]?.ratio.conservative).toBeGreaterThan(1)
    expect(less[0]?.g2).toBeLessThan(0)
  })

  it('are not those that one article repeats', () => {
    const loud = [article('a0', { paix: 60 }), ...side('a', 9, {})]
    expect(keynessOf(loud, side('b', 10, {}), 5).more).toEqual([])
    const heaped = [article('a0', { paix: 58 }), article('a1', { paix: 2 }), ...side('a', 8, {})]
    expect(keynessOf(heaped, side('b', 10, {}), 5).more).toEqual([])
    expect(keynessOf(side('a', 10, { paix: 6 }), side('b', 10, {}), 5).more).toHaveLength(1)
  })

  it('are none where two articles a side can say nothing, or a side has no words', () => {
    expect(keynessOf(side('a', 2, { paix: 3 }), side('b', 2, { paix: 1 }), 5)).toMatchObject({ more: [], less: [] })
    expect(keynessOf(side('a', 2, { paix: 3 }), [], 5)).toEqual({ more: [], less: [], tested: 0 })
  })

  it('change sides when the sides change', () => {
    const [a, b] = [side('a', 10, { paix: 4, mali: 3 }), side('b', 12, { guerre: 4, mali: 3 })]
    const [there, back] = [keynessOf(a, b, 9), keynessOf(b, a, 9)]
    expect(back.less.map(({ key }) => key)).toEqual(there.more.map(({ key }) => key))
    expect(back.less[0]?.ratio.log2).toBeCloseTo(-(there.more[0]?.ratio.log2 ?? 0))
    expect(back.less[0]?.ratio.conservative).toBeCloseTo(-(there.more[0]?.ratio.conservative ?? 0))
  })
})

describe('who is compared', () => {
  const corpus = corpusOf(
    ['apa', 'rt', 'site'],
    [
      articleOf('a', 'apa', 400, {}, { lang: 'fr' }),
      articleOf('b', 'rt', 400, {}, { lang: 'fr' }),
      articleOf('c', 'site', 400, {}, { lang: 'fr' }),
      articleOf('d', 'site', 400, {}, { lang: 'en' }),
    ],
  )
  const pairs = (part: Partial<typeof DEFAULT_VIEW>) => {
    const found = selectKeyness(corpus, { ...DEFAULT_VIEW, ...part })
    return found?.contrasts.map(({ here, base, baseOutlets }) => [here.slug, base?.slug ?? baseOutlets.join('~')])
  }

  it('is each outlet against the others, two with one another, and all against a base', () => {
    expect(pairs({})).toEqual([
      ['apa', 'rt~site'],
      ['rt', 'apa~site'],
      ['site', 'apa~rt'],
    ])
    expect(pairs({ outlets: ['apa', 'rt'] })).toEqual([['apa', 'rt']])
    expect(pairs({ base: 'rt' })).toEqual([
      ['apa', 'rt'],
      ['site', 'rt'],
    ])
  })

  it('is of one language, the one of most articles or the one chosen', () => {
    expect(selectKeyness(corpus, DEFAULT_VIEW)).toMatchObject({ lang: 'fr', isMixed: true })
    expect(selectKeyness(corpus, { ...DEFAULT_VIEW, lang: 'en' })).toBeNull()
    expect(selectKeyness(corpus, { ...DEFAULT_VIEW, outlets: ['apa'] })).toBeNull()
  })
})
