import type { CleanDocument, RawDocument, Removal } from '../model/document'
import { issueOf } from '../model/issues'
import type { Span } from '../model/span'
import { assemble } from './furniture/assemble'
import { findDatePrefix } from './furniture/find-date-prefix'
import { findHeadline } from './furniture/find-headline'
import { findInlineFurniture } from './furniture/find-inline-furniture'
import { joinCuts } from './furniture/join-cuts'
import { judgeLines } from './furniture/judge-lines'
import { findLines } from './furniture/lines'

/**
 * The article's own words, with a map to where they stand in the raw document, and what was removed and why.
 *
 * Decides by what a line is and where it stands, never by what the article is about: prose stays, whatever its subject.
 * Linear in the text. Characters are kept as they are. A given title is put first where the text does not open with it.
 */
export function cleanDocument(raw: RawDocument): CleanDocument {
  const given = raw.title?.trim() ?? ''
  const prefix = findDatePrefix(raw.text)
  const lines = findLines(raw.text, prefix?.end ?? 0)
  const reasons = judgeLines(raw.text, lines)
  const headline = findHeadline(raw.text, lines, reasons, given === '' ? null : given)
  const whole: Removal[] = lines.flatMap(({ start, end }, i) => {
    const reason = reasons[i] ?? null
    return reason === null ? [] : [{ start, end, reason }]
  })
  if (prefix !== null) whole.push({ ...prefix, reason: 'date_prefix' })
  const inside = findInlineFurniture(raw.text, lines, reasons).filter(
    (cut) => ![...headline.cuts, ...(headline.span ? [headline.span] : [])].some((other) => overlap(cut, other)),
  )
  const cuts = [...whole, ...headline.cuts, ...inside].sort((a, b) => a.start - b.start)
  const removed = joinCuts(cuts, raw.text)
  const inserted = given === '' || headline.span !== null ? '' : `${given}\n\n`
  const { text, rawSpans } = assemble(raw.text, removed, inserted)
  const length = headline.span === null ? given.length : headline.span.end - headline.span.start
  return {
    text: text.trimEnd(),
    titleSpan: length === 0 ? null : { start: 0, end: length },
    removed,
    rawSpans,
    issues:
      rawSpans.length > 0 ? [] : [issueOf(lines.length === 0 && prefix === null ? 'empty_document' : 'all_furniture')],
  }
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end
