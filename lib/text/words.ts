import type { DetectedLanguage } from '../model/language'
import type { Span } from '../model/span'
import { APOSTROPHE, DIGIT, HYPHEN, isLetter, isWordKind, kindAt, LOWER, SPACE, UPPER } from './characters'

/** French words that lose their last vowel before another: what stands before the apostrophe is a word of its own. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/i
const WHOLE = /^aujourd['’ʼ]hui(?!\p{L})/iu

/**
 * Words between two indexes, in order.
 *
 * Elided forms are separate words (`l'`, `attaque`); `aujourd'hui`, hyphenated words (`Al-Qaïda`), contractions
 * (`can't`), dotted acronyms (`U.S.`) and numbers (`17,5`, `1 000` with a no-break space, `1er`) are one.
 */
export function findWords(text: string, start: number, end: number, lang: DetectedLanguage, into: Span[]): void {
  let at = start
  while (at < end) {
    const kind = kindAt(text, at)
    if (!isLetter(kind) && kind !== DIGIT) {
      at++
      continue
    }
    const wordEnd = endOfWord(text, at, end, lang)
    into.push({ start: at, end: wordEnd })
    at = wordEnd
  }
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
    const next = at + 1 < end ? kindAt(text, at + 1) : 0
    if (kind === APOSTROPHE) {
      if (!isLetter(next)) return at
      if (lang !== 'en' && isElision(text, start, part, at)) return at + 1
    } else if (kind === HYPHEN) {
      if (!isLetter(next) && next !== DIGIT) return at
    } else if (!joinsNumber(text, at, end, kind, next)) {
      const acronym = endOfAcronym(text, part, at, end)
      if (acronym < 0) return at
      at = acronym
      if (kindAt(text, at) !== HYPHEN || !isLetter(kindAt(text, at + 1))) return at
    }
    at++
    part = at
  }
  return at
}

/** `N'Djamena`, `M'Bow`: a name, not an elision, where both letters are capitals and the first is one that names begin with. */
function isElision(text: string, start: number, part: number, apostrophe: number): boolean {
  if (part !== start && kindAt(text, part - 1) !== HYPHEN) return false
  if (apostrophe - part > 7) return false
  const before = text.slice(part, apostrophe)
  if (/^[MN]$/.test(before) && kindAt(text, apostrophe + 1) === UPPER && kindAt(text, apostrophe + 2) === LOWER)
    return false
  if (WHOLE.test(text.slice(start, start + 13))) return false
  return ELIDED.test(before)
}

/** `17,5`, `3.5`, `20:30`; a no-break space joins groups of three digits. */
function joinsNumber(text: string, at: number, end: number, kind: number, next: number): boolean {
  if (next !== DIGIT || kindAt(text, at - 1) !== DIGIT) return false
  if (kind === SPACE) {
    const code = text.charCodeAt(at)
    if (code !== 0xa0 && code !== 0x202f && code !== 0x2009) return false
    return at + 3 < end && [2, 3].every((step) => kindAt(text, at + step) === DIGIT) && kindAt(text, at + 4) !== DIGIT
  }
  return text[at] === '.' || text[at] === ',' || text[at] === ':'
}

/** Where a dotted acronym ends whose first letter is `text.slice(part, dot)`, its last stop included; -1 where there is none. */
function endOfAcronym(text: string, part: number, dot: number, end: number): number {
  if (text[dot] !== '.' || dot - part !== 1 || !isLetter(kindAt(text, part))) return -1
  let at = dot
  let letters = 1
  for (;;) {
    const gap = kindAt(text, at + 1) === HYPHEN ? 2 : 1
    const letter = at + gap
    if (letter + 1 >= end || text[letter + 1] !== '.' || !isLetter(kindAt(text, letter))) break
    at = letter + 1
    letters++
  }
  return letters > 1 ? at + 1 : -1
}
