import { once } from 'node:events'
import { resolve } from 'node:path'
import { loadCodebook } from '../codebook/load'
import { compileCodebook } from '../cues/compile'
import type { Codebook } from '../model/codebook'
import type { Issue } from '../model/issues'
import type { ScoredDocument } from '../model/scored-document'
import { readDocument, toScoredDocument } from '../pipeline'
import { openCodebook } from './open-codebook'
import { readDocuments } from './read-documents'
import { findingLines } from './say-findings'

export interface ScoreOptions {
  readonly files: readonly string[]
  /** Relative to `cwd`; null: the project's own. */
  readonly codebookFile: string | null
  readonly cwd: string
}

/**
 * `contrechamp score`: one JSON line per document, in input order, written as soon as it is scored.
 *
 * A document that cannot be read has a line too, with what is wrong in its `issues`. Gives the exit code.
 */
export async function score({ files, codebookFile, cwd }: ScoreOptions): Promise<number> {
  const codebook = codebookFile === null ? loadCodebook() : codebookFrom(resolve(cwd, codebookFile))
  if (codebook === null) return 2
  const compiled = compileCodebook(codebook)
  process.stdout.off('error', endQuietly).on('error', endQuietly)
  let code = 0
  for await (const input of readDocuments(files, cwd)) {
    if ('issue' in input) code = 1
    const scored =
      'issue' in input
        ? unread(input.id, input.issue, compiled.cueIds)
        : toScoredDocument(readDocument(input.document, compiled))
    if (!process.stdout.write(`${JSON.stringify(scored)}\n`)) await once(process.stdout, 'drain')
  }
  return code
}

/** Says on standard error what is wrong with a codebook file, or was left out of it; null where it cannot be used. */
function codebookFrom(path: string): Codebook | null {
  const { codebook, problems } = openCodebook(path, { format: null, lang: null })
  const told = problems.filter(({ level }) => level !== 'info')
  for (const line of findingLines(told, { file: path, json: false })) process.stderr.write(`${line}\n`)
  return codebook
}

/** A document of no words: the same form as any other, so that a reader needs one schema. */
function unread(id: string, issue: Issue, cueIds: readonly string[]): ScoredDocument {
  const none = { own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0 }
  return {
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
}

/** `contrechamp score … | head` is no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}
