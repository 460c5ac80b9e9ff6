import type { Paragraph } from '../model/segment'
import type { Span } from '../model/span'
import { findMarks, type Mark, type MarkFamily } from './marks'

/** A stretch between quotation marks, which `start` and `end` exclude, and the spaces beside them too. */
export interface Marked extends Span {
  /** Where the opening mark starts and the closing mark ends. */
  readonly outerStart: number
  readonly outerEnd: number
  /** Index of the quotation that this one lies in, or -1. */
  readonly parent: number
  /** The same number for the pieces of one quotation whose mark is repeated at each paragraph. */
  readonly chain: number
}

export interface MarkedText {
  /** In order of their starts: an outer quotation comes before those inside it. */
  readonly quotations: readonly Marked[]
  /** From a mark that never closes to the end of its paragraph. */
  readonly unclosed: readonly Span[]
  /** Marks that open and never close; those inside another quotation have no span of their own in `unclosed`. */
  readonly unclosedCount: number
  /** Closing marks that close nothing. */
  readonly strays: readonly Span[]
}

/**
 * How many paragraphs a quotation may run on where its mark is not repeated at each. Longer ones are taken for a mark
 * that was forgotten: one lost » must not swallow an article.
 */
const MAX_PARAGRAPHS = 12

interface Open {
  readonly mark: Mark
  readonly sign: string
  readonly paragraph: number
  readonly chain: number
}

/**
 * Pairs quotation marks: nested ones, ones that run over paragraphs (with the mark repeated at each, or open until it
 * closes), and ones that never close. One pass; each mark is opened, closed and given up at most once.
 */
export function pairQuotations(text: string, paragraphs: readonly Paragraph[]): MarkedText {
  const marks = findMarks(text)
  const upcoming = indexByFamily(marks)
  const found: Omit<Marked, 'parent'>[] = []
  const unclosed: Span[] = []
  const strays: Span[] = []
  let unclosedCount = 0
  let stack: Open[] = []
  const opened: Record<MarkFamily, number> = { guillemet: 0, double: 0, single: 0, angle: 0 }
  let paragraph = 0
  let chains = 0

  const push = (mark: Mark, chain: number) => {
    stack.push({ mark, sign: text.slice(mark.start, mark.end), paragraph, chain })
    opened[mark.family]++
  }
  const record = ({ mark, chain }: Open, end: number, outerEnd: number) => {
    const inner = trim(text, mark.end, end)
    if (inner.start < inner.end) found.push({ ...inner, outerStart: mark.start, outerEnd, chain })
  }
  const close = (mark: Mark) => {
    for (let open = stack.pop(); open; open = stack.pop()) {
      opened[open.mark.family]--
      if (open.mark.family === mark.family) return record(open, mark.start, mark.end)
      if (open.mark.family !== 'single') unclosedCount++
    }
  }
  /** At the end of a paragraph: what is still open goes on, is taken up by a repeated mark, or is given up. True: `index` is used up. */
  const endParagraph = (index: number): boolean => {
    const kept = stack.find(({ mark, sign }) => mark.family !== 'single' || sign === '‘')
    const others = stack.filter((open) => open !== kept && open.mark.family !== 'single')
    stack = []
    for (const family of ['guillemet', 'double', 'single', 'angle'] as const) opened[family] = 0
    unclosedCount += others.length
    if (!kept) return false
    const { family } = kept.mark
    const place = paragraphs[paragraph]
    const end = place?.end ?? text.length
    const next = marks[index]
    const following = paragraphs[paragraph + 1]
    if (next && following && next.family === family && isFirst(text, next, following)) {
      record(kept, end, end)
      paragraph++
      push(next, kept.chain)
      return true
    }
    const partner = marks[upcoming[family][index] ?? marks.length]
    const goesOn = paragraph - kept.paragraph < MAX_PARAGRAPHS && family !== 'single'
    if (partner?.role === 'close' && following && goesOn) {
      stack.push(kept)
      opened[family]++
      return false
    }
    if (family !== 'single') {
      unclosedCount++
      unclosed.push({ start: kept.mark.end, end: paragraphs[kept.paragraph]?.end ?? end })
    }
    return false
  }
  /** Ends the paragraphs before `start`. True: the mark at `index` went on with a quotation. */
  const advance = (index: number, start: number): boolean => {
    while (paragraph < paragraphs.length && (paragraphs[paragraph]?.end ?? 0) <= start) {
      if (stack.length > 0 && endParagraph(index)) return true
      paragraph++
    }
    return false
  }

  for (const [index, mark] of marks.entries()) {
    if (advance(index, mark.start)) continue
    const top = stack.at(-1)
    const isOpen = opened[mark.family] > 0
    const lowOpen = top?.sign === '„' && text[mark.start] === '“'
    if (mark.role === 'open' && !lowOpen) push(mark, chains++)
    else if (isOpen) {
      if (!isPossessive(text, mark, marks[index + 1], paragraphs[paragraph]?.end ?? text.length)) close(mark)
    } else if (mark.role === 'either') push(mark, chains++)
    else if (mark.family !== 'single' && text[mark.start] !== '"') strays.push({ start: mark.start, end: mark.end })
  }
  advance(marks.length, text.length)
  if (stack.length > 0) endParagraph(marks.length)
  return { quotations: nest(found), unclosed, unclosedCount, strays }
}

/** For each family and index: the first mark of that family at or after it. */
function indexByFamily(marks: readonly Mark[]): Record<MarkFamily, Int32Array> {
  const size = marks.length + 1
  const index = {
    guillemet: new Int32Array(size),
    double: new Int32Array(size),
    single: new Int32Array(size),
    angle: new Int32Array(size),
  }
  const next: Record<MarkFamily, number> = { guillemet: size, double: size, single: size, angle: size }
  for (let at = marks.length; at >= 0; at--) {
    const mark = marks[at]
    if (mark) next[mark.family] = at
    for (const family of ['guillemet', 'double', 'single', 'angle'] as const) index[family][at] = next[family]
  }
  return index
}

/** Whether nothing but white space stands before a mark in its paragraph. */
function isFirst(text: string, mark: Mark, paragraph: Paragraph): boolean {
  return (
    mark.start >= paragraph.start && mark.start < paragraph.end && !/\S/.test(text.slice(paragraph.start, mark.start))
  )
}

/** The apostrophe of a plural possessive inside single quotes: ‘the workers’ rights’. */
function isPossessive(text: string, mark: Mark, next: Mark | undefined, end: number): boolean {
  if (mark.family !== 'single' || next?.family !== 'single' || next.role === 'open' || next.start >= end) return false
  return /[sS]/.test(text[mark.start - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 3))
}

function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end }
}

function nest(found: Omit<Marked, 'parent'>[]): readonly Marked[] {
  const sorted = [...found].sort((a, b) => a.outerStart - b.outerStart)
  const around: number[] = []
  return sorted.map((quotation, index) => {
    while (around.length > 0 && (sorted[around.at(-1) ?? 0]?.outerEnd ?? 0) <= quotation.outerStart) around.pop()
    const parent = around.at(-1) ?? -1
    around.push(index)
    return { ...quotation, parent }
  })
}
