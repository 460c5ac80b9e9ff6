import type { RawSpan, Removal } from '../../model/document'
import type { Span } from '../../model/span'
import { kindAt, NEWLINE } from '../characters'
import { linesOf, trimSpan } from '../lines'

export interface Assembled {
  readonly text: string
  readonly rawSpans: RawSpan[]
}

/**
 * The raw text without its cuts, after `head` (an inserted headline and blank line, or nothing).
 *
 * What stands between two kept stretches is taken from the raw text, and is one blank line at most.
 */
export function assemble(raw: string, cuts: readonly Removal[], head: string): Assembled {
  const parts: string[] = head === '' ? [] : [head]
  const rawSpans: RawSpan[] = []
  let length = head.length
  const keep = ({ start, end }: Span) => {
    if (end === start) return
    const last = rawSpans.at(-1)
    if (last !== undefined && last[1] === length && last[2] + last[1] - last[0] === start)
      rawSpans[rawSpans.length - 1] = [last[0], length + end - start, last[2]]
    else rawSpans.push([length, length + end - start, start])
    parts.push(raw.slice(start, end))
    length += end - start
  }
  let previous: Span | null = null
  let next = 0
  for (const piece of keptPieces(raw, cuts)) {
    if (previous !== null) {
      const first = next
      while (next < cuts.length && (cuts[next]?.start ?? 0) < piece.start) next++
      const separator = separatorIn(raw, previous.end, piece.start, cuts.slice(first, next))
      keep(separator)
      if (separator.end === separator.start && first < next) {
        parts.push(' ')
        length += 1
      }
    } else while (next < cuts.length && (cuts[next]?.start ?? 0) < piece.start) next++
    keep(piece)
    previous = piece
  }
  return { text: parts.join(''), rawSpans }
}

/** The lines of a text without their cuts and the space around what is left. */
function keptPieces(raw: string, cuts: readonly Removal[]): Span[] {
  const pieces: Span[] = []
  const push = (start: number, end: number) => {
    const piece = trimSpan(raw, { start, end })
    if (piece.end > piece.start) pieces.push(piece)
  }
  let next = 0
  for (const line of linesOf(raw)) {
    let at = line.start
    for (let cut = cuts[next]; cut !== undefined && cut.start < line.end; cut = cuts[next]) {
      push(at, cut.start)
      at = Math.max(at, Math.min(cut.end, line.end))
      if (cut.end > line.end) break
      next++
    }
    push(at, line.end)
  }
  return pieces
}

/** Among the stretches of space between two kept pieces, the one with most line breaks, cut off after the second. */
function separatorIn(raw: string, start: number, end: number, cuts: readonly Removal[]): Span {
  let best = { start, end: start, breaks: -1 }
  let from = start
  const consider = (to: number) => {
    if (to <= from) return
    const found = upToBlankLine(raw, from, to)
    if (found.breaks > best.breaks) best = found
  }
  for (const cut of cuts) {
    consider(cut.start)
    from = cut.end
  }
  consider(end)
  return best
}

function upToBlankLine(raw: string, start: number, end: number): Span & { readonly breaks: number } {
  let breaks = 0
  let second = end
  for (let at = start; at < end && breaks < 3; at++) {
    if (kindAt(raw, at) !== NEWLINE) continue
    if (raw[at] === '\r' && raw[at + 1] === '\n') at++
    breaks++
    if (breaks === 2) second = at + 1
  }
  return breaks > 2 ? { start, end: second, breaks: 2 } : { start, end, breaks }
}
