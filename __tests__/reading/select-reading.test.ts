import { describe, expect, it } from 'vitest'
import type { ReadingPanel } from '@/lib/view/reading-panel'
import { selectReading } from '@/lib/view/select-reading'
import { articleOf, CUES, hitOf, piecesOf, textOf } from './reading-fixture'

const ALL = { shown: null, furniture: false }
const shapeOf = (panel: ReadingPanel) =>
  piecesOf(panel).map(({ text, underlines, beyond }) => [
    text,
    underlines.map(({ cue, lane, first, last }) => `${cue.code}${lane}${first ? '<' : ''}${last ? '>' : ''}`).join(' '),
    beyond.length,
  ])

describe('overlapping phrases', () => {
  const text = 'abcdefghij'
  const hit = (cue: string, start: number, end: number) => hitOf(text, { start, end }, { cue })
  it.each([
    [
      'nested: the longer phrase keeps the first lane',
      [hit('terrorism', 2, 4), hit('russia', 0, 8)],
      [
        ['ab', 'Ru0<', 0],
        ['cd', 'Ru0 Te1<>', 0],
        ['efgh', 'Ru0>', 0],
        ['ij', '', 0],
      ],
    ],
    [
      'crossing: each keeps its lane to its end',
      [hit('terrorism', 0, 5), hit('russia', 3, 8)],
      [
        ['abc', 'Te0<', 0],
        ['de', 'Te0> Ru1<', 0],
        ['fgh', 'Ru1>', 0],
        ['ij', '', 0],
      ],
    ],
    [
      'identical: two lanes, in the order of the codebook',
      [hit('russia', 2, 5), hit('sovereignty', 2, 5)],
      [
        ['ab', '', 0],
        ['cde', 'So0<> Ru1<>', 0],
        ['fghij', '', 0],
      ],
    ],
    [
      'adjacent: one lane, two phrases',
      [hit('russia', 0, 3), hit('terrorism', 3, 6)],
      [
        ['abc', 'Ru0<>', 0],
        ['def', 'Te0<>', 0],
        ['ghij', '', 0],
      ],
    ],
    [
      'a fourth phrase at one place is counted, not drawn',
      [hit('sovereignty', 0, 9), hit('terrorism', 0, 8), hit('russia', 0, 7), hit('withdrawal', 2, 4)],
      [
        ['ab', 'So0< Te1< Ru2<', 0],
        ['cd', 'So0 Te1 Ru2', 1],
        ['efg', 'So0 Te1 Ru2>', 0],
        ['h', 'So0 Te1>', 0],
        ['i', 'So0>', 0],
        ['j', '', 0],
      ],
    ],
  ])('%s', (_, hits, expected) => {
    expect(shapeOf(selectReading(articleOf({ text, hits }), CUES, ALL))).toEqual(expected)
  })
})

describe('names of actors', () => {
  it('are places to lead to, and never cut an underlined phrase', () => {
    const text = 'the jihadist threat to Bamako'
    const hits = [hitOf(text, { start: 4, end: 19 }, { cue: 'terrorism' })]
    const names = [
      hitOf(text, { start: 4, end: 12 }, { cue: 'groups', id: 'n1' }),
      hitOf(text, { start: 23, end: 29 }, { cue: 'authorities', id: 'n2' }),
    ]
    const pieces = piecesOf(selectReading(articleOf({ text, hits, names }), CUES, ALL))
    expect(pieces.map((piece) => [piece.text, piece.names.map(({ hit, first }) => `${hit} ${first}`)])).toEqual([
      ['the ', []],
      ['jihadist threat', ['n1 true']],
      [' to ', []],
      ['Bamako', ['n2 true']],
    ])
  })
})

describe('blocks', () => {
  it('tells headline, subhead and paragraph apart', () => {
    const text = [
      'La France réduit son personnel.',
      'Le Mali rompt avec Paris, et le dit.',
      'Le Niger, nouvelle base arrière ?',
      'Un redéploiement est envisagé.',
      'Plusieurs facteurs expliquent cette situation :',
      'la pression interne, la capacité des groupes.',
    ].join('\n\n')
    const panel = selectReading(articleOf({ text, titleSpan: { start: 0, end: 31 } }), CUES, ALL)
    expect(panel.blocks.map((block) => block.kind)).toEqual([
      'headline',
      'paragraph',
      'subhead',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })
})

describe('voices', () => {
  it('cuts at voice borders and names the speaker by the fullest form', () => {
    const text = 'He said “no war” twice.'
    const speaker = { start: 0, end: 2, text: 'He', name: 'Sergey Lavrov' }
    const voices = [
      { start: 0, end: 9, voice: 'own', speaker: null, hedged: false },
      { start: 9, end: 15, voice: 'quoted', speaker, hedged: false },
      { start: 15, end: 23, voice: 'own', speaker: null, hedged: false },
    ] as const
    const panel = selectReading(articleOf({ text, voices }), CUES, ALL)
    expect(panel.blocks[0]?.runs.map(({ voice, speaker: by, pieces }) => [voice, by, pieces[0]?.text])).toEqual([
      ['own', null, 'He said “'],
      ['quoted', 'Sergey Lavrov', 'no war'],
      ['own', null, '” twice.'],
    ])
    expect(panel.speakers).toEqual([{ name: 'Sergey Lavrov', voices: ['quoted'] }])
  })
})

describe('furniture', () => {
  const article = articleOf({
    text: 'First words.\nLast words.',
    raw: 'date 2022 First words.\nAccept our cookies.\nLast words. DESK/ab',
    removed: [
      { start: 0, end: 10, reason: 'date_prefix' },
      { start: 23, end: 43, reason: 'cookie_notice' },
      { start: 54, end: 62, reason: 'desk_initials' },
    ],
    rawSpans: [
      [0, 13, 10],
      [13, 24, 43],
    ],
  })

  it('is counted and kept out of the text unless asked for', () => {
    const panel = selectReading(article, CUES, ALL)
    expect(panel.removedWords).toBe(7)
    expect(textOf(panel)).toBe(article.clean.text)
    expect(piecesOf(panel).flatMap((piece) => piece.before)).toEqual([])
    expect(panel.trailing).toEqual([])
  })

  it('returns to the places where it stood', () => {
    const panel = selectReading(article, CUES, { ...ALL, furniture: true })
    expect(textOf(panel)).toBe(article.clean.text)
    expect(piecesOf(panel).map((piece) => [piece.before.map(({ text }) => text), piece.text])).toEqual([
      [['date 2022 '], 'First words.\n'],
      [['Accept our cookies.\n'], 'Last words.'],
    ])
    expect(panel.trailing.map(({ text }) => text)).toEqual([' DESK/ab'])
  })
})

describe('the legend as filter', () => {
  const text = 'Wagner fights jihadists and jihadists fight Wagner.'
  const hits = [
    hitOf(text, { start: 0, end: 6 }, { cue: 'russia' }),
    hitOf(text, { start: 14, end: 23 }, { cue: 'terrorism' }),
    hitOf(text, { start: 28, end: 37 }, { cue: 'terrorism' }),
    hitOf(text, { start: 44, end: 50 }, { cue: 'russia', strength: 'weak' }),
  ]

  it('counts core phrases, most frequent first, and names weak ones beside them', () => {
    const { legend } = selectReading(articleOf({ text, hits }), CUES, ALL)
    expect(legend.map(({ cue, core, weak, shown }) => [cue.code, core, weak, shown])).toEqual([
      ['Te', 2, 0, true],
      ['Ru', 1, 1, true],
    ])
  })

  it('hides the underlines and phrases of a cue, and neither its row nor its words', () => {
    const panel = selectReading(articleOf({ text, hits }), CUES, { ...ALL, shown: ['russia'] })
    expect(panel.legend.map(({ cue, core, shown }) => [cue.code, core, shown])).toEqual([
      ['Te', 2, false],
      ['Ru', 1, true],
    ])
    expect(panel.phrases.map((hit) => hit.cue)).toEqual(['russia'])
    expect(panel.weak.map((hit) => hit.start)).toEqual([44])
    expect(textOf(panel)).toBe(text)
  })
})
