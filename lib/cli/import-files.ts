import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename, resolve } from 'node:path'
import { loadCodebook } from '../codebook/load'
import { fetchFeed } from '../import/ask-feed'
import { type Fetcher, mayAskLoopback, politeFetcher } from '../import/fetch/fetcher'
import { patiently } from '../import/patiently'
import { previewJob } from '../import/preview-job'
import { runJob } from '../import/run-job'
import { readRows } from '../import/sources/read-rows'
import { stageInput } from '../import/stage-input'
import { importSupplied } from '../import/supplied'
import type { ImportSettings } from '../model/import-job'
import type { ReadRow } from '../model/import-row'
import { issueOf } from '../model/issues'
import { cancelJob } from '../store/claim-job'
import { importReport, listeners } from './import-report'
import { keepStandardInput } from './keep-standard-input'
import { readInThreads } from './read-in-threads'

export interface ImportCall {
  readonly cwd: string
  readonly settings: ImportSettings
  /** How far to go: look at the first rows and forget them, leave them staged, or bring them into the corpus. */
  readonly until: 'checked' | 'staged' | 'done'
  readonly json: boolean
  readonly progress: boolean
}

/** Imports files, or goes on with a staged job by its number. Gives the exit code. */
export async function importFiles(given: readonly string[] | number, call: ImportCall): Promise<number> {
  const codebook = loadCodebook()
  const reader = readInThreads(codebook)
  const fetcher = politeFetcher({ mayAskLoopback: mayAskLoopback() })
  const say = importReport(call)
  try {
    await importSupplied(codebook, reader)
    const job = typeof given === 'number' ? given : await stageFiles(given, call, say, fetcher)
    if (call.until === 'staged') return 0
    if (typeof given !== 'number') {
      const preview = await patiently(() => previewJob(job, reader), say.away)
      if (preview !== null && call.until === 'checked') say.preview(preview)
      const noText =
        preview !== null &&
        preview.checked > 0 &&
        preview.columns.text === undefined &&
        preview.columns.url === undefined
      if (noText || call.until === 'checked') await cancelJob(job)
      if (noText) {
        const { message } = issueOf('no_text_column', preview.header.join(', ').slice(0, 200))
        process.stderr.write(`contrechamp (no_text_column): ${message}\n`)
        return 1
      }
      if (call.until === 'checked') return 0
    }
    const result = await runJob({
      ...listeners(say),
      job,
      codebook,
      reader,
      fetcher,
    })
    say.result(result)
    return result.rows.failed > 0 ? 1 : 0
  } finally {
    await Promise.all([reader.close(), fetcher.close()])
  }
}

async function stageFiles(
  files: readonly string[],
  call: ImportCall,
  say: ReturnType<typeof importReport>,
  fetcher: Fetcher,
): Promise<number> {
  const input = await keepStandardInput(files)
  try {
    const paths = input.files.map((file) => (isAddress(file) ? file : resolve(call.cwd, file)))
    return await stageInput({
      source: files
        .map((file) => (file === '-' ? 'standard input' : isAddress(file) ? file : basename(file)))
        .join(', '),
      input: await hashOf(paths, call.settings),
      settings: call.settings,
      rows: rowsOf(paths, call.settings.encoding, fetcher),
      onStart: say.start,
      onProblem: say.problem,
      onProgress: say.staged,
      onAway: say.away,
    })
  } finally {
    input.forget()
  }
}

const isAddress = (given: string) => /^https?:\/\//i.test(given)

/** An address is a feed with its items, or a page of its own. */
async function* rowsOf(
  paths: readonly string[],
  encoding: ImportSettings['encoding'],
  fetcher: Fetcher,
): AsyncGenerator<ReadRow> {
  for (const path of paths) {
    if (!isAddress(path)) yield* readRows(path, encoding)
    else {
      const feed = await fetchFeed(path, fetcher)
      if (!('issue' in feed)) yield* feed.rows
      else if (feed.issue.code === 'bad_feed') yield { place: path, record: { url: path } }
      else yield { place: path, issue: feed.issue }
    }
  }
}

/** Hash of the bytes and of what was said of them. A file that cannot be read is told when it is its turn. */
async function hashOf(paths: readonly string[], settings: ImportSettings): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const path of paths) {
    if (isAddress(path)) {
      hash.update(path)
      continue
    }
    try {
      for await (const part of createReadStream(path)) hash.update(part)
    } catch {
      hash.update(path)
    }
  }
  return hash.digest('hex')
}
