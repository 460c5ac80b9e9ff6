import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Versions } from '../model/reading'
import { applyChange } from './apply-change'
import { withStore } from './connect'
import { NO_CHANGE, originOf } from './corpus-change'
import { importJob } from './job-schema'
import { lockCorpus, makeRelease } from './load-corpus'
import { article, event, outlet, placement } from './schema'
import { newestRelease, type Transaction } from './versions'

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
