import type { RawSpan, Removal } from '../../model/document'
import { kindAt, NEWLINE, SPACE } from '../characters'

export interface Assembled {
  readonly text: string
  readonly rawSpans: RawSpan[]
}

/**
 * The raw text without its cuts, after `head` (an inserted headline and blank line, or nothing).
 *
 * What stands between two kept lines is at most one blank line, taken from the raw text where it has one.
 */
export function assemble(raw: string, cuts: readonly Removal[], head: string): Assembled {
  const parts: string[] = head === '' ? [] : [head]
  const rawSpans: RawSpan[] = []
  let length = head.length
  const keep = (start: number, end: number) => {
    if (end <= start) return
    const last = rawSpans[rawSpans.length - 1]
    if (last !== undefined && last[1] === length && last[2] + last[1] - last[0] === start)
      rawSpans[rawSpans.length - 1] = [last[0], length + end - start, last[2]]
    else rawSpans.push([length, length + end - start, start])
    parts.push(raw.slice(start, end))
    length += end - start
  }
  let gap: Gap | null = null
  let next = 0
  for (let at = 0; at < raw.length; ) {
    const cut = cuts[next]
    if (cut !== undefined && at === cut.start) {
      if (gap !== null) gap = { start: gap.start, end: gap.end, breaks: gap.breaks, cut: true }
      at = cut.end
      next++
      continue
    }
    const limit = cut === undefined ? raw.length : cut.start
    if (isSpace(raw, at)) {
      const end = endOfSpace(raw, at, limit)
      if (gap !== null) gap = widen(gap, raw, at, end)
      at = end
      continue
    }
    const end = endOfKept(raw, at, limit)
    if (gap !== null) {
      keep(gap.start, gap.end)
      if (gap.end === gap.start && gap.cut && rawSpans.length > 0) {
        parts.push(' ')
        length += 1
      }
    }
    keep(at, end)
    gap = { start: end, end, breaks: 0, cut: false }
    at = end
  }
  return { text: parts.join(''), rawSpans }
}

/** The space chosen to stand between two kept stretches: the one with the most line breaks, two at most. */
interface Gap {
  readonly start: number
  readonly end: number
  readonly breaks: number
  readonly cut: boolean
}

function widen(gap: Gap, raw: string, start: number, end: number): Gap {
  const { breaks, tail } = breaksIn(raw, start, end)
  if (gap.end > gap.start && breaks <= gap.breaks) return gap
  return { start, end: tail, breaks, cut: gap.cut }
}

/** Line breaks in a stretch of space, two at most, and where it may end without losing one of them. */
function breaksIn(raw: string, start: number, end: number): { breaks: number; tail: number } {
  let breaks = 0
  for (let at = start; at < end; at++) {
    if (kindAt(raw, at) !== NEWLINE) continue
    if (raw[at] === '\r' && raw[at + 1] === '\n' && at + 1 < end) at++
    breaks++
    if (breaks === 2) {
      const more = hasBreak(raw, at + 1, end)
      return { breaks, tail: more ? at + 1 : end }
    }
  }
  return { breaks, tail: end }
}

function hasBreak(raw: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kindAt(raw, at) === NEWLINE) return true
  return false
}

function isSpace(raw: string, at: number): boolean {
  const kind = kindAt(raw, at)
  return kind === SPACE || kind === NEWLINE
}

function endOfSpace(raw: string, from: number, limit: number): number {
  let at = from
  while (at < limit && isSpace(raw, at)) at++
  return at
}

function endOfKept(raw: string, from: number, limit: number): number {
  let at = from
  while (at < limit && !isSpace(raw, at)) at++
  return at
}
