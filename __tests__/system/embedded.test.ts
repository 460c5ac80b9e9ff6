import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, it } from 'vitest'
import { locateCluster } from '@/lib/store/locate-cluster'
import { gone, isAlive } from './processes'

const folder = mkdtempSync(join(tmpdir(), 'contrechamp-embedded-'))
// The database's user, where root runs the tests, must be able to reach the data.
chmodSync(folder, 0o755)
const started: ChildProcess[] = []

afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 })
})

interface User {
  readonly ask: () => Promise<number>
  readonly close: () => Promise<void>
  readonly kill: () => Promise<void>
}

/** Another process that uses the store in this data folder. */
function user(data: string): User {
  const child = spawn(process.execPath, ['--import', 'tsx', resolve('__tests__/system/use-store.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, DATA_DIR: data, DATABASE_URL: '' },
  })
  started.push(child)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ended = once(child, 'exit')
  return {
    ask: async () => {
      child.stdin.write('ask\n')
      return Number((await lines.next()).value)
    },
    close: async () => {
      child.stdin.write('close\n')
      await ended
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

const lockOf = (data: string) => join(data, 'postgres', 'postmaster.pid')

describe('the private PostgreSQL', () => {
  // One after the other in one folder: making it is the slow part.
  const data = join(folder, 'data')

  it('is one for all processes that start at once, and ends with the last of them', async () => {
    const users = [user(data), user(data), user(data)]
    const pids = await Promise.all(users.map((one) => one.ask()))
    expect(new Set(pids).size).toBe(1)
    const [first, second, third] = users
    await first?.close()
    expect(await second?.ask()).toBe(pids[0])
    await Promise.all([second?.close(), third?.close()])
    await gone(pids[0] ?? 0)
    expect(existsSync(lockOf(data))).toBe(false)
  })

  it('ends by itself when its last user was killed', async () => {
    const one = user(data)
    const pid = await one.ask()
    await one.kill()
    await gone(pid)
    expect(existsSync(lockOf(data))).toBe(false)
  })

  it('comes back for a user that still needs it when it was killed itself', async () => {
    const one = user(data)
    const before = await one.ask()
    process.kill(before, 'SIGKILL')
    await gone(before)
    const after = await one.ask()
    expect(after).not.toBe(before)
    await one.close()
    await gone(after)
  })

  it('lives in a folder with spaces and accents, and in one that is too long for a socket', async () => {
    for (const name of ["l'été à Gao, 100 % 'sûr'", 'x'.repeat(120)]) {
      const place = join(folder, name)
      mkdirSync(place)
      const one = user(place)
      expect(isAlive(await one.ask())).toBe(true)
      const { socket } = locateCluster(place)
      expect(Buffer.byteLength(`${socket}/.s.PGSQL.5432`)).toBeLessThanOrEqual(103)
      await one.close()
      expect(existsSync(socket)).toBe(false)
    }
  })
})
