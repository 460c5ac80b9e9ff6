import type { DetectedLanguage } from '../model/language'
import type { Span } from '../model/span'
import { ABBREVIATIONS, FINAL_ABBREVIATIONS, OPENERS } from './abbreviations'
import { APOSTROPHE, DIGIT, isLetter, kindAt, LOWER, NEWLINE, SPACE, UPPER } from './characters'

const STOPS = '.!?…'
const CLOSERS = '»”’"\')]›'
const OPENING = '«“‘"\'([‹—–-¿¡'
const isGap = (kind: number) => kind === SPACE || kind === NEWLINE

/** Sentences of one paragraph, without the space around them. They cover every non-space character of it. */
export function findSentences(text: string, paragraph: Span, lang: DetectedLanguage): Span[] {
  const sentences: Span[] = []
  let start = paragraph.start
  const close = (end: number) => {
    let from = start
    let to = end
    while (from < to && isGap(kindAt(text, from))) from++
    while (to > from && isGap(kindAt(text, to - 1))) to--
    if (to > from) sentences.push({ start: from, end: to })
    start = end
  }
  for (let at = paragraph.start; at < paragraph.end; at++) {
    if (!STOPS.includes(text.charAt(at))) continue
    const stop = at
    while (at + 1 < paragraph.end && STOPS.includes(text.charAt(at + 1))) at++
    const end = endOfClosers(text, at + 1, paragraph.end)
    if (end >= paragraph.end) break
    if (endsSentence(text, { start, end: paragraph.end }, stop, at, end, lang)) close(end)
    at = end - 1
  }
  close(paragraph.end)
  return sentences
}

/** Past the closing marks after a stop; « 5 » may stand behind a space, the others may not. */
function endOfClosers(text: string, from: number, end: number): number {
  let at = from
  for (;;) {
    let next = at
    while (next < end && next - at < 3 && kindAt(text, next) === SPACE) next++
    if (next < end && (text[next] === '»' || text[next] === '›')) at = next + 1
    else if (at < end && CLOSERS.includes(text.charAt(at))) {
      if (kindAt(text, at) === APOSTROPHE && isLetter(kindAt(text, at + 1))) return at
      at++
    } else return at
  }
}

function endsSentence(
  text: string,
  sentence: Span,
  stop: number,
  lastStop: number,
  end: number,
  lang: DetectedLanguage,
): boolean {
  let next = end
  while (next < sentence.end && isGap(kindAt(text, next))) next++
  if (next >= sentence.end) return false
  const spaced = next > end
  let letter = next
  while (letter < sentence.end && (OPENING.includes(text.charAt(letter)) || isGap(kindAt(text, letter)))) letter++
  const kind = kindAt(text, letter)
  if (kind === LOWER) return false
  if (next === letter && /[,;:)\]%/]/.test(text.charAt(next))) return false
  if (!spaced) return end === lastStop + 1 && opensAtOnce(text, stop, letter)
  if (text[stop] !== '.' || lastStop > stop) return true
  return !isInnerStop(text, sentence.start, stop, letter, lang, kind)
}

/** "Mali.L'axe": a sentence ends without a space where small letters stop and a capital with small letters goes on. */
function opensAtOnce(text: string, stop: number, letter: number): boolean {
  const before = kindAt(text, stop - 1)
  if (kindAt(text, letter) !== UPPER) return false
  if (before !== LOWER && before !== DIGIT && !CLOSERS.includes(text.charAt(stop - 1))) return false
  if (text[stop] === '.' && !isLetter(kindAt(text, stop - 2)) && before === LOWER) return false
  const after = kindAt(text, letter + 1)
  return after === LOWER || after === APOSTROPHE || isGap(after)
}

/** A full stop that belongs to an abbreviation, an initial, a dotted acronym or the number of a list item. */
function isInnerStop(
  text: string,
  sentenceStart: number,
  stop: number,
  next: number,
  lang: DetectedLanguage,
  nextKind: number,
): boolean {
  let from = stop
  while (from > sentenceStart && stop - from < 12 && isAbbreviationCharacter(text, from - 1)) from--
  const word = text.slice(from, stop)
  const language = lang === 'en' ? 'en' : 'fr'
  const lower = word.toLowerCase()
  if (ABBREVIATIONS[language].has(lower)) {
    if (language === 'en' && /^(?:no|art|col|est|fig|ed|mar|jun|sep|mt|ft)$/.test(lower))
      return nextKind === DIGIT || (word !== lower && lower !== 'no')
    return !(language === 'fr' && /^(?:no|p|n|ex|al|me|col|cap)$/.test(lower) && word === lower && nextKind === UPPER)
  }
  const following = firstWord(text, next)
  const opener =
    OPENERS[language].has(following.toLowerCase()) || (language === 'fr' && isElided(text, next, following))
  if (FINAL_ABBREVIATIONS.has(lower)) return nextKind !== UPPER
  const dotted = /^(?:\p{L}\.)+-?\p{L}$/u.test(word)
  if (dotted) return !opener
  if (/^\p{Lu}$/u.test(word)) return !opener
  if (/^\d{1,2}$/.test(word)) return from === firstLetter(text, sentenceStart)
  return false
}

function isAbbreviationCharacter(text: string, index: number): boolean {
  const kind = kindAt(text, index)
  return isLetter(kind) || kind === DIGIT || text[index] === '.' || text[index] === '-'
}

function firstLetter(text: string, from: number): number {
  let at = from
  while (isGap(kindAt(text, at))) at++
  return at
}

/** "C'était", "L'armée", "Qu'il": an elided word opens a sentence. */
function isElided(text: string, at: number, word: string): boolean {
  return /^(?:[CDJLMNST]|Qu)$/.test(word) && kindAt(text, at + word.length) === APOSTROPHE
}

function firstWord(text: string, from: number): string {
  let to = from
  while (to - from < 16 && isLetter(kindAt(text, to))) to++
  return text.slice(from, to)
}
