import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs'
import { pipeline as pipe, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { getTableName, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Database, withStore } from './connect'
import * as jobs from './job-schema'
import { lockCorpus } from './load-corpus'
import * as schema from './schema'
import { StoreFailure } from './store-failure'
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

const FORMAT = 'contrechamp-backup'
const ROWS = 500

const headSchema = z.object({ format: z.literal(FORMAT), migrations: z.number().int() })
const lineSchema = z.object({ table: z.enum(TABLES), rows: z.array(z.unknown()) })

export interface BackupReport {
  readonly rows: number
  readonly tables: number
}

/**
 * Writes the whole store into one file (gzip, one JSON line for some hundred rows), as it was at one moment; others read and write
 * meanwhile. The file has its name when it is whole.
 */
export function backupTo(path: string): Promise<BackupReport> {
  return withStore((database) =>
    database.transaction(
      async (tx) => {
        await tx.execute(sql`set local statement_timeout = 0`)
        let rows = 0
        async function* lines(): AsyncGenerator<string> {
          yield `${JSON.stringify({ format: FORMAT, migrations: await migrationsOf(tx) })}\n`
          for (const table of TABLES)
            for await (const some of rowsOf(tx, table)) {
              rows += some.length
              // What PostgreSQL writes stays text: a number of it may be larger than one of ours.
              yield `{"table":${JSON.stringify(table)},"rows":[${some.join(',')}]}\n`
            }
        }
        const unfinished = `${path}.${process.pid}.part`
        try {
          await pipeline(Readable.from(lines()), createGzip(), createWriteStream(unfinished))
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

async function* rowsOf(tx: Transaction, table: string): AsyncGenerator<readonly string[]> {
  const name = sql.identifier(table)
  await tx.execute(sql`declare backup_rows no scroll cursor for select to_jsonb(t)::text as line from ${name} t`)
  for (;;) {
    const { rows } = await tx.execute<{ line: string }>(sql.raw(`fetch ${ROWS} from backup_rows`))
    if (rows.length === 0) break
    yield rows.map(({ line }) => line)
  }
  await tx.execute(sql`close backup_rows`)
}

/**
 * Puts the content of a backup into a store that holds nothing yet, all or nothing. Refuses a store with articles in it, and a file of
 * a newer program.
 */
export function restoreFrom(path: string): Promise<BackupReport> {
  return withStore((database) =>
    database.transaction(async (tx) => {
      await tx.execute(sql`set local statement_timeout = 0`)
      await lockCorpus(tx)
      if ((await newestRelease(tx)) !== null || (await hasRows(tx))) throw new StoreFailure('store_not_empty')
      const known = await migrationsOf(tx)
      let rows = 0
      let isFirst = true
      for await (const line of linesOf(path)) {
        const content = parse(line)
        if (isFirst) {
          const head = headSchema.safeParse(content)
          if (!head.success) throw new StoreFailure('bad_backup', path)
          if (head.data.migrations > known) throw new StoreFailure('newer_backup', path)
          isFirst = false
          continue
        }
        const some = lineSchema.safeParse(content)
        if (!some.success) throw new StoreFailure('bad_backup', path)
        const { table, rows: given } = some.data
        const list = line.slice(line.indexOf('"rows":') + '"rows":'.length, -1)
        await tx.execute(
          sql`insert into ${sql.identifier(table)} overriding system value
              select * from jsonb_populate_recordset(null::${sql.identifier(table)}, ${list}::jsonb)`,
        )
        rows += given.length
      }
      if (isFirst) throw new StoreFailure('bad_backup', path)
      await continueNumbers(tx)
      return { rows, tables: TABLES.length }
    }),
  )
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const unpacked = pipe(createReadStream(path), createGunzip(), () => {})
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for await (const part of unpacked) {
      const lines = `${rest}${decoder.decode(part, { stream: true })}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch {
    throw new StoreFailure('bad_backup', path)
  }
  if (rest !== '') yield rest
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

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
