import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { seededRandom } from '../../score/random'
import { generateArticles } from './generate-articles'
import type { Material } from './material'
import { startServer, stopServer } from './store'

type Row = readonly [what: string, measured: string | number, wanted: string | number]

const ARTICLES = 10_000
const rowsSchema = z.object({ rows: z.object({ added: z.number() }) })
const doctorSchema = z.object({ articles: z.number(), findings: z.number() })

/**
 * An import that is killed again and again, half of the times with its database, and started again each time; then two imports of the same
 * articles at once, and two hundred readers beside one. Nothing may be lost, doubled or left broken.
 */
export async function measureFaults(material: Material, kills: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'contrechamp-bench-faults-'))
  const file = join(folder, 'articles.jsonl')
  const data = join(folder, 'data')
  const { below } = seededRandom('faults')
  try {
    await generateArticles(file, ARTICLES, material)
    let [killed, acknowledged, lost, failed] = [0, 0, 0, 0]
    let done = false
    while (!done) {
      const run = startImport(data, file)
      // A run that outlives its database goes on, and is struck again.
      const strike = () => {
        if (killed >= kills) return
        killed++
        if (killed % 2 === 0) {
          kill(postmasterOf(data))
          next = setTimeout(strike, 400 + below(1200))
        } else kill(run.child.pid)
      }
      let next = setTimeout(strike, 1000 + below(1500))
      const [code] = await once(run.child, 'exit')
      clearTimeout(next)
      done = code === 0
      if (code !== null && code > 0) failed++
      const there = await countRows(data)
      if (there < run.acknowledged()) lost++
      acknowledged = Math.max(acknowledged, run.acknowledged())
    }
    const whole = await articlesOf(data)
    const check = await doctor(data)
    const plain = join(folder, 'plain')
    await once(startImport(plain, file).child, 'exit')
    const twice = await Promise.all([file, file].map((one) => once(startImport(plain, one).child, 'exit')))
    const readers = await readWhileImporting(folder, file)
    return [
      ['kill −9 of the import or of its database, in the middle', killed, kills],
      ['starts that said what was wrong and ended, instead of going on', failed, '–'],
      ['times that an acknowledged article was missing', lost, 0],
      ['articles at the end', whole.length, ARTICLES],
      ['of these, different ones', new Set(whole).size, ARTICLES],
      ['findings of the check of every hash, span and total', check.findings, 0],
      ['the same export as without a fault', same(await exportOf(data), await exportOf(plain)), 'yes'],
      [
        'two imports of one file at once: ended well, or told that the other does it',
        twice.filter(([code]) => code === 0 || code === 1).length,
        2,
      ],
      ['articles after them', new Set(await articlesOf(plain)).size, ARTICLES],
      ['readers at once while an import runs: pages asked for', readers.asked, READERS * PAGES_EACH],
      ['of these, answered', readers.answered, READERS * PAGES_EACH],
      ['median and longest wait for a page, ms', `${readers.median} / ${readers.longest}`, '–'],
      ['the import beside them: ended well', readers.imported, 'yes'],
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const READERS = 200
const PAGES_EACH = 3

/** Two hundred readers, each with some pages one after the other, while articles come in. */
async function readWhileImporting(folder: string, file: string) {
  const home = join(folder, 'readers')
  const server = await startServer(home)
  const waits: number[] = []
  try {
    const run = startImport(join(home, 'data'), file)
    const ended = once(run.child, 'exit')
    const read = async () => {
      for (const path of ['/', '/compare', '/events'].slice(0, PAGES_EACH)) {
        const before = performance.now()
        const answer = await fetch(`${server.url}${path}`).catch(() => null)
        const text = await answer?.text().catch(() => '')
        if (answer?.status === 200 && text?.includes('</html>') === true) waits.push(performance.now() - before)
      }
    }
    await Promise.all(Array.from({ length: READERS }, read))
    const [code] = await ended
    const inOrder = waits.sort((a, b) => a - b)
    return {
      asked: READERS * PAGES_EACH,
      answered: waits.length,
      median: Math.round(inOrder[Math.floor(inOrder.length / 2)] ?? 0),
      longest: Math.round(inOrder.at(-1) ?? 0),
      imported: code === 0 ? 'yes' : 'no',
    }
  } finally {
    await stopServer(server.child)
  }
}

const same = (a: string, b: string) => (a === b ? 'yes' : 'no')

function program(data: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['lib/cli/contrechamp.mjs', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATA_DIR: data },
  })
}

/** What it said to be stored, last. */
function startImport(data: string, file: string) {
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

async function countRows(data: string): Promise<number> {
  const jobs = linesOf(await outputOf(data, ['imports', '--json'])).map((line) => rowsSchema.safeParse(parse(line)))
  return Math.max(0, ...jobs.map((job) => (job.success ? job.data.rows.added : 0)))
}

/** Ids of the generated articles, from the table that is exported. */
async function articlesOf(data: string): Promise<readonly string[]> {
  const lines = linesOf(await outputOf(data, ['export', 'articles']))
  return lines.filter((line) => line.includes(',outlet-')).map((line) => line.slice(0, line.indexOf(',')))
}

const exportOf = (data: string) => outputOf(data, ['export', 'articles'])

async function doctor(data: string): Promise<z.infer<typeof doctorSchema>> {
  return doctorSchema.parse(parse(linesOf(await outputOf(data, ['doctor', '--json'])).at(-1) ?? ''))
}

function postmasterOf(data: string): number | undefined {
  try {
    return Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}

function kill(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended meanwhile.
  }
}
