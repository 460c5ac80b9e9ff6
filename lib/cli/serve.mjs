import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ensureBundled } from './bundle.mjs'
import { addressFailure } from './check-address.mjs'
import { Failure } from './failure.mjs'
import { isPrepared } from './is-prepared.mjs'
import { ROOT } from './project.mjs'
import { logRequests } from './request-log.mjs'

/** Addresses that only this machine reaches. */
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])
/** Requests that take longer than this do not hold up the end. */
const CLOSE_MILLISECONDS = 2000

/**
 * Serves the pages in this process until a signal or the end of npm, and gives the exit code. Says the address when the
 * first page has really been answered.
 *
 * @param {{ port: number, host: string, dev: boolean }} options
 * @returns {Promise<number>}
 */
export async function serve({ port, host, dev }) {
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  if (isPrepared()) takeBuiltSettings()
  const { default: next } = await import('next')
  const ended = endOfServing()
  const program = await ensureBundled()
  globalThis.contrechampFigures = { start: () => new Worker(join(program, 'figure-worker.mjs')) }
  const app = next({ dev, dir: ROOT, hostname: host, port })
  const server = createServer()
  const store = new Promise((resolve, reject) => {
    globalThis.contrechampStart = { ready: () => resolve(undefined), failed: reject }
  })
  try {
    await Promise.all([app.prepare(), store])
    const handle = app.getRequestHandler()
    logRequests(server)
    server.on('request', (request, response) => void handle(request, response))
    if (dev) server.on('upgrade', app.getUpgradeHandler())
    await new Promise((resolve, reject) => {
      server.once('error', (error) => reject(addressFailure(error, host, port)))
      server.listen(port, host, () => resolve(undefined))
    })
    const url = addressOf(server, host)
    await firstPage(url)
    console.log(
      `Contrechamp is at ${url}${host === '0.0.0.0' || host === '::' ? ' (and at this machine’s other addresses)' : ''}`,
    )
    if (!LOOPBACK.has(host) && !process.env.CONTRECHAMP_PASSWORD_HASH && !process.env.CONTRECHAMP_TOKEN_HASH)
      console.log('Others can read it; nobody can import, for no password is set: contrechamp password makes one.')
    return await ended
  } finally {
    await close(server)
    await globalThis.contrechampStore?.close()
  }
}

/** In an image nothing can read `next.config.ts`, which is TypeScript: the build has noted what it says. */
function takeBuiltSettings() {
  const { config } = JSON.parse(readFileSync(join(ROOT, '.next', 'required-server-files.json'), 'utf8'))
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config)
}

/** Resolves at the first signal; the second one ends the process at once. */
function endOfServing() {
  return new Promise((/** @type {(code: number) => void} */ resolve) => {
    let signals = 0
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(signal, () => {
        signals++
        if (signals > 1) process.exit(130)
        resolve(0)
      })
  })
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 */
function addressOf(server, host) {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

/** @param {string} url */
async function firstPage(url) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(120_000) })
  await answer.arrayBuffer()
  if (answer.status >= 500) throw new Failure('start_failed', `${url} answers ${answer.status}`)
}

/** @param {import('node:http').Server} server */
async function close(server) {
  if (!server.listening) return
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), CLOSE_MILLISECONDS)
  await closed
  clearTimeout(late)
}
