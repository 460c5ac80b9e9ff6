import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server under test, without a slash at its end. */
    baseUrl: string
    /** Program file of the browser. */
    chromiumPath: string
  }
}

/** A first start builds the pages. */
const START_MILLISECONDS = 240_000

/**
 * Starts the project as `npm start` does, on a free port of the loopback and with a store of its own, and ends it after the
 * last test. Tests ask for `inject('baseUrl')` and `inject('chromiumPath')`.
 */
export default async function server({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'contrechamp-browser-'))
  // Vite sets BASE_URL for itself.
  const { NODE_ENV: _test, BASE_URL: _base, ...env } = process.env
  const child = spawn(process.execPath, ['lib/cli/start.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Started as npm would, so that the server ends when the tests are killed.
    env: {
      ...env,
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      npm_lifecycle_event: 'test',
    },
  })
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the server did not start in time:\n${said}`)), START_MILLISECONDS)
    const listen = (text: string) => {
      said += text
      const address = /Contrechamp is at (http:\S+)/.exec(said)?.[1]
      if (address === undefined) return
      clearTimeout(late)
      resolve(address)
    }
    child.stdout.setEncoding('utf8').on('data', listen)
    child.stderr.setEncoding('utf8').on('data', listen)
    child.once('exit', () => reject(new Error(`the server did not start:\n${said}`)))
  })
  provide('baseUrl', url)
  provide('chromiumPath', process.env.CHROMIUM_PATH ?? '/usr/bin/chromium')
  return async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    rmSync(folder, { recursive: true, force: true })
  }
}
