import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gone, isAlive } from './processes'

const folder = mkdtempSync(join(tmpdir(), 'contrechamp-start-'))
// The database's user, where root runs the tests, must be able to reach the data.
chmodSync(folder, 0o755)
const data = join(folder, 'data')
const taken = createServer()
let takenPort = 0

/** As from a user's terminal: nothing of the test runner's own settings. */
function environment(given: Readonly<Record<string, string>>) {
  const { NODE_ENV: _test, BASE_URL: _base, DATABASE_URL: _url, npm_lifecycle_event: _npm, ...env } = process.env
  return { ...env, NODE_ENV: 'production' as const, PORT: '0', DATA_DIR: data, ...given }
}

/** Starts the program and waits for its end, or for the address that it prints. */
async function start(
  given: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  program = process.execPath,
) {
  const script = program === process.execPath ? ['lib/cli/start.mjs'] : []
  const child = spawn(program, [...args, ...script], {
    env: environment(given),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let said = ''
  const ended = once(child, 'exit')
  const ready = new Promise<string | null>((resolve) => {
    const listen = (text: string) => {
      said += text
      const url = /Contrechamp is at (http:\S+)/.exec(said)?.[1]
      if (url !== undefined) resolve(url)
    }
    child.stdout.setEncoding('utf8').on('data', listen)
    child.stderr.setEncoding('utf8').on('data', listen)
    ended.then(() => resolve(null))
  })
  const url = await ready
  return { child, ended, url, said: () => said }
}

const serverOf = () => Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

beforeAll(async () => {
  taken.listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  takenPort = typeof address === 'object' && address !== null ? address.port : 0
})
afterAll(() => {
  taken.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 })
})

describe('a start that cannot be', () => {
  const oldNode = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })"
  it.each([
    ['a taken port', () => ({ PORT: `${takenPort}` }), [], 'port_taken'],
    ['a port that is none', () => ({ PORT: 'http' }), [], 'bad_port'],
    ['an address of another machine', () => ({ HOST: '192.0.2.1' }), [], 'bad_host'],
    ['an old Node', () => ({}), ['--import', `data:text/javascript,${oldNode}`], 'wrong_node'],
    ['a data folder that is a file', () => ({ DATA_DIR: join(folder, 'file') }), [], 'read_only'],
    ['a database that does not answer', () => ({ DATABASE_URL: 'postgres://127.0.0.1:1/x' }), [], 'store_unreachable'],
    ['a setting that cannot be meant', () => ({ CONTRECHAMP_PASSWORD_HASH: 'secret' }), [], 'bad_setting'],
    ['a switch that is for tests', () => ({ CONTRECHAMP_TEST_LOOPBACK: '1' }), [], 'bad_setting'],
    ['programs that are not there', () => ({ PG_BIN: folder }), [], 'no_postgres'],
  ])('because of %s is told in one sentence, and ends with 1', async (_what, env, args, code) => {
    writeFileSync(join(folder, 'file'), '')
    const { ended, url, said } = await start(env(), args)
    expect(url).toBeNull()
    expect((await ended)[0]).toBe(1)
    const lines = said()
      .split('\n')
      .filter((line) => line !== '' && !/^(?:✓|Building|Installing)/.test(line))
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^contrechamp \\(${code}\\): .*\\.`))])
  })
})

describe('npm start', () => {
  it('serves the articles, and stops with everything it started', async () => {
    const { child, ended, url, said } = await start({})
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const answer = await fetch(`${url}`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Agence de Presse Africaine')
    const server = serverOf()
    child.kill('SIGTERM')
    expect((await ended)[0]).toBe(0)
    expect(isAlive(server)).toBe(false)
    expect(said()).not.toMatch(/^\s+at /m)
  })

  it('installs and builds nothing the second time', async () => {
    const { child, ended, said } = await start({})
    expect(said()).not.toMatch(/Installing|Building/)
    child.kill('SIGINT')
    expect((await ended)[0]).toBe(0)
  })

  it.each(['npm', 'the server'])('leaves nothing behind when %s is killed', async (who) => {
    const { child, ended, url } = await start({}, ['start'], 'npm')
    expect(url).not.toBeNull()
    const server = serverOf()
    const [group] = await processesOf(child.pid ?? 0)
    expect(group).toBeDefined()
    process.kill(who === 'npm' ? (child.pid ?? 0) : (group ?? 0), 'SIGKILL')
    await ended
    await gone(group ?? 0)
    await gone(server)
    await expect(fetch(`${url}`)).rejects.toThrow()
  })
})

/** The Node processes below this one, the last in line first. */
async function processesOf(parent: number): Promise<number[]> {
  const list = spawn('ps', ['-eo', 'pid=,ppid=,args='], { stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  list.stdout.setEncoding('utf8').on('data', (text) => {
    said += text
  })
  await once(list, 'close')
  const rows = [...said.matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm)].map(([, pid, of, command = '']) => ({
    pid: Number(pid),
    of: Number(of),
    command,
  }))
  const below = (of: number): typeof rows =>
    rows.filter((row) => row.of === of).flatMap((row) => [...below(row.pid), row])
  return below(parent)
    .filter(({ command }) => /^\S*node\S* lib\/cli\/start\.mjs/.test(command))
    .map(({ pid }) => pid)
}
