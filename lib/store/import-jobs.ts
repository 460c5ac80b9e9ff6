import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Event, Outlet } from '../model/corpus'
import type { RowRecord } from '../model/import-row'
import type { Issue } from '../model/issues'
import { type Claim, holdClaim } from './claim-job'
import { withStore } from './connect'
import type { Place } from './corpus-change'
import type { ArticleReading } from './corpus-content'
import { importJob, importRow } from './job-schema'
import { article, placement } from './schema'
import { insertArticles } from './write-corpus'
import { writeReadings } from './write-readings'

/** A row as it is stored. An added one has its article, its reading, and what the corpus will say of it. */
export type JobRow = { readonly seq: number; readonly place: string } & (
  | { readonly outcome: 'known' | 'failed'; readonly issue: Issue }
  | {
      readonly outcome: 'added'
      readonly hash: string
      readonly title: string | null
      readonly outlet: string
      readonly raw: string
      readonly reading: ArticleReading
      /** `sameAs` is still the id of another row, or an article's hash. */
      readonly placed: Place & {
        readonly id: string | null
        /** How much of its text is that of the article which it repeats, where nobody said so. */
        readonly likeness?: number
      }
    }
)

/** A row that waits. */
export interface PendingRow {
  readonly seq: number
  readonly place: string
  readonly record: RowRecord
}

/** Outlets and events that the rows of a job were the first to name. */
export interface MadeNames {
  readonly outlets: readonly Outlet[]
  readonly events: readonly Event[]
}

const recordSchema = z.record(z.string(), z.string())

/** Rows behind `after` that wait to be read, in their order. */
export function pendingRows(job: number, after: number, most: number): Promise<readonly PendingRow[]> {
  return withStore(async (database) => {
    const rows = await database
      .select({ seq: importRow.seq, place: importRow.place, record: importRow.detail })
      .from(importRow)
      .where(and(eq(importRow.job, job), gt(importRow.seq, after), eq(importRow.outcome, 'pending')))
      .orderBy(asc(importRow.seq))
      .limit(most)
    return rows.map((row) => ({ ...row, record: recordSchema.parse(row.record) }))
  })
}

/** Hashes of these that are in the corpus, or in this job, already. */
export function knownHashes(job: number, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  return withStore(async (database) => {
    if (hashes.length === 0) return new Set<string>()
    const placed = database
      .select({ hash: article.hash })
      .from(article)
      .innerJoin(placement, and(eq(placement.article, article.key), isNull(placement.until)))
      .where(inArray(article.hash, [...hashes]))
    const here = database
      .select({ hash: article.hash })
      .from(article)
      .innerJoin(importRow, and(eq(importRow.article, article.key), eq(importRow.job, job)))
      .where(inArray(article.hash, [...hashes]))
    return new Set([...(await placed), ...(await here)].map(({ hash }) => hash))
  })
}

/** Stores rows with their articles, their readings and the names that they made, in one transaction: what is stored is done. */
export function storeRows(
  claim: Claim,
  rows: readonly JobRow[],
  { book, engine, made }: { readonly book: number; readonly engine: string; readonly made: MadeNames | null },
): Promise<void> {
  return withStore((database) =>
    database.transaction(async (tx) => {
      await holdClaim(tx, claim)
      const added = rows.flatMap((row) => (row.outcome === 'added' ? [row] : []))
      const keys = await insertArticles(
        tx,
        added.map(({ hash, outlet: by, title, raw }) => ({ hash, outlet: by, title, raw })),
      )
      const fresh = added.flatMap(({ hash, reading }) => {
        const key = keys.get(hash)
        return key === undefined ? [] : [{ key, hash, reading }]
      })
      await writeReadings(tx, fresh, book, engine)
      const ended = rows.map((row) => ({
        seq: row.seq,
        outcome: row.outcome,
        article: row.outcome === 'added' ? (keys.get(row.hash) ?? null) : null,
        detail: row.outcome === 'added' ? row.placed : row.issue,
      }))
      await tx.execute(sql`
        update ${importRow} set outcome = given.outcome, article = given.article, detail = given.detail
        from jsonb_to_recordset(${JSON.stringify(ended)}::jsonb)
          as given (seq integer, outcome text, article bigint, detail jsonb)
        where ${importRow.job} = ${claim.job} and ${importRow.seq} = given.seq`)
      if (made !== null) await tx.update(importJob).set({ made }).where(eq(importJob.key, claim.job))
    }),
  )
}
