import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, expect, it } from 'vitest'
import { withStore } from '@/lib/store/connect'
import { temporaryStore } from './temporary-store'

const store = temporaryStore()
afterAll(() => store.remove(), 60_000)

const folder = resolve('lib/store/migrations')
const migrations = readdirSync(folder).filter((name) => name.endsWith('.sql'))

it('asks for nothing that Citus or YugabyteDB lack', () => {
  expect(migrations.length).toBeGreaterThan(3)
  const text = migrations.map((name) => readFileSync(resolve(folder, name), 'utf8')).join('\n')
  for (const forbidden of [
    /create\s+extension/i,
    /create\s+(?:constraint\s+)?trigger/i,
    /materialized\s+view/i,
    /\b(?:listen|notify)\b/i,
    /text\s+search\s+(?:configuration|template|dictionary)/i,
    /\bregconfig\b/i,
    /create\s+(?:or\s+replace\s+)?(?:function|procedure)/i,
    /\bunlogged\b/i,
    /\bexclude\s+using\b/i,
  ])
    expect(text).not.toMatch(forbidden)
})

it('has the tables and columns that the program names, and every one of them a primary key', async () => {
  const { rows } = await withStore((database) =>
    database.execute<{ name: string; has_key: boolean }>(sql`
      select t.table_name as name, exists (
        select 1 from information_schema.table_constraints c
        where c.table_schema = 'public' and c.table_name = t.table_name and c.constraint_type = 'PRIMARY KEY'
      ) as has_key
      from information_schema.tables t where t.table_schema = 'public'`),
  )
  expect(rows.length).toBeGreaterThan(12)
  expect(rows.filter((row) => !row.has_key)).toEqual([])
})

it('has had every migration, once', async () => {
  const before = await withStore((database) =>
    database.execute(sql`select count(*)::int as n from drizzle.__drizzle_migrations`),
  )
  expect(before.rows[0]?.n).toBe(migrations.length)
})
