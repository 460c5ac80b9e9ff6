import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { loadCodebook } from '../codebook/load'
import { WorkerPool } from '../import/worker-pool'
import type { Codebook } from '../model/codebook'
import type { RawDocument } from '../model/document'
import { issueOf } from '../model/issues'
import { tellingCodebook } from './open-codebook'
import { printLines } from './print-lines'
import { type Input, readDocuments } from './read-documents'
import { type ScoredLine, unscored } from './scored-line'

export interface ScoreOptions {
  readonly files: readonly string[]
  /** Relative to `cwd`; null: the project's own. */
  readonly codebookFile: string | null
  /** Worker threads at most; 1: none, all is done in this one. */
  readonly jobs: number
  readonly cwd: string
}

/** So much text is scored before other threads are started: to load what they need takes as long. */
const ALONE = 1_000_000
/** What may wait to be written, in documents for each worker and in characters altogether: it bounds the memory. */
const MOST_WAITING = 4
const MOST_TEXT = 8_000_000

/** Of a worker's heap: what one document leaves behind needs no more. */
const YOUNG_GENERATION_MB = 6

const lineSchema = z.object({ line: z.string(), scored: z.boolean() })

/**
 * `contrechamp score`: one JSON line per document, in input order, written as soon as it and those before it are scored. A long
 * input is shared among worker threads; what they write is the same to the byte as what one thread would. Where the input is known
 * to be long, this thread reads and writes only, and needs no memory for a language model of its own.
 *
 * A document that cannot be read has a line too, with what is wrong in its `issues`. Gives the exit code.
 */
export async function score({ files, codebookFile, jobs, cwd }: ScoreOptions): Promise<number> {
  const codebook = codebookFile === null ? loadCodebook() : tellingCodebook(resolve(cwd, codebookFile))
  if (codebook === null) return 2
  const cueIds = codebook.cues.map(({ id }) => id)
  const scoreHere = scorer(codebook)
  const print = printLines()
  const pool = scoringPool(jobs, codebook, cueIds)
  const waiting: { readonly size: number; readonly line: ScoredLine | Promise<ScoredLine> }[] = []
  let [code, alone, text] = [0, 0, 0]
  const writeFirst = async () => {
    const first = waiting.shift()
    if (first === undefined) return
    const { line, scored } = await first.line
    text -= first.size
    if (!scored) code = 1
    await print(line)
  }
  const scoreInput = (input: Input, shared: boolean): ScoredLine | Promise<ScoredLine> => {
    if ('issue' in input) return unscored(input.id, input.issue, cueIds)
    return shared ? pool.ask(input.document) : scoreHere(input.document)
  }
  const isLong = jobs > 1 && sizeOf(files, cwd) > ALONE
  if (isLong) pool.start()
  for await (const input of readDocuments(files, cwd)) {
    const size = 'issue' in input ? 0 : input.document.text.length
    while (waiting.length >= MOST_WAITING * jobs || (waiting.length > 0 && text + size > MOST_TEXT)) await writeFirst()
    if (jobs > 1 && alone >= ALONE) pool.start()
    const shared = isLong || pool.ready
    waiting.push({ size, line: scoreInput(input, shared) })
    alone += size
    text += size
    while (!shared && waiting.length > 0) await writeFirst()
  }
  while (waiting.length > 0) await writeFirst()
  await pool.close()
  return code
}

/** Bytes of the files that are there; standard input counts nothing. */
function sizeOf(files: readonly string[], cwd: string): number {
  return files.reduce((sum, file) => sum + (statSync(resolve(cwd, file), { throwIfNoEntry: false })?.size ?? 0), 0)
}

/** Scores in this thread. What that needs is loaded for the first document. */
function scorer(codebook: Codebook): (document: RawDocument) => Promise<ScoredLine> {
  const load = async () => {
    const [{ compileCodebook }, { scoreDocument }] = await Promise.all([
      import('../cues/compile'),
      import('./score-document'),
    ])
    const compiled = compileCodebook(codebook)
    return (document: RawDocument) => scoreDocument(document, compiled)
  }
  let loading: ReturnType<typeof load> | null = null
  return async (document) => {
    loading ??= load()
    return (await loading)(document)
  }
}

function scoringPool(size: number, codebook: Codebook, cueIds: readonly string[]): WorkerPool<RawDocument, ScoredLine> {
  return new WorkerPool({
    size,
    start: () =>
      new Worker(new URL('./score-worker.mjs', import.meta.url), {
        workerData: codebook,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
      }),
    parse: (message) => lineSchema.parse(message),
    stopped: ({ id }, reason) => unscored(id, issueOf('not_scored', reason), cueIds),
  })
}
