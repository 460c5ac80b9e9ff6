import type { CompiledCodebook } from '../cues/match'
import type { RawDocument } from '../model/document'
import { type Issue, issueOf } from '../model/issues'
import type { ScoredDocument } from '../model/scored-document'
import { readDocument, toScoredDocument } from '../pipeline'

/** A line of output, and whether the document could be scored. */
export interface ScoredLine {
  readonly line: string
  readonly scored: boolean
}

/** Scores one document. What goes wrong in it is told in its line, and keeps no other document back. */
export function scoreDocument(document: RawDocument, codebook: CompiledCodebook): ScoredLine {
  try {
    return { line: JSON.stringify(toScoredDocument(readDocument(document, codebook))), scored: true }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return unscored(document.id, issueOf('not_scored', detail), codebook.cueIds)
  }
}

/** A document of no words: the same form as any other, so that a reader needs one schema. */
export function unscored(id: string, issue: Issue, cueIds: readonly string[]): ScoredLine {
  const none = { own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0 }
  const empty: ScoredDocument = {
    id,
    lang: 'unknown',
    text: '',
    titleSpan: null,
    sentences: [],
    words: { all: 0, ...none },
    removed: [],
    rawSpans: [],
    quotes: [],
    hits: [],
    scores: Object.fromEntries(cueIds.map((cue) => [cue, { hits: 0, ...none, per1000: null }])),
    issues: [issue],
  }
  return { line: JSON.stringify(empty), scored: false }
}
