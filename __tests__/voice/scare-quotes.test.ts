import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import type { Voice } from '@/lib/model/voice'
import { readVoices } from './read-voices'

describe('one to three words in marks', () => {
  it.each<[Language, string, string, Voice]>([
    ['fr', 'La « démocratie » malienne est en panne.', 'démocratie', 'scare'],
    ['en', 'The army’s "victory" was short.', 'victory', 'scare'],
    ['en', 'The so-called "Special Operation" failed.', 'Special', 'scare'],
    ['fr', 'La soi-disant « aide au développement » coûte cher.', 'aide', 'scare'],
    ['fr', 'Emmanuel Macron plaide pour un retrait "coordonné".', 'coordonné', 'quoted'],
    ['fr', 'Selon Paris, la junte est « illégitime ».', 'illégitime', 'quoted'],
    ['en', 'He called the deal “unheard of.”', 'unheard', 'quoted'],
    ['en', '“Never,” he answered.', 'Never', 'quoted'],
    ['fr', 'La ministre s’y oppose.\n\n« Jamais. »', 'Jamais', 'quoted'],
  ])('%s: %s', (lang, text, phrase, voice) => {
    expect(readVoices(text, lang).spanOf(phrase).voice).toBe(voice)
  })
})

describe('four words or more in marks are quoted, even of nobody', () => {
  it.each<[Language, string, string]>([
    ['fr', 'La loi « sur la lutte contre les ingérences étrangères » existe.', 'ingérences'],
    ['en', 'His act—“My plan will be tremendous!”—is thin.', 'tremendous'],
  ])('%s: %s', (lang, text, phrase) => {
    expect(readVoices(text, lang).spanOf(phrase)).toMatchObject({ voice: 'quoted', speaker: null })
  })
})

describe('titles and names in marks are the outlet’s own words, and no quotations', () => {
  it.each<[Language, string, string]>([
    ['fr', 'L’opération « Serval » a commencé en 2013.', 'Serval'],
    ['fr', 'Le film "Timbuktu" a gagné un prix.', 'Timbuktu'],
    ['en', 'Cruz holds a party at the “Red Neck Country Club” tonight.', 'Red Neck'],
    ['en', '“It is over,” he said on “Face the Nation.”', 'Face'],
  ])('%s: %s', (lang, text, phrase) => {
    const { spanOf, voices } = readVoices(text, lang)
    expect(spanOf(phrase).voice).toBe('own')
    expect(voices.quotations.map(({ text: quoted }) => quoted).filter((quoted) => quoted.includes(phrase))).toEqual([])
  })
})
