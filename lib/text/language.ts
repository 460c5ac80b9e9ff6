import { eld } from 'eld/extrasmall'
import type { DetectedLanguage, Language } from '../model/language'
import type { Languages, Paragraph } from '../model/segment'
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

/** Small words that French or English has and their neighbours (Spanish, Italian, Dutch, German …) have not. */
const OWN_WORDS: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:(?:les|des|du|et|est|une|dans|pour|avec|sur|qui|au|aux|cette|ces|pas|elle|ils|elles|sont|être|par|mais|ou|où|nous|vous|leur|leurs|ses|été|selon|sans|après|avant|contre|depuis)(?!\p{L})|(?:qu|[cjns])['’ʼ])/giu,
  en: /(?<!\p{L})(?:the|of|and|to|for|that|with|by|at|from|are|have|has|had|his|her|its|their|this|which|but|not|they|said|she|you|will|would|been|were|after|who)(?!\p{L})/giu,
}
/** French and English prose has one such word in four to eight; below one in twenty it is a list of names or another tongue. */
const LEAST_OWN_WORDS = 0.05

/** Their words are in no language. */
const ADDRESSES = /(?:https?:\/\/|www\.)\S+|[\w.-]{1,64}@\S+/gi

const pair = eld.newInstance()
pair.setLanguageSubset(['fr', 'en'])

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
const lettersIn = (text: string) => countOf(text, /\p{L}/gu)

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
    if (lettersIn(sample.replace(ADDRESSES, ' ')) < PARAGRAPH_LETTERS) return { start, end, lang }
    const own = languageOf(sample)
    return { start, end, lang: own === 'unknown' && !isForeign(sample) ? lang : own }
  })
  const found = new Set(paragraphs.map((paragraph) => paragraph.lang).filter((one) => one !== 'unknown'))
  return { lang, mixed: found.size > 1, paragraphs }
}

/** The language of most of the places read, each place counted by its letters. */
function languageOfMost(text: string): DetectedLanguage {
  const places = Math.min(PLACES, Math.ceil(text.length / READ_AT_ONCE))
  if (places <= 1) return languageOf(text)
  const letters = { fr: 0, en: 0, unknown: 0 }
  for (let place = 0; place < places; place++) {
    const from = Math.floor((place * (text.length - READ_AT_ONCE)) / (places - 1))
    const sample = text.slice(from, from + READ_AT_ONCE)
    letters[languageOf(sample)] += lettersIn(sample)
  }
  const most = letters.fr >= letters.en ? 'fr' : 'en'
  return letters[most] > 0 && letters[most] * 2 >= letters.unknown ? most : 'unknown'
}

function languageOf(sample: string): DetectedLanguage {
  const text = sample.replace(ADDRESSES, ' ')
  const letters = lettersIn(text)
  if (letters < 2 || countOf(text, /\p{Script=Latin}/gu) * 2 < letters) return 'unknown'
  const guess = pair.detect(text).language
  if (guess !== 'fr' && guess !== 'en') return 'unknown'
  const first = eld.detect(text)
  const scores = first.getScores()
  const score = scores[guess] ?? 0
  const lead = (scores[first.language] ?? 0) - score
  const ownWords = countOf(text, OWN_WORDS[guess])
  if (score < LEAST_SCORE && ownWords === 0) return 'unknown'
  const foreign = lead > FOREIGN_LEAD && first.isReliable()
  if (letters < HEADLINE_LETTERS) return foreign && ownWords === 0 ? 'unknown' : guess
  if (first.language === guess && first.isReliable()) return guess
  return !foreign && ownWords >= countOf(text, /\p{L}+/gu) * LEAST_OWN_WORDS ? guess : 'unknown'
}

/** Plainly another language, and not merely too poor in words to tell. */
function isForeign(text: string): boolean {
  if (countOf(text, /\p{Script=Latin}/gu) * 2 < lettersIn(text)) return true
  const guess = eld.detect(text)
  return guess.language !== 'fr' && guess.language !== 'en' && guess.isReliable()
}
