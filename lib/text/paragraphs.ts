import type { Span } from '../model/span'
import { kindAt, LOWER, NEWLINE, SPACE } from './characters'

/** Lines of hard-wrapped text are this long: shorter ones are headlines and list items, longer ones whole paragraphs. */
const WRAPPED = { least: 45, most: 110 }

/**
 * Paragraphs of a text: between blank lines, and between single line breaks but in text that was wrapped by hand,
 * where a line that stops in mid-sentence goes on in the next.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let open: { start: number; end: number } | null = null
  for (let at = 0; at < text.length; ) {
    let end = at
    while (end < text.length && kindAt(text, end) !== NEWLINE) end++
    const line = trimmed(text, at, end)
    if (line === null) open = close(paragraphs, open)
    else if (open !== null && goesOn(text, open.end, line, lineStart(text, open.end)))
      open = { start: open.start, end: line.end }
    else {
      close(paragraphs, open)
      open = { start: line.start, end: line.end }
    }
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
  close(paragraphs, open)
  return paragraphs
}

function close(paragraphs: Span[], open: Span | null): null {
  if (open !== null) paragraphs.push(open)
  return null
}

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && kindAt(text, start) === SPACE) start++
  while (end > start && kindAt(text, end - 1) === SPACE) end--
  return start < end ? { start, end } : null
}

function lineStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start <= WRAPPED.most && kindAt(text, start - 1) !== NEWLINE) start--
  return start
}

/** True where the line before stops in mid-sentence and this one begins with a small letter. */
function goesOn(text: string, previousEnd: number, line: Span, previousStart: number): boolean {
  const length = previousEnd - previousStart
  if (length < WRAPPED.least || length > WRAPPED.most) return false
  if (/[.!?…:;»”"]/.test(text.charAt(previousEnd - 1))) {
    return /[;,]/.test(text.charAt(previousEnd - 1)) && kindAt(text, line.start) === LOWER
  }
  return kindAt(text, line.start) === LOWER || line.end - line.start >= WRAPPED.least
}
