import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleFacts } from '@/lib/export/article-facts'
import { ColumnWriter } from '@/lib/model/article-columns'
import { type ArticleRow, rowsOf } from '@/lib/model/article-row'
import { groupByName } from '@/lib/model/group-by-name'
import { eachInOrder, setBeside } from '@/lib/model/in-order'
import { knownDates } from '@/lib/model/known-dates'
import { VOICES } from '@/lib/model/voice'
import { momentsOf } from '@/lib/score/observation'
import { observe, observeAll, observeTogether } from '@/lib/view/observe'
import { sumsOf } from '@/lib/view/tally'
import { CUES, randomCorpus } from '../view/random-corpus'
import { addFacts } from '../view/row-of'

const IDS = CUES.map(({ id }) => id)

/** Articles as a corpus has them, each in columns of its own, or all in the same ones. */
const articlesOf = fc.tuple(randomCorpus, fc.boolean()).map(([{ articles }, together]): readonly ArticleRow[] => {
  if (!together) return articles
  const writer = new ColumnWriter(IDS)
  for (const facts of articles.map(articleFacts)) addFacts(writer, facts)
  return rowsOf(writer.finish())
})

/** The same articles dealt to three lists, in their order. */
const dealt = fc.tuple(articlesOf, fc.infiniteStream(fc.nat(2))).map(([articles, hands]) => {
  const lists: ArticleRow[][] = [[], [], []]
  for (const article of articles) lists[hands.next().value ?? 0]?.push(article)
  return lists
})

describe('lists of articles that are looked through together', () => {
  it('give every article once, with its list and its place there', () => {
    fc.assert(
      fc.property(dealt, (lists) => {
        const seen = lists.map((): ArticleRow[] => [])
        eachInOrder(lists, (article, list, place) => {
          expect(seen[list]).toHaveLength(place)
          seen[list]?.push(article)
        })
        expect(seen.map((list) => list.map(({ id }) => id))).toEqual(lists.map((list) => list.map(({ id }) => id)))
      }),
      { seed: 8 },
    )
  })

  it('have the sums and the observations that each article tells', () => {
    fc.assert(
      fc.property(
        dealt,
        fc.constantFrom('all' as const, ...VOICES),
        fc.subarray(IDS, { minLength: 1 }),
        (lists, voice, cues) => {
          setBeside(lists)
          const observed = observeTogether(lists, cues, voice)
          for (const [place, list] of lists.entries())
            for (const [at, cue] of cues.entries()) {
              const told = list.flatMap((article) => observe(article, cue, voice) ?? [])
              expect(sumsOf(list, cue, voice)).toEqual(momentsOf(told))
              const found = observed[place]?.[at]
              expect([...(found?.hits ?? [])]).toEqual(told.map(({ hits }) => hits))
              expect([...(found?.words ?? [])]).toEqual(told.map(({ words }) => words))
              expect(observeAll(list, cue, voice)).toEqual(found)
            }
        },
      ),
      { seed: 9 },
    )
  })
})

describe('names that many articles share', () => {
  it('part them as each article tells', () => {
    fc.assert(
      fc.property(
        articlesOf,
        fc.constantFrom('outlet' as const, 'event' as const, 'sameAs' as const),
        (articles, name) => {
          const groups = groupByName(articles, name)
          const named = articles.filter((article) => article[name] !== null && article[name] !== '')
          expect([...groups.values()].reduce((sum, { length }) => sum + length, 0)).toBe(named.length)
          for (const [key, group] of groups) expect(group).toEqual(named.filter((article) => article[name] === key))
        },
      ),
      { seed: 10 },
    )
  })

  it('are the known dates, each once and in order', () => {
    fc.assert(
      fc.property(articlesOf, (articles) => {
        expect(knownDates(articles)).toEqual([...new Set(articles.flatMap(({ date }) => date ?? []))].sort())
      }),
      { seed: 11 },
    )
  })
})
