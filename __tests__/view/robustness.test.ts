import { describe, expect, it } from 'vitest'
import type { PatternCounts } from '@/lib/model/pattern-count'
import { VOICES } from '@/lib/model/voice'
import { robustnessOf } from '@/lib/view/robustness'
import { selectCell } from '@/lib/view/select-cell'
import { selectSample } from '@/lib/view/select-sample'
import { takeawayOf } from '@/lib/view/takeaway'
import type { ViewState } from '@/lib/view/view-parsers'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import { CUES, corpusOf } from './random-corpus'
import { keyOf } from './row-of'
import { articleOf } from './small-corpus'

const russia = CUES.find(({ id }) => id === 'russia')
const form = (article: string, pattern: string, own: number, denied = false): PatternCounts => ({
  ...{ cue: 'russia', concept: 'state', pattern },
  articles: Float64Array.of(keyOf(article)),
  voices: Uint8Array.of(VOICES.indexOf('own')),
  denied: Uint8Array.of(denied ? 1 : 0),
  hits: Uint32Array.of(own),
})

/** Articles of one outlet, 500 words each, with so many hits. */
const articles = (outlet: string, ...hits: readonly number[]) =>
  hits.map((n, at) => articleOf(`${outlet}-${at}`, outlet, 500, { russia: n }))

function check(
  rows: readonly ReturnType<typeof articleOf>[],
  patterns: readonly PatternCounts[] | null,
  part: Partial<ViewState> = {},
) {
  if (russia === undefined) throw new Error('no cue')
  const state = { ...DEFAULT_VIEW, ...part }
  const corpus = corpusOf(['apa', 'rt', 'site'], rows)
  const groups = selectSample(corpus, state)
  const takeaway = takeawayOf(
    groups.map((group) => selectCell(group, russia, state, 'en')),
    state.voice,
  )
  if (takeaway === null) throw new Error('nothing is said')
  return { takeaway, found: robustnessOf(takeaway, groups, patterns, state) }
}

describe('what a takeaway would not stand without', () => {
  it('is the article that alone has the cue', () => {
    const { takeaway, found } = check(
      [...articles('apa', 3, 0), ...articles('rt', 0, 0)],
      [form('apa-0', 'russie', 2), form('apa-0', 'moscou', 1)],
    )
    expect(takeaway.kind).toBe('named_by')
    expect(found.articles).toEqual([{ article: 'apa-0', title: 'Title of apa-0', lang: 'fr', outlet: 'apa' }])
    expect(found.patterns).toEqual([])
    expect(found.tested).toBe(true)
  })

  it('is the written form that alone was found in an outlet, wherever else it stands', () => {
    const { found } = check(
      [...articles('apa', 3, 2), ...articles('rt', 4, 1), ...articles('site', 0)],
      [
        form('apa-0', 'russie', 3),
        form('apa-1', 'russie', 2),
        form('rt-0', 'russie', 1),
        form('rt-0', 'moscou', 3),
        form('rt-1', 'moscou', 1),
      ],
    )
    expect(found.articles).toEqual([])
    expect(found.patterns).toEqual(['russie'])
  })

  it('is nothing where several articles and several forms carry it', () => {
    const { found } = check(
      [...articles('apa', 3, 2), ...articles('rt', 0, 0)],
      [form('apa-0', 'russie', 2), form('apa-0', 'moscou', 1), form('apa-1', 'moscou', 1), form('apa-1', 'russie', 1)],
    )
    expect(found).toEqual({ articles: [], patterns: [], tested: true, formsTested: true })
  })

  it('is no written form where these are too many to be counted', () => {
    const { found } = check([...articles('apa', 3, 2), ...articles('rt', 0, 0)], null)
    expect(found).toEqual({ articles: [], patterns: [], tested: true, formsTested: false })
  })

  it('is never an outlet’s only article', () => {
    const { found } = check(
      [...articles('apa', 3), ...articles('rt', 0)],
      [form('apa-0', 'russie', 2), form('apa-0', 'moscou', 1)],
    )
    expect(found).toEqual({ articles: [], patterns: [], tested: false, formsTested: true })
  })

  it('is, among outlets with intervals, the article that lifts one above the other', () => {
    const low = articles('rt', 0, 1, 0, 1, 0, 0, 1, 0)
    const high = articles('apa', 5, 4, 6, 5, 4, 5, 6, 5)
    const { takeaway, found } = check([...low, ...high], [])
    expect(takeaway).toMatchObject({ kind: 'above', outlet: 'apa', below: ['rt'] })
    expect(found.articles).toEqual([])
    const loud = check([...articles('rt', 0, 0, 0, 0, 0), ...articles('apa', 3, 3, 0, 0, 0)], [])
    expect(loud.takeaway.kind).toBe('named_by')
  })

  it('leaves out what the view leaves out: denied hits, other voices', () => {
    const rows = [...articles('apa', 3, 2), ...articles('rt', 0, 0)]
    const counted = [form('apa-0', 'russie', 3), form('apa-1', 'moscou', 2)]
    expect(check(rows, [...counted, form('apa-1', 'russie', 2, true)], { denials: 'out' }).found.patterns).toEqual([])
    const quoted = { ...form('apa-0', 'kremlin', 9), voices: Uint8Array.of(VOICES.indexOf('quoted')) }
    expect(check(rows, [...counted, quoted], { voice: 'own' }).found.patterns).toEqual([])
  })
})
