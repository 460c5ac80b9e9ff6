import type { Span } from '../model/span'

export type BlockKind = 'headline' | 'subhead' | 'paragraph'

/** A line of the clean text with the white space after it; blocks are in order and cover the whole text. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/** A subhead has at most this many words: the longest in the supplied articles has nine, ordinary sentences have more. */
const SUBHEAD_WORDS = 12
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu
const ENDS_A_SENTENCE = /[.…:;,!»”"')\]]$/u

/**
 * Cuts the clean text at its line breaks and tells headline, subheads and paragraphs apart.
 *
 * A subhead is a short line that does not end like a sentence and has a longer line after it. White space between lines
 * belongs to the line before, so that the blocks add up to the text, character for character.
 *
 * @example splitBlocks('A headline\n\nSome words.', { start: 0, end: 10 }) // headline [0, 12), paragraph [12, 23)
 */
export function splitBlocks(text: string, titleSpan: Span | null): readonly Block[] {
  const lines = [...text.matchAll(/[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*/g)].map((match) => match.index)
  if (text.length === 0) return []
  const starts = [0, ...lines.slice(1)]
  const blocks = starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
  const looksShort = blocks.map((block) => isShortLine(text.slice(block.start, block.end).trim()))
  return blocks.map((block, index) => ({ ...block, kind: kindOf(block, index, looksShort, titleSpan) }))
}

function kindOf(block: Span, index: number, looksShort: readonly boolean[], titleSpan: Span | null): BlockKind {
  if (titleSpan !== null && block.start < titleSpan.end && titleSpan.start < block.end) return 'headline'
  const next = looksShort[index + 1]
  const opensTheText = index === 0
  return looksShort[index] === true && next === false && !opensTheText ? 'subhead' : 'paragraph'
}

function isShortLine(line: string): boolean {
  const words = line.match(WORD)?.length ?? 0
  return words > 0 && words <= SUBHEAD_WORDS && !ENDS_A_SENTENCE.test(line) && !/^[-–—•*·]\s/u.test(line)
}
