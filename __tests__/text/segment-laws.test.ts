import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '@/lib/model/language'
import { detectLanguages } from '@/lib/text/language'
import { segmentText } from '@/lib/text/segment'

/** Pieces that meet badly: stops, marks, gaps, elisions, halves of pairs, scripts. */
const PIECES = [
  ...'. ! ? … ... ?! « » “ ” " \' ’ ( ) [ ] [3] — - ‑ , ; : % @ / // www. 。 ؟ 😀 \ud83d \ude00 \u0301 \u00ad \u200b'.split(
    ' ',
  ),
  ...' |\n|\r\n|\r|\n\n|\u00a0|\u202f|\u2028|\t|\ufeff'.split('|'),
  ..."Mali mali M. MM. art. U.S. etc. p.m. A.F.P. l' d’ qu’ N'Djamena aujourd’hui Al-Qaïda 17,5 1 000 1er Le The said a 北京".split(
    ' ',
  ),
]
const texts = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 3 })))
  .map((pieces) => pieces.join(''))
const given = fc.constantFrom(null, ...LANGUAGES)
const run = (law: (text: string, lang: 'fr' | 'en' | null) => void) =>
  fc.assert(fc.property(texts, given, law), { seed: 20220217, numRuns: 1500 })
const segmented = (text: string, lang: 'fr' | 'en' | null) => segmentText(text, detectLanguages(text, lang))
const outside = (text: string, spans: readonly { start: number; end: number }[]) => {
  let at = 0
  let rest = ''
  for (const { start, end } of spans) {
    rest += text.slice(at, start)
    at = end
  }
  return rest + text.slice(at)
}

describe('laws of segmentation', () => {
  it('sentences are in order, do not overlap, and cover every non-space character', () => {
    run((text, lang) => {
      const { sentences } = segmented(text, lang)
      let last = 0
      for (const { start, end } of sentences) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(outside(text, sentences).trim()).toBe('')
    })
  })

  it('sentences begin and end with a non-space character', () => {
    run((text, lang) => {
      for (const { start, end } of segmented(text, lang).sentences) {
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
      }
    })
  })

  it('a sentence lies in one paragraph and has its language', () => {
    run((text, lang) => {
      const { sentences, paragraphs } = segmented(text, lang)
      for (const sentence of sentences) {
        const around = paragraphs.filter(({ start, end }) => start <= sentence.start && sentence.end <= end)
        expect(around.map((paragraph) => paragraph.lang)).toEqual([sentence.lang])
      }
    })
  })

  it('words are in order, each in the sentence that counts it, and hold a letter or a digit', () => {
    run((text, lang) => {
      const { sentences, words } = segmented(text, lang)
      let counted = 0
      for (const { start, end, firstWord, endWord } of sentences) {
        expect(firstWord).toBe(counted)
        let last = start
        for (const word of words.slice(firstWord, endWord)) {
          expect(word.start).toBeGreaterThanOrEqual(last)
          expect(word.end).toBeLessThanOrEqual(end)
          expect(text.slice(word.start, word.end)).toMatch(/[\p{L}\p{N}]/u)
          last = word.end
        }
        counted = endWord
      }
      expect(counted).toBe(words.length)
    })
  })

  it('no letter or digit lies outside a word', () => {
    run((text, lang) => {
      expect(outside(text, segmented(text, lang).words)).not.toMatch(/[\p{L}\p{N}]/u)
    })
  })

  it('a paragraph alone is segmented as it is in its document', () => {
    run((text) => {
      const whole = segmented(text, 'fr')
      for (const { start, end, lang } of whole.paragraphs) {
        const alone = segmentText(text.slice(start, end), {
          lang,
          mixed: false,
          paragraphs: [{ start: 0, end: end - start, lang }],
        })
        const within = whole.sentences.filter((sentence) => sentence.start >= start && sentence.end <= end)
        expect(alone.sentences.map((sentence) => sentence.start + start)).toEqual(
          within.map((sentence) => sentence.start),
        )
      }
    })
  })
})

describe('documents that are not prose', () => {
  it.each([
    ['a million full stops', '.'.repeat(1e6), 1, 0],
    ['a hundred thousand quotation marks', '"'.repeat(1e5), 1, 0],
    ['one endless word', 'a'.repeat(2e6), 1, 1],
    ['endless initials', 'A.'.repeat(2e5), 1, 1],
    ['sentences without spaces', 'Mali.'.repeat(5e4), 5e4, 5e4],
    ['stops and spaces', '. '.repeat(2e5), 1, 0],
    ['empty lines', '\n'.repeat(2e5), 0, 0],
    ['elisions', "l'".repeat(2e5), 1, 1],
  ])('%s', (_, text, sentences, words) => {
    const result = segmented(text, 'fr')
    expect([result.sentences.length, result.words.length]).toEqual([sentences, words])
  })
})
