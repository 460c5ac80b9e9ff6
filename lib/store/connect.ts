import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool, type PoolClient, type PoolConfig } from 'pg'
import { type Cluster, dataFolder, locateCluster } from './locate-cluster'
import { migrate } from './migrate'
import { startCluster } from './start-cluster'
import { stopCluster } from './stop-cluster'
import { codeOf, failureOf, StoreFailure } from './store-failure'

export type Database = NodePgDatabase

interface Store {
  readonly database: Database
  readonly pool: Pool
  readonly cluster: Cluster | null
}

declare global {
  // One store per process, also where a bundler or a hot reload makes several instances of this module.
  var contrechampStore:
    | { opening: Promise<Store> | null; readonly retired: Set<Pool>; readonly close: () => Promise<void> }
    | undefined
}

const holder = () => {
  globalThis.contrechampStore ??= { opening: null, retired: new Set(), close: closeStore }
  return globalThis.contrechampStore
}

/** Connections that are never given back keep the guard informed that this process uses the store. */
const POOL: PoolConfig = { max: 8, idleTimeoutMillis: 0, statement_timeout: 30_000 }

/**
 * Runs `work` with the store, opened on first use: the server in `DATABASE_URL`, else a private PostgreSQL in `DATA_DIR`.
 *
 * Work that fails because the server has gone is done once more with a new connection; `work` must bear that.
 */
export async function withStore<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const store = await open()
  try {
    return await work(store.database)
  } catch (error) {
    if (!isLostConnection(error)) throw failureOf(rootOf(error), 'store') ?? error
    await forget(store)
    return work((await open()).database)
  }
}

/**
 * The same with one connection, for work that sends or takes rows in bulk (`COPY`): statements of `database` go over `client`, and it is
 * closed behind the work. Not done again where the server has gone.
 */
export async function withConnection<T>(work: (database: Database, client: PoolClient) => Promise<T>): Promise<T> {
  const { pool } = await open()
  const client = await pool.connect()
  try {
    return await work(drizzle(client), client)
  } catch (error) {
    throw failureOf(rootOf(error), 'store') ?? error
  } finally {
    client.release(true)
  }
}

/** Closes the store, and stops the private PostgreSQL where nobody else uses it. Harmless where nothing is open. */
export async function closeStore(): Promise<void> {
  const held = holder()
  const { opening } = held
  held.opening = null
  const store = await opening?.catch(() => null)
  for (const pool of held.retired) await pool.end().catch(() => {})
  held.retired.clear()
  if (store == null) return
  await store.pool.end().catch(() => {})
  if (store.cluster !== null) await stopCluster(store.cluster)
}

function open(): Promise<Store> {
  const held = holder()
  held.opening ??= connect().catch((error: unknown) => {
    held.opening = null
    throw error
  })
  return held.opening
}

async function connect(): Promise<Store> {
  const url = process.env.DATABASE_URL
  if (url !== undefined && url !== '') {
    try {
      return await openPool({ connectionString: url, connectionTimeoutMillis: 10_000 }, null)
    } catch (error) {
      throw failureOf(error, 'DATABASE_URL') ?? new StoreFailure('store_unreachable', messageOf(error))
    }
  }
  const cluster = locateCluster(dataFolder())
  for (let attempt = 1; ; attempt++) {
    try {
      await startCluster(cluster)
      return await openPool(cluster.connection, cluster)
    } catch (error) {
      // The last user before us has just stopped the server that answered a moment ago, or it was killed.
      if (attempt === 5 || !isLostConnection(error)) throw failureOf(rootOf(error), cluster.home) ?? error
      await new Promise((done) => setTimeout(done, 200 * attempt))
    }
  }
}

async function openPool(connection: PoolConfig, cluster: Cluster | null): Promise<Store> {
  const pool = new Pool({ ...POOL, ...connection })
  const store = { pool, database: drizzle(pool), cluster }
  pool.on('error', () => void forget(store))
  // A connection that is lost between two statements of a transaction tells nobody but itself; the next statement fails.
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    await migrate(pool)
    return store
  } catch (error) {
    await pool.end().catch(() => {})
    throw error
  }
}

/** Whoever waits for a connection of a pool has one by then, or was told that there is none. */
const RETIRED_MILLISECONDS = 60_000

/**
 * The next use opens a new store, which starts the private PostgreSQL again where that has gone. The old pool is ended later: who waits
 * for one of its connections would never hear of it.
 */
async function forget(store: Store): Promise<void> {
  const held = holder()
  const current = await held.opening?.catch(() => null)
  if (current === store) held.opening = null
  const { pool } = store
  if (pool.ended || held.retired.has(pool)) return
  held.retired.add(pool)
  setTimeout(() => {
    if (held.retired.delete(pool)) void pool.end().catch(() => {})
  }, RETIRED_MILLISECONDS).unref()
}

const LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', '57P01', '57P02', '57P03', '08006', '08003'])

/** drizzle wraps what PostgreSQL says: the cause is what counts. */
function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? rootOf(error.cause) : error
}

function isLostConnection(error: unknown): boolean {
  const root = rootOf(error)
  return (
    LOST.has(codeOf(root)) ||
    /Connection terminated|server closed the connection|is not queryable|after calling end on the pool/.test(
      messageOf(root),
    )
  )
}

/** Whether work has failed because the server has gone, and may go on when it is back. */
export const isAway = (error: unknown): boolean =>
  error instanceof StoreFailure ? error.code === 'store_unreachable' : isLostConnection(error)

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
