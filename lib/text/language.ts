import { eld } from 'eld/extrasmall'
import type { DetectedLanguage, Language } from '../model/language'
import type { Languages, Paragraph } from '../model/segment'
import { findParagraphs } from './paragraphs'

/** Fewer letters than this, and the guess among sixty languages is noise: only French and English are told apart. */
const ENOUGH_LETTERS = 60
/** A paragraph shorter than this takes the document's language. */
const PARAGRAPH_LETTERS = 80
/** Enough to tell a language; more costs time and tells nothing new. */
const SAMPLE = 4000

const all = eld.newInstance()
const pair = eld.newInstance()
pair.setLanguageSubset(['fr', 'en'])

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0

/**
 * French, English or unknown, for the document and for each paragraph.
 *
 * A given language stands for the document and for its short paragraphs; a long paragraph plainly in the other keeps its own.
 */
export function detectLanguages(text: string, given: Language | null): Languages {
  const spans = findParagraphs(text)
  const lang = given ?? languageOf(text.length > SAMPLE * 2 ? sampleOf(text) : text)
  const paragraphs = spans.map(({ start, end }): Paragraph => {
    const sample = text.slice(start, Math.min(end, start + SAMPLE))
    if (end - start < PARAGRAPH_LETTERS || lettersIn(sample) < PARAGRAPH_LETTERS) return { start, end, lang }
    const own = languageOf(sample)
    return { start, end, lang: own === 'unknown' && !isForeign(sample) ? lang : own }
  })
  const found = new Set(paragraphs.map((paragraph) => paragraph.lang).filter((one) => one !== 'unknown'))
  return { lang, mixed: found.size > 1, paragraphs }
}

/** Beginning, middle and end: a long document may open with a notice in another language. */
function sampleOf(text: string): string {
  const third = Math.floor(SAMPLE / 3)
  const middle = Math.floor(text.length / 2)
  return `${text.slice(0, third)}\n${text.slice(middle, middle + third)}\n${text.slice(-third)}`
}

function languageOf(text: string): DetectedLanguage {
  const letters = lettersIn(text)
  if (letters < 2) return 'unknown'
  if (letters >= ENOUGH_LETTERS && isForeign(text)) return 'unknown'
  const guess = pair.detect(text).language
  return guess === 'fr' || guess === 'en' ? guess : 'unknown'
}

/** Plainly another language: another script, or a sure guess of another one. */
function isForeign(text: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin < lettersIn(text) / 2) return true
  const guess = all.detect(text)
  return guess.language !== 'fr' && guess.language !== 'en' && guess.isReliable()
}
