import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { locateCluster } from '../../store/locate-cluster'

export type Row = readonly [what: string, measured: string | number, wanted: string | number]

const rowsSchema = z.object({ rows: z.object({ added: z.number() }) })
const doctorSchema = z.object({ articles: z.number(), findings: z.number() })

export const same = (a: string, b: string) => (a === b ? 'yes' : 'no')

/** The command line on a store. */
export function program(
  data: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, ['lib/cli/contrechamp.mjs', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATA_DIR: data, ...env },
  })
}

/** What it said to be stored, last. */
export function startImport(data: string, file: string) {
  const child = program(data, ['import', '--json', '--progress', file])
  let added = 0
  child.stdout?.resume()
  if (child.stderr !== null)
    createInterface({ input: child.stderr }).on('line', (line) => {
      const said = rowsSchema.safeParse(parse(line))
      if (said.success) added = said.data.rows.added
    })
  return { child, acknowledged: () => added }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

async function outputOf(data: string, args: readonly string[]): Promise<string> {
  const child = program(data, args)
  child.stderr?.resume()
  const parts: string[] = []
  if (child.stdout !== null) for await (const part of child.stdout) parts.push(String(part))
  return parts.join('')
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')

export async function countRows(data: string): Promise<number> {
  const jobs = linesOf(await outputOf(data, ['imports', '--json'])).map((line) => rowsSchema.safeParse(parse(line)))
  return Math.max(0, ...jobs.map((job) => (job.success ? job.data.rows.added : 0)))
}

/** Ids of the generated articles, from the table that is exported. */
export async function articlesOf(data: string): Promise<readonly string[]> {
  const lines = linesOf(await outputOf(data, ['export', 'articles']))
  return lines.filter((line) => line.includes(',outlet-')).map((line) => line.slice(0, line.indexOf(',')))
}

export const exportOf = (data: string) => outputOf(data, ['export', 'articles'])

export async function doctor(data: string): Promise<z.infer<typeof doctorSchema>> {
  return doctorSchema.parse(parse(linesOf(await outputOf(data, ['doctor', '--json'])).at(-1) ?? ''))
}

export function postmasterOf(data: string): number | undefined {
  try {
    return Number(readFileSync(join(locateCluster(data).data, 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}

/** Whether there was something to kill. */
export function kill(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended meanwhile.
    return false
  }
}
