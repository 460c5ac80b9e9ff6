import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { GUARD_NAME } from './guard-cluster'
import { type Cluster, SESSION_NAME } from './locate-cluster'

const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/**
 * Stops the private PostgreSQL, unless another process still uses it: the last one out puts the light off.
 * Returns whether the server has ended. Where this fails, the guard does the same a few seconds later.
 */
export async function stopCluster(cluster: Cluster): Promise<boolean> {
  const client = new Client({ ...cluster.connection, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rowCount } = await client.query(
      `select from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid() and application_name <> all ($1)`,
      [[GUARD_NAME, SESSION_NAME]],
    )
    if ((rowCount ?? 0) > 0) return false
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
  const lock = join(cluster.data, 'postmaster.pid')
  try {
    process.kill(Number(readFileSync(lock, 'utf8').split('\n')[0]), 'SIGINT')
  } catch {
    return !existsSync(lock)
  }
  for (let waited = 0; existsSync(lock); waited += 50) {
    if (waited > 20_000) return false
    await sleep(50)
  }
  if (cluster.socket !== cluster.data) rmSync(cluster.socket, { recursive: true, force: true })
  return true
}
