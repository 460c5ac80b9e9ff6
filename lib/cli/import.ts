import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename, resolve } from 'node:path'
import { loadCodebook } from '../codebook/load'
import type { ArticleReader } from '../import/read-article'
import { type ImportSettings, runImport } from '../import/run-import'
import { readRows } from '../import/sources/read-rows'
import { importSupplied } from '../import/supplied'
import type { Codebook } from '../model/codebook'
import type { ReadRow } from '../model/import-row'
import { issueOf } from '../model/issues'
import { LANGUAGES } from '../model/language'
import { closeStore } from '../store/connect'
import { undoJob } from '../store/import-jobs'
import { readCorpus } from '../store/read'
import { listJobs } from '../store/read-imports'
import { StoreFailure } from '../store/store-failure'
import { readInThreads } from './read-in-threads'
import { readOptions } from './read-options'
import { USAGE } from './usage'
import { wrongUsage } from './wrong-usage'

const OPTIONS = {
  outlet: { type: 'string' },
  event: { type: 'string' },
  lang: { type: 'string' },
  dates: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const ORDERS = ['dmy', 'mdy'] as const
/** New outlets and events that are named at the end. */
const MOST_LISTED = 12

/** `contrechamp import`, `imports`, `undo`: what comes into the corpus, what came, and taking it back. Gives the exit code. */
export async function importCommand(args: readonly string[], cwd: string): Promise<number> {
  const parsed = readOptions(args, OPTIONS)
  if (typeof parsed === 'string') return wrongUsage(parsed)
  const { values, positionals } = parsed
  const [command, ...rest] = positionals
  if (values.help === true) {
    process.stdout.write(USAGE)
    return 0
  }
  const lang = LANGUAGES.find((one) => one === values.lang)
  const dates = ORDERS.find((one) => one === values.dates)
  if (values.lang !== undefined && lang === undefined) return wrongUsage(`--lang is one of ${LANGUAGES.join(', ')}`)
  if (values.dates !== undefined && dates === undefined) return wrongUsage(`--dates is one of ${ORDERS.join(', ')}`)
  const settings = {
    outlet: values.outlet ?? null,
    event: values.event ?? null,
    lang: lang ?? null,
    dates: dates ?? null,
  }
  try {
    switch (command) {
      case 'imports':
        return rest.length > 0 ? wrongUsage('imports takes no file') : await printJobs(values.json === true)
      case 'undo':
        return await undo(rest)
      default:
        if (rest.length === 0) return wrongUsage('import needs a FILE')
        return await importFiles(rest, cwd, settings, values.json === true)
    }
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error
    process.stderr.write(`contrechamp (${error.code}): ${error.message}\n`)
    return 1
  } finally {
    await closeStore()
  }
}

async function importFiles(
  files: readonly string[],
  cwd: string,
  settings: ImportSettings,
  json: boolean,
): Promise<number> {
  const codebook = loadCodebook()
  const reader = readInThreads(codebook)
  try {
    return await importRows(files, cwd, settings, json, codebook, reader)
  } finally {
    await reader.close()
  }
}

async function importRows(
  files: readonly string[],
  cwd: string,
  settings: ImportSettings,
  json: boolean,
  codebook: Codebook,
  reader: ArticleReader,
): Promise<number> {
  await importSupplied(codebook, reader)
  const corpus = await readCorpus()
  const paths = files.map((file) => resolve(cwd, file))
  const source = paths.map((path) => basename(path)).join(', ')
  const result = await runImport({
    source,
    input: await hashOf(paths, settings),
    settings,
    rows: rowsOf(paths),
    codebook,
    reader,
    known: corpus,
    onStart: (job) => {
      if (json) process.stdout.write(`${JSON.stringify({ job })}\n`)
    },
    onProblem: (place, issue) => {
      if (json) process.stderr.write(`${JSON.stringify({ place, ...issue })}\n`)
      // What is there already is told by its number: a file that has grown would fill the screen.
      else if (issue.level !== 'info') process.stderr.write(`contrechamp (${issue.code}): ${place}: ${issue.message}\n`)
    },
    onProgress: ({ added, known, failed }) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${added + known + failed} rows …`)
    },
  })
  const { rows, versions } = result
  if (json) process.stdout.write(`${JSON.stringify(result)}\n`)
  else {
    process.stdout.write(
      `import ${result.job}: ${rows.added} added, ${rows.known} known already, ${rows.failed} not read\n`,
    )
    if (result.outlets.length > 0) process.stdout.write(`new outlets: ${someOf(result.outlets)}\n`)
    if (result.events.length > 0) process.stdout.write(`new events: ${someOf(result.events)}\n`)
    process.stdout.write(`corpus ${versions.corpus}; taken back with: contrechamp undo ${result.job}\n`)
  }
  return rows.failed > 0 ? 1 : 0
}

/** The first few, and how many more there are. */
function someOf(slugs: readonly string[]): string {
  const more = slugs.length - MOST_LISTED
  return `${slugs.slice(0, MOST_LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

async function* rowsOf(paths: readonly string[]): AsyncGenerator<ReadRow> {
  for (const path of paths) yield* readRows(path)
}

/** Hash of the bytes and of what was said of them. A file that cannot be read is told when it is its turn. */
async function hashOf(paths: readonly string[], settings: ImportSettings): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const path of paths) {
    try {
      for await (const part of createReadStream(path)) hash.update(part)
    } catch {
      hash.update(path)
    }
  }
  return hash.digest('hex')
}

async function printJobs(json: boolean): Promise<number> {
  for (const job of await listJobs()) {
    const { key, state, source, createdAt, rows, corpus } = job
    const line = `${key}\t${createdAt.slice(0, 16)}\t${state}\t${rows.added} added, ${rows.known} known, ${rows.failed} not read\t${corpus ?? '–'}\t${source}`
    process.stdout.write(`${json ? JSON.stringify(job) : line}\n`)
  }
  return 0
}

async function undo([given, ...more]: readonly string[]): Promise<number> {
  const job = Number(given)
  if (more.length > 0 || !Number.isInteger(job)) return wrongUsage('undo needs the number of one import')
  const versions = await undoJob(job)
  if (versions === null) {
    process.stderr.write(`contrechamp (no_import): ${issueOf('no_import').message}\n`)
    return 1
  }
  process.stdout.write(`import ${job} is taken back; corpus ${versions.corpus}\n`)
  return 0
}
