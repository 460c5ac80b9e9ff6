import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleFacts } from '@/lib/export/article-facts'
import { ColumnWriter } from '@/lib/model/article-columns'
import { rowsOf } from '@/lib/model/article-row'
import { findArticle, findByHash } from '@/lib/model/find-article'
import { VOICES } from '@/lib/model/voice'

const cues = ['russia', 'terrorism', 'sovereignty']
const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 70_000 }))
const counts = fc.record({ own: count, quoted: count, reported: count, scare: count, unknown: count })
const text = fc.string({ unit: 'grapheme', maxLength: 40 })
const maybe = (names: readonly string[]) => fc.option(fc.constantFrom(...names), { nil: null })
const article = fc.record({
  head: fc.record({
    id: fc.stringMatching(/^[a-z]{0,9}-[0-9a-f]{12}$/),
    outlet: fc.constantFrom('apa', 'rt'),
    event: maybe(['one', 'two']),
    lang: fc.constantFrom('fr' as const, 'en' as const),
    date: maybe(['2022', '2022-02', '2022-02-17']),
    title: text,
    hasHeadline: fc.boolean(),
    url: fc.option(text, { nil: null }),
    sameAs: maybe(['a-000000000000', 'b-ffffffffffff']),
    inferred: fc.option(fc.record({ en: text, fr: text }), { nil: null }),
    words: counts,
    articleKey: fc.integer({ min: 1, max: 2 ** 40 }),
    readingKey: fc.integer({ min: 1, max: 2 ** 40 }),
  }),
  totals: fc.uniqueArray(
    fc.record({ cue: fc.constantFrom(...cues, 'not_in_the_codebook'), denied: fc.boolean(), voices: counts }),
    { selector: ({ cue, denied }) => `${cue} ${denied}` },
  ),
})
const articles = fc.uniqueArray(article, { selector: ({ head }) => head.id, maxLength: 30 })

const written = (list: readonly (typeof article extends fc.Arbitrary<infer T> ? T : never)[]) => {
  const writer = new ColumnWriter(cues)
  for (const { head, totals } of list)
    writer.add(
      head,
      totals.map(({ cue, denied, voices }) => ({ cue, denied, ...voices })),
    )
  return writer.finish()
}

describe('articles in columns', () => {
  it('are what was put into them', () => {
    fc.assert(
      fc.property(articles, (list) => {
        for (const [at, row] of rowsOf(written(list)).entries()) {
          const { head, totals } = list[at] ?? { head: null, totals: [] }
          const { words, ...rest } = { ...head }
          expect(row).toMatchObject(rest)
          for (const voice of VOICES) expect(row.wordsIn(voice)).toBe(words?.[voice])
          expect(row.words.all).toBe(VOICES.reduce((sum, voice) => sum + (words?.[voice] ?? 0), 0))
          for (const cue of cues)
            for (const voice of VOICES) {
              const of = (denied: boolean) =>
                totals.find((one) => one.cue === cue && one.denied === denied)?.voices[voice] ?? 0
              expect(row.hitsIn(cue, voice)).toBe(of(true) + of(false))
              expect(row.deniedOf(cue)[voice]).toBe(of(true))
              expect(row.withoutDenied().hitsIn(cue, voice)).toBe(of(false))
            }
          expect(row.hitsIn('not_in_the_codebook', 'all')).toBeNull()
          expect(row.scoreOf('not_in_the_codebook')).toBeNull()
        }
      }),
      { seed: 11, numRuns: 100 },
    )
  })

  it('are the same when copied, whatever stood before them', () => {
    fc.assert(
      fc.property(articles, articles, (first, second) => {
        const [one, other] = [written(first), written(second)]
        const writer = new ColumnWriter(cues)
        for (let at = 0; at < other.length; at++) writer.copy(other, at)
        for (let at = 0; at < one.length; at++) writer.copy(one, at)
        const facts = rowsOf(writer.finish()).map(articleFacts)
        expect(facts).toEqual([...rowsOf(other), ...rowsOf(one)].map(articleFacts))
      }),
      { seed: 12, numRuns: 50 },
    )
  })

  it('are found by their ids and by the hashes at their ends, and others are not', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const rows = rowsOf(written(list))
        for (const row of rows) {
          expect(findArticle(rows, row.id)).toBe(row)
          const found = findByHash(rows, `${row.id.slice(-12)}${'0'.repeat(52)}`)
          expect(found?.id.slice(-12)).toBe(row.id.slice(-12))
          expect(findArticle(rows, `x${row.id}`)).toBeUndefined()
        }
        expect(findArticle(rows, '')).toBeUndefined()
        expect(findByHash(rows, 'no hash')).toBeUndefined()
      }),
      { seed: 13, numRuns: 100 },
    )
  })
})
