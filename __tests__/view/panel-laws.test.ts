import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Corpus } from '@/lib/model/reading'
import type { CompareFigure } from '@/lib/view/panel'
import { selectPhraseQuery } from '@/lib/view/phrase-query'
import { selectCompare } from '@/lib/view/select-compare'
import { selectOverTime } from '@/lib/view/select-over-time'
import { selectOverview } from '@/lib/view/select-overview'
import type { ViewState } from '@/lib/view/view-parsers'
import { readViewState } from '@/lib/view/view-state'
import { isTrue } from './is-true'
import { CUES, countPhrases, knownIn, randomCorpus } from './random-corpus'
import { randomState, SEED } from './random-state'

/** A random state about names that the corpus has, as a page gets it from a link. */
const view = fc.tuple(randomCorpus, randomState, fc.nat(), fc.nat()).map(([corpus, state, outlets, cues]) => {
  const some = (names: readonly string[], bits: number) => names.filter((_, index) => (bits >> index) & 1)
  // One state in three looks at all articles: filters alone would seldom leave enough for an interval.
  const open = outlets % 3 === 0 ? { event: null, lang: null, time: { from: null, to: null } } : {}
  const wanted: ViewState = {
    ...state,
    ...open,
    outlets: some(
      corpus.outlets.map(({ slug }) => slug),
      outlets % 3 === 0 ? 0 : outlets,
    ),
    cues: some(
      CUES.map(({ id }) => id),
      cues,
    ),
    base: corpus.outlets[outlets % 20]?.slug ?? 'rest',
    time: cues % 2 === 0 && outlets % 3 !== 0 ? state.time : { from: null, to: null },
    article: null,
    q: '',
    strength: 'core',
  }
  return { corpus, state: wanted }
})

/** Rows of the list that a link opens. */
function opened(corpus: Corpus, href: string): number {
  const params = Object.fromEntries(new URLSearchParams(href.split('?')[1] ?? ''))
  const { state, ignored } = readViewState(params, knownIn(corpus))
  if (ignored.length > 0) throw new Error(`the link ${href} names what is not there`)
  return countPhrases(corpus, selectPhraseQuery(corpus, state))
}

/** Hundreds of corpora take their time on a busy machine; nothing here measures it. */
const SLOW = 60_000

const cellsOf = (figure: CompareFigure) => figure.panels.flatMap(({ rows }) => rows)

describe('a number is the number of phrases behind it, for 200 random states', () => {
  it(
    'in the table of the overview',
    () => {
      fc.assert(
        fc.property(view, ({ corpus, state }) => {
          const cells = selectOverview(corpus, CUES, state, 'fr').rows.flatMap((row) => row.cells)
          expect(cells.map(({ href }) => opened(corpus, href))).toEqual(cells.map(({ estimate }) => estimate.hits))
        }),
        { seed: SEED, numRuns: 200 },
      )
    },
    SLOW,
  )

  it(
    'in the rows and in the points of a comparison',
    () => {
      fc.assert(
        fc.property(view, ({ corpus, state }) => {
          const rows = cellsOf(selectCompare(corpus, CUES, state, 'en'))
          const dots = rows.flatMap((row) => row.dots)
          expect(rows.map(({ href }) => opened(corpus, href))).toEqual(rows.map(({ estimate }) => estimate.hits))
          expect(dots.map(({ href }) => opened(corpus, href))).toEqual(dots.map(({ hits }) => hits))
          const counted = rows.map((row) => row.dots.filter(({ sameAs }) => sameAs === null))
          expect(counted.map((own) => own.reduce((sum, { hits }) => sum + hits, 0))).toEqual(
            rows.map(({ estimate }) => estimate.hits),
          )
          expect(counted.map((own) => own.length)).toEqual(rows.map(({ estimate }) => estimate.articles))
        }),
        { seed: SEED, numRuns: 200 },
      )
    },
    SLOW,
  )
})

describe('over time', () => {
  it(
    'a number is the number of phrases behind it, and no article is lost, for 200 random states',
    () => {
      let seen = 0
      fc.assert(
        fc.property(view, ({ corpus, state }) => {
          const figure = selectOverTime(corpus, CUES, state, 'en')
          const points = selectCompare(corpus, CUES, state, 'en')
          for (const [place, { rows }] of (figure?.panels ?? []).entries()) {
            const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []))
            expect(cells.map(({ href }) => opened(corpus, href))).toEqual(cells.map(({ estimate }) => estimate.hits))
            const dots = (points.panels[place]?.rows ?? []).flatMap((row) => row.dots)
            const counted = dots.filter(({ sameAs }) => sameAs === null)
            const dated = counted.filter((dot) => dot.date !== null).length
            const held = cells.reduce((sum, { estimate }) => sum + estimate.articles, 0)
            expect(figure?.counts.reduce((sum, count) => sum + count, 0)).toBe(held)
            expect(figure?.undated).toBe(counted.length - dated)
            // A translation of another time than its original counts there as well.
            expect(held).toBeGreaterThanOrEqual(dated)
            if (state.repeats === 'all') expect(held).toBe(dated)
            seen += cells.length
          }
        }),
        { seed: SEED, numRuns: 200 },
      )
      expect(seen).toBeGreaterThan(500)
    },
    SLOW,
  )
})

describe('takeaways are true of the table, for 200 random states', () => {
  it(
    'on the overview and on every panel',
    () => {
      const kinds = new Set<string>()
      fc.assert(
        fc.property(view, ({ corpus, state }) => {
          const heat = selectOverview(corpus, CUES, state, 'en')
          const cells = heat.rows.flatMap((row) => row.cells)
          for (const { kind } of heat.takeaways) kinds.add(kind)
          expect(heat.takeaways.filter((takeaway) => !isTrue(takeaway, cells))).toEqual([])
          const { panels } = selectCompare(corpus, CUES, state, 'en')
          expect(panels.filter(({ takeaway, rows }) => takeaway !== null && !isTrue(takeaway, rows))).toEqual([])
        }),
        { seed: SEED, numRuns: 200 },
      )
      expect([...kinds].sort()).toEqual(['above', 'highest', 'named_by', 'named_by_none'])
    },
    SLOW,
  )
})

describe('laws of panels', () => {
  it(
    'everything that is drawn lies on its scale',
    () => {
      fc.assert(
        fc.property(view, ({ corpus, state }) => {
          const { panels, differenceScale, unit } = selectCompare(corpus, CUES, state, 'en')
          for (const { rows, scale } of panels) {
            expect(scale.ticks[0]).toBe(0)
            expect(scale.ticks.at(-1)).toBe(scale.max)
            const drawn = rows.flatMap(({ dots, estimate }) => [
              ...dots.map(({ value }) => value),
              estimate.value,
              estimate.high,
            ])
            const within = drawn.every((value) => value === null || (value >= 0 && value <= scale.max))
            expect(within, `${unit} up to ${scale.max}`).toBe(true)
            for (const { comparison } of rows) {
              if (comparison?.kind === 'ratio')
                expect(Math.abs(comparison.log2)).toBeLessThanOrEqual(differenceScale.max)
            }
          }
        }),
        { seed: SEED, numRuns: 200 },
      )
    },
    SLOW,
  )

  it(
    'the order of articles in the corpus changes nothing',
    () => {
      fc.assert(
        fc.property(view, ({ corpus, state }) => {
          const turned = { ...corpus, articles: [...corpus.articles].reverse() }
          const rounded = (figure: unknown) =>
            JSON.stringify(figure, (_, value) => (typeof value === 'number' ? value.toPrecision(9) : value))
          const plain = (of: Corpus) => {
            const { panels } = selectCompare(of, CUES, state, 'en')
            return panels.map(({ rows }) =>
              rows.map(({ repeats, ...row }) => ({ ...row, repeats: repeats.map(({ article }) => article).sort() })),
            )
          }
          expect(rounded(plain(turned))).toBe(rounded(plain(corpus)))
        }),
        { seed: SEED, numRuns: 100 },
      )
    },
    SLOW,
  )

  it(
    'own, quoted, reported, scare and unknown add up to all',
    () => {
      fc.assert(
        fc.property(view, ({ corpus, state }) => {
          const hits = (voice: ViewState['voice']) =>
            selectOverview(corpus, CUES, { ...state, voice, sort: 'name' }, 'en').rows.map(({ cells }) =>
              cells.map(({ estimate }) => estimate.hits),
            )
          const parts = (['own', 'quoted', 'reported', 'scare', 'unknown'] as const).map(hits)
          hits('all').forEach((row, y) => {
            row.forEach((total, x) => {
              expect(parts.reduce((sum, part) => sum + (part[y]?.[x] ?? Number.NaN), 0)).toBe(total)
            })
          })
        }),
        { seed: SEED, numRuns: 50 },
      )
    },
    SLOW,
  )
})
