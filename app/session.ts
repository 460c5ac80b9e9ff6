import { createHash, hkdfSync, scrypt, timingSafeEqual } from 'node:crypto'
import { sealData, unsealData } from 'iron-session'
import { z } from 'zod'

/** The cookie in which a sealed session is kept. */
export const SESSION_COOKIE = 'contrechamp_session'
/** A session ends a week after sign-in. */
export const SESSION_SECONDS = 7 * 24 * 60 * 60

const sessionSchema = z.object({ signedIn: z.literal(true) })

/** scrypt:N:r:p:salt:hash, as `contrechamp password` writes it; null where none is set. */
export function passwordHash(): string | null {
  return process.env.CONTRECHAMP_PASSWORD_HASH?.trim() || null
}

const HASH = /^scrypt:(\d+):(\d+):(\d+):([\w+/=]+):([\w+/=]+)$/

/** Whether a password is the one of the hash. As slow as the hash says, so that guessing is. */
export function isPassword(given: string, hash: string): Promise<boolean> {
  const [, n, r, p, salt = '', wanted = ''] = HASH.exec(hash) ?? []
  const expected = Buffer.from(wanted, 'base64')
  if (expected.length === 0) return Promise.resolve(false)
  const options = { N: Number(n), r: Number(r), p: Number(p), maxmem: 256 * 1024 * 1024 }
  return new Promise((resolve) => {
    scrypt(given.normalize('NFKC'), Buffer.from(salt, 'base64'), expected.length, options, (error, key) => {
      resolve(error === null && timingSafeEqual(key, expected))
    })
  })
}

/** Whether the header `Authorization` bears the token whose SHA-256 the environment has. */
export function bearsToken(authorization: string | null): boolean {
  const wanted = Buffer.from(process.env.CONTRECHAMP_TOKEN_HASH?.trim() ?? '', 'hex')
  const given = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]
  if (given === undefined || wanted.length !== 32) return false
  return timingSafeEqual(createHash('sha256').update(given).digest(), wanted)
}

/** The content of the cookie of somebody who has signed in. A new password ends all sessions: their key is made of its hash. */
export function sealSession(hash: string): Promise<string> {
  return sealData({ signedIn: true }, { password: keyOf(hash), ttl: SESSION_SECONDS })
}

/** Whether the cookies of a request hold a session that was sealed with this password's key and has not ended. */
export async function isSignedIn(cookies: string | null, hash: string): Promise<boolean> {
  const sealed = new RegExp(`(?:^|;\\s*)${SESSION_COOKIE}=([^;]+)`).exec(cookies ?? '')?.[1]
  if (sealed === undefined) return false
  try {
    const session = await unsealData(decodeURIComponent(sealed), { password: keyOf(hash), ttl: SESSION_SECONDS })
    return sessionSchema.safeParse(session).success
  } catch {
    return false
  }
}

const keyOf = (hash: string) => Buffer.from(hkdfSync('sha256', hash, '', 'contrechamp session', 32)).toString('hex')

/** Attempts to sign in that are answered in a minute, whoever makes them: an address can be had for nothing. */
const ATTEMPTS = 10
const WINDOW_MILLISECONDS = 60_000
let attempts: number[] = []

/** Counts an attempt; false: there were too many. */
export function mayTry(now = Date.now()): boolean {
  attempts = attempts.filter((at) => now - at < WINDOW_MILLISECONDS)
  if (attempts.length >= ATTEMPTS) return false
  attempts.push(now)
  return true
}
