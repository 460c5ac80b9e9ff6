import type { Span } from '../model/span'
import { isGap, kindAt } from './characters'

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** The lines of a text from an index on, without their line breaks, whichever of the line breaks there are the file uses. */
export function linesOf(text: string, from = 0): Span[] {
  const lines: Span[] = []
  let start = from
  for (const found of text.matchAll(LINE_BREAK)) {
    if (found.index < from) continue
    lines.push({ start, end: found.index })
    start = found.index + found[0].length
  }
  lines.push({ start, end: text.length })
  return lines
}

/** The span without the white space at its ends; empty where there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && isGap(kindAt(text, from))) from++
  while (to > from && isGap(kindAt(text, to - 1))) to--
  return { start: from, end: to }
}
