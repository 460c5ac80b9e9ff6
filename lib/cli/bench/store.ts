import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { rounded } from './clock'
import { generateArticles } from './generate-articles'
import type { Material } from './material'
import { processesOf, processTree, proportionalMemory, residentMemory } from './process-memory'
import { growthRows, medianOf, type Row, readPages } from './read-pages'
import { startServer, stopServer } from './server'

const LOOK_EVERY_MS = 200
/** A server that has served its first page is left alone for so long before its memory is looked at. */
const SETTLE_MS = 10_000
/** Times that a corpus is imported, and its pages are read. */
const ROUNDS = 3

/** Import and reading of a generated corpus of each size, as users see them: the command line and pages over HTTP. */
export async function measureStore(material: Material, sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [await idleServer()]
  const readings: ReadonlyMap<string, number>[] = []
  for (const count of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'contrechamp-bench-store-'))
    try {
      const file = join(folder, 'articles.jsonl')
      await generateArticles(file, count, material)
      rows.push(...(await measureImports(folder, file, count)))
      const { rows: read, medians } = await readPages({ folder, env: {}, count, rounds: ROUNDS }, () => '≤ 200 (p95)')
      rows.push(...read)
      readings.push(medians)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return [...rows, ...growthRows(readings, sizes.at(-1) ?? 0)]
}

/** The import, again and again into an empty store; the pages are then read from the last one. */
async function measureImports(folder: string, file: string, count: number): Promise<Row[]> {
  const runs: { readonly seconds: number; readonly memory: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    rmSync(join(folder, 'data'), { recursive: true, force: true })
    runs.push(await measureImport(folder, file))
  }
  const rates = runs.map(({ seconds }) => rounded(count / seconds))
  const bytes = statSync(file).size / 1e6
  return [
    ['import with scoring, articles per second', count, `${medianOf(rates)} (${rates.join(', ')})`, '≥ 300'],
    ['the same, MB of text per second', count, rounded(bytes / medianOf(runs.map(({ seconds }) => seconds))), '–'],
    [
      'memory of the import, MB (highest, without the database)',
      count,
      Math.round(Math.max(...runs.map(({ memory }) => memory))),
      '< 1024',
    ],
  ]
}

async function measureImport(folder: string, file: string) {
  const before = performance.now()
  const child = spawn(process.execPath, ['lib/cli/contrechamp.mjs', 'import', '--json', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DATA_DIR: join(folder, 'data') },
  })
  let highest = 0
  const timer = setInterval(() => {
    const now = processTree(child.pid ?? 0).reduce((sum, pid) => sum + residentMemory(pid), 0)
    highest = Math.max(highest, now)
  }, LOOK_EVERY_MS)
  const [code] = await once(child, 'exit')
  clearInterval(timer)
  if (code !== 0) throw new Error(`the import ended with ${code}`)
  return { seconds: (performance.now() - before) / 1000, memory: highest }
}

async function idleServer(): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'contrechamp-bench-idle-'))
  const server = await startServer(folder)
  try {
    await new Promise((done) => setTimeout(done, SETTLE_MS))
    const tree = new Set([...processTree(server.child.pid ?? 0), ...processesOf(folder)])
    const memory = [...tree].reduce((sum, pid) => sum + proportionalMemory(pid), 0)
    return ['idle server with the supplied corpus, all processes, MB (PSS)', 5, Math.round(memory), '< 350']
  } finally {
    await stopServer(server.child)
    rmSync(folder, { recursive: true, force: true })
  }
}
