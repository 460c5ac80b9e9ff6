import robotsParser from 'robots-parser'
import { type Issue, issueOf } from '../../model/issues'
import { type Fetched, type FetchLimits, fetchLimited } from './fetch-limited'
import { type GuardOptions, guardedAgent } from './guarded-agent'
import { parseUrl } from './parse-url'

/** Fetches what an import names. */
export interface Fetcher {
  readonly fetch: (
    url: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Fetched | { readonly issue: Issue }>
  readonly close: () => Promise<void>
}

/** Between two requests to one site. */
const PAUSE_MILLISECONDS = 1000
const MOST_AT_ONCE = 4
const ROBOTS_BYTES = 512 * 1024
const NAME = 'Contrechamp'

/**
 * A fetcher with manners: one request at a time to each site, with a pause after it, a few sites at once, and nothing that a site's
 * robots.txt keeps from it. A site whose robots.txt cannot be had for now is left alone; one that has none is open (RFC 9309).
 */
export function politeFetcher(options: GuardOptions & { readonly pause?: number }): Fetcher {
  const { pause = PAUSE_MILLISECONDS, mayAskLoopback } = options
  const agent = guardedAgent(options)
  const bare: FetchLimits = { agent, mayAskLoopback }
  const isAllowed = async (url: string) => (await rulesOf(new URL(url).origin))(url)
  const limits: FetchLimits = { ...bare, isAllowed }
  const sites = new Map<string, Promise<unknown>>()
  const rules = new Map<string, Promise<(url: string) => boolean>>()
  let running = 0
  const waiting: (() => void)[] = []
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= MOST_AT_ONCE) await new Promise<void>((go) => waiting.push(go))
    running++
    try {
      return await work()
    } finally {
      running--
      waiting.shift()?.()
    }
  }
  const askInTurn = (url: string, headers?: Readonly<Record<string, string>>) =>
    inTurn(() => fetchLimited(url, headers === undefined ? limits : { ...limits, headers }))
  const rulesOf = (origin: string) => {
    const known = rules.get(origin)
    if (known !== undefined) return known
    // Out of turn: those who have a turn wait for it.
    const asked = readRules(origin, () => fetchLimited(`${origin}/robots.txt`, { ...bare, mostBytes: ROBOTS_BYTES }))
    rules.set(origin, asked)
    return asked
  }
  return {
    fetch: (url, headers) => {
      const origin = parseUrl(url)?.origin
      if (origin === undefined || origin === 'null')
        return Promise.resolve({ issue: issueOf('not_http', url.slice(0, 200)) })
      const before = sites.get(origin) ?? Promise.resolve()
      const answer = before.then(async () => {
        if (!(await isAllowed(url))) return { issue: issueOf('robots', origin) }
        return askInTurn(url, headers)
      })
      sites.set(
        origin,
        answer.catch(() => {}).then(() => new Promise((done) => setTimeout(done, pause))),
      )
      return answer
    },
    close: () => agent.destroy(),
  }
}

async function readRules(
  origin: string,
  ask: () => ReturnType<typeof fetchLimited>,
): Promise<(url: string) => boolean> {
  const answer = await ask()
  if ('issue' in answer) {
    const { code, message } = answer.issue
    // No file, or none for us: everything is open. No answer at all: the page would not answer either, and says so better.
    const isOpen =
      code === 'no_answer' || code === 'private_address' || (code === 'bad_answer' && /: 4\d\d/.test(message))
    return () => isOpen
  }
  const robots = robotsParser(`${origin}/robots.txt`, new TextDecoder().decode(answer.bytes))
  return (url) => robots.isAllowed(url, NAME) !== false
}

/**
 * Whether pages of this machine may be asked: for tests alone, which serve them. A server in production does not start with the switch.
 */
export const mayAskLoopback = (): boolean => process.env.CONTRECHAMP_TEST_LOOPBACK === '1'
