import type { DetectedLanguage, Language } from '../model/language'
import { ABBREVIATIONS } from './abbreviations'
import { APOSTROPHE, DIGIT, HYPHEN, isLetter, isWordKind, kindAt, SPACE, UPPER } from './characters'
import { fold } from './fold'

/** No abbreviation is longer. */
const LONGEST = 12

const ROMAN = /^[IVXLCDM]{1,5}$/
const DOTTED = /^(?:\p{L}\.-?)+\p{L}$/u
const DEGREE = /^\p{Lu}\p{Ll}?\.(?:\p{Lu}\p{Ll}?\.)*\p{Lu}\p{Ll}?$/u
const ELIDED_OPENER = /^(?:[cdjlmnst]|qu|lorsqu|puisqu)$/

/**
 * True for a full stop that belongs to an abbreviation, an initial, a dotted acronym or the number of a list item, and
 * ends no sentence although a space and a capital, a figure or a mark follow.
 *
 * @param next where the first letter, figure or sign after the stop stands
 */
export function isInnerStop(
  text: string,
  sentenceStart: number,
  stop: number,
  next: number,
  lang: DetectedLanguage,
): boolean {
  const language: Language = lang === 'en' ? 'en' : 'fr'
  const rules = ABBREVIATIONS[language]
  const from = startOfToken(text, sentenceStart, stop)
  const token = text.slice(from, stop)
  if (token === '') return false
  const key = fold(token)
  const capital = kindAt(text, from) === UPPER
  const opens = opensSentence(text, next, language) && !goesOnAfterDash(text, stop)

  if (isEnumerator(token) && isFirst(text, sentenceStart, from)) return true
  if (token.length > 1 && rules.titles.has(key) && (capital || (token.length > 2 && !opens))) return true
  if (token === 'M' && language === 'fr') return true
  if (rules.leading.has(key)) return true
  if (rules.numbered.has(key)) {
    if (kindAt(text, next) === DIGIT || ROMAN.test(wordAt(text, next))) return true
    if (!rules.closing.has(key) && !(token.length === 1 && capital)) return false
  }
  if (rules.closing.has(key) && (capital || key === 'al' || DOTTED.test(token))) return !opens
  if (DOTTED.test(token) || DEGREE.test(token)) return !opens
  return token.length === 1 && capital && !opens && !isLettered(text, from, rules.lettered)
}

/** Back to the start of what stands before the stop; an elided word before it is left out ("l'art."). */
function startOfToken(text: string, sentenceStart: number, stop: number): number {
  let from = stop
  while (from > sentenceStart && stop - from < LONGEST) {
    const kind = kindAt(text, from - 1)
    if (!isWordKind(kind) && kind !== HYPHEN && text[from - 1] !== '.') return from
    from--
  }
  return from > sentenceStart && isWordKind(kindAt(text, from - 1)) ? stop : from
}

/** "1.", "IV.", "A." before the text of a list item. */
const isEnumerator = (token: string) => /^(?:\d{1,3}|\p{Lu})$/u.test(token) || ROMAN.test(token)

function isFirst(text: string, sentenceStart: number, from: number): boolean {
  for (let at = sentenceStart; at < from; at++) {
    if (at - sentenceStart > LONGEST || isWordKind(kindAt(text, at))) return false
  }
  return true
}

function wordAt(text: string, from: number): string {
  let to = from
  while (to - from < LONGEST && isWordKind(kindAt(text, to))) to++
  return text.slice(from, to)
}

/** "NORFOLK, Va. — While": a dateline, in one sentence with what it opens. */
const goesOnAfterDash = (text: string, stop: number) => /^\s{1,2}[—–-]/.test(text.slice(stop + 1, stop + 4))

/** "C'était", "The": a word that opens a sentence and is not the rest of a name. */
function opensSentence(text: string, at: number, language: Language): boolean {
  const word = wordAt(text, at)
  const key = fold(word)
  const initial = word.length === 1 && text[at + 1] === '.'
  if (initial) return false
  if (language === 'fr' && kindAt(text, at + word.length) === APOSTROPHE) return ELIDED_OPENER.test(key)
  return kindAt(text, at) === UPPER && ABBREVIATIONS[language].openers.has(key)
}

/** "plan B", "vitamine C": the letter is no initial. */
function isLettered(text: string, letter: number, lettered: ReadonlySet<string>): boolean {
  if (kindAt(text, letter - 1) !== SPACE) return false
  let from = letter - 1
  while (letter - from < LONGEST + 2 && isLetter(kindAt(text, from - 1))) from--
  return lettered.has(fold(text.slice(from, letter - 1)))
}
