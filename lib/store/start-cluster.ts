import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chownSync,
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { type Binaries, findBinaries, moveInto } from './find-binaries'
import { startGuard, watchStart } from './guard-cluster'
import { type Cluster, checkSocketFolder } from './locate-cluster'
import { codeOf, failureOf, StoreFailure } from './store-failure'

/** No TCP: the socket's folder is closed to others, and that is the password. The sizes suit a laptop and a million articles. */
const SETTINGS = [
  "listen_addresses = ''",
  'unix_socket_permissions = 0700',
  'port = 5432',
  'max_connections = 40',
  'shared_buffers = 128MB',
  'work_mem = 32MB',
  'max_wal_size = 1GB',
  'dynamic_shared_memory_type = mmap',
  'jit = off',
  // A killed session takes the whole server with it, the guard included; whoever still needs it starts both again.
  'restart_after_crash = off',
  "timezone = 'UTC'",
  "log_timezone = 'UTC'",
  'log_checkpoints = off',
]

/** A log longer than this begins anew at the next start. */
const LOG_BYTES = 1_000_000
/** Recovery after a crash replays at most 1 GB of log: minutes on a slow and busy machine. */
const START_MILLISECONDS = 180_000
/** How long another process's server, which holds the lock, may take to answer. */
const JOIN_MILLISECONDS = 45_000
const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/**
 * Starts the private PostgreSQL unless it runs, and returns when it answers and is guarded.
 *
 * Any number of processes may do this at once: PostgreSQL's own lock lets one server run, and all attach to it.
 */
export async function startCluster(cluster: Cluster): Promise<void> {
  if (await answers(cluster)) return startGuard(cluster.connection)
  const binaries = findBinaries(cluster)
  makeData(cluster, binaries)
  const server = launch(cluster, binaries)
  const until = Date.now() + START_MILLISECONDS
  try {
    while (!(await answers(cluster))) {
      if (server.ended()) await joinOther(cluster, until, server.logStart)
      if (Date.now() > until) throw new StoreFailure('store_failed', cluster.log)
      await sleep(50)
    }
    await startGuard(cluster.connection)
    server.watch?.release()
  } catch (error) {
    server.watch?.abandon()
    throw error
  }
}

export async function answers(cluster: Cluster): Promise<boolean> {
  const client = new Client({ ...cluster.connection, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** Our server ended at once: another process was faster, and its server is about to answer; or it cannot run at all. */
async function joinOther(cluster: Cluster, until: number, logStart: number): Promise<void> {
  const said = readFileSync(cluster.log).subarray(logStart).toString('utf8')
  if (/No space left on device/.test(said)) throw new StoreFailure('disk_full', cluster.home)
  if (/Read-only file system|Permission denied/.test(said)) throw new StoreFailure('read_only', cluster.home)
  const locked = /lock file .* already exists|Is another postmaster/.test(said)
  if (!locked) throw new StoreFailure('store_failed', cluster.log)
  const patience = Math.min(until, Date.now() + JOIN_MILLISECONDS)
  while (Date.now() < patience) {
    if (await answers(cluster)) return
    await sleep(100)
  }
  throw new StoreFailure('store_locked', cluster.data)
}

/** Makes the data aside and renames it into place: a crash or a race leaves nothing half made. */
function makeData(cluster: Cluster, { folder, major }: Binaries): void {
  const { data, user, socket } = cluster
  try {
    if (!existsSync(join(data, 'PG_VERSION'))) {
      removeAbandoned(cluster)
      const part = `${data}.part-${process.pid}`
      makeOwned(part, cluster)
      const locale =
        major >= 17 ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : ['--locale=C.UTF-8']
      const options = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-instructions', ...locale]
      const made = spawnSync(join(folder, 'initdb'), ['--pgdata', part, ...options], {
        ...user,
        cwd: '/',
        encoding: 'utf8',
        env: databaseEnvironment(),
      })
      if (made.status !== 0) {
        rmSync(part, { recursive: true, force: true })
        throw failedInit(cluster, `${made.stdout}${made.stderr}`)
      }
      appendFileSync(join(part, 'postgresql.conf'), `\n${SETTINGS.join('\n')}\n`)
      moveInto(part, data)
    }
    const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
    if (Number(made) !== major) throw new StoreFailure('store_version', `${data}: ${made}, not ${major}`)
    if (socket !== data) {
      if (!existsSync(socket)) makeOwned(socket, cluster)
      checkSocketFolder(cluster)
    }
  } catch (error) {
    throw failureOf(error, data) ?? error
  }
}

/** What a start that was killed in the middle has left. */
function removeAbandoned({ home }: Cluster): void {
  for (const name of readdirSync(home)) {
    const pid = /\.part-(\d+)$/.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(home, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function makeOwned(folder: string, { user }: Cluster): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (user !== null) chownSync(folder, user.uid, user.gid)
}

function failedInit(cluster: Cluster, said: string): StoreFailure {
  appendFileSync(cluster.log, said)
  if (/No space left on device/.test(said)) return new StoreFailure('disk_full', cluster.home)
  if (/Read-only file system|Permission denied/.test(said)) return new StoreFailure('read_only', cluster.home)
  return new StoreFailure('store_failed', cluster.log)
}

/** Detached: Ctrl-C in a terminal must not reach it, and it serves other processes when this one has ended. */
function launch(cluster: Cluster, { folder }: Binaries) {
  const { data, socket, user } = cluster
  const log = openSync(cluster.log, 'a')
  if (fstatSync(log).size > LOG_BYTES) ftruncateSync(log)
  const logStart = fstatSync(log).size
  const sockets = `unix_socket_directories="${socket.replaceAll('"', '""')}"`
  const server = spawn(join(folder, 'postgres'), ['-D', data, '-c', sockets], {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...databaseEnvironment(), ...staleLock(data) },
  })
  closeSync(log)
  let ended = false
  server.once('exit', () => {
    ended = true
  })
  server.once('error', () => {
    ended = true
  })
  server.unref()
  const watch = server.pid === undefined ? null : watchStart(server.pid, user)
  return { ended: () => ended, logStart, watch }
}

/** The caller's shell may hold PGPORT, PGDATA and the like; messages must be English, since some are read here. */
function databaseEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C', NODE_ENV: process.env.NODE_ENV }
}

/**
 * After a crash PostgreSQL takes any process with the number in `postmaster.pid` for a living server: another program that
 * got the number since, or a zombie. It never takes its own grandparent for one, so the number is declared to be that.
 * A server that really lives is still found, by the memory it shares.
 */
function staleLock(data: string): Record<string, string> {
  try {
    const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
    const state = /\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return state === 'Z' || !command.includes(data) ? { PG_GRANDPARENT_PID: String(pid) } : {}
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return {}
    throw error
  }
}
