import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { issueOf } from '../model/issues'
import { failStaging, strandedJobs } from '../store/claim-job'

/** What is to be imported: a file as it was given, or a text with what is known of it. */
export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
  /** Options of the command line that hold for all of it. */
  readonly options: readonly string[]
}

const startSchema = z.object({ job: z.number() })
/** Endings of files that are read; of any other name the content is taken for a text. */
const ENDINGS = ['csv', 'tsv', 'json', 'jsonl', 'html', 'htm', 'txt', 'zip', 'xml', 'rss', 'atom']
/** How often a server looks for imports whose process has ended before they did. */
const LOOK_MILLISECONDS = 20_000

/**
 * Takes the rows of an upload in, as the command line does, in a process of its own, so that the pages stay quick; gives the number of
 * the job as soon as there is one, or null where it could not be started. The file goes when its rows are in the store.
 */
export function stageUpload({ name, bytes, options }: Upload): Promise<number | null> {
  const folder = mkdtempSync(join(tmpdir(), 'contrechamp-upload-'))
  const file = join(folder, safeName(name))
  writeFileSync(file, bytes)
  const child = startProgram(['import', '--stage', '--json', ...options, file])
  return new Promise((resolve) => {
    if (child.stdout !== null)
      createInterface({ input: child.stdout }).on('line', (line) => {
        const job = jobOf(line)
        if (job !== null) resolve(job)
      })
    const end = () => {
      rmSync(folder, { recursive: true, force: true })
      resolve(null)
    }
    child.once('error', end)
    child.once('exit', end)
  })
}

/** Has a staged import brought into the corpus, or one that was interrupted brought to its end. */
export function runInBackground(job: number): void {
  startProgram(['import', '--job', String(job)]).once('error', () => {})
}

/** Takes up what a process has left that ended before its import did, now and every few seconds. */
export function takeUpJobs(): void {
  const look = async () => {
    for (const { job, state } of await strandedJobs()) {
      if (state === 'running') runInBackground(job)
      else await failStaging(job, issueOf('input_lost'))
    }
  }
  const tryToLook = () => void look().catch(() => {})
  tryToLook()
  setInterval(tryToLook, LOOK_MILLISECONDS).unref()
}

function startProgram(args: readonly string[]): ChildProcess {
  const program = join(process.cwd(), 'lib', 'cli', 'contrechamp.mjs')
  return spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
}

function jobOf(line: string): number | null {
  try {
    const started = startSchema.safeParse(JSON.parse(line))
    return started.success ? started.data.job : null
  } catch {
    return null
  }
}

/** A name without folders and signs; the ending decides how the file is read. */
export function safeName(given: string): string {
  const plain = given
    .normalize('NFKD')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+/, '')
    .slice(-80)
  const ending = /\.([a-z]+)$/i.exec(plain)?.[1]?.toLowerCase() ?? ''
  return ENDINGS.includes(ending) ? plain : `${plain === '' ? 'text' : plain}.txt`
}
