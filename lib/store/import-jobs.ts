import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Event, Outlet } from '../model/corpus'
import type { Issue } from '../model/issues'
import type { Versions } from '../model/reading'
import { applyChange } from './apply-change'
import { withStore } from './connect'
import { NO_CHANGE, originOf, type Place, type PlacedArticle } from './corpus-change'
import type { ArticleReading } from './corpus-content'
import { lockCorpus, makeRelease } from './load-corpus'
import { article, event, importJob, importRow, outlet, placement } from './schema'
import { newestRelease, type Transaction } from './versions'
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
      readonly placed: Place & { readonly id: string | null }
    }
)

const placeSchema = z.object({
  id: z.string().nullable(),
  lang: z.enum(['fr', 'en']),
  date: z.string().nullable(),
  event: z.string().nullable(),
  sameAs: z.string().nullable(),
  url: z.string().nullable(),
})

/** Starts a job, or takes up again one of the same input that did not come to its end; `done` rows are not to be given again. */
export function startJob(source: string, input: string, settings: object) {
  return withStore(async (database) => {
    const [open] = await database
      .select()
      .from(importJob)
      .where(and(eq(importJob.input, input), eq(importJob.state, 'running')))
      .orderBy(desc(importJob.key))
      .limit(1)
    if (open !== undefined) {
      const [last] = await database
        .select({ done: sql<number>`coalesce(max(${importRow.seq}), 0)::int` })
        .from(importRow)
        .where(eq(importRow.job, open.key))
      return { key: open.key, done: last?.done ?? 0 }
    }
    const [made] = await database.insert(importJob).values({ state: 'running', source, input, settings }).returning()
    if (made === undefined) throw new Error('invalid insert: import job')
    return { key: made.key, done: 0 }
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

/** Stores rows with their articles and readings, all in one transaction: what is stored is done. */
export function storeRows(job: number, rows: readonly JobRow[], book: number, engine: string): Promise<void> {
  return withStore((database) =>
    database.transaction(async (tx) => {
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
      await tx.insert(importRow).values(
        rows.map((row) => ({
          job,
          seq: row.seq,
          place: row.place,
          outcome: row.outcome,
          article: row.outcome === 'added' ? (keys.get(row.hash) ?? null) : null,
          detail: row.outcome === 'added' ? row.placed : row.issue,
        })),
      )
      await tx.update(importJob).set({ beat: new Date() }).where(eq(importJob.key, job))
    }),
  )
}

/**
 * Places what a job has added, with the outlets and events that are new, and makes it the newest release. `eventsFor` gives the events
 * for names that no event has, out of the dates of their articles.
 */
export function finishJob(
  job: number,
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
    const twin = sameAs === null ? null : (hashOf.get(sameAs) ?? null)
    return { key, hash, lang, date, event: of, url, sameAs: twin === hash ? null : twin, inferred: null }
  })
}

/** Takes an import back: its articles leave, and the outlets and events that no other article names. Older releases keep them. */
export function undoJob(job: number): Promise<Versions | null> {
  return withStore((database) =>
    database.transaction(async (tx) => {
      await lockCorpus(tx)
      const [found] = await tx
        .select()
        .from(importJob)
        .where(and(eq(importJob.key, job), eq(importJob.state, 'done')))
      const newest = await newestRelease(tx)
      if (found === undefined || newest === null) return null
      const origin = originOf(job)
      const mine = await tx
        .select({ key: placement.article })
        .from(placement)
        .where(and(isNull(placement.until), eq(placement.origin, origin)))
      const seq = await applyChange(tx, {
        origin,
        outlets: { put: [], end: await slugsOnlyHere(tx, outlet, article.outlet, origin) },
        events: { put: [], end: await slugsOnlyHere(tx, event, placement.event, origin) },
        articles: { put: NO_CHANGE.put, end: mine.map(({ key }) => key) },
      })
      const { versions } = await makeRelease(tx, {
        corpus: seq,
        codebook: newest.codebook,
        engine: newest.versions.engine,
      })
      await tx.update(importJob).set({ state: 'undone', endedAt: new Date() }).where(eq(importJob.key, job))
      return versions
    }),
  )
}

async function slugsOnlyHere(
  tx: Transaction,
  table: typeof outlet | typeof event,
  namedBy: typeof article.outlet | typeof placement.event,
  origin: string,
): Promise<string[]> {
  const mine = await tx
    .select({ slug: table.slug })
    .from(table)
    .where(and(isNull(table.until), eq(table.origin, origin)))
  const named = await tx
    .selectDistinct({ slug: namedBy })
    .from(placement)
    .innerJoin(article, eq(article.key, placement.article))
    .where(and(isNull(placement.until), sql`${placement.origin} <> ${origin}`))
  const kept = new Set(named.map(({ slug }) => slug))
  return mine.map(({ slug }) => slug).filter((slug) => !kept.has(slug))
}
