import { type Column, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from './versions'

/** A statement carries so many rows at most, and so many characters unless one row alone has more. */
const MOST_ROWS = 5000
const MOST_CHARACTERS = 8_000_000

interface InsertOptions {
  /** `nothing`: a row that is there stays. */
  readonly onConflict?: 'nothing'
  /** What is asked for of each row that was inserted. */
  readonly returning?: SQL
}

/**
 * Inserts rows as JSON values: thousands of rows with a parameter for each of their columns take three times as long, and PostgreSQL
 * takes 65,535 parameters at most. Columns that no row names take their defaults. Gives what `returning` asks for.
 */
export async function insertRows<T extends PgTable>(
  tx: Transaction,
  table: T,
  rows: readonly T['$inferInsert'][],
  options: InsertOptions = {},
): Promise<readonly Record<string, unknown>[]> {
  const columns = Object.entries(getTableColumns(table)).filter(([field]) => rows.some((row) => field in row))
  const returned: Record<string, unknown>[] = []
  for (const values of jsonOf(rows)) {
    const { rows: some } = await tx.execute(statement(table, columns, values, options))
    returned.push(...some)
  }
  return returned
}

function statement(
  table: PgTable,
  columns: readonly [string, Column][],
  values: string,
  { onConflict, returning }: InsertOptions,
): SQL {
  const list = (of: (field: string, column: Column) => SQL) =>
    sql.join(
      columns.map(([field, column]) => of(field, column)),
      sql`, `,
    )
  return sql`
    insert into ${table} (${list((_, { name }) => sql`${sql.identifier(name)}`)})
    select ${list((field) => sql`${sql.identifier(field)}`)}
    from json_to_recordset(${values}::json)
      as given (${list((field, column) => sql`${sql.identifier(field)} ${sql.raw(column.getSQLType())}`)})
    ${onConflict === undefined ? sql`` : sql`on conflict do nothing`}
    ${returning === undefined ? sql`` : sql`returning ${returning}`}`
}

/** Rows as JSON lists that a statement can carry. */
function* jsonOf(rows: readonly object[]): Generator<string> {
  let [some, length]: [string[], number] = [[], 0]
  for (const row of rows) {
    const json = JSON.stringify(row)
    if (some.length > 0 && (some.length >= MOST_ROWS || length + json.length > MOST_CHARACTERS)) {
      yield `[${some.join()}]`
      some = []
      length = 0
    }
    some.push(json)
    length += json.length
  }
  if (some.length > 0) yield `[${some.join()}]`
}
