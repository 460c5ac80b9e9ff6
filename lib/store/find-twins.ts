import { and, eq, isNull, or, sql } from 'drizzle-orm'
import { withStore } from './connect'
import type { Fingerprint } from './corpus-content'
import { band, fingerprint, importRow } from './job-schema'
import { article, placement } from './schema'

/** An article that a text may be much like. */
export interface Twin {
  readonly hash: string
  readonly signature: readonly number[]
}

/** Articles of the corpus, or of this job, that share a band with any of these; the first that came first. */
export function findTwins(job: number, prints: readonly Fingerprint[]): Promise<readonly Twin[]> {
  const values = [...new Set(prints.flatMap(({ bands }) => bands))]
  if (values.length === 0) return Promise.resolve([])
  return withStore((database) =>
    database
      .selectDistinct({ key: article.key, hash: article.hash, signature: fingerprint.signature })
      .from(band)
      .innerJoin(fingerprint, eq(fingerprint.article, band.article))
      .innerJoin(article, eq(article.key, band.article))
      .leftJoin(placement, and(eq(placement.article, band.article), isNull(placement.until)))
      .leftJoin(importRow, and(eq(importRow.article, band.article), eq(importRow.job, job)))
      .where(
        and(
          sql`${band.value} = any(${sql.param(`{${values.join(',')}}`)}::integer[])`,
          or(sql`${placement.article} is not null`, sql`${importRow.article} is not null`),
        ),
      )
      .orderBy(article.key),
  )
}
