import { and, asc, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Event, eventSchema, type Outlet, outletSchema } from '../model/corpus'
import { findByHash } from '../model/find-article'
import { type ImportJob, importSettingsSchema, type RowCounts } from '../model/import-job'
import { ISSUES, type IssueCode, issueSchema } from '../model/issues'
import { withStore } from './connect'
import { importJob, importRow } from './job-schema'
import { readSnapshot } from './read-corpus'
import { article, corpus, placement } from './schema'

/** All imports, the newest first; or the one of this number. */
export function listJobs(key?: number): Promise<readonly ImportJob[]> {
  return withStore(async (database) => {
    const jobs = await database
      .select({ job: importJob, version: corpus.version })
      .from(importJob)
      .leftJoin(corpus, eq(corpus.seq, importJob.corpus))
      .where(key === undefined ? undefined : eq(importJob.key, key))
      .orderBy(desc(importJob.key))
    const counts = await database
      .select({
        job: importRow.job,
        outcome: importRow.outcome,
        rows: sql<number>`count(*)::int`,
        repeats: sql<number>`count(${importRow.detail} -> 'likeness')::int`,
      })
      .from(importRow)
      .where(key === undefined ? undefined : eq(importRow.job, key))
      .groupBy(importRow.job, importRow.outcome)
    return jobs.map(({ job: { key: own, state, source, settings, createdAt, endedAt }, version }) => ({
      key: own,
      state,
      source,
      createdAt: createdAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      rows: countsOf(counts.filter(({ job }) => job === own)),
      repeats: counts.find(({ job, outcome }) => job === own && outcome === 'added')?.repeats ?? 0,
      settings: importSettingsSchema.parse(settings),
      corpus: version,
    }))
  })
}

/** Rows that are listed of an import. */
export const MOST_PROBLEMS = 200

/** What went wrong, in both languages, with details in brackets where there are any. */
interface Said {
  readonly code: IssueCode
  readonly said: { readonly en: string; readonly fr: string }
}

/** A row that became no article, as it was stored. */
export interface StoredProblem extends Said {
  readonly place: string
  readonly outcome: 'known' | 'failed'
}

function saidOf(stored: unknown): Said {
  const { code, message } = issueSchema.parse(stored)
  const { en, fr } = ISSUES[code]
  return { code, said: { en: message, fr: `${fr}${message.slice(en.length)}` } }
}

/** All rows that became no article, a page at a time. */
export async function* readProblems(key: number): AsyncGenerator<StoredProblem> {
  for (let after = 0; ; ) {
    const rows = await withStore((database) =>
      database
        .select()
        .from(importRow)
        .where(and(eq(importRow.job, key), gt(importRow.seq, after), inArray(importRow.outcome, ['known', 'failed'])))
        .orderBy(asc(importRow.seq))
        .limit(1000),
    )
    if (rows.length === 0) return
    for (const { place, outcome, detail } of rows)
      yield { place, outcome: outcome === 'known' ? 'known' : 'failed', ...saidOf(detail) }
    after = rows.at(-1)?.seq ?? after
  }
}

/** One import with its first problems and the milliseconds since it last moved, failed rows before known ones; null where there is none of that number. */
export async function readJob(key: number): Promise<{
  readonly job: ImportJob
  readonly problems: readonly StoredProblem[]
  readonly idle: number
  readonly failure: Said | null
} | null> {
  const job = (await listJobs(key))[0]
  if (job === undefined) return null
  return withStore(async (database) => {
    const rows = await database
      .select()
      .from(importRow)
      .where(and(eq(importRow.job, key), inArray(importRow.outcome, ['known', 'failed'])))
      .orderBy(asc(importRow.outcome), asc(importRow.seq))
      .limit(MOST_PROBLEMS)
    const problems = rows.map(
      ({ place, outcome, detail }): StoredProblem => ({
        place,
        outcome: outcome === 'known' ? 'known' : 'failed',
        ...saidOf(detail),
      }),
    )
    const [row] = await database
      .select({
        idle: sql<number>`extract(epoch from now() - ${importJob.beat})::float8`,
        failure: importJob.failure,
      })
      .from(importJob)
      .where(eq(importJob.key, key))
    const failure = row?.failure == null ? null : saidOf(row.failure)
    return { job, problems, idle: 1000 * (row?.idle ?? 0), failure }
  })
}

function countsOf(rows: readonly { readonly outcome: keyof RowCounts; readonly rows: number }[]): RowCounts {
  const counts = { pending: 0, added: 0, known: 0, failed: 0 }
  for (const { outcome, rows: some } of rows) counts[outcome] += some
  return counts
}

/** Articles that an import has added and that are in the newest release, in its order: ids, with how much of a text is another's. */
export function addedArticles(
  job: number,
  most: number,
): Promise<readonly { readonly id: string; readonly likeness: number | null }[]> {
  return withStore(async (database) => {
    const snapshot = await readSnapshot(database)
    const rows = await database
      .select({ hash: article.hash, likeness: sql<number | null>`(${importRow.detail} ->> 'likeness')::float8` })
      .from(importRow)
      .innerJoin(article, eq(article.key, importRow.article))
      .innerJoin(placement, and(eq(placement.article, article.key), isNull(placement.until)))
      .where(and(eq(importRow.job, job), eq(importRow.outcome, 'added')))
      .orderBy(asc(importRow.seq))
      .limit(most)
    return rows.flatMap(({ hash, likeness }) => {
      const row = snapshot === null ? undefined : findByHash(snapshot.corpus.articles, hash)
      return row === undefined ? [] : [{ id: row.id, likeness }]
    })
  })
}

const madeSchema = z.object({
  outlets: z.array(outletSchema).default([]),
  events: z.array(eventSchema.extend({ from: z.string(), to: z.string() })).default([]),
})

/** What a process needs that works on a job; null where there is none of that number. */
export function readWork(key: number): Promise<{
  readonly job: ImportJob
  readonly header: readonly string[]
  readonly made: { readonly outlets: readonly Outlet[]; readonly events: readonly Event[] }
} | null> {
  return withStore(async (database) => {
    const job = (await listJobs(key))[0]
    const [row] = await database.select().from(importJob).where(eq(importJob.key, key))
    if (job === undefined || row === undefined) return null
    return { job, header: z.array(z.string()).parse(row.header), made: madeSchema.parse(row.made) }
  })
}
