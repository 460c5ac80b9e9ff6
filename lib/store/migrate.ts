import { resolve } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator'
import type { Pool, PoolClient } from 'pg'

const MIGRATION_LOCK = 727_001

/** Brings the tables up to date. Server and command line may start together: one migrates, the other waits. */
export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0')
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await runMigrations(drizzle(client), { migrationsFolder: resolve('lib/store/migrations') })
    await keepStemsApart(client)
  } finally {
    // Destroyed, not handed back: the lock and the setting go with the session.
    client.release(true)
  }
}

/**
 * Stems stand beside their rows, not in them, and as they are: a search for a common word then reads small rows alone, and no time goes into
 * packing them. A setting of PostgreSQL, no part of the schema: a database that has none (YugabyteDB) goes without.
 */
async function keepStemsApart(client: PoolClient): Promise<void> {
  try {
    const { rows } = await client.query(
      "select attstorage::text as kind from pg_attribute where attrelid = 'article_search'::regclass and attname = 'words'",
    )
    if (rows[0]?.kind === 'x') await client.query('alter table article_search alter column words set storage external')
  } catch {
    // Searches are slower, and say the same.
  }
}
