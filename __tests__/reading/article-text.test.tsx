import { render } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArticleText } from '@/components/reading/article-text'
import { selectReading } from '@/lib/view/select-reading'
import { articleOf, CUES, hitOf } from './reading-fixture'

const TEXT = 'Headline here\n\nParis says “no to Wagner” and jihadists.\nLast words.'
const at = (phrase: string) => {
  const start = TEXT.indexOf(phrase)
  return { start, end: start + phrase.length }
}
const ARTICLE = articleOf({
  text: TEXT,
  titleSpan: { start: 0, end: 13 },
  hits: [
    hitOf(TEXT, at('no to Wagner'), { cue: 'sovereignty' }),
    hitOf(TEXT, at('Wagner'), { cue: 'russia' }),
    hitOf(TEXT, at('to Wagner'), { cue: 'withdrawal' }),
    hitOf(TEXT, at('Wagner” and'), { cue: 'terrorism' }),
    hitOf(TEXT, at('Last'), { cue: 'terrorism', strength: 'weak' }),
  ],
  names: [hitOf(TEXT, at('Paris'), { cue: 'french_state' })],
  voices: [
    { start: 0, end: 27, voice: 'own', speaker: null, hedged: false },
    {
      ...at('no to Wagner'),
      voice: 'quoted',
      speaker: { ...at('Paris'), text: 'Paris', name: null },
      hedged: false,
    },
    { start: 39, end: TEXT.length, voice: 'own', speaker: null, hedged: false },
  ],
})

function show(focus: string | null = null, furniture = false) {
  const panel = selectReading(ARTICLE, CUES, { shown: null, furniture })
  return render(
    <article>
      <ArticleText panel={panel} lang="en" locale="en" focus={focus} voice={null} />
    </article>,
  ).container
}

describe('the text on the page', () => {
  it('is the clean text, character for character', () => {
    expect(show().querySelector('article')?.textContent).toBe(TEXT)
  })

  it('has a place for every phrase, for those past the third lane and for names, each once', () => {
    const places = [...show().querySelectorAll('[id^="h-"]')]
    expect(places.map(({ id }) => id).sort()).toEqual(
      [...ARTICLE.hits, ...ARTICLE.names].map(({ id }) => `h-${id}`).sort(),
    )
    const textAt = (phrase: string, cue: string) =>
      places.find(({ id }) => id === `h-${cue}-${at(phrase).start}-${at(phrase).end}`)?.textContent
    expect(textAt('Last', 'terrorism')).toBe('Last')
    expect(textAt('Wagner', 'russia')).toBe('Wagner')
    expect(textAt('Paris', 'french_state')).toBe('Paris')
  })

  it('names the cues of a piece, and the codes of the phrases that end with it', () => {
    const marks = [...show().querySelectorAll('mark')].map((mark) => [
      mark.textContent,
      mark.getAttribute('data-cues'),
      mark.getAttribute('data-codes'),
    ])
    expect(marks).toEqual([
      ['no ', 'sovereignty', null],
      ['to ', 'sovereignty withdrawal', null],
      ['Wagner', 'sovereignty withdrawal terrorism russia', 'So Wi +1'],
      ['” and', 'terrorism', 'Te'],
      ['Last', 'terrorism', 'Te'],
    ])
  })

  it('gives marks no role and no tab stop', () => {
    for (const mark of show().querySelectorAll('mark, .reading-anchor'))
      expect([mark.getAttribute('role'), mark.getAttribute('tabindex')]).toEqual([null, null])
  })

  it('tells headline from paragraph, and notes who is quoted', () => {
    const container = show()
    expect(container.querySelector('h1')?.textContent?.trim()).toBe('Headline here')
    expect([...container.querySelectorAll('[data-note]')].map((note) => note.getAttribute('data-note'))).toEqual([
      'quoted: Paris',
    ])
    expect(container.querySelector('[data-voice="quoted"]')?.textContent).toBe('no to Wagner')
  })

  it('in focus, washes one cue and greys the lines of the others', () => {
    const [first, second] = show('withdrawal').querySelectorAll<HTMLElement>('mark')
    expect(first?.style.getPropertyValue('--lane-0')).toContain('var(--rule)')
    expect(first?.style.getPropertyValue('--wash')).toBe('')
    expect(second?.style.getPropertyValue('--wash')).toBe('var(--cue-9-wash)')
  })

  it('stays exact for any overlap of phrases', () => {
    const marks = fc.array(fc.tuple(fc.nat(TEXT.length - 2), fc.integer({ min: 1, max: 20 }), fc.nat(4)), {
      maxLength: 10,
    })
    fc.assert(
      fc.property(marks, (given) => {
        const hits = given.map(([start, length, cue], index) =>
          hitOf(
            TEXT,
            { start, end: Math.min(start + length, TEXT.length) },
            { cue: CUES[cue]?.id ?? '', id: `h${index}` },
          ),
        )
        const panel = selectReading(articleOf({ text: TEXT, hits }), CUES, { shown: null, furniture: false })
        const { container, unmount } = render(
          <ArticleText panel={panel} lang="en" locale="fr" focus={null} voice="own" />,
        )
        expect(container.textContent).toBe(TEXT)
        unmount()
      }),
      { seed: 66, numRuns: 40 },
    )
  })
})
