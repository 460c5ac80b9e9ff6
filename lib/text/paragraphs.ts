import type { Span } from '../model/span'
import { kindAt, LOWER, NEWLINE, SPACE } from './characters'

/**
 * Widths that text is wrapped to by hand or by a mail program: longer lines are whole paragraphs.
 * Read at this place among a block's line lengths, so that a stray long line does not hide it.
 */
const WIDTH = { least: 40, most: 110, place: 0.8 }
/** Share of a block's breaks that must be forced by its width before it counts as wrapped. */
const FORCED = 0.8
/** In a block of fewer lines the width proves nothing: only a small letter shows that a line goes on. */
const ENOUGH_LINES = 4

/**
 * Paragraphs of a text from an index on: between blank lines, and between single line breaks but in text that was wrapped to a width,
 * where a line breaks because its next word would not have fitted.
 */
export function findParagraphs(text: string, from = 0): Span[] {
  const paragraphs: Span[] = []
  let block: Span[] = []
  for (let at = from; at < text.length; ) {
    let end = at
    while (end < text.length && kindAt(text, end) !== NEWLINE) end++
    const line = trimmed(text, at, end)
    if (line !== null) block.push(line)
    else {
      joinWrapped(text, block, paragraphs)
      block = []
    }
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
  joinWrapped(text, block, paragraphs)
  return paragraphs
}

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && kindAt(text, start) === SPACE) start++
  while (end > start && kindAt(text, end - 1) === SPACE) end--
  return start < end ? { start, end } : null
}

/** Lines of a block without blank lines, joined where the block is wrapped. */
function joinWrapped(text: string, lines: readonly Span[], into: Span[]): void {
  const wrapped = wrapOf(text, lines)
  let open: Span | null = null
  lines.forEach((line, i) => {
    const previous = lines[i - 1]
    if (open !== null && previous !== undefined && wrapped(previous, line)) open = { start: open.start, end: line.end }
    else {
      if (open !== null) into.push(open)
      open = line
    }
  })
  if (open !== null) into.push(open)
}

/** Whether a line of the block goes on in the next. */
function wrapOf(text: string, lines: readonly Span[]): (line: Span, next: Span) => boolean {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * WIDTH.place)] ?? 0
  if (width < WIDTH.least || width > WIDTH.most) return () => false
  const forced = (line: Span, next: Span) => line.end - line.start + 1 + firstWordLength(text, next) > width
  const small = (line: Span, next: Span) =>
    line.end - line.start >= WIDTH.least && !stops(text, line) && kindAt(text, next.start) === LOWER
  let breaks = 0
  let smalls = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1]
    const next = lines[i]
    if (line === undefined || next === undefined) continue
    if (forced(line, next)) breaks++
    if (small(line, next)) smalls++
  }
  const block = lines.length >= ENOUGH_LINES && breaks >= FORCED * (lines.length - 1) && smalls * 4 >= lines.length
  return block ? (line, next) => forced(line, next) || !stops(text, line) : small
}

const stops = (text: string, line: Span) =>
  /[.!?…:]["»”’)]*$/.test(text.slice(Math.max(line.start, line.end - 4), line.end))

function firstWordLength(text: string, line: Span): number {
  let end = line.start
  while (end < line.end && kindAt(text, end) !== SPACE) end++
  return end - line.start
}
