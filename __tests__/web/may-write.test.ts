import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { refusal } from '@/app/may-write'
import { isPassword, isSignedIn, mayTry, SESSION_COOKIE, sealSession } from '@/app/session'
import { hashPassword } from '@/lib/cli/password'

const asked = (headers: Readonly<Record<string, string>>) => refusal(new Headers(headers))

beforeEach(() => {
  vi.stubEnv('HOST', '')
  vi.stubEnv('BASE_URL', '')
  vi.stubEnv('CONTRECHAMP_PASSWORD_HASH', '')
  vi.stubEnv('CONTRECHAMP_TOKEN_HASH', '')
})
afterEach(() => vi.unstubAllEnvs())

describe('without a password writing is open', () => {
  it.each([
    [{ host: '127.0.0.1:3000' }],
    [{ host: 'localhost:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }],
    [{ host: '[::1]:3000', origin: 'http://[::1]:3000' }],
    [{ host: '127.0.0.1:3000', 'sec-fetch-site': 'none' }],
  ])('to this machine: %j', async (headers) => expect(await asked(headers)).toBeNull())

  it.each([
    ['a page of somebody else', { host: 'localhost:3000', origin: 'https://elsewhere.example' }, 'foreign_page'],
    ['another port of this machine', { host: 'localhost:3000', origin: 'http://localhost:4000' }, 'foreign_page'],
    ['a page without an origin', { host: 'localhost:3000', origin: 'null' }, 'foreign_page'],
    ['another site', { host: 'localhost:3000', 'sec-fetch-site': 'cross-site' }, 'foreign_page'],
    [
      'a name that was pointed here',
      { host: 'rebound.example:3000', origin: 'http://rebound.example:3000' },
      'not_allowed',
    ],
    ['a name that begins like this machine', { host: '127.0.0.1.example' }, 'not_allowed'],
    ['no name', {}, 'not_allowed'],
  ])('not to %s', async (_who, headers, code) => expect(await asked(headers)).toBe(code))

  it.each(['0.0.0.0', '::', '192.168.0.4', 'contrechamp.example'])(
    'to nobody where the server listens on %s',
    async (host) => {
      vi.stubEnv('HOST', host)
      expect(await asked({ host: 'localhost:3000' })).toBe('not_allowed')
      const named = host.includes(':') ? `[${host}]:3000` : `${host}:3000`
      expect(await asked({ host: named, origin: `http://${named}` })).toBe('not_allowed')
    },
  )
})

describe('with a password writing is open', () => {
  const hash = hashPassword('correct horse battery')
  const page = { host: 'contrechamp.example', origin: 'https://contrechamp.example' }
  const cookieOf = async (sealed: Promise<string>) => `a=b; ${SESSION_COOKIE}=${encodeURIComponent(await sealed)}`

  beforeEach(() => {
    vi.stubEnv('HOST', '0.0.0.0')
    vi.stubEnv('CONTRECHAMP_PASSWORD_HASH', hash)
  })

  it('to whoever is signed in, and not to a page of somebody else that uses the cookie', async () => {
    const cookie = await cookieOf(sealSession(hash))
    expect(await asked({ ...page, cookie })).toBeNull()
    expect(await asked({ host: page.host, origin: 'https://elsewhere.example', cookie })).toBe('foreign_page')
    expect(await asked({ host: page.host, 'sec-fetch-site': 'cross-site', cookie })).toBe('foreign_page')
  })

  it('not without a session, nor with one of another password, one that was made up, or one that has ended', async () => {
    expect(await asked(page)).toBe('sign_in')
    expect(await asked({ ...page, host: 'contrechamp.example' })).toBe('sign_in')
    expect(await asked({ ...page, cookie: await cookieOf(sealSession(hashPassword('another password'))) })).toBe(
      'sign_in',
    )
    expect(await asked({ ...page, cookie: `${SESSION_COOKIE}=Fe26.2*1*abc` })).toBe('sign_in')
    const cookie = await cookieOf(sealSession(hash))
    vi.useFakeTimers({ now: Date.now() + 8 * 24 * 60 * 60 * 1000 })
    expect(await isSignedIn(cookie, hash)).toBe(false)
    vi.useRealTimers()
  })

  it('not to this machine either: the password is for all', async () => {
    vi.stubEnv('HOST', '127.0.0.1')
    expect(await asked({ host: '127.0.0.1:3000' })).toBe('sign_in')
  })

  it('to a program with the token, and to none with another', async () => {
    vi.stubEnv('CONTRECHAMP_TOKEN_HASH', createHash('sha256').update('good').digest('hex'))
    expect(await asked({ host: page.host, authorization: 'Bearer good' })).toBeNull()
    expect(await asked({ host: page.host, authorization: 'Bearer bad' })).toBe('sign_in')
    expect(await asked({ host: page.host, authorization: 'Basic good' })).toBe('sign_in')
  })

  it('to a page behind a proxy that is known by another name', async () => {
    vi.stubEnv('BASE_URL', 'https://contrechamp.example')
    const cookie = await cookieOf(sealSession(hash))
    expect(await asked({ host: '127.0.0.1:3000', origin: 'https://contrechamp.example', cookie })).toBeNull()
    expect(await asked({ host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', cookie })).toBe('foreign_page')
  })
})

describe('a password', () => {
  it('is told from all others, however it is composed', async () => {
    const hash = hashPassword('éclair au café')
    expect(await isPassword('éclair au café', hash)).toBe(true)
    expect(await isPassword('e\u0301clair au cafe\u0301', hash)).toBe(true)
    expect(await isPassword('éclair au cafe', hash)).toBe(false)
    expect(await isPassword('', hash)).toBe(false)
  })

  it.each(['', 'plain', 'scrypt:16384:8:1::', 'scrypt:x:8:1:AAAA:AAAA'])('is never right against %j', async (hash) => {
    expect(await isPassword('', hash)).toBe(false)
    expect(await isPassword('plain', hash)).toBe(false)
  })

  it('may be tried ten times in a minute', () => {
    const now = Date.now() + 10_000_000
    expect(Array.from({ length: 12 }, (_, at) => mayTry(now + at)).filter(Boolean)).toHaveLength(10)
    expect(mayTry(now + 61_000)).toBe(true)
  })
})
