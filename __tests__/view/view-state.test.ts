import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serializeViewState, viewHref } from '@/lib/view/view-href'
import { type ViewState, viewParsers } from '@/lib/view/view-parsers'
import { DEFAULT_VIEW, readViewState, type SearchParams } from '@/lib/view/view-state'
import { known, randomState, SEED } from './random-state'

/** A query string as a page gets it. */
function paramsOf(query: string): SearchParams {
  const params: Record<string, string | string[]> = {}
  const search = new URLSearchParams(query)
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name)
    params[name] = values.length === 1 ? (values[0] ?? '') : values
  }
  return params
}
const read = (query: string) => readViewState(paramsOf(query), known)

describe('the URL contract', () => {
  it('reads back what it writes, for 1,000 random states', () => {
    fc.assert(
      fc.property(randomState, (state) => {
        const query = serializeViewState(state)
        expect(read(query)).toEqual({ state, ignored: [] })
        expect(serializeViewState(read(query).state)).toBe(query)
      }),
      { seed: SEED, numRuns: 1000 },
    )
  }, 60_000)

  it('gives one address whatever the order of names and of items in lists', () => {
    fc.assert(
      fc.property(randomState, fc.infiniteStream(fc.nat()), (state, keys) => {
        const pairs = [...new URLSearchParams(serializeViewState(state))]
        const shuffled = pairs
          .map((pair) => ({ pair, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ pair: [name, value] }) => {
            const isList = name === 'outlets' || name === 'cues' || name === 'hl'
            return [name, isList ? value.split('~').reverse().join('~') : value]
          })
        const query = new URLSearchParams(shuffled).toString()
        expect(serializeViewState(read(query).state)).toBe(serializeViewState(state))
      }),
      { seed: SEED, numRuns: 300 },
    )
  }, 60_000)

  it('never throws, and names what it does not follow', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(viewParsers)), fc.string({ unit: 'binary' }), (name, value) => {
        const { state, ignored } = readViewState({ [name]: value }, known)
        expect(ignored.every(({ param }) => param === name)).toBe(true)
        expect(read(serializeViewState(state))).toEqual({ state, ignored: [] })
      }),
      { seed: SEED, numRuns: 500 },
    )
  }, 60_000)

  it('stays below 2,000 characters for 12 outlets and 12 cues', () => {
    const outlets = Array.from({ length: 12 }, (_, index) => `an-outlet-with-a-long-name-${index}`)
    const cues = Array.from({ length: 12 }, (_, index) => `a_cue_with_a_long_name_${index}`)
    const { state } = readViewState(
      { outlets: outlets.join('~'), cues: cues.join('~') },
      { ...known, outlets: [...outlets, 'more'], cues: [...cues, 'more'] },
    )
    expect(state.outlets).toHaveLength(12)
    expect(viewHref('/compare', state, {}, 'fr').length).toBeLessThan(2000)
  })
})

describe('defaults', () => {
  it('are not written', () => {
    expect(serializeViewState(DEFAULT_VIEW)).toBe('')
  })

  it.each<[string, SearchParams]>([
    ['all outlets named one by one', { outlets: known.outlets.join('~') }],
    ['the cues that the page shows anyway', { cues: 'russia~terrorism~sovereignty' }],
    ['empty fields of a form', { q: '', event: '', lang: '', outlets: '' }],
    ['a default spelled out', { voice: 'all', unit: 'rate', page: '1', time: 'earliest..latest', sort: 'name' }],
    ['names that are no parameters', { utm_source: 'mail', fbclid: 'x', constructor: 'y' }],
  ])('%s', (_, params) => {
    expect(readViewState(params, known)).toEqual({ state: DEFAULT_VIEW, ignored: [] })
  })
})

describe('what a link asks for', () => {
  it.each<[string, SearchParams, Partial<ViewState>]>([
    ['a list', { outlets: 'rt~apa' }, { outlets: ['apa', 'rt'] }],
    ['a repeated name, as a form sends it', { outlets: ['rt', 'apa', 'rt'] }, { outlets: ['apa', 'rt'] }],
    ['a name that does not take a list, twice: the first counts', { unit: ['share', 'count'] }, { unit: 'share' }],
    ['a month', { time: '2022-02' }, { time: { from: '2022-02', to: '2022-02' } }],
    ['an open period', { time: '2024..latest' }, { time: { from: '2024', to: null } }],
    ['two date fields of a form', { from: '2024-01-01', to: '' }, { time: { from: '2024-01-01', to: null } }],
    ['no underline', { hl: 'none' }, { hl: [] }],
    ['descending order', { sort: '-value', by: 'russia' }, { sort: '-value', by: 'russia' }],
  ])('%s', (_, params, part) => {
    expect(readViewState(params, known)).toEqual({ state: { ...DEFAULT_VIEW, ...part }, ignored: [] })
  })
})

describe('what cannot be followed is named and falls back item by item', () => {
  const cases: [string, SearchParams, Partial<ViewState>, [string, string, string][]][] = [
    ['an outlet', { outlets: 'apa~gone' }, { outlets: ['apa'] }, [['outlets', 'gone', 'unknown']]],
    [
      'all outlets',
      { outlets: 'x~y' },
      {},
      [
        ['outlets', 'x', 'unknown'],
        ['outlets', 'y', 'unknown'],
      ],
    ],
    ['a cue in capitals', { cues: 'Russia~withdrawal' }, { cues: ['withdrawal'] }, [['cues', 'Russia', 'malformed']]],
    ['a voice', { voice: 'loud' }, {}, [['voice', 'loud', 'malformed']]],
    ['an event', { event: 'moon-landing' }, {}, [['event', 'moon-landing', 'unknown']]],
    ['a base', { base: 'gone', unit: 'share' }, { unit: 'share' }, [['base', 'gone', 'unknown']]],
    ['a period', { time: '2022-13..x' }, {}, [['time', '2022-13..x', 'malformed']]],
    ['a day that is not in the calendar', { time: '2023-02-29' }, {}, [['time', '2023-02-29', 'malformed']]],
    ['too much context', { ctx: '31' }, {}, [['ctx', '31', 'malformed']]],
    ['page zero', { page: '0' }, {}, [['page', '0', 'malformed']]],
    ['an underlined cue', { hl: 'gone' }, {}, [['hl', 'gone', 'unknown']]],
    [
      'a period the wrong way round, which is turned',
      { time: '2024-06..2024-01' },
      { time: { from: '2024-01', to: '2024-06' } },
      [['time', '2024-06..2024-01', 'swapped']],
    ],
  ]
  it.each(cases)('%s', (_, params, part, named) => {
    expect(readViewState(params, known)).toEqual({
      state: { ...DEFAULT_VIEW, ...part },
      ignored: named.map(([param, value, reason]) => ({ param, value, reason })),
    })
  })
})

describe('links', () => {
  const state: ViewState = { ...DEFAULT_VIEW, voice: 'own', view: 'diff', base: 'rt', page: 3 }

  it.each([
    ['/', 'en', {}, '/?voice=own'],
    ['/', 'fr', {}, '/fr?voice=own'],
    ['/compare', 'fr', {}, '/fr/compare?voice=own&view=diff&base=rt'],
    ['/phrases', 'en', {}, '/phrases?voice=own&page=3'],
    ['/phrases', 'en', { cues: ['russia'], outlets: ['rt', 'apa'] }, '/phrases?outlets=apa~rt&cues=russia&voice=own'],
    ['/phrases', 'en', { unit: 'share', voice: 'all' }, '/phrases?unit=share'],
  ] as const)('%s in %s with %o is %s', (path, locale, patch, href) => {
    expect(viewHref(path, state, patch, locale)).toBe(href)
  })
})
