import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupDispatches } from '@/lib/events/group-dispatches'
import { summariseEvent } from '@/lib/events/summarise-event'
import type { StoredHit } from '@/lib/model/reading'
import { articleOf, hitOf } from '../reading/reading-fixture'

const CUES = ['sovereignty', 'terrorism', 'russia']
const ACTORS = [
  { id: 'authorities', designations: [{ id: 'transition' }, { id: 'junta' }] },
  { id: 'army', designations: [{ id: 'official' }] },
]
const TEXT = 'x'.repeat(100)
const hit = (cue: string, concept: string, at: number, over: Partial<StoredHit> = {}) =>
  hitOf(TEXT, { start: at, end: at + 3 }, { cue, concept, ...over })
const article = (id: string, hits: StoredHit[], names: StoredHit[] = [], sameAs: string | null = null) =>
  articleOf({ text: TEXT, hits, names, row: { id, sameAs } })

describe('phrases that one dispatch alone has', () => {
  it('lists a cue of one article, and no cue that two of them share', () => {
    const { onlyHere } = summariseEvent(
      [
        article('rt', [hit('terrorism', 'cooperation', 5)]),
        article('blog', [
          hit('terrorism', 'label', 9),
          hit('sovereignty', 'claim', 30),
          hit('sovereignty', 'claim', 20),
        ]),
      ],
      CUES,
      ACTORS,
    )
    expect(onlyHere.map(({ dispatch, cue, phrases }) => [dispatch, cue, phrases.map((p) => p.hit.start)])).toEqual([
      ['blog', 'sovereignty', [20, 30]],
    ])
  })

  it('takes a dispatch in two languages for one', () => {
    const { onlyHere } = summariseEvent(
      [
        article('apa-fr', [hit('russia', 'country', 5)]),
        article('apa-en', [hit('russia', 'country', 7)], [], 'apa-fr'),
        article('site', []),
      ],
      CUES,
      ACTORS,
    )
    expect(onlyHere.map(({ dispatch, phrases }) => [dispatch, phrases.map((p) => p.article)])).toEqual([
      ['apa-fr', ['apa-fr', 'apa-en']],
    ])
  })

  it('counts no weak phrase, neither here nor elsewhere', () => {
    const weak = hit('russia', 'names', 5, { strength: 'weak' })
    const { onlyHere } = summariseEvent(
      [article('a', [weak]), article('b', [hit('russia', 'country', 9)])],
      CUES,
      ACTORS,
    )
    expect(onlyHere.map(({ dispatch }) => dispatch)).toEqual(['b'])
  })

  it('says nothing where there is nothing to compare with', () => {
    expect(summariseEvent([article('a', [hit('russia', 'country', 9)])], CUES, ACTORS).onlyHere).toEqual([])
  })
})

describe('one dispatch, two languages', () => {
  const summary = summariseEvent(
    [
      article('fr', [hit('russia', 'country', 5), hit('terrorism', 'label', 20), hit('terrorism', 'group', 40)]),
      article(
        'en',
        [hit('russia', 'country', 8), hit('terrorism', 'label', 9), hit('terrorism', 'label', 30)],
        [],
        'fr',
      ),
    ],
    CUES,
    ACTORS,
  )

  it('lists the cues that either text has, and tells which differ', () => {
    expect(summary.twins.map(({ original, version }) => [original, version])).toEqual([['fr', 'en']])
    expect(summary.twins[0]?.cues.map((row) => [row.cue, row.original, row.version, row.differs])).toEqual([
      ['terrorism', 2, 2, true],
      ['russia', 1, 1, false],
    ])
  })

  it('names the concepts that cause the difference, also where the totals agree', () => {
    const terrorism = summary.twins[0]?.cues[0]
    expect(
      terrorism?.concepts.map((row) => [row.concept, row.original.length, row.version.length, row.differs]),
    ).toEqual([
      ['label', 1, 2, true],
      ['group', 1, 0, true],
    ])
  })
})

describe('who is called what', () => {
  it('keeps the codebook’s order and the articles’ order, and leaves out what nobody says', () => {
    const { naming } = summariseEvent(
      [
        article('a', [], [hit('authorities', 'junta', 9), hit('authorities', 'junta', 4)]),
        article('b', [], [hit('authorities', 'transition', 4)]),
      ],
      CUES,
      ACTORS,
    )
    expect(
      naming.map(({ actor, total, designations }) => [
        actor,
        total,
        designations.map((row) => [row.designation, row.cells.map(({ hits }) => hits.map((name) => name.start))]),
      ]),
    ).toEqual([
      [
        'authorities',
        3,
        [
          ['transition', [[], [4]]],
          ['junta', [[4, 9], []]],
        ],
      ],
    ])
  })
})

describe('dispatches', () => {
  it.each([
    [
      'an original and its version',
      [
        ['fr', null],
        ['en', 'fr'],
      ],
      [['fr', ['fr', 'en']]],
    ],
    [
      'a version before its original',
      [
        ['en', 'fr'],
        ['fr', null],
      ],
      [['fr', ['en', 'fr']]],
    ],
    [
      'a version of a version',
      [
        ['a', null],
        ['b', 'a'],
        ['c', 'b'],
      ],
      [['a', ['a', 'b', 'c']]],
    ],
    [
      'versions whose original is elsewhere',
      [
        ['b', 'a'],
        ['c', 'a'],
      ],
      [['b', ['b', 'c']]],
    ],
    [
      'a circle',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      [['a', ['a', 'b']]],
    ],
  ] as const)('%s', (_, given, expected) => {
    const groups = groupDispatches(given.map(([id, sameAs]) => ({ id, sameAs, date: null })))
    expect(groups.map(({ id, articles }) => [id, articles])).toEqual(expected)
  })

  it('every article is in exactly one dispatch', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const rows = fc.array(fc.option(fc.constantFrom(...ids)), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(rows, (parents) => {
        const articles = ids.map((id, index) => ({ id, sameAs: parents[index] ?? null, date: null }))
        const members = groupDispatches(articles).flatMap((dispatch) => dispatch.articles)
        expect([...members].sort()).toEqual(ids)
      }),
      { seed: 2025, numRuns: 300 },
    )
  })
})
