import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { issueOf, issueSchema } from '../model/issues'
import { failStaging, strandedJobs } from '../store/claim-job'

/** What is to be imported: a file as it was given, or a text with what is known of it. */
export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
  /** Options of the command line that hold for all of it. */
  readonly options: readonly string[]
}

/** What the program says first: the number of its import, or what keeps it from one. */
const firstWordSchema = z.union([z.object({ job: z.number() }), z.object({ code: issueSchema.shape.code })])
export type FirstWord = z.infer<typeof firstWordSchema>

/** Endings of files that are read; of any other name the content is taken for a text. */
const ENDINGS = ['csv', 'tsv', 'json', 'jsonl', 'html', 'htm', 'txt', 'zip', 'xml', 'rss', 'atom']
/** How often a server looks for imports whose process has ended before they did. */
const LOOK_MILLISECONDS = 20_000

/**
 * Takes the rows of an upload in, as the command line does, in a process of its own, so that the pages stay quick; gives the number of
 * the job as soon as there is one, or null where it could not be started. The file goes when its rows are in the store.
 */
export function stageUpload({ name, bytes, options }: Upload): Promise<FirstWord | null> {
  const folder = mkdtempSync(join(tmpdir(), 'contrechamp-upload-'))
  const file = join(folder, safeName(name))
  writeFileSync(file, bytes)
  return firstWordOf(['import', '--stage', '--json', ...options, file], () => {
    rmSync(folder, { recursive: true, force: true })
  })
}

/** Keeps a feed and takes in what it has; or says why it is none. */
export function addFeed(url: string, options: readonly string[]): Promise<FirstWord | null> {
  return firstWordOf(['feeds', 'add', '--stage', '--json', ...options, '--', url])
}

/** Asks a feed what is new and imports it. */
export function refreshFeed(key: number): Promise<FirstWord | null> {
  return firstWordOf(['feeds', 'refresh', '--json', '--', String(key)])
}

function firstWordOf(args: readonly string[], end: () => void = () => {}): Promise<FirstWord | null> {
  const child = startProgram(args)
  return new Promise((resolve) => {
    if (child.stdout !== null)
      createInterface({ input: child.stdout }).on('line', (line) => {
        const word = firstWordIn(line)
        if (word !== null) resolve(word)
      })
    const ended = () => {
      end()
      resolve(null)
    }
    child.once('error', ended)
    child.once('close', ended)
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

function firstWordIn(line: string): FirstWord | null {
  try {
    return firstWordSchema.safeParse(JSON.parse(line)).data ?? null
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
