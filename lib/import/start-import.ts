import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'

/** What is to be imported: a file as it was given, or a text with what is known of it. */
export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
  /** Options of the command line that hold for all of it. */
  readonly options: readonly string[]
}

const startSchema = z.object({ job: z.number() })
/** Endings of files that are read; of any other name the content is taken for a text. */
const ENDINGS = ['csv', 'tsv', 'json', 'jsonl', 'html', 'htm', 'txt']

/**
 * Starts an import as the command line does, in a process of its own, so that the pages stay quick; gives the number of its job as soon
 * as there is one, or null where it could not be started. The file goes when the import has ended.
 */
export function startImport({ name, bytes, options }: Upload): Promise<number | null> {
  const folder = mkdtempSync(join(tmpdir(), 'contrechamp-upload-'))
  const file = join(folder, safeName(name))
  writeFileSync(file, bytes)
  const program = join(process.cwd(), 'lib', 'cli', 'contrechamp.mjs')
  const child = spawn(process.execPath, [program, 'import', '--json', ...options, file], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return new Promise((resolve) => {
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
