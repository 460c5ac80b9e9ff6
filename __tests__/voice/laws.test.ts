import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '@/lib/model/language'
import { VOICES } from '@/lib/model/voice'
import { countWords } from '@/lib/voice/exposure'
import { readVoices } from './read-voices'

/** Words and marks that meet badly: marks of all kinds, verbs of speech, cues, names, breaks, halves of pairs. */
const PIECES = [
  ...'« » “ ” „ " \' ’ ‘ ‹ › << >> , . : ; ? ! … — ( ) [ - 😀 \ud83d \u0301'.split(' '),
  ...' | |\n|\n\n|\u00a0|\u202f|\r\n'.split('|'),
  ...'il dit que a-t-il ajouté soulignent-ils selon Paris d’ après pour de source aurait livré serait accuse promet de partir'.split(
    ' ',
  ),
  ...'he said that according to Mr. Smith reportedly told reporters accused of vowed to leave was who the minister it'.split(
    ' ',
  ),
  ...'Florence Parly , la ministre Macron Mali et and qui ce dernier la même source 12 "x"'.split(' '),
]
const texts = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(' '))
const run = (law: (text: string, lang: Language) => void) =>
  fc.assert(fc.property(texts, fc.constantFrom(...LANGUAGES), law), { seed: 20220217, numRuns: 400 })

describe('laws of voice', () => {
  it('voice spans are in order, do not overlap and cover the whole text', () => {
    run((text, lang) => {
      const { spans } = readVoices(text, lang).voices
      let at = 0
      for (const { start, end } of spans) {
        expect(start).toBe(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBe(text.length)
    })
  })

  it('the words of the five voices add up to all words', () => {
    run((text, lang) => {
      const { segmented, voices } = readVoices(text, lang)
      const { all, ...perVoice } = countWords(segmented, voices)
      expect(all).toBe(segmented.words.length)
      expect(VOICES.reduce((sum, voice) => sum + perVoice[voice], 0)).toBe(all)
    })
  })

  it('quotations are slices of the text, in order, without marks or space at their ends, nested or apart', () => {
    run((text, lang) => {
      const { quotations } = readVoices(text, lang).voices
      const open: number[] = []
      let last = -1
      for (const quotation of quotations) {
        expect(text.slice(quotation.start, quotation.end)).toBe(quotation.text)
        expect(quotation.text.trim()).toBe(quotation.text)
        expect(quotation.text).not.toBe('')
        expect(quotation.start).toBeGreaterThanOrEqual(last)
        last = quotation.start
        while ((open.at(-1) ?? Number.POSITIVE_INFINITY) <= quotation.start) open.pop()
        expect(quotation.end).toBeLessThanOrEqual(open.at(-1) ?? Number.POSITIVE_INFINITY)
        open.push(quotation.end)
      }
    })
  })

  it('a listed quotation is quoted, and its speaker is a slice of the text', () => {
    run((text, lang) => {
      const { spans, quotations } = readVoices(text, lang).voices
      for (const { start, speaker } of quotations) {
        expect(spans.find((span) => span.start <= start && start < span.end)?.voice).toBe('quoted')
        if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text)
      }
      for (const { speaker } of spans) if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text)
    })
  })

  it('the same text is read the same way twice', () => {
    run((text, lang) => {
      expect(readVoices(text, lang).voices).toEqual(readVoices(text, lang).voices)
    })
  })
})

describe('hostile text is read to its end', () => {
  it.each<[string, string]>([
    ['ten thousand opening marks', '« '.repeat(10_000)],
    ['ten thousand closing marks', 'a » '.repeat(10_000)],
    ['ten thousand straight marks', '" '.repeat(10_000)],
    ['five thousand nested quotations', '« a '.repeat(5000) + '» '.repeat(5000)],
    ['one word of a million letters', 'a'.repeat(1_000_000)],
    ['a run without spaces after a verb of speech', `he said ${'-a'.repeat(100_000)}`],
    ['one sentence of thirty thousand words', 'il dit que '.repeat(10_000)],
  ])('%s', (_, text) => {
    for (const lang of LANGUAGES) expect(readVoices(text, lang).voices.spans.at(-1)?.end).toBe(text.length)
  })
})
