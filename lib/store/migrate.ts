import { resolve } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator'
import type { Pool } from 'pg'

const MIGRATION_LOCK = 727_001

/** Brings the tables up to date. Server and command line may start together: one migrates, the other waits. */
export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0')
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await runMigrations(drizzle(client), { migrationsFolder: resolve('lib/store/migrations') })
  } finally {
    // Destroyed, not handed back: the lock and the setting go with the session.
    client.release(true)
  }
}
