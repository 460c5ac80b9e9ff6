import { describe, expect, it } from 'vitest'
import { tagEnglish } from '@/lib/text/wink'
import { readVoices } from './read-voices'

const posOf = (text: string, word: string) =>
  tagEnglish(text).find(({ start, end }) => text.slice(start, end) === word)?.pos

describe('wink-nlp reads the English', () => {
  it('words and marks are spans of the text, in order, whatever stands between them', () => {
    const text = '  “Mali’s   army\u00a0left,”\n\nsaid Dr. O’Neil — 😀 on Tuesday. '
    const words = tagEnglish(text)
    expect(words.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replace(/\s/g, ''))
    expect(words.every(({ start }, index) => start >= (words[index - 1]?.end ?? 0))).toBe(true)
  })

  it('parts of speech tell a verb from a noun', () => {
    expect(posOf('He claims victory.', 'claims')).toBe('VERB')
    expect(posOf('The claims were false.', 'claims')).toBe('NOUN')
  })

  it('entities tell when from who', () => {
    const text = 'Florence Parly said Tuesday that it is over.'
    const entityOf = (word: string) =>
      tagEnglish(text).find(({ start, end }) => text.slice(start, end) === word)?.entity
    expect(entityOf('Tuesday')).toBe('DATE')
    expect(entityOf('Parly')).toBe(null)
  })

  it('leaves out runs of more than 200 characters without a space, and reads on after them', () => {
    const text = `He ${'x-'.repeat(500)} said nothing.`
    expect(tagEnglish(text).map(({ start, end }) => text.slice(start, end))).toEqual(['He', 'said', 'nothing', '.'])
  })

  it('texts longer than one chunk keep their spans', () => {
    const text = 'Parly said nothing. '.repeat(4000)
    const last = tagEnglish(text).at(-2)
    expect(text.slice(last?.start, last?.end)).toBe('nothing')
    expect(last?.end).toBe(text.length - 2)
  })
})

describe('and voice depends on it', () => {
  it('a noun that looks like a verb of speech reports nothing', () => {
    expect(readVoices('The claims that night shook Mali.', 'en').spanOf('shook').voice).toBe('own')
    expect(readVoices('He claims that night shook Mali.', 'en').spanOf('shook').voice).toBe('reported')
  })

  it('a day is no part of a speaker', () => {
    expect(readVoices('“We go,” Parly said Tuesday.', 'en').quotes).toEqual(['We go, ← Parly'])
    expect(readVoices('“We go,” said Tuesday the minister.', 'en').quotes).toEqual(['We go, ← the minister'])
  })
})
