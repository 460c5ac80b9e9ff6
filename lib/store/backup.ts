import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { getTableName, sql } from 'drizzle-orm'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { z } from 'zod'
import { BackupReader, END_OF_ROWS, endSchema, FORMAT, headSchema, tableSchema } from './backup-file'
import { type Database, withConnection } from './connect'
import * as jobs from './job-schema'
import { lockCorpus } from './load-corpus'
import * as schema from './schema'
import { codeOf, StoreFailure } from './store-failure'
import { newestRelease, type Transaction } from './versions'

/** In an order in which each table comes after those that it points to. */
const TABLES = [
  schema.codebook,
  schema.corpus,
  schema.outlet,
  schema.event,
  schema.article,
  schema.placement,
  schema.release,
  schema.reading,
  schema.readingText,
  schema.total,
  schema.hit,
  jobs.importJob,
  jobs.importRow,
  jobs.feed,
  jobs.fingerprint,
  jobs.band,
  jobs.edit,
].map(getTableName)
const knownTable = tableSchema.extend({ table: z.enum(TABLES) })

export interface BackupReport {
  readonly rows: number
  readonly tables: number
}

/**
 * Writes the whole store into one file, as it was at one moment; others read and write meanwhile. The file has its name when it is
 * whole.
 */
export function backupTo(path: string): Promise<BackupReport> {
  return withConnection((database, client) =>
    database.transaction(
      async (tx) => {
        await tx.execute(sql`set local statement_timeout = 0`)
        let rows = 0
        async function* parts(): AsyncGenerator<string | Buffer> {
          yield line({ format: FORMAT, migrations: await migrationsOf(tx) })
          for (const table of TABLES) {
            const columns = await columnsOf(tx, table)
            yield line({ table, columns })
            const copy = client.query(copyTo(`copy ${target(table, columns)} to stdout`))
            yield* copy
            rows += copy.rowCount
            yield END_OF_ROWS
          }
          yield line({ rows })
        }
        const unfinished = `${path}.${process.pid}.part`
        try {
          await pipeline(Readable.from(parts()), createGzip(), createWriteStream(unfinished))
          renameSync(unfinished, path)
        } finally {
          rmSync(unfinished, { force: true })
        }
        return { rows, tables: TABLES.length }
      },
      { isolationLevel: 'repeatable read', accessMode: 'read only' },
    ),
  )
}

const line = (content: object) => `${JSON.stringify(content)}\n`
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const target = (table: string, columns: readonly string[]) => `${quoted(table)} (${columns.map(quoted).join(', ')})`

async function columnsOf(tx: Transaction, table: string): Promise<readonly string[]> {
  const { rows } = await tx.execute<{ name: string }>(
    sql`select column_name as name from information_schema.columns
        where table_schema = current_schema() and table_name = ${table} order by ordinal_position`,
  )
  return rows.map(({ name }) => name)
}

/**
 * Puts the content of a backup into a store that holds nothing yet, all or nothing. Refuses a store with articles in it, and a file of
 * a newer program.
 */
export function restoreFrom(path: string): Promise<BackupReport> {
  return withConnection((database, client) =>
    database.transaction(async (tx) => {
      await tx.execute(sql`set local statement_timeout = 0`)
      await lockCorpus(tx)
      if ((await newestRelease(tx)) !== null || (await hasRows(tx))) throw new StoreFailure('store_not_empty')
      const file = new BackupReader(path)
      const head = headSchema.safeParse(await file.line())
      if (!head.success) throw new StoreFailure('bad_backup', path)
      if (head.data.migrations > (await migrationsOf(tx))) throw new StoreFailure('newer_backup', path)
      for (let content = await file.line(); ; content = await file.line()) {
        const end = endSchema.safeParse(content)
        if (end.data?.rows === file.rows) break
        // An older program may have had fewer tables, and fewer columns in them.
        const found = knownTable.safeParse(content)
        if (!found.success) throw new StoreFailure('bad_backup', path)
        const copy = client.query(copyFrom(`copy ${target(found.data.table, found.data.columns)} from stdin`))
        try {
          await pipeline(Readable.from(file.table(), { objectMode: false }), copy)
        } catch (error) {
          throw isAboutContent(error) ? new StoreFailure('bad_backup', path) : error
        }
      }
      await continueNumbers(tx)
      return { rows: file.rows, tables: TABLES.length }
    }),
  )
}

/** Classes 22 and 23 of PostgreSQL: data that cannot be, or that breaks a rule of the tables; 42703: a column that it does not know. */
const isAboutContent = (error: unknown) => /^(22|23|42703)/.test(codeOf(error))

async function hasRows(tx: Transaction): Promise<boolean> {
  const { rows } = await tx.execute(sql`select 1 from ${schema.article} limit 1`)
  return rows.length > 0
}

/** Numbers that the tables give out go on behind those that came with the rows. */
async function continueNumbers(tx: Transaction): Promise<void> {
  const { rows } = await tx.execute<{ table_name: string; column_name: string }>(
    sql`select table_name, column_name from information_schema.columns where table_schema = 'public' and is_identity = 'YES'`,
  )
  for (const { table_name: table, column_name: column } of rows)
    await tx.execute(
      sql`select setval(pg_get_serial_sequence(${table}, ${column}), coalesce(max(${sql.identifier(column)}), 0) + 1, false)
          from ${sql.identifier(table)}`,
    )
}

async function migrationsOf(database: Database | Transaction): Promise<number> {
  const { rows } = await database.execute<{ n: number }>(
    sql`select count(*)::int as n from drizzle.__drizzle_migrations`,
  )
  return rows[0]?.n ?? 0
}
