import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { rounded } from './clock'
import { generateArticles } from './generate-articles'
import type { Material } from './material'
import { processesOf, processTree, proportionalMemory, residentMemory } from './process-memory'

export type Row = readonly [what: string, articles: number, measured: string | number, wanted: string]

/** Requests of each page behind its first. */
export const REQUESTS = 20
const LOOK_EVERY_MS = 200
/** A server that has served its first page is left alone for so long before its memory is looked at. */
const SETTLE_MS = 10_000

export const PAGES = {
  'overview page': '/',
  'compare page': '/compare',
  'difference, with its test': '/compare?view=diff&cues=sovereignty',
  'event page': '/events/event-3',
  'phrases of one outlet and cue': '/phrases?outlets=outlet-3&cues=sovereignty',
  'phrases of all': '/phrases',
  'outlet page': '/outlets/outlet-3',
  'list of events': '/events',
  'full-text search': '/search?q=souverainete',
} as const

const VOICE_OF_TEN = ['own', 'quoted', 'reported'] as const

/** A view that nobody has asked for yet, for each request: a year, a language, a voice. */
export function freshView(request: number): string {
  const year = 2020 + (request % 5)
  const lang = Math.floor(request / 5) % 2 === 0 ? 'fr' : 'en'
  const voice = VOICE_OF_TEN[Math.floor(request / 10)] ?? 'all'
  return `time=${year}&lang=${lang}&voice=${voice}`
}

/** Pages of one address, as those of many. */
export const fixed = (pages: Readonly<Record<string, string>>) =>
  Object.entries(pages).map(([what, path]) => [what, (_request: number) => path] as const)

/** Each fresh page in ten views, one after the other, which no request before has asked for. */
async function askFresh(url: string): Promise<void> {
  for (let request = 21; request < 31; request++)
    for (const pathOf of Object.values(FRESH_PAGES)) await (await fetch(`${url}${pathOf(request)}`)).arrayBuffer()
}

/** How long an address lets wait that needs no work of its own, asked again and again while something else goes on. */
export async function waitsWhile(url: string, work: () => Promise<void>): Promise<string> {
  const waits: number[] = []
  let done = false
  const working = work().finally(() => {
    done = true
  })
  while (!done) {
    const before = performance.now()
    await (await fetch(url)).arrayBuffer()
    waits.push(performance.now() - before)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await working
  const inOrder = waits.sort((a, b) => a - b)
  const at = (share: number) => Math.round(inOrder[Math.floor(share * (inOrder.length - 1))] ?? 0)
  return `${at(0.5)} / ${at(0.95)} / ${at(1)}`
}

/** Pages of which every request asks for another view. */
export const FRESH_PAGES = {
  'overview, another view each time': (request: number) => `/?${freshView(request)}`,
  'compare, another view each time': (request: number) => `/compare?${freshView(request)}`,
  'difference, another view each time': (request: number) =>
    `/compare?view=diff&cues=sovereignty&${freshView(request)}`,
} as const

/** Import and reading of a generated corpus of each size, as users see them: the command line and pages over HTTP. */
export async function measureStore(material: Material, sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [await idleServer()]
  const medians = new Map<string, number[]>()
  for (const count of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'contrechamp-bench-store-'))
    try {
      const file = join(folder, 'articles.jsonl')
      await generateArticles(file, count, material)
      rows.push(...(await measureImport(folder, file, count)))
      const server = await startServer(folder)
      try {
        for (const [what, pathOf] of [...fixed(PAGES), ...Object.entries(FRESH_PAGES)]) {
          const { first, median, p95 } = await measurePage((request) => `${server.url}${pathOf(request)}`)
          medians.set(what, [...(medians.get(what) ?? []), median])
          rows.push([`${what}: first, median and p95 in ms`, count, `${first} / ${median} / ${p95}`, '≤ 200 (p95)'])
        }
        const waits = await waitsWhile(`${server.url}/api/health`, () => askFresh(server.url))
        rows.push([
          'wait for /api/health while others ask for views that nobody has asked for: median, p95, longest, ms',
          count,
          waits,
          '≤ 100 (longest)',
        ])
        const tree = new Set([...processTree(server.child.pid ?? 0), ...processesOf(folder)])
        const memory = [...tree].reduce((sum, pid) => sum + proportionalMemory(pid), 0)
        rows.push(['memory of server and database after these pages, MB (PSS)', count, Math.round(memory), '–'])
      } finally {
        await stopServer(server.child)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  for (const [what, [few = 0, ...more]] of medians)
    if (more.length > 0)
      rows.push([
        `${what}: median against the smallest corpus`,
        sizes.at(-1) ?? 0,
        rounded((more.at(-1) ?? 0) / few),
        '≤ 2',
      ])
  return rows
}

async function measureImport(folder: string, file: string, count: number): Promise<Row[]> {
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
  const seconds = (performance.now() - before) / 1000
  return [
    ['import with scoring, articles per second', count, rounded(count / seconds), '≥ 300'],
    ['the same, MB of text per second', count, rounded(statSync(file).size / 1e6 / seconds), '–'],
    ['memory of the import, MB (highest, without the database)', count, Math.round(highest), '< 1024'],
  ]
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

export async function startServer(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, ['lib/cli/start.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: join(folder, 'data'),
      ...env,
    },
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /Contrechamp is at (http:\S+)/.exec(line)?.[1]
    if (url !== undefined) return { child, url }
  }
  throw new Error('the server did not start')
}

export async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

export interface PageTimes {
  readonly first: number
  readonly median: number
  readonly p95: number
}

/** Milliseconds of a page's first request and of 20 more; `urlOf` may give each another view. */
export async function measurePage(urlOf: (request: number) => string): Promise<PageTimes> {
  const times: number[] = []
  for (let request = 0; request <= REQUESTS; request++) {
    const url = urlOf(request)
    const before = performance.now()
    const answer = await fetch(url)
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}`)
    times.push(performance.now() - before)
  }
  const [first = 0, ...later] = times
  const inOrder = later.sort((a, b) => a - b)
  const at = (share: number) =>
    Math.round(inOrder[Math.min(inOrder.length - 1, Math.floor(share * inOrder.length))] ?? 0)
  return { first: Math.round(first), median: at(0.5), p95: at(0.95) }
}
