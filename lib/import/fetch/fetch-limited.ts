import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { type Agent, request } from 'undici'
import { type Issue, type IssueCode, issueOf } from '../../model/issues'
import { PrivateAddress } from './guarded-agent'
import { parseUrl } from './parse-url'
import { refusedAddress } from './public-address'

/** What an address answered: `url` is where redirects led to. */
export interface Fetched {
  readonly url: string
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface FetchLimits {
  readonly agent: Agent
  readonly mayAskLoopback: boolean
  readonly mostBytes?: number
  readonly milliseconds?: number
  /** Asked before a redirect to another site is followed. */
  readonly isAllowed?: (url: string) => Promise<boolean>
  /** Sent with the request, beside what every request has. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Who we are, to the sites that we ask. */
export const USER_AGENT = 'Contrechamp/0.1 (news research tool; asks only for what its user names)'
const MOST_BYTES = 8 * 1024 * 1024
const MILLISECONDS = 20_000
const MOST_REDIRECTS = 5

/**
 * Fetches an address within limits of size, time and redirects; each redirect is checked like the first address. What keeps it from being
 * fetched is told with its code. 304 is `not_modified`.
 */
export async function fetchLimited(given: string, limits: FetchLimits): Promise<Fetched | { readonly issue: Issue }> {
  const { mostBytes = MOST_BYTES, milliseconds = MILLISECONDS } = limits
  const signal = AbortSignal.timeout(milliseconds)
  let url = parseUrl(given)
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (url === null) return failed('not_http', given)
      const refused = refusedAddress(url, limits.mayAskLoopback)
      if (refused !== null) return failed(refused, url.host)
      const { statusCode, headers, body } = await request(url, {
        dispatcher: limits.agent,
        signal,
        headers: {
          'user-agent': USER_AGENT,
          'accept-encoding': 'gzip, deflate, br',
          accept: ACCEPT,
          ...limits.headers,
        },
      })
      // What is left unread is let go, which the stream calls an error.
      body.on('error', () => {})
      const header = (name: string) => String(headers[name] ?? '')
      if (statusCode >= 300 && statusCode < 400 && header('location') !== '') {
        body.destroy()
        const next = parseUrl(header('location'), url.href)
        // Whether it may be asked at all is seen first: the rules of a private address are not asked for either.
        const elsewhere =
          next !== null && next.origin !== url.origin && refusedAddress(next, limits.mayAskLoopback) === null
        if (elsewhere && (await limits.isAllowed?.(next.href)) === false) return failed('robots', next.origin)
        url = next
        continue
      }
      if (statusCode !== 200) {
        body.destroy()
        return failed(statusCode === 304 ? 'not_modified' : 'bad_answer', `${url.host}: ${statusCode}`)
      }
      const bytes = await readLimited(body, header('content-encoding'), mostBytes)
      if (bytes === null) return failed('answer_too_large', url.host)
      return {
        url: url.href,
        bytes,
        contentType: header('content-type'),
        etag: header('etag') || null,
        lastModified: header('last-modified') || null,
      }
    }
    return failed('too_many_redirects', given)
  } catch (error) {
    return failed(codeOf(error, signal), parseUrl(given)?.host ?? given)
  }
}

const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5'

const failed = (code: IssueCode, detail: string) => ({ issue: issueOf(code, detail.slice(0, 200)) })

function codeOf(error: unknown, signal: AbortSignal): IssueCode {
  if (signal.aborted) return 'too_slow'
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof PrivateAddress) return 'private_address'
    if (/Timeout/.test(cause.name)) return 'too_slow'
  }
  return 'no_answer'
}

/** The whole answer, unpacked; null where it is larger than that. What is left of it is let go. */
async function readLimited(body: Readable, encoding: string, mostBytes: number): Promise<Buffer | null> {
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[
    encoding
  ]
  const stream = unpack === undefined ? body : pipeline(body, unpack(), () => {})
  const parts: Buffer[] = []
  let length = 0
  for await (const part of stream) {
    const bytes = Buffer.from(part)
    length += bytes.length
    if (length > mostBytes) return null
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}
