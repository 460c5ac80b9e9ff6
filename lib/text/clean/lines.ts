import type { Span } from '../../model/span'
import { kindAt, NEWLINE, SPACE } from '../characters'
import { fold } from '../fold'

/** Longer lines are never a label, a credit or a button: they are not looked up in the rules. */
const LOOKED_UP = 700
/** From here on a line that stops like a sentence is one. */
const SENTENCE_WORDS = 8
/** So many words are prose even where the last stop is missing. */
const PROSE_WORDS = 30

/** A line that holds text, without the space around it. */
export interface Line extends Span {
  /** Folded, without a list mark before it; empty for lines too long to be looked up. */
  readonly key: string
  readonly words: number
  /** True where it reads as running text: a whole sentence, or many words. */
  readonly prose: boolean
  readonly blankBefore: boolean
}

/** Lines of a text from an index on, blank ones left out. */
export function findLines(text: string, from: number): Line[] {
  const lines: Line[] = []
  let blankBefore = true
  for (let at = from; at < text.length; ) {
    let end = at
    while (end < text.length && kindAt(text, end) !== NEWLINE) end++
    const line = readLine(text, at, end, blankBefore)
    blankBefore = line === null
    if (line !== null) lines.push(line)
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
  return lines
}

function readLine(text: string, from: number, to: number, blankBefore: boolean): Line | null {
  let start = from
  let end = to
  while (start < end && kindAt(text, start) === SPACE) start++
  while (end > start && kindAt(text, end - 1) === SPACE) end--
  if (start === end) return null
  let words = 0
  let inWord = false
  for (let at = start; at < end; at++) {
    const space = kindAt(text, at) === SPACE
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
