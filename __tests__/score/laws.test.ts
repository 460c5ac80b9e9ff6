import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonLineSchema } from '@/lib/model/comparison'
import { VOICES } from '@/lib/model/voice'
import { scoreArticle } from '@/lib/score/article'
import { type CountedArticle, compareGroups } from '@/lib/score/compare-groups'
import { momentsOf } from '@/lib/score/observation'

const OPTIONS = { seed: 20260217, numRuns: 150 }
const CUES = ['russia', 'terrorism']

const article = fc.record({
  group: fc.constantFrom('A', 'B', 'C'),
  words: fc.integer({ min: 0, max: 900 }),
  russia: fc.integer({ min: 0, max: 6 }),
  terrorism: fc.constantFrom(0, 0, 0, 1, 9),
  date: fc.option(fc.constantFrom('2022', '2023-01'), { nil: null }),
  repeats: fc.option(fc.nat({ max: 11 }), { nil: null, freq: 3 }),
})

/** Up to twelve articles of three groups, some of which repeat another, one that is elsewhere, or themselves. */
const corpus = fc.array(article, { maxLength: 12 }).map((drawn): readonly CountedArticle[] =>
  drawn.map(({ group, words, russia, terrorism, date, repeats }, index) => ({
    id: `d${index}`,
    group,
    date,
    sameAs: repeats === null ? null : `d${repeats}`,
    words,
    hits: new Map([
      ['russia', words === 0 ? 0 : russia],
      ['terrorism', words === 0 ? 0 : terrorism],
    ]),
  })),
)

const compare = (articles: readonly CountedArticle[]) => compareGroups(articles, CUES, 'seed')
const about = (value: number | null | undefined) => (value == null ? value : Number(value.toPrecision(8)))

describe('laws of comparison', () => {
  it('every line has its form; p lies between its floor and what is adjusted; a ratio is that of the two rates', () => {
    fc.assert(
      fc.property(corpus, (articles) => {
        const { groups, pairs } = compare(articles)
        for (const line of [...groups, ...pairs]) expect(comparisonLineSchema.safeParse(line).success).toBe(true)
        for (const { articles: n, articlesWithCue, rate, share } of groups) {
          expect(articlesWithCue).toBeLessThanOrEqual(n)
          for (const { value, low, high } of [rate, share]) {
            if (value === null) expect([low, high]).toEqual([null, null])
            else expect([low ?? 1, value, high ?? -1]).toEqual([low, value, high].sort((a, b) => (a ?? 0) - (b ?? 0)))
          }
        }
        for (const {
          cue,
          groups: [a, b],
          p,
          pFloor,
          pAdjusted,
          ratio,
        } of pairs) {
          const rates = [a, b].map((name) => groups.find((line) => line.cue === cue && line.group === name)?.rate.value)
          const measurable = rates.every((rate) => rate !== null)
          expect([p, pFloor, pAdjusted].map((one) => one === null)).toEqual(Array(3).fill(!measurable))
          expect(p ?? 1).toBeGreaterThanOrEqual(pFloor ?? 0)
          expect(pAdjusted ?? 1).toBeGreaterThanOrEqual(p ?? 0)
          const divided = measurable && rates[1] ? (rates[0] ?? 0) / rates[1] : undefined
          expect(about(ratio?.value)).toBe(about(divided))
        }
      }),
      OPTIONS,
    )
  })

  it('the order of articles changes nothing', () => {
    fc.assert(
      fc.property(corpus, fc.infiniteStream(fc.nat()), (articles, keys) => {
        const shuffled = articles
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        expect(compare(shuffled)).toEqual(compare(articles))
      }),
      OPTIONS,
    )
  })

  it('an outlet merged with itself has the same rates, shares and ratios; with repeats that say so, the same everything', () => {
    fc.assert(
      fc.property(corpus, (drawn) => {
        const articles = drawn.map((one) => ({ ...one, sameAs: null }))
        const once = compare(articles)
        const copies = articles.map((one) => ({ ...one, id: `${one.id} again` }))
        const twice = compare([...articles, ...copies])
        expect(twice.groups.map(({ rate, share }) => [about(rate.value), about(share.value)])).toEqual(
          once.groups.map(({ rate, share }) => [about(rate.value), about(share.value)]),
        )
        expect(twice.pairs.map(({ ratio }) => about(ratio?.value))).toEqual(
          once.pairs.map(({ ratio }) => about(ratio?.value)),
        )
        const told = copies.map((copy, index) => ({ ...copy, sameAs: articles[index]?.id ?? null }))
        expect(compare([...told, ...articles])).toEqual(once)
      }),
      OPTIONS,
    )
  })

  it('three times as many words make a third of the rates, and leave ratios and tests as they are', () => {
    fc.assert(
      fc.property(corpus, (articles) => {
        const [once, scaled] = [articles, articles.map((one) => ({ ...one, words: 3 * one.words }))].map(compare)
        const thirds = once?.groups.map(({ rate }) =>
          [rate.value, rate.low, rate.high].map((end) => about(end && end / 3)),
        )
        expect(scaled?.groups.map(({ rate }) => [rate.value, rate.low, rate.high].map(about))).toEqual(thirds)
        expect(scaled?.groups.map(({ share }) => share)).toEqual(once?.groups.map(({ share }) => share))
        expect(scaled?.pairs.map(({ ratio, p }) => [about(ratio?.low), about(p)])).toEqual(
          once?.pairs.map(({ ratio, p }) => [about(ratio?.low), about(p)]),
        )
      }),
      OPTIONS,
    )
  })

  it('own + quoted + reported + scare + unknown = all, in an article and over articles', () => {
    const hit = fc.record({
      cue: fc.constantFrom('russia', 'terrorism', 'a name'),
      strength: fc.constantFrom('core' as const, 'weak' as const),
      voice: fc.constantFrom(...VOICES),
    })
    const words = fc.record({
      own: fc.nat(500),
      quoted: fc.nat(500),
      reported: fc.nat(500),
      scare: fc.nat(9),
      unknown: fc.nat(99),
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(hit), words), { maxLength: 6 }), (drawn) => {
        const scores = drawn.map(([hits, per]) =>
          scoreArticle(hits, { ...per, all: per.own + per.quoted + per.reported + per.scare + per.unknown }, CUES),
        )
        for (const cue of CUES) {
          const totals = [...VOICES, 'all' as const].map((voice) =>
            momentsOf(
              scores.map((score) => ({
                hits: score.cues[cue]?.[voice === 'all' ? 'hits' : voice] ?? 0,
                words: score.words[voice],
              })),
            ),
          )
          const all = totals.pop()
          expect(totals.reduce((sum, { hits }) => sum + hits, 0)).toBe(all?.hits)
          expect(totals.reduce((sum, one) => sum + one.words, 0)).toBe(all?.words)
        }
      }),
      OPTIONS,
    )
  })
})
