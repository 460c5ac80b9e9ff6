import { performance } from 'node:perf_hooks'
import { rounded } from './clock'
import { processesOf, processTree, proportionalMemory } from './process-memory'
import { startServer, stopServer } from './server'

/** A line of the table. */
export type Row = readonly [what: string, articles: number, measured: string | number, wanted: string]

/** Requests of each page behind its first. */
const REQUESTS = 20

const PAGES: Readonly<Record<string, string>> = {
  'overview page': '/',
  'compare page': '/compare',
  'difference, with its test': '/compare?view=diff&cues=sovereignty',
  'event page': '/events/event-3',
  'phrases of one outlet and cue': '/phrases?outlets=outlet-3&cues=sovereignty',
  'phrases of all': '/phrases',
  'outlet page': '/outlets/outlet-3',
  'list of events': '/events',
  'full-text search': '/search?q=souverainete',
  'full-text search for a common word': '/search?q=france',
}

/** A view that no request before has asked for: a year, a language, a voice. */
function freshView(request: number): string {
  const voice = ['own', 'quoted', 'reported'][Math.floor(request / 10)] ?? 'all'
  return `time=${2020 + (request % 5)}&lang=${Math.floor(request / 5) % 2 === 0 ? 'fr' : 'en'}&voice=${voice}`
}

/** Pages of which every request asks for another view: nothing is held of it. */
const FRESH_PAGES = {
  'overview, another view each time': (request: number) => `/?${freshView(request)}`,
  'compare, another view each time': (request: number) => `/compare?${freshView(request)}`,
  'difference, another view each time': (request: number) =>
    `/compare?view=diff&cues=sovereignty&${freshView(request)}`,
} as const

interface PageTimes {
  readonly first: number
  readonly median: number
  readonly p95: number
}

export interface PageReading {
  /** One row for each page, and for what the server took meanwhile. */
  readonly rows: readonly Row[]
  /** The median of each page, for how it grows with the corpus. */
  readonly medians: ReadonlyMap<string, number>
}

/**
 * Reads the pages over HTTP, by a new server each round: medians over the rounds, and each round's p95. `folder` holds the server's data;
 * `limitOf` says what is wanted of a page's p95.
 */
export async function readPages(
  { folder, env, count, rounds }: { folder: string; env: Record<string, string>; count: number; rounds: number },
  limitOf: (page: string) => string,
): Promise<PageReading> {
  const times = new Map<string, PageTimes[]>()
  const starts: number[] = []
  const memory: number[] = []
  const waited: (readonly number[])[] = []
  for (let round = 0; round < rounds; round++) {
    const before = performance.now()
    const server = await startServer(folder, env)
    starts.push((performance.now() - before) / 1000)
    try {
      const article = await articlePath(server.url)
      const pages = [...Object.entries(PAGES), ['an article', article] as const].map(
        ([what, path]) => [what, (_request: number) => path] as const,
      )
      for (const [what, pathOf] of [...pages, ...Object.entries(FRESH_PAGES)]) {
        const measured = await measurePage((request) => `${server.url}${pathOf(request)}`)
        times.set(what, [...(times.get(what) ?? []), measured])
      }
      waited.push(await waitsWhile(`${server.url}/api/health`, () => askFresh(server.url)))
      const tree = new Set([...processTree(server.child.pid ?? 0), ...processesOf(folder)])
      memory.push([...tree].reduce((sum, pid) => sum + proportionalMemory(pid), 0))
    } finally {
      await stopServer(server.child)
    }
  }
  const rows = [...times].map(([what, list]): Row => {
    const of = (name: keyof PageTimes) => medianOf(list.map((one) => one[name]))
    const measured = `${of('first')} / ${of('median')} / ${of('p95')} (${list.map(({ p95 }) => p95).join(', ')})`
    return [`${what}: first, median and p95 in ms`, count, measured, limitOf(what)]
  })
  const waits = [0, 1, 2].map((at) => medianOf(waited.map((one) => one[at] ?? 0)))
  return {
    rows: [
      ['from the start of the server to its first page, s', count, medianOf(starts).toFixed(1), '–'],
      ...rows,
      [
        'wait for /api/health while others ask for views that nobody has asked for: median, p95 and longest in ms',
        count,
        waits.join(' / '),
        '≤ 100 (longest)',
      ],
      ['memory of the processes after these pages, MB (PSS)', count, Math.round(medianOf(memory)), '–'],
    ],
    medians: new Map([...times].map(([what, list]) => [what, medianOf(list.map(({ median }) => median))])),
  }
}

/** How each page's median of the last reading stands to that of the first. */
export function growthRows(readings: readonly ReadonlyMap<string, number>[], count: number): readonly Row[] {
  const [few, many] = [readings[0], readings.at(-1)]
  if (few === undefined || many === undefined || few === many) return []
  return [...few].map(([what, median]): Row => {
    const growth = rounded((many.get(what) ?? 0) / median)
    return [`${what}: median against the smallest corpus`, count, growth, '≤ 2']
  })
}

export const medianOf = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** The path of one article: the first of the interface's list. */
async function articlePath(server: string): Promise<string> {
  const answer = await fetch(`${server}/api/v1/articles`)
  const body = await answer.text()
  return `/articles/${/"id":"([^"]+)"/.exec(body)?.[1] ?? ''}`
}

/** Milliseconds of a page's first request and of 20 more; `urlOf` may give each another view. */
async function measurePage(urlOf: (request: number) => string): Promise<PageTimes> {
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

/** Each fresh page in ten views, one after the other, which no request before has asked for. */
async function askFresh(url: string): Promise<void> {
  for (let request = 21; request < 31; request++)
    for (const pathOf of Object.values(FRESH_PAGES)) await (await fetch(`${url}${pathOf(request)}`)).arrayBuffer()
}

/** How long an address lets wait that needs no work of its own, asked again and again while something else goes on: median, p95, longest. */
async function waitsWhile(url: string, work: () => Promise<void>): Promise<number[]> {
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
  return [0.5, 0.95, 1].map((share) => Math.round(inOrder[Math.floor(share * (inOrder.length - 1))] ?? 0))
}
