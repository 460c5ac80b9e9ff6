import type { Span } from '../model/span'

/** Marks that can close one another: « », “ ” „ " , ‘ ’ ', ‹ ›. */
export type MarkFamily = 'guillemet' | 'double' | 'single' | 'angle'

/** A quotation mark. `either`: only what is open when it is met tells whether it opens or closes. */
export interface Mark extends Span {
  readonly family: MarkFamily
  readonly role: 'open' | 'close' | 'either'
}

const MARK = /[«»‹›“”„‟"‘’‚‛'＂]|<<|>>|``/g
const SPACE = /\s/
const WORD = /[\p{L}\p{N}]/u
/** What may stand right before an opening mark, beside white space. */
const BEFORE_OPENING = new Set('([{—–-/«“„"‹‘\'’¿¡:;,')
/** What may stand right after a closing mark, beside white space. */
const AFTER_CLOSING = new Set('.,;:!?…)]}—–-/»”"›’\'')
/** English words and decades that begin with an apostrophe: it opens nothing. */
const APOSTROPHE_FIRST =
  /^(?:\d0s\b|\d\d\b(?!\s?%)|em\b|til\b|till\b|tis\b|twas\b|cause\b|bout\b|round\b|cuz\b|nuff\b|n['’]|s\b|t\b)/i

/**
 * All quotation marks of a text, in order, each with what it may do there.
 *
 * Apostrophes (l’attaque, don't, ’90s), feet and inches (5'10") are none. Time grows with the text alone.
 */
export function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(MARK)) {
    let start = match.index
    const end = start + match[0].length
    let sign = match[0]
    const last = marks.at(-1)
    if (sign === "'" && last?.end === start && text[last.start] === "'" && last.end - last.start === 1) {
      // Two typewriter apostrophes in a row stand for one double mark: ''so''.
      marks.pop()
      start = last.start
      sign = '"'
    }
    const mark = readMark(text, sign, start, end)
    if (mark) marks.push(mark)
  }
  return marks
}

function readMark(text: string, sign: string, start: number, end: number): Mark | null {
  switch (sign) {
    case '«':
    case '<<':
      return { start, end, family: 'guillemet', role: 'open' }
    case '»':
    case '>>':
      return { start, end, family: 'guillemet', role: 'close' }
    case '‹':
      return { start, end, family: 'angle', role: 'open' }
    case '›':
      return { start, end, family: 'angle', role: 'close' }
    case '„':
    case '‟':
    case '``':
      return { start, end, family: 'double', role: 'open' }
    case '“':
      return { start, end, family: 'double', role: isGlued(text, start, end) ? 'either' : 'open' }
    case '”':
      return readClosingDouble(text, start, end)
    case '"':
    case '＂':
      return readStraight(text, start, end)
    default:
      return readSingle(text, sign, start, end)
  }
}

/** Word before, none after: the place of a closing mark. */
function isGlued(text: string, start: number, end: number): boolean {
  return !opensHere(text, start) && closesHere(text, end)
}

function opensHere(text: string, start: number): boolean {
  const before = text[start - 1]
  return before === undefined || SPACE.test(before) || BEFORE_OPENING.has(before)
}

function closesHere(text: string, end: number): boolean {
  const after = text[end]
  return after === undefined || SPACE.test(after) || AFTER_CLOSING.has(after)
}

function readClosingDouble(text: string, start: number, end: number): Mark {
  const before = text[start - 1] ?? ' '
  const opens = SPACE.test(before) && WORD.test(text[end] ?? ' ')
  return { start, end, family: 'double', role: opens ? 'either' : 'close' }
}

function readStraight(text: string, start: number, end: number): Mark {
  // l"axe: a slip for an apostrophe. It can close, never open.
  if (WORD.test(text[start - 1] ?? ' ') && WORD.test(text[end] ?? ' '))
    return { start, end, family: 'double', role: 'close' }
  const opens = opensHere(text, start)
  const closes = closesHere(text, end)
  return { start, end, family: 'double', role: opens === closes ? 'either' : opens ? 'open' : 'close' }
}

function readSingle(text: string, sign: string, start: number, end: number): Mark | null {
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  if (WORD.test(before) && WORD.test(after)) return null
  const opens = opensHere(text, start) && !SPACE.test(after)
  if (sign === '’') {
    // It opens only by mistake, and far oftener it is an apostrophe: ’90s, rock ’n’ roll.
    return SPACE.test(before) && WORD.test(after) ? null : { start, end, family: 'single', role: 'close' }
  }
  if (opens && APOSTROPHE_FIRST.test(text.slice(end, end + 8))) return null
  if (sign !== "'") return { start, end, family: 'single', role: 'open' }
  if (opens) return { start, end, family: 'single', role: closesHere(text, end) ? 'either' : 'open' }
  return SPACE.test(before) ? null : { start, end, family: 'single', role: 'close' }
}
