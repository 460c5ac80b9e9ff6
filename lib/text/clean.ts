import type { CleanDocument, RawDocument } from '../model/document'
import { issueOf } from '../model/issues'
import { fold } from './fold'

/** The article's own words, with a map to where they stand in the raw document. */
export function cleanDocument(raw: RawDocument): CleanDocument {
  const body = raw.text
  if (body.trim() === '') {
    return { text: '', titleSpan: null, removed: [], rawSpans: [], issues: [issueOf('empty_document')] }
  }
  const lead = body.length - body.trimStart().length
  const kept = body.slice(lead).trimEnd()
  const title = raw.title?.trim() ?? ''
  const opens = title !== '' && fold(kept.slice(0, title.length)) === fold(title)
  const head = title === '' || opens ? '' : `${title}\n\n`
  return {
    text: head + kept,
    titleSpan: title === '' ? null : { start: 0, end: title.length },
    removed: [],
    rawSpans: [[head.length, head.length + kept.length, lead]],
    issues: [],
  }
}
