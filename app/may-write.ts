import type { IssueCode } from '@/lib/model/issues'

/** Names under which a machine reaches itself. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1', '[::1]'])

/**
 * Whether a request may change the data: only one from this machine, to a server that listens to this machine alone, and made by a page
 * of this site or by no page.
 *
 * `host`: what the server listens on (`HOST`). A request that names another host comes by a name that somebody has pointed here (DNS
 * rebinding); one with another origin comes from a page of somebody else.
 */
export function mayWrite(headers: Pick<Headers, 'get'>, host: string): boolean {
  if (!LOOPBACK.has(host)) return false
  const asked = headers.get('host') ?? ''
  if (!LOOPBACK.has(asked.replace(/:\d+$/, ''))) return false
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  return origin === null || hostOf(origin) === asked
}

/** Why a request may not change the data, or null where it may. */
export async function refusal(headers: Pick<Headers, 'get'>): Promise<IssueCode | null> {
  return mayWrite(headers, listensOn()) ? null : 'not_allowed'
}

/** Of the headers of a request for a page what tells whether its reader could change the data: a page may be linked from anywhere. */
export function readingOf(asked: Pick<Headers, 'get'>): Pick<Headers, 'get'> {
  return { get: (name) => (name === 'host' || name === 'cookie' ? asked.get(name) : null) }
}

/** What the server of this process listens on. */
export function listensOn(): string {
  return process.env.HOST?.trim() || '127.0.0.1'
}

function hostOf(origin: string): string {
  try {
    return new URL(origin).host
  } catch {
    return ''
  }
}
