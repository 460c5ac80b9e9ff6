import type { CompiledCodebook } from '../cues/match'
import type { RawDocument } from '../model/document'
import { issueOf } from '../model/issues'
import { readDocument, toScoredDocument } from '../pipeline'
import { type ScoredLine, unscored } from './scored-line'

/** Scores one document. What goes wrong in it is told in its line, and keeps no other document back. */
export function scoreDocument(document: RawDocument, codebook: CompiledCodebook): ScoredLine {
  try {
    return { line: JSON.stringify(toScoredDocument(readDocument(document, codebook))), scored: true }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return unscored(document.id, issueOf('not_scored', detail), codebook.cueIds)
  }
}
