import { eld } from 'eld/extrasmall'
import type { DetectedLanguage, Language } from '../model/language'
import type { Languages, Paragraph } from '../model/segment'
import { plainLanguage, type Tally, tallyWords } from './own-words'
import { findParagraphs } from './paragraphs'

/** A shorter text is a headline: it counts as foreign only where the guess among sixty languages is far ahead. */
const HEADLINE_LETTERS = 60
/** So far must a foreign guess be ahead of French and English before a headline is left unread. Scores run from 0 to 1. */
const FOREIGN_LEAD = 0.09
/** Below this, not even the spelling is French or English: names, or a language the detector does not know. */
const LEAST_SCORE = 0.35
/** A shorter paragraph takes the document's language. */
const PARAGRAPH_LETTERS = 80
/** The detector reads no more than this at once. */
const READ_AT_ONCE = 350
/** Places of a long document that are read: one notice in another language must not decide. */
const PLACES = 12

/** French and English prose has one such word in four to eight; below one in twenty it is a list of names or another tongue. */
const LEAST_OWN_WORDS = 0.05

/** Their words are in no language. */
const ADDRESSES = /(?:https?:\/\/|www\.)\S+|[\w.-]{1,64}@\S+/gi

/** To look for signs of one first is faster than to try the pattern at every letter. */
const withoutAddresses = (text: string) =>
  text.includes('@') || text.includes('://') || /www\./i.test(text) ? text.replace(ADDRESSES, ' ') : text

/**
 * French, English or unknown, for the document and for each paragraph.
 *
 * A given language stands for the document and for its short paragraphs; a long paragraph plainly in the other keeps its own.
 *
 * @example detectLanguages('Le Mali a dit non.', null).lang // 'fr'
 */
export function detectLanguages(text: string, given: Language | null): Languages {
  const spans = findParagraphs(text)
  const lang = given ?? languageOfMost(text)
  const paragraphs = spans.map(({ start, end }): Paragraph => {
    if (end - start < PARAGRAPH_LETTERS) return { start, end, lang }
    const sample = text.slice(start, Math.min(end, start + READ_AT_ONCE))
    const words = withoutAddresses(sample)
    const tally = tallyWords(words)
    if (tally.letters < PARAGRAPH_LETTERS) return { start, end, lang }
    const own = languageOf(words, tally)
    return { start, end, lang: own === 'unknown' && !isForeign(sample) ? lang : own }
  })
  const found = new Set(paragraphs.map((paragraph) => paragraph.lang).filter((one) => one !== 'unknown'))
  return { lang, mixed: found.size > 1, paragraphs }
}

/** The language of most of the places read, each place counted by its letters. */
function languageOfMost(text: string): DetectedLanguage {
  const places = Math.min(PLACES, Math.ceil(text.length / READ_AT_ONCE))
  if (places <= 1) return languageOfSample(text)
  const letters = { fr: 0, en: 0, unknown: 0 }
  for (let place = 0; place < places; place++) {
    const from = Math.floor((place * (text.length - READ_AT_ONCE)) / (places - 1))
    const sample = text.slice(from, from + READ_AT_ONCE)
    letters[languageOfSample(sample)] += tallyWords(sample).letters
  }
  const most = letters.fr >= letters.en ? 'fr' : 'en'
  return letters[most] > 0 && letters[most] * 2 >= letters.unknown ? most : 'unknown'
}

function languageOfSample(sample: string): DetectedLanguage {
  const words = withoutAddresses(sample)
  return languageOf(words, tallyWords(words))
}

function languageOf(text: string, tally: Tally): DetectedLanguage {
  const { letters, latin, words, own } = tally
  if (letters < 2 || latin * 2 < letters) return 'unknown'
  const plain = plainLanguage(tally)
  if (plain !== null) return plain
  const first = eld.detect(text)
  const scores = first.getScores()
  const { fr = 0, en = 0 } = scores
  if (fr === 0 && en === 0) return 'unknown'
  const guess = fr > en ? 'fr' : 'en'
  const score = Math.max(fr, en)
  const lead = (scores[first.language] ?? 0) - score
  if (score < LEAST_SCORE && own[guess] === 0) return 'unknown'
  const foreign = lead > FOREIGN_LEAD && first.isReliable()
  if (letters < HEADLINE_LETTERS) return foreign && own[guess] === 0 ? 'unknown' : guess
  if (first.language === guess && first.isReliable()) return guess
  return !foreign && own[guess] >= words * LEAST_OWN_WORDS ? guess : 'unknown'
}

/** Plainly another language, and not merely too poor in words to tell. */
function isForeign(text: string): boolean {
  const { letters, latin } = tallyWords(text)
  if (latin * 2 < letters) return true
  const guess = eld.detect(text)
  return guess.language !== 'fr' && guess.language !== 'en' && guess.isReliable()
}
