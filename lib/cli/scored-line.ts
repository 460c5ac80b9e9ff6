import type { Issue } from '../model/issues'
import type { ScoredDocument } from '../model/scored-document'

/** A line of output, and whether the document could be scored. */
export interface ScoredLine {
  readonly line: string
  readonly scored: boolean
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
