import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { ImportSettings } from '../model/import-job'
import type { ReadRow } from '../model/import-row'
import { type Claim, holdClaim } from './claim-job'
import { withStore } from './connect'
import { insertRows } from './insert-rows'
import { importJob, importRow } from './job-schema'

/** A job as it stands when it is started, or started again. */
export interface OpenedJob {
  readonly job: number
  /** All rows are there. */
  readonly isWhole: boolean
  /** Rows that are there. */
  readonly staged: number
}

/** Makes a job for an input, or finds the one of the same input that has not come to its end. */
export function openJob(source: string, input: string, settings: ImportSettings): Promise<OpenedJob> {
  return withStore(async (database) => {
    const [open] = await database
      .select({ job: importJob.key, state: importJob.state, header: importJob.header })
      .from(importJob)
      .where(and(eq(importJob.input, input), inArray(importJob.state, ['staging', 'staged', 'running', 'failed'])))
      .orderBy(desc(importJob.key))
      .limit(1)
    if (open !== undefined) {
      // The columns are noted when all rows are there.
      const isWhole = open.state === 'failed' ? JSON.stringify(open.header) !== '[]' : open.state !== 'staging'
      const [last] = await database
        .select({ staged: sql<number>`coalesce(max(${importRow.seq}), 0)::int` })
        .from(importRow)
        .where(eq(importRow.job, open.job))
      return { job: open.job, isWhole, staged: last?.staged ?? 0 }
    }
    const [made] = await database.insert(importJob).values({ state: 'staging', source, input, settings }).returning()
    if (made === undefined) throw new Error('invalid insert: import job')
    return { job: made.key, isWhole: false, staged: 0 }
  })
}

/** Puts rows behind those that are there; one that is there stays. A row that could not be read is told as such at once. */
export function stageRows(claim: Claim, after: number, rows: readonly ReadRow[]): Promise<void> {
  return withStore((database) =>
    database.transaction(async (tx) => {
      await holdClaim(tx, claim)
      const values = rows.map((row, at) => ({
        job: claim.job,
        seq: after + at + 1,
        place: row.place,
        outcome: 'issue' in row ? ('failed' as const) : ('pending' as const),
        detail: 'issue' in row ? row.issue : row.record,
      }))
      await insertRows(tx, importRow, values, { onConflict: 'nothing' })
    }),
  )
}

/** Notes the columns of an input. */
export function noteHeader({ job }: Claim, header: readonly string[]): Promise<void> {
  return withStore(async (database) => {
    await database.update(importJob).set({ header }).where(eq(importJob.key, job))
  })
}
