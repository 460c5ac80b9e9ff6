import type { Span } from '../../model/span'
import { kindAt, NEWLINE, SPACE } from '../characters'
import { fold } from '../fold'
import { findParagraphs } from '../paragraphs'

/** Longer lines are never a label, a credit or a button: they are not looked up in the rules. */
const LOOKED_UP = 700
/** From here on a line that stops like a sentence is one. */
const SENTENCE_WORDS = 8
/** So many words are prose even where the last stop is missing. */
const PROSE_WORDS = 30

/** A line that holds text, without the space around it; a paragraph that was wrapped to a width is one line. */
export interface Line extends Span {
  /** Folded, without a list mark before it; empty for lines too long to be looked up. */
  readonly key: string
  readonly words: number
  /** True where it reads as running text: a whole sentence, or many words. */
  readonly prose: boolean
  readonly blankBefore: boolean
}

/** Lines of a text from an index on, blank ones left out; lines of one wrapped paragraph are one. */
export function findLines(text: string, from: number): Line[] {
  let last = 0
  return findParagraphs(text, from).map(({ start, end }) => {
    const blankBefore = hasBlankLine(text, last, start)
    last = end
    return readLine(text, start, end, blankBefore)
  })
}

/** True at the beginning of the text too. */
function hasBlankLine(text: string, from: number, to: number): boolean {
  if (from === 0) return true
  let breaks = 0
  for (let at = from; at < to; at++) {
    if (kindAt(text, at) === NEWLINE && !(text[at] === '\n' && text[at - 1] === '\r')) breaks++
  }
  return breaks > 1
}

function readLine(text: string, start: number, end: number, blankBefore: boolean): Line {
  let words = 0
  let inWord = false
  for (let at = start; at < end; at++) {
    const kind = kindAt(text, at)
    const space = kind === SPACE || kind === NEWLINE
    if (!space && !inWord) words++
    inWord = !space
  }
  const body = end - start > LOOKED_UP ? '' : text.slice(start, end)
  const stops = /[.!?…]["»”’')\]\s]*$/.test(text.slice(Math.max(start, end - 6), end))
  const prose = end - start > LOOKED_UP || words >= PROSE_WORDS || (words >= SENTENCE_WORDS && stops)
  return { start, end, words, prose, blankBefore, key: keyOf(body) }
}

/** Folded, one space between words, no list mark before and no stop of a label behind. */
export function keyOf(line: string): string {
  return fold(line)
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}«“"'([©@#]+/u, '')
    .trim()
}
