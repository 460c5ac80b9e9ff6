import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Event, Outlet } from '../model/corpus'
import type { Versions } from '../model/reading'
import { applyChange } from './apply-change'
import { type Claim, holdClaim } from './claim-job'
import { withStore } from './connect'
import { originOf, type PlacedArticle } from './corpus-change'
import { importJob, importRow } from './job-schema'
import { lockCorpus, makeRelease } from './load-corpus'
import { article, placement } from './schema'
import type { Transaction } from './versions'

const placeSchema = z.object({
  id: z.string().nullable(),
  lang: z.enum(['fr', 'en']),
  date: z.string().nullable(),
  event: z.string().nullable(),
  sameAs: z.string().nullable(),
  url: z.string().nullable(),
})

/**
 * Places what a job has added, with the outlets and events that are new, and makes it the newest release. `eventsFor` gives the events
 * for names that no event has, out of the dates of their articles.
 */
export function finishJob(
  claim: Claim,
  made: {
    readonly codebook: number
    readonly engine: string
    readonly outlets: readonly Outlet[]
    readonly events: readonly Event[]
  },
): Promise<Versions> {
  return withStore((database) =>
    database.transaction(async (tx) => {
      await lockCorpus(tx)
      await holdClaim(tx, claim)
      const { job } = claim
      const put = await placedBy(tx, job)
      const seq = await applyChange(tx, {
        origin: originOf(job),
        outlets: { put: made.outlets, end: [] },
        events: { put: made.events, end: [] },
        articles: { put, end: [] },
      })
      const { versions } = await makeRelease(tx, { corpus: seq, codebook: made.codebook, engine: made.engine })
      await tx.update(importJob).set({ state: 'done', endedAt: new Date(), corpus: seq }).where(eq(importJob.key, job))
      return versions
    }),
  )
}

/** First and last date of the articles that a job has added, by event. Partial dates are compared as they stand. */
export function eventSpans(job: number): Promise<ReadonlyMap<string, { readonly from: string; readonly to: string }>> {
  return withStore(async (database) => {
    const of = (field: string) => sql<string>`${importRow.detail} ->> ${sql.raw(`'${field}'`)}`
    const rows = await database
      .select({ event: of('event'), from: sql<string>`min(${of('date')})`, to: sql<string>`max(${of('date')})` })
      .from(importRow)
      .where(
        and(
          eq(importRow.job, job),
          eq(importRow.outcome, 'added'),
          sql`${of('date')} is not null`,
          sql`${of('event')} is not null`,
        ),
      )
      .groupBy(of('event'))
    return new Map(rows.map(({ event: slug, from, to }) => [slug, { from, to }]))
  })
}

const HASH = /^[0-9a-f]{64}$/

/** What a job's rows say of their articles; an article that meanwhile has a place keeps it. Ids of rows become hashes. */
async function placedBy(tx: Transaction, job: number): Promise<readonly PlacedArticle[]> {
  const rows = await tx
    .select({ key: article.key, hash: article.hash, detail: importRow.detail })
    .from(importRow)
    .innerJoin(article, eq(article.key, importRow.article))
    .leftJoin(placement, and(eq(placement.article, article.key), isNull(placement.until)))
    .where(and(eq(importRow.job, job), eq(importRow.outcome, 'added'), isNull(placement.article)))
    .orderBy(asc(importRow.seq))
  const parsed = rows.map(({ detail, ...row }) => ({ ...row, ...placeSchema.parse(detail) }))
  const hashOf = new Map(parsed.flatMap(({ id, hash }) => (id === null ? [] : [[id, hash] as const])))
  return parsed.map(({ key, hash, lang, date, event: of, url, sameAs }) => {
    const twin = sameAs === null ? null : (hashOf.get(sameAs) ?? (HASH.test(sameAs) ? sameAs : null))
    return { key, hash, lang, date, event: of, url, sameAs: twin === hash ? null : twin, inferred: null }
  })
}
