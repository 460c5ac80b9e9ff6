import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { rounded } from './clock'
import type { Material } from './material'

/** MB of JSONL; `BENCH_MB=100` takes minutes. */
const MEGABYTES = Number(process.env.BENCH_MB ?? 4)
const LOOK_EVERY_MS = 100

interface Run {
  readonly seconds: number
  /** Of the process and those it started, each at its highest; null where the system does not tell. */
  readonly megabytes: number | null
  readonly hash: string
}

/** `contrechamp score` on a long input, as a user calls it, with one job and with as many as there are processors. */
export async function measureLongInput(material: Material): Promise<(string | number)[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'contrechamp-bench-'))
  try {
    const file = join(folder, 'long.jsonl')
    const bytes = writeLong(file, material)
    const rows: (string | number)[][] = []
    let first: Run | null = null
    for (const jobs of new Set([1, Math.max(2, availableParallelism())])) {
      const run = await runScore(file, jobs)
      first ??= run
      rows.push([
        jobs,
        rounded(bytes / 1e6),
        rounded(run.seconds),
        rounded(bytes / 1e6 / run.seconds),
        run.megabytes === null ? 'not told here' : Math.round(run.megabytes),
        run.hash === first.hash ? 'yes' : 'no',
      ])
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeLong(file: string, material: Material): number {
  const lines = [...material.texts.fr, ...material.texts.en].map((text) => `${JSON.stringify(text)}\n`)
  const handle = openSync(file, 'w')
  let bytes = 0
  for (let index = 0; bytes < MEGABYTES * 1e6; index++) bytes += writeSync(handle, lines[index % lines.length] ?? '')
  closeSync(handle)
  return bytes
}

function runScore(file: string, jobs: number): Promise<Run> {
  const before = performance.now()
  const hash = createHash('sha256')
  const child = spawn(process.execPath, ['lib/cli/contrechamp.mjs', 'score', '--jobs', String(jobs), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const highest = new Map<number, number>()
  const timer = setInterval(() => lookAt(child, highest), LOOK_EVERY_MS)
  child.stdout.on('data', (chunk: Buffer) => hash.update(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      clearInterval(timer)
      const kilobytes = [...highest.values()].reduce((sum, one) => sum + one, 0)
      resolve({
        seconds: (performance.now() - before) / 1000,
        megabytes: highest.size > 0 ? kilobytes / 1000 : null,
        hash: hash.digest('hex'),
      })
    })
  })
}

/** Linux tells the highest resident memory of a process, and its children. */
function lookAt({ pid }: ChildProcess, highest: Map<number, number>): void {
  const waiting = pid === undefined ? [] : [pid]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    try {
      const status = readFileSync(`/proc/${one}/status`, 'utf8')
      // The status of one that is ending has no such line.
      highest.set(one, Math.max(highest.get(one) ?? 0, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0)))
      waiting.push(...readFileSync(`/proc/${one}/task/${one}/children`, 'utf8').split(' ').filter(Boolean).map(Number))
    } catch {
      // It has ended, or this is no Linux.
    }
  }
}
