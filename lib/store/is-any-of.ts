import { sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/** One parameter, however many numbers there are: a list of parameters ends at 65,535. */
export const isAnyOf = (column: AnyPgColumn, numbers: readonly number[]) =>
  sql`${column} = any(${sql.param(`{${numbers.join(',')}}`)}::bigint[])`
