import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleFacts } from '@/lib/export/article-facts'
import type { Outlet } from '@/lib/model/corpus'
import type { CueScore } from '@/lib/model/score'
import type { EventPanel } from '@/lib/view/event-panel'
import { type EventChoice, selectEvent } from '@/lib/view/select-event'
import { articleOf } from '../reading/reading-fixture'

const outlet = (slug: string, en: string, fr = en): Outlet => ({
  slug,
  short: { en, fr },
  name: { en, fr },
  country: null,
  kind: 'other',
})
const OUTLETS = [outlet('rt', 'RT'), outlet('apa', 'Agence APA'), outlet('site', 'French site', 'Site français')]
const score = (over: Partial<CueScore>): CueScore => ({
  hits: 0,
  own: 0,
  quoted: 0,
  reported: 0,
  scare: 0,
  unknown: 0,
  per1000: null,
  ...over,
})
const rowOf = (over: Partial<ArticleFacts>): ReturnType<typeof articleOf>['row'] =>
  articleOf({ text: 'x', row: over }).row
const words = (all: number, quoted = 0) => ({ all, own: all - quoted, quoted, reported: 0, scare: 0, unknown: 0 })
const CHOICE: EventChoice = { a: null, b: null, c: null, d: null, voice: 'all', unit: 'rate' }
const CUES = ['sovereignty', 'terrorism', 'russia']

const APA_EN = rowOf({ id: 'apa-en', outlet: 'apa', lang: 'en', sameAs: 'apa-fr', words: words(300) })
const APA_FR = rowOf({
  id: 'apa-fr',
  outlet: 'apa',
  lang: 'fr',
  words: words(400, 200),
  cues: { russia: score({ hits: 2, own: 1, quoted: 1 }) },
})
const SITE = rowOf({
  id: 'site',
  outlet: 'site',
  lang: 'fr',
  words: words(200),
  cues: { russia: score({ hits: 1, own: 1 }), terrorism: score({ hits: 3, own: 3 }) },
})
const lettersOf = (panel: EventPanel) => panel.columns.map(({ letter, row }) => `${letter} ${row.id}`)

describe('columns', () => {
  it('stand in alphabetical order of outlets in the language of the page, an original before its translation', () => {
    const rows = [SITE, APA_EN, APA_FR]
    expect(lettersOf(selectEvent(rows, OUTLETS, CUES, CHOICE, 'en'))).toEqual(['A apa-fr', 'B apa-en', 'C site'])
    const renamed = [outlet('apa', 'X', 'Zeta'), outlet('site', 'Y', 'Alpha')]
    expect(lettersOf(selectEvent(rows, renamed, CUES, CHOICE, 'fr'))).toEqual(['A site', 'B apa-fr', 'C apa-en'])
  })

  it('say which column holds the same dispatch', () => {
    const { columns } = selectEvent([SITE, APA_EN, APA_FR], OUTLETS, CUES, CHOICE, 'en')
    expect(columns.map(({ versionOf }) => versionOf)).toEqual([null, 'A', null])
  })

  it('hold what the link names, in the same order', () => {
    const choice = { ...CHOICE, a: 'site', b: 'apa-fr' }
    const panel = selectEvent([SITE, APA_EN, APA_FR], OUTLETS, CUES, choice, 'en')
    expect(lettersOf(panel)).toEqual(['A apa-fr', 'B site'])
    expect(panel.articles.map(({ letter }) => letter)).toEqual(['A', null, 'B'])
  })

  it.each([
    ['one article named', { a: 'site' }],
    ['an article of another event named', { a: 'elsewhere', b: 'site' }],
  ])('fall back to the usual choice: %s', (_, over) => {
    const panel = selectEvent([SITE, APA_EN, APA_FR], OUTLETS, CUES, { ...CHOICE, ...over }, 'en')
    expect(panel.columns.length).toBe(3)
  })

  it('of more than four articles show the first of each outlet', () => {
    const more = [1, 2, 3].map((n) => rowOf({ id: `rt-${n}`, outlet: 'rt', date: `2025-0${n}`, words: words(200) }))
    const panel = selectEvent([...more, SITE, APA_FR], OUTLETS, CUES, CHOICE, 'en')
    expect(lettersOf(panel)).toEqual(['A apa-fr', 'B site', 'C rt-1'])
    expect(panel.articles.length).toBe(5)
  })
})

describe('cue rows', () => {
  it('give rates on one scale, and name what is nowhere and what is everywhere', () => {
    const panel = selectEvent([APA_FR, SITE], OUTLETS, CUES, CHOICE, 'en')
    expect(panel.rows.map(({ cue, cells }) => [cue, cells.map(({ estimate }) => estimate.value)])).toEqual([
      ['terrorism', [0, 15]],
      ['russia', [5, 5]],
    ])
    expect([panel.absent, panel.everywhere]).toEqual([['sovereignty'], ['russia']])
    expect(panel.scale.ticks).toEqual([0, 5, 10, 15])
  })

  it('divide a voice’s phrases by the words of that voice, and give no rate under 150 of them', () => {
    const quoted = selectEvent([APA_FR, SITE], OUTLETS, CUES, { ...CHOICE, voice: 'quoted' }, 'en')
    const cells = quoted.rows.find(({ cue }) => cue === 'russia')?.cells.map(({ estimate }) => estimate)
    expect(cells?.map(({ value, hits, state }) => [value, hits, state])).toEqual([
      [5, 1, 'articles_own'],
      [null, 0, 'no_words'],
    ])
  })

  it('count where counts are asked for', () => {
    const panel = selectEvent([APA_FR, SITE], OUTLETS, CUES, { ...CHOICE, unit: 'count' }, 'en')
    expect(panel.rows.map(({ cells }) => cells.map(({ estimate }) => estimate.value))).toEqual([
      [0, 3],
      [2, 1],
    ])
  })
})

describe('laws', () => {
  it('the order in which articles arrive changes nothing', () => {
    const rows = [APA_FR, APA_EN, SITE, rowOf({ id: 'rt-1', outlet: 'rt', words: words(200) })]
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 4, maxLength: 4 }), (shuffled) => {
        expect(selectEvent(shuffled, OUTLETS, CUES, CHOICE, 'fr')).toEqual(
          selectEvent(rows, OUTLETS, CUES, CHOICE, 'fr'),
        )
      }),
      { seed: 7, numRuns: 24 },
    )
  })
})
