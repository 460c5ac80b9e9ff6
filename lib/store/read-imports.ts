import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type ImportJob, ROW_OUTCOMES, type RowCounts } from '../model/import-job'
import { ISSUES, type IssueCode } from '../model/issues'
import { withStore } from './connect'
import { corpus, importJob, importRow } from './schema'

/** All imports, the newest first. */
export function listJobs(): Promise<readonly ImportJob[]> {
  return withStore(async (database) => {
    const jobs = await database
      .select({ job: importJob, version: corpus.version })
      .from(importJob)
      .leftJoin(corpus, eq(corpus.seq, importJob.corpus))
      .orderBy(desc(importJob.key))
    const counts = await database
      .select({ job: importRow.job, outcome: importRow.outcome, rows: sql<number>`count(*)::int` })
      .from(importRow)
      .groupBy(importRow.job, importRow.outcome)
    return jobs.map(({ job: { key, state, source, createdAt, endedAt }, version }) => ({
      key,
      state,
      source,
      createdAt: createdAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      rows: countsOf(counts.filter(({ job }) => job === key)),
      corpus: version,
    }))
  })
}

/** Rows that are listed of an import. */
export const MOST_PROBLEMS = 200

const isIssueCode = (code: string): code is IssueCode => Object.hasOwn(ISSUES, code)
const issueSchema = z.object({ code: z.string().refine(isIssueCode), message: z.string() })

/** A row that became no article, as it was stored. */
export interface StoredProblem {
  readonly place: string
  readonly outcome: 'known' | 'failed'
  readonly code: IssueCode
  /** What happened, in both languages, with details in brackets where there are any. */
  readonly said: { readonly en: string; readonly fr: string }
}

/** One import with its first problems and the milliseconds since it last moved, failed rows before known ones; null where there is none of that number. */
export async function readJob(
  key: number,
): Promise<{ readonly job: ImportJob; readonly problems: readonly StoredProblem[]; readonly idle: number } | null> {
  const job = (await listJobs()).find((one) => one.key === key)
  if (job === undefined) return null
  return withStore(async (database) => {
    const rows = await database
      .select()
      .from(importRow)
      .where(and(eq(importRow.job, key), sql`${importRow.outcome} <> 'added'`))
      .orderBy(asc(importRow.outcome), asc(importRow.seq))
      .limit(MOST_PROBLEMS)
    const problems = rows.map(({ place, outcome, detail: stored }): StoredProblem => {
      const { code, message } = issueSchema.parse(stored)
      const { en, fr } = ISSUES[code]
      const detail = message.slice(en.length)
      return {
        place,
        outcome: outcome === 'known' ? 'known' : 'failed',
        code,
        said: { en: message, fr: `${fr}${detail}` },
      }
    })
    const [beat] = await database
      .select({ idle: sql<number>`extract(epoch from now() - ${importJob.beat})::float8` })
      .from(importJob)
      .where(eq(importJob.key, key))
    return { job, problems, idle: 1000 * (beat?.idle ?? 0) }
  })
}

function countsOf(rows: readonly { readonly outcome: keyof RowCounts; readonly rows: number }[]): RowCounts {
  const [added, known, failed] = ROW_OUTCOMES.map((outcome) => rows.find((one) => one.outcome === outcome)?.rows ?? 0)
  return { added: added ?? 0, known: known ?? 0, failed: failed ?? 0 }
}
