import { describe, expect, it } from 'vitest'
import { mayWrite } from '@/app/may-write'
import { safeName } from '@/lib/import/start-import'

const asked = (headers: Readonly<Record<string, string>>, listensOn = '127.0.0.1') =>
  mayWrite(new Headers(headers), listensOn)

describe('writing is open', () => {
  it.each([
    [{ host: '127.0.0.1:3000' }],
    [{ host: 'localhost:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }],
    [{ host: '[::1]:3000', origin: 'http://[::1]:3000' }],
    [{ host: '127.0.0.1:3000', 'sec-fetch-site': 'none' }],
  ])('to this machine: %j', (headers) => expect(asked(headers)).toBe(true))

  it.each([
    ['a page of somebody else', { host: 'localhost:3000', origin: 'https://elsewhere.example' }],
    ['another port of this machine', { host: 'localhost:3000', origin: 'http://localhost:4000' }],
    ['a page without an origin', { host: 'localhost:3000', origin: 'null' }],
    ['another site', { host: 'localhost:3000', 'sec-fetch-site': 'cross-site' }],
    ['a name that was pointed here', { host: 'rebound.example:3000', origin: 'http://rebound.example:3000' }],
    ['a name that begins like this machine', { host: '127.0.0.1.example' }],
    ['no name', {}],
  ])('not to %s', (_who, headers) => expect(asked(headers)).toBe(false))

  it.each(['0.0.0.0', '::', '192.168.0.4', 'contrechamp.example'])(
    'to nobody where the server listens on %s',
    (host) => {
      expect(asked({ host: 'localhost:3000' }, host)).toBe(false)
    },
  )
})

describe('the name of a file', () => {
  it.each([
    ['articles.csv', 'articles.csv'],
    ['../../etc/passwd', 'etc-passwd.txt'],
    ['C:\\Temp\\Médias 2025.CSV', 'C-Temp-Me-dias-2025.CSV'],
    ['--help', 'help.txt'],
    ['.htaccess', 'htaccess.txt'],
    ['run.sh', 'run.sh.txt'],
    ['', 'text.txt'],
  ])('%s is kept as %s', (given, kept) => expect(safeName(given)).toBe(kept))
})
