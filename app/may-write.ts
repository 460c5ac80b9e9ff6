import { headers } from 'next/headers'
import type { IssueCode } from '@/lib/model/issues'
import { bearsToken, isSignedIn, passwordHash } from './session'

/** Names under which a machine reaches itself. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1', '[::1]'])

type Asked = Pick<Headers, 'get'>

/**
 * Why a request may not change the data, or null where it may.
 *
 * Without a password only this machine may, while the server listens to it alone. With one, whoever is signed in, or bears the token. In
 * either case not from a page of somebody else.
 */
export async function refusal(headers: Asked): Promise<IssueCode | null> {
  const hash = passwordHash()
  if (bearsToken(headers.get('authorization'))) return null
  if (!isFromOwnPage(headers)) return 'foreign_page'
  if (hash === null) return isThisMachine(headers, listensOn()) ? null : 'not_allowed'
  return (await isSignedIn(headers.get('cookie'), hash)) ? null : 'sign_in'
}

/** Whether the request was made by a page of this site, or by no page. */
export function isFromOwnPage(headers: Asked): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  if (origin === null) return true
  const asked = hostOf(process.env.BASE_URL ?? '') || headers.get('host')
  return hostOf(origin) === asked
}

/**
 * Whether a request is from this machine to a server that listens to this machine alone. One that names another host comes by a name that
 * somebody has pointed here (DNS rebinding).
 */
export function isThisMachine(headers: Asked, host: string): boolean {
  if (!LOOPBACK.has(host)) return false
  return LOOPBACK.has((headers.get('host') ?? '').replace(/:\d+$/, ''))
}

/** Of the headers of a request for a page what tells whether its reader could change the data: a page may be linked from anywhere. */
export function readingOf(asked: Asked): Asked {
  return { get: (name) => (name === 'host' || name === 'cookie' ? asked.get(name) : null) }
}

/** Whether the reader of a page may correct what it shows: the newest data, and only for who may write. */
export async function mayEdit(pinned: object | null): Promise<boolean> {
  return pinned === null && (await refusal(readingOf(await headers()))) === null
}

/** What the server of this process listens on. */
export function listensOn(): string {
  return process.env.HOST?.trim() || '127.0.0.1'
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : ''
}
