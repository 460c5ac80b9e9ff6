import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchArticle } from '@/lib/import/fetch/fetch-article'
import { fetchLimited } from '@/lib/import/fetch/fetch-limited'
import { politeFetcher } from '@/lib/import/fetch/fetcher'
import { guardedAgent } from '@/lib/import/fetch/guarded-agent'
import { isPublicAddress, refusedAddress } from '@/lib/import/fetch/public-address'

describe('an IP address', () => {
  it.each([
    '127.0.0.1',
    '127.8.9.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.100.100.200',
    '192.0.0.192',
    '198.18.0.1',
    '192.0.2.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fd00:ec2::254',
    'fc00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:169.254.169.254',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'localhost',
    '',
  ])('%s is not of the public internet', (address) => expect(isPublicAddress(address)).toBe(false))

  it.each(['93.184.216.34', '8.8.8.8', '2606:4700:4700::1111', '::ffff:8.8.8.8'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

describe('an address', () => {
  it.each([
    ['file:///etc/passwd', 'not_http'],
    ['ftp://example.org/a', 'not_http'],
    ['https://user:secret@example.org/', 'not_http'],
    ['http://127.0.0.1/', 'private_address'],
    ['http://2130706433/', 'private_address'],
    ['http://0x7f.1/', 'private_address'],
    ['http://0177.0.0.1/', 'private_address'],
    ['http://127.1/', 'private_address'],
    ['http://[::1]/', 'private_address'],
    ['http://[::ffff:7f00:1]/', 'private_address'],
    ['http://169.254.169.254/latest/meta-data/', 'private_address'],
    ['http://ⓛocalhost/', 'private_address'],
    ['http://intranet/', 'private_address'],
    ['http://metadata.google.internal/', 'private_address'],
    ['http://printer.local/', 'private_address'],
    ['https://example.org:22/', 'private_address'],
  ])('%s is %s', (address, code) => expect(refusedAddress(new URL(address), false)).toBe(code))

  it.each(['https://www.bbc.com/afrique', 'http://93.184.216.34:8080/'])('%s may be asked', (address) => {
    expect(refusedAddress(new URL(address), false)).toBeNull()
  })
})

/** A resolver that knows one name, and says its addresses in turn. */
function resolver(...answers: readonly (readonly string[])[]): LookupFunction {
  let asked = 0
  return (_name, _options, callback) => {
    const answer = answers[Math.min(asked++, answers.length - 1)] ?? []
    callback(
      null,
      answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
}

describe('a name that leads to', () => {
  it.each([
    ['this machine', ['127.0.0.1']],
    ['a metadata service', ['169.254.169.254']],
    ['a private network', ['10.0.0.8']],
    ['a public and a private address', ['93.184.216.34', '192.168.0.1']],
    ['this machine in IPv6', ['::1']],
  ])('%s is not asked', async (_where, addresses) => {
    const agent = guardedAgent({ lookup: resolver(addresses), mayAskLoopback: false })
    const answer = await fetchLimited('http://rebound.example/', { agent, mayAskLoopback: false })
    expect(answer).toMatchObject({ issue: { code: 'private_address' } })
    await agent.destroy()
  })
})

const PROSE = 'L’armée française a quitté la ville de Gao lundi matin, a annoncé le ministère des Armées. '

describe('a site', () => {
  let server: Server
  let site = ''
  let asked: string[] = []
  let endless = 0

  const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
    '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /closed\n'),
    '/article': (request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.setHeader('content-encoding', 'gzip')
      expect(request.headers['user-agent']).toContain('Contrechamp')
      response.end(
        gzipSync(
          `<html><head><title>Gao</title></head><body><article><h1>Gao</h1><p>${PROSE.repeat(5)}</p></article></body></html>`,
        ),
      )
    },
    '/moved': (_, response) => response.writeHead(302, { location: '/article' }).end(),
    '/inwards': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
    '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
    '/slow': () => {},
    '/endless': (_, response) => {
      const more = () => {
        endless++
        if (!response.destroyed && response.write('x'.repeat(65_536))) setImmediate(more)
        else response.once('drain', more)
      }
      more()
    },
    '/bomb': (_, response) => {
      response.setHeader('content-encoding', 'gzip')
      response.end(gzipSync(Buffer.alloc(64 * 1024 * 1024)))
    },
    '/feed': (_, response) => response.end('<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>'),
    '/closed': (_, response) => response.end(PROSE),
  }

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      const answer = answers[request.url ?? '']
      if (answer === undefined) response.writeHead(404).end()
      else answer(request, response)
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const { port }: AddressInfo = Object(server.address())
    site = `http://127.0.0.1:${port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const get = async (path: string, limits: { mostBytes?: number; milliseconds?: number } = {}) => {
    const agent = guardedAgent({ mayAskLoopback: true })
    try {
      return await fetchLimited(`${site}${path}`, { agent, mayAskLoopback: true, ...limits })
    } finally {
      await agent.destroy()
    }
  }

  it.each([
    ['/inwards', 'private_address'],
    ['/file', 'not_http'],
    ['/round', 'too_many_redirects'],
    ['/nothing', 'bad_answer'],
    ['/bomb', 'answer_too_large'],
    ['/endless', 'answer_too_large'],
  ])('%s is %s', async (path, code) => {
    expect(await get(path)).toMatchObject({ issue: { code } })
    if (path === '/endless') expect(endless * 65_536).toBeLessThan(64 * 1024 * 1024)
  })

  it('that does not answer in time is too_slow, and one that is not there gives no_answer', async () => {
    expect(await get('/slow', { milliseconds: 200 })).toMatchObject({ issue: { code: 'too_slow' } })
    const agent = guardedAgent({ mayAskLoopback: true })
    expect(await fetchLimited('http://127.0.0.1:1/', { agent, mayAskLoopback: true })).toMatchObject({
      issue: { code: 'no_answer' },
    })
    await agent.destroy()
  })

  it('of this machine is asked only where a test says so', async () => {
    asked = []
    const fetcher = politeFetcher({ mayAskLoopback: false, pause: 0 })
    expect(await fetcher.fetch(`${site}/article`)).toMatchObject({ issue: { code: 'private_address' } })
    expect(asked).toEqual([])
    await fetcher.close()
  })

  it('is not read where a redirect of another site leads to what its robots.txt forbids', async () => {
    const other = createServer((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else response.writeHead(302, { location: `${site}/closed` }).end()
    })
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready))
    const { port }: AddressInfo = Object(other.address())
    const fetcher = politeFetcher({ mayAskLoopback: true, pause: 0 })
    asked = []
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => fetcher.fetch(`http://127.0.0.1:${port}/${at}`)),
    )
    for (const answer of answers) expect(answer).toMatchObject({ issue: { code: 'robots' } })
    expect(asked).toEqual(['/robots.txt'])
    await fetcher.close()
    other.close()
  })

  it('gives its article, where redirects lead to, and what its robots.txt forbids not', async () => {
    asked = []
    const fetcher = politeFetcher({ mayAskLoopback: true, pause: 0 })
    const [moved, closed, feed] = await Promise.all(
      ['/moved', '/closed', '/feed'].map((path) => fetchArticle(`${site}${path}`, fetcher)),
    )
    expect(moved).toMatchObject({
      url: `${site}/article`,
      title: 'Gao',
      text: expect.stringContaining('a quitté la ville'),
    })
    expect(closed).toMatchObject({ issue: { code: 'robots' } })
    expect(feed).toMatchObject({ issue: { code: 'is_feed' } })
    expect(asked).toEqual(['/robots.txt', '/moved', '/article', '/feed'])
    await fetcher.close()
  })
})
