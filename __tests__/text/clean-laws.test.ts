import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanDocument } from '@/lib/text/clean'
import { detectLanguages } from '@/lib/text/language'
import { segmentText } from '@/lib/text/segment'

/** Lines of every kind and breaks of every kind, so that random texts meet the rules, and random strings beside them. */
const LINES = [
  'Le gouvernement malien a annoncé jeudi le départ des forces étrangères du pays.',
  'The troops must leave the territory before the end of the month. Lire aussi : No date was given.',
  'Enjeux géopolitiques',
  'Mali : le départ',
  'Mali : le départ© Awa Traoré Source: AP',
  'Suivez Radio Sahel sur Telegram',
  'A lire aussi :',
  'Niger, les raisons d’un départ',
  '- il y a 18 heures',
  'Par Awa Traoré avec AFP',
  'Nous utilisons des cookies pour améliorer nos services. Vous pouvez modifier vos choix.',
  'OK',
  'Tout accepterTout refuser',
  'CD/te/lb/as/APA',
  'date 2022-02 Des discussions sont en cours.',
  '« Un soldat 🔶 », a-t-il dit (Photo : Awa Traoré / AFP) avant de partir. [Photo d’illustration]',
  'Accueil',
  'Partager',
  '2013',
]
const BREAKS = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\u2028', ' \n \n\n ', ' ', '\t', '\u00a0\n']

const rawText = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...LINES) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      ),
      fc.constantFrom(...BREAKS),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.flat().join(''))
const text = fc.oneof(
  rawText,
  rawText.map((one) => `\ufeff${one}`),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const title = fc.oneof(fc.constant(null), fc.constantFrom('Mali : le départ', 'MALI, LE DEPART', 'Autre chose', ' '))

const holds = (law: (raw: string, given: string | null) => void) =>
  fc.assert(fc.property(text, title, law), { seed: 20220217, numRuns: 200 })

const clean = (raw: string, given: string | null) => cleanDocument({ id: 'a', text: raw, title: given, lang: null })

it('every kept character is the raw one, in order, and in one span', () => {
  holds((raw, given) => {
    const { text: kept, rawSpans } = clean(raw, given)
    let cleanEnd = 0
    let rawEnd = 0
    for (const [start, end, rawStart] of rawSpans) {
      expect(start).toBeGreaterThanOrEqual(cleanEnd)
      expect(rawStart).toBeGreaterThanOrEqual(rawEnd)
      expect(end).toBeGreaterThan(start)
      expect(raw.slice(rawStart, rawStart + end - start)).toBe(kept.slice(start, end))
      cleanEnd = end
      rawEnd = rawStart + end - start
    }
    expect(cleanEnd).toBeLessThanOrEqual(kept.length)
  })
})

it('every raw character but white space is kept or removed, never both', () => {
  holds((raw, given) => {
    const { removed, rawSpans } = clean(raw, given)
    const times = new Uint8Array(raw.length)
    for (const { start, end } of removed) for (let at = start; at < end; at++) times[at] = (times[at] ?? 0) + 1
    for (const [start, end, rawStart] of rawSpans)
      for (let at = rawStart; at < rawStart + end - start; at++) times[at] = (times[at] ?? 0) + 1
    const wrong = raw
      .split('')
      .filter((character, at) => (times[at] ?? 0) > 1 || (/\S/.test(character) && times[at] !== 1))
    expect(wrong).toEqual([])
  })
})

it('removals are in order, apart, and begin and end with a character', () => {
  holds((raw, given) => {
    let last = 0
    for (const { start, end } of clean(raw, given).removed) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(raw.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/)
      last = end
    }
  })
})

it('what is not raw is a headline that was given, or white space', () => {
  holds((raw, given) => {
    const { text: kept, titleSpan, rawSpans } = clean(raw, given)
    const inserted = [...rawSpans, [kept.length, kept.length, 0] as const]
      .map(([start], i) => kept.slice(rawSpans[i - 1]?.[1] ?? 0, start))
      .join('')
    expect(['', given?.trim()]).toContain(inserted.trim())
    if (titleSpan !== null) expect(kept.slice(titleSpan.start, titleSpan.end)).toMatch(/^\S(?:.*\S)?$/s)
    expect(kept).toBe(kept.trim())
    expect(kept).not.toMatch(/(?:\r\n|\n|\r(?!\n)|\u2028){3}/)
  })
})

it('sentences cover the clean text and words lie inside them', () => {
  holds((raw, given) => {
    const { text: kept } = clean(raw, given)
    const { sentences, words } = segmentText(kept, detectLanguages(kept, null))
    const covered = new Uint8Array(kept.length)
    let last = 0
    for (const { start, end, firstWord, endWord } of sentences) {
      expect(start).toBeGreaterThanOrEqual(last)
      covered.fill(1, start, end)
      last = end
      expect(words.slice(firstWord, endWord).filter((word) => word.start < start || word.end > end)).toEqual([])
    }
    expect(kept.split('').filter((character, at) => /\S/.test(character) && covered[at] !== 1)).toEqual([])
  })
})
