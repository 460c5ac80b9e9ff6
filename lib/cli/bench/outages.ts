import { type ChildProcess, execFileSync } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createConnection, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { closeStore, withStore } from '../../store/connect'
import { locateCluster } from '../../store/locate-cluster'
import { doctor, exportOf, program, type Row, same } from './faulty-import'
import { startServer, stopServer } from './server'

const AWAY_MS = 30_000
/** After an import has its number; it is well on its way by then. */
const CUT_AFTER_MS = 6000
const ASK_EVERY_MS = 2000
/** Room for the database and for a part of the articles. */
const SMALL_DISK = '230m'
const LARGE_DISK = '4g'

/** The network to a database goes for half a minute in the middle of an import and comes back; a server has readers meanwhile. */
export async function measureAbsence(
  folder: string,
  file: string,
  expected: string,
  { cutAfter, away }: { readonly cutAfter: number; readonly away: number } = { cutAfter: CUT_AFTER_MS, away: AWAY_MS },
): Promise<Row[]> {
  const data = join(folder, 'away')
  process.env.DATA_DIR = data
  const hold = await holdOpen()
  const { host, user, database } = locateCluster(data).connection
  const line = await openLine(join(String(host), '.s.PGSQL.5432'))
  const env = { DATABASE_URL: `postgresql://${user}@127.0.0.1:${line.port}/${database}` }
  const server = await startServer(folder, env)
  try {
    const run = program(data, ['import', '--json', file], env)
    const ended = endOf(run)
    if (run.stdout !== null) await Promise.race([once(run.stdout, 'data'), ended])
    await pause(cutAfter)
    line.cut()
    const seen: { health: number; ready: number; page: number; wait: number }[] = []
    const until = performance.now() + away
    while (performance.now() < until) {
      const before = performance.now()
      const page = await statusOf(`${server.url}/compare`)
      const wait = performance.now() - before
      const health = await statusOf(`${server.url}/api/health`)
      seen.push({ health, ready: await statusOf(`${server.url}/api/ready`), page, wait })
      await pause(ASK_EVERY_MS)
    }
    line.mend()
    const back = performance.now()
    while ((await statusOf(`${server.url}/compare`)) !== 200) await pause(100)
    const recovered = (performance.now() - back) / 1000
    const first = await ended
    const again = first.code === 0 ? first : await endOf(program(data, ['import', '--json', file], env))
    const check = await doctor(data)
    return [
      [`database away for ${away / 1000} s: times that the server was asked`, seen.length, '–'],
      ['of these, alive (/api/health 200)', seen.filter(({ health }) => health === 200).length, seen.length],
      ['of these, not ready (/api/ready 503)', seen.filter(({ ready }) => ready === 503).length, seen.length],
      ['longest wait for the answer of a page, s', Math.max(...seen.map(({ wait }) => wait / 1000)).toFixed(1), '–'],
      ['seconds until pages are back, without a restart', recovered.toFixed(1), '–'],
      ['the import in which that happened', first.code === 0 ? 'went on' : `ended: ${first.said}`, 'went on'],
      ['started again: ended well', again.code === 0 ? 'yes' : again.said, 'yes'],
      ['the same export as without a fault', same(await exportOf(data), expected), 'yes'],
      ['findings of the check', check.findings, 0],
    ]
  } finally {
    await stopServer(server.child)
    line.close()
    await hold.end()
    await closeStore()
    delete process.env.DATA_DIR
  }
}

/** The disk with the data is full in the middle of an import; then there is room again. Needs a file system of its own. */
export async function measureFullDisk(
  folder: string,
  file: string,
  expected: string,
  size = SMALL_DISK,
): Promise<Row[]> {
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', disk], { stdio: 'ignore' })
  } catch {
    return [['disk full in the middle of an import', 'not measured: no right to make a small disk', '–']]
  }
  try {
    const data = join(disk, 'data')
    const full = await endOf(program(data, ['import', '--json', file]))
    execFileSync('mount', ['-o', `remount,size=${LARGE_DISK}`, disk])
    const again = await endOf(program(data, ['import', '--json', file]))
    const check = await doctor(data)
    return [
      ['disk full in the middle of an import', full.code === 0 ? 'it was not full' : `ended: ${full.said}`, '–'],
      ['started again with room: ended well', again.code === 0 ? 'yes' : again.said, 'yes'],
      ['the same export as without a fault', same(await exportOf(data), expected), 'yes'],
      ['findings of the check', check.findings, 0],
    ]
  } finally {
    await pause(2000)
    execFileSync('umount', ['-l', disk])
  }
}

/** A session that keeps the private database going while nobody else reaches it. */
async function holdOpen(): Promise<{ readonly end: () => Promise<void> }> {
  const signal = new EventEmitter()
  const [opened, ended] = [once(signal, 'opened'), once(signal, 'ended')]
  const held = withStore((database) =>
    database.transaction(async (tx) => {
      await tx.execute('select 1')
      signal.emit('opened')
      await ended
    }),
  )
  await Promise.race([opened, held])
  return {
    end: () => {
      signal.emit('ended')
      return held
    },
  }
}

/** A way to a socket that can be cut. */
async function openLine(path: string) {
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) {
      near.destroy()
      return
    }
    const far = createConnection(path)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => {})
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cut: () => {
      isCut = true
      for (const socket of open) socket.destroy()
    },
    mend: () => {
      isCut = false
    },
    close: () => {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

async function statusOf(url: string): Promise<number> {
  const answer = await fetch(url).catch(() => null)
  await answer?.arrayBuffer().catch(() => null)
  return answer?.status ?? 0
}

/** How a run of the program ended, and the code of its error. */
async function endOf(child: ChildProcess): Promise<{ readonly code: number | null; readonly said: string }> {
  let errors = ''
  child.stdout?.resume()
  child.stderr?.on('data', (part: Buffer) => {
    errors += part.toString()
  })
  await once(child, 'close')
  return { code: child.exitCode, said: /\(([a-z_]+)\)/.exec(errors)?.[1] ?? 'without a word of its own' }
}
