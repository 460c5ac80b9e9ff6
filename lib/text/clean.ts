import type { CleanDocument, RawDocument, Removal } from '../model/document'
import { issueOf } from '../model/issues'
import type { Span } from '../model/span'
import { assemble } from './furniture/assemble'
import { findDatePrefix } from './furniture/find-date-prefix'
import { findHeadline } from './furniture/find-headline'
import { joinCuts } from './furniture/join-cuts'
import { judgeLines } from './furniture/judge-lines'
import { findLines } from './furniture/lines'
import { wordsAgree } from './furniture/words-agree'

/**
 * The article's own words, with a map to where they stand in the raw document, and what was removed and why.
 *
 * Decides by what a line is and where it stands, never by what the article is about: prose stays, whatever its subject.
 * Linear in the text. Characters are kept as they are.
 */
export function cleanDocument(raw: RawDocument): CleanDocument {
  const body = raw.text
  const given = raw.title?.trim() ?? ''
  const prefix = findDatePrefix(body)
  const lines = findLines(body, prefix?.end ?? 0)
  if (lines.length === 0 && given === '')
    return { text: '', titleSpan: null, removed: [], rawSpans: [], issues: [issueOf('empty_document')] }
  const reasons = judgeLines(body, lines)
  const headline = findHeadline(body, lines, reasons, given === '' ? null : given)
  const cuts: Removal[] = []
  if (prefix !== null) cuts.push({ ...prefix, reason: 'date_prefix' })
  lines.forEach(({ start, end }, i) => {
    const reason = reasons[i] ?? null
    if (reason !== null) cuts.push({ start, end, reason })
  })
  cuts.push(...headline.cuts)
  cuts.sort((a, b) => a.start - b.start)
  const removed = joinCuts(cuts, body)
  const first = lines.find((_, i) => reasons[i] === null)
  const opens = given === '' || first === undefined ? null : openingEnd(given, body, first)
  const { text, rawSpans } = assemble(body, removed, given === '' || opens !== null ? '' : `${given}\n\n`)
  const issues = rawSpans.length === 0 ? [issueOf(lines.length === 0 ? 'empty_document' : 'all_furniture')] : []
  return { text: text.trimEnd(), titleSpan: titleSpan(), removed, rawSpans, issues }

  function titleSpan(): Span | null {
    if (given !== '') return { start: 0, end: opens ?? given.length }
    const line = headline.line === null ? undefined : lines[headline.line]
    return line === undefined ? null : { start: 0, end: line.end - line.start }
  }
}

/** Length of the title where the text already opens with it, closing marks included. */
function openingEnd(title: string, text: string, line: Span): number | null {
  const end = wordsAgree(title, text, line.start, line.end)
  if (end === null) return null
  const rest = text.slice(end, line.end)
  const marks = /^[\s]*[?!…»”"’')\].]+(?=\s|$)/.exec(rest)?.[0].length ?? 0
  return end + marks - line.start
}
