import { and, eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { withStore } from './connect'
import type { Fingerprint } from './corpus-content'
import { band, fingerprint, importRow } from './job-schema'
import { article, placement } from './schema'

/** An article that a text may be much like. */
export interface Twin {
  readonly hash: string
  readonly signature: readonly number[]
}

/**
 * Of 16 bands a text of likeness .8 shares six or seven, and fewer than two in 3 of 1,000 cases; one of likeness .3 shares two in 7 of 1,000:
 * with one alone, the more articles there are, the more had to be looked at for each.
 */
const LEAST_SHARED = 2

/** Articles of the corpus, or of this job, that share bands with one of these; the first that came first. */
export function findTwins(job: number, prints: readonly Pick<Fingerprint, 'bands'>[]): Promise<readonly Twin[]> {
  const given = prints.flatMap(({ bands }, of) => [...new Set(bands)].map((value) => ({ of, value })))
  if (given.length === 0) return Promise.resolve([])
  return withStore((database) => {
    const near = database.$with('near').as(
      database
        .selectDistinct({ article: band.article })
        .from(band)
        .innerJoin(
          sql`json_to_recordset(${JSON.stringify(given)}::json) as given ("of" integer, value integer)`,
          sql`given.value = ${band.value}`,
        )
        .groupBy(sql`given.of`, band.article)
        .having(sql`count(*) >= ${LEAST_SHARED}`),
    )
    return database
      .with(near)
      .selectDistinct({ key: article.key, hash: article.hash, signature: fingerprint.signature })
      .from(near)
      .innerJoin(fingerprint, eq(fingerprint.article, near.article))
      .innerJoin(article, eq(article.key, near.article))
      .leftJoin(placement, and(eq(placement.article, near.article), isNull(placement.until)))
      .leftJoin(importRow, and(eq(importRow.article, near.article), eq(importRow.job, job)))
      .where(or(isNotNull(placement.article), isNotNull(importRow.article)))
      .orderBy(article.key)
  })
}
