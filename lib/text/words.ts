import type { DetectedLanguage } from '../model/language'
import type { Span } from '../model/span'
import { APOSTROPHE, DIGIT, HYPHEN, isLetter, isWordKind, kindAt, LOWER, SPACE, UPPER } from './characters'
import { fold } from './fold'

/** French words that lose their last vowel before another word: what stands before the apostrophe is a word of its own. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)$/
/** Those of them that also stand before a number or an acronym spelled out: `l'11 septembre`, `d'HSBC`. */
const ELIDED_BEFORE_NAMES = /^(?:[dl]|qu|jusqu|lorsqu|puisqu)$/
/** Written with an apostrophe, and one word in every dictionary. */
const WHOLE = /^(?:quelqu.une?s?|presqu.iles?)$/
const VOWEL = /^[aeiouyh]/
const OPENING_QUOTE = /["«“„‘([]/

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"«»“”]+/iy
/** The rest of a mail address from the first stop or @ on. */
const MAIL = /[.+]?[a-z0-9_.+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/iy
/** The one French abbreviation that mixes stops and hyphens. */
const THAT_IS = /c\.-?[àa]-?d\./iy
/** The ends of the site names that newspapers print; others are read as two words. */
const SITE_END =
  /^(?:com|org|net|info|africa|news|media|tv|io|gov|edu|int|eu|fr|uk|ru|be|ch|ca|us|ml|ne|bf|sn|ci|tg|gn)$/

/**
 * Words between two indexes, in order.
 *
 * Elided forms are separate words (`l'`, `attaque`); `aujourd'hui`, hyphenated words (`Al-Qaïda`), contractions
 * (`can't`), dotted acronyms (`U.S.`), addresses and numbers (`17,5`, `1 000` with a no-break space, `1er`) are one.
 */
export function findWords(text: string, start: number, end: number, lang: DetectedLanguage, into: Span[]): void {
  let at = start
  while (at < end) {
    const kind = kindAt(text, at)
    if (!isLetter(kind) && kind !== DIGIT) {
      at++
      continue
    }
    const wordEnd = endOfFixedForm(text, at, end) ?? endOfWord(text, at, end, lang)
    into.push({ start: at, end: wordEnd })
    at = wordEnd
  }
}

/** Web addresses and `c.-à-d.`; null where there is none at the index. */
function endOfFixedForm(text: string, start: number, end: number): number | null {
  const first = text.charAt(start)
  if (first === 'c' || first === 'C') return endOfMatch(THAT_IS, text, start, end)
  return /[hw]/i.test(first) ? endOfMatch(ADDRESS, text, start, end) : null
}

function endOfMatch(pattern: RegExp, text: string, start: number, end: number): number | null {
  pattern.lastIndex = start
  const found = pattern.exec(text)?.[0]
  if (found === undefined) return null
  const kept = pattern === ADDRESS ? found.replace(/[.,;:!?…)\]'’]{1,9}$/, '') : found
  return Math.min(end, start + kept.length)
}

function endOfWord(text: string, start: number, end: number, lang: DetectedLanguage): number {
  let at = start
  let part = start
  while (at < end) {
    const kind = kindAt(text, at)
    if (isWordKind(kind)) {
      at++
      continue
    }
    if (kind === APOSTROPHE && lang !== 'en' && part === start && isElision(text, start, at, end)) return at + 1
    if (joins(text, at, end, kind)) {
      at++
      part = at
      continue
    }
    if (/[@.+]/.test(text.charAt(at))) {
      const mail = endOfMatch(MAIL, text, at, end)
      if (mail !== null) return mail
    }
    const acronym = endOfAcronym(text, part, at, end)
    if (acronym === null) return isSite(text, at, end) ? endOfLetters(text, at + 1, end) : at
    at = acronym
    if (at + 1 >= end || kindAt(text, at) !== HYPHEN || !isLetter(kindAt(text, at + 1))) return at
    at++
    part = at
  }
  return at
}

/** True where one character holds two parts of a word together. */
function joins(text: string, at: number, end: number, kind: number): boolean {
  if (at + 1 >= end) return false
  const before = kindAt(text, at - 1)
  const next = kindAt(text, at + 1)
  if (kind === HYPHEN) return isLetter(next) || next === DIGIT
  if (before === DIGIT && next === DIGIT) return joinsNumber(text, at, end, kind)
  if (kind === APOSTROPHE) return isLetter(next)
  if (text[at] === '_') return isWordKind(next)
  return text[at] === '&' && before === UPPER && next === UPPER
}

/** `17,5`, `3.5`, `20:30`; a no-break space or a Swiss apostrophe joins groups of three digits. */
function joinsNumber(text: string, at: number, end: number, kind: number): boolean {
  if (kind === SPACE || kind === APOSTROPHE) {
    if (kind === SPACE && !/[\u00a0\u202f\u2009]/.test(text.charAt(at))) return false
    return at + 3 < end && [2, 3].every((step) => kindAt(text, at + step) === DIGIT) && kindAt(text, at + 4) !== DIGIT
  }
  return /[.,:]/.test(text.charAt(at))
}

/**
 * An elided word before the apostrophe: it stands before a vowel or h, a number, an acronym or a quotation mark. Before a
 * consonant it is part of a name: `N'Djamena`, `M'Bow`.
 */
function isElision(text: string, start: number, apostrophe: number, end: number): boolean {
  if (apostrophe - start > 7) return false
  const before = fold(text.slice(start, apostrophe))
  if (!ELIDED.test(before)) return false
  const after = apostrophe + 1
  const next = after < end ? kindAt(text, after) : 0
  if (isLetter(next)) {
    if (before.length > 5 && WHOLE.test(fold(text.slice(start, endOfLetters(text, after, end))))) return false
    const following = kindAt(text, after + 1)
    if (VOWEL.test(fold(text.charAt(after))))
      return !(text[start] === 'M' && text[after] === 'H' && following === LOWER)
    return ELIDED_BEFORE_NAMES.test(before) && next === UPPER && (following === UPPER || following === DIGIT)
  }
  if (next === DIGIT) return ELIDED_BEFORE_NAMES.test(before)
  if (after < end && OPENING_QUOTE.test(text.charAt(after))) return true
  return next === SPACE && kindAt(text, start - 1) !== APOSTROPHE && /[\p{L}«“"]/u.test(text.charAt(after + 1))
}

/** Where a dotted acronym ends whose first letter is `text.slice(part, dot)`, its last stop included; null where there is none. */
function endOfAcronym(text: string, part: number, dot: number, end: number): number | null {
  if (text[dot] !== '.' || dot - part !== 1 || !isLetter(kindAt(text, part))) return null
  let at = dot
  for (;;) {
    const letter = at + (kindAt(text, at + 1) === HYPHEN ? 2 : 1)
    if (letter + 1 >= end || text[letter + 1] !== '.' || !isLetter(kindAt(text, letter))) break
    at = letter + 1
  }
  const last = at + 1
  const after = kindAt(text, last + 1)
  const openEnded = last < end && isLetter(kindAt(text, last)) && !isWordKind(after) && after !== APOSTROPHE
  if (openEnded) return last + 1
  return at > dot ? at + 1 : null
}

function isSite(text: string, dot: number, end: number): boolean {
  if (text[dot] !== '.' || kindAt(text, dot + 1) !== LOWER) return false
  return SITE_END.test(text.slice(dot + 1, Math.min(endOfLetters(text, dot + 1, end), dot + 8)))
}

function endOfLetters(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isWordKind(kindAt(text, at))) at++
  return at
}
