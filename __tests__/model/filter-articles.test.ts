import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleFacts } from '@/lib/export/article-facts'
import { ColumnWriter } from '@/lib/model/article-columns'
import { rowsOf } from '@/lib/model/article-row'
import { filterArticles } from '@/lib/model/filter-articles'
import { findArticle } from '@/lib/model/find-article'
import type { Corpus } from '@/lib/model/reading'
import { dropRepeats } from '@/lib/score/deduplicate'
import { countedOf } from '@/lib/view/select-sample'
import { CUES, randomCorpus } from '../view/random-corpus'
import { addFacts } from '../view/row-of'

/** Articles in the same columns, as a store gives them. */
function together({ articles }: Corpus) {
  const writer = new ColumnWriter(CUES.map(({ id }) => id))
  for (const facts of articles.map(articleFacts)) addFacts(writer, facts)
  return rowsOf(writer.finish())
}

describe('articles in columns', () => {
  it('are filtered as they are one by one', () => {
    fc.assert(
      fc.property(randomCorpus, fc.constantFrom('fr', 'en', null), fc.nat(3), fc.nat(3), (corpus, lang, a, b) => {
        const rows = together(corpus)
        const [outlet, event] = [corpus.outlets[a]?.slug, corpus.events[b]?.slug ?? null]
        const tests = {
          outlet: a === 0 ? null : (slug: string) => slug === outlet,
          event: b === 0 ? null : (slug: string | null) => slug === event,
          date: a === b ? null : (date: string | null) => date !== null && date >= '2022',
          lang,
        }
        const one = (row: (typeof rows)[number]) =>
          (tests.outlet?.(row.outlet) ?? true) &&
          (tests.event?.(row.event) ?? true) &&
          (tests.date?.(row.date) ?? true) &&
          (lang === null || row.lang === lang)
        expect(filterArticles(rows, tests)).toEqual(rows.filter(one))
        expect(filterArticles(rows.slice(1), tests)).toEqual(rows.slice(1).filter(one))
      }),
      { seed: 3 },
    )
  })

  it('that stand alone need not be looked at: repeats are those that all articles tell', () => {
    fc.assert(
      fc.property(randomCorpus, (corpus) => {
        const rows = together(corpus)
        const ids = (articles: readonly { readonly id: string }[]) => articles.map(({ id }) => id)
        const found = countedOf(rows, 'once')
        const told = dropRepeats(rows)
        expect(ids(found.counted)).toEqual(ids(told.counted))
        expect(found.repeats.map(({ article, of }) => [article.id, of.id])).toEqual(
          told.repeats.map(({ article, of }) => [article.id, of.id]),
        )
        for (const { id } of rows) expect(findArticle(rows, id)?.id).toBe(id)
      }),
      { seed: 4 },
    )
  })
})
