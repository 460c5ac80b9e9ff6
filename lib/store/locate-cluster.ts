import { createHash, randomUUID } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ClientConfig } from 'pg'
import { type DatabaseUser, databaseUser, mayEnter } from './database-user'
import { codeOf, failureOf, StoreFailure } from './store-failure'

/** Where a private PostgreSQL lives: its data, its socket, its log, and who runs it. */
export interface Cluster {
  readonly user: DatabaseUser | null
  /** Folder that `user` can enter; holds `data` and, where they must be copied, the programs. */
  readonly home: string
  readonly data: string
  readonly socket: string
  readonly log: string
  readonly connection: ClientConfig
}

/** Tells this process's sessions from those of others: a session outlives its connection by some milliseconds. */
export const SESSION_NAME = `contrechamp ${randomUUID()}`
/** A socket's path has at most 103 bytes on macOS and 107 on Linux, 14 of which are `/.s.PGSQL.5432`. */
const SOCKET_FOLDER_BYTES = 88
/** Where data goes that the database's user could not reach in the project (a clone under /root); the first that can be made. */
const OPEN_FOLDERS = ['/var/lib/contrechamp', '/var/tmp/contrechamp']

/** The folder of the state: `DATA_DIR`, or a dot folder in the project, which is the current folder of every process. */
export function dataFolder(): string {
  const given = process.env.DATA_DIR
  return resolve(given === undefined || given === '' ? '.contrechamp' : given)
}

/** Finds, and makes where missing, the folders of the private PostgreSQL that belongs to a data folder. Starts nothing. */
export function locateCluster(folder: string): Cluster {
  const user = databaseUser()
  makeFolder(folder, 0o711)
  const real = realpathSync(folder)
  const hash = createHash('sha256').update(real).digest('hex').slice(0, 12)
  const home = openHome(user, real, hash)
  const data = join(home, 'postgres')
  const owner = user?.uid ?? process.getuid?.() ?? 0
  if (existsSync(data) && statSync(data).uid !== owner) throw new StoreFailure('store_owner', data)
  const plain = /^[\w./-]+$/.test(data) && data.length <= SOCKET_FOLDER_BYTES
  const socket = plain ? data : `/tmp/contrechamp-${owner}-${hash}`
  return {
    user,
    home,
    data,
    socket,
    log: join(real, 'postgres.log'),
    // Every field is given, so that PGHOST, PGPORT and the like of the caller's shell do not lead elsewhere.
    connection: {
      host: socket,
      port: 5432,
      user: 'postgres',
      database: 'postgres',
      password: 'none',
      ssl: false,
      application_name: SESSION_NAME,
    },
  }
}

/** The data folder itself where the database's user can enter it, else a folder of the system that is named after it. */
function openHome(user: DatabaseUser | null, folder: string, hash: string): string {
  if (mayEnter(user, folder)) return folder
  if (mayEnter(user, dirname(folder))) {
    chmodSync(folder, statSync(folder).mode | 0o011)
    if (mayEnter(user, folder)) return folder
  }
  for (const open of OPEN_FOLDERS) {
    try {
      makeFolder(open, 0o711)
      const home = join(open, hash)
      makeFolder(home, 0o711)
      if (mayEnter(user, home)) return home
    } catch (error) {
      if (failureOf(error, open)?.code === 'disk_full') throw error
    }
  }
  throw new StoreFailure('read_only', OPEN_FOLDERS.join(', '))
}

/** Folder by folder: Node's own recursive way never returns where the system has no such places (/proc). */
function makeFolder(folder: string, mode: number): void {
  if (existsSync(folder) && statSync(folder).isDirectory()) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder), 0o755)
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && statSync(folder).isDirectory()) return
    throw failureOf(error, folder) ?? new StoreFailure('read_only', folder)
  }
}

/** The socket's folder under /tmp has a name that others can guess: it is used only if it is ours and closed to them. */
export function checkSocketFolder(cluster: Cluster): void {
  const entry = lstatSync(cluster.socket)
  const owner = cluster.user?.uid ?? process.getuid?.()
  if (!entry.isDirectory() || entry.uid !== owner || (entry.mode & 0o077) !== 0)
    throw new StoreFailure('store_owner', cluster.socket)
}
