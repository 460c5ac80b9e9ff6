import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import { inferredSchema } from '../model/article-head'
import { isDenied, VOICES } from '../model/voice'
import { type Database, withStore } from './connect'
import { articleEntry, eventEntry, outletEntry } from './corpus-change'
import { digestOf, versionOfDigest } from './corpus-digest'
import { articleIdOf, hashArticle, hitIdOf } from './ids'
import { article, corpus, event, hit, outlet, placement, reading, readingText, total } from './schema'

/** Something in the store that does not fit. */
export interface Finding {
  readonly what:
    | 'article_hash'
    | 'article_id'
    | 'hit_span'
    | 'hit_id'
    | 'totals'
    | 'no_text'
    | 'no_reading'
    | 'corpus_digest'
  /** The article's id or hash, the key of a reading that is not there, or the corpus's version. */
  readonly where: string
}

export interface StoreCheck {
  readonly articles: number
  readonly readings: number
  readonly hits: number
  readonly findings: readonly Finding[]
}

const BATCH = 200
/** More than these are counted, and not listed. */
const MOST_FINDINGS = 1000

/**
 * Looks at every row that a figure depends on: is each article what its hash says, does each hit belong to a reading and stand in its text
 * under its own name, do the totals equal the hits behind them, and does the newest corpus add up to its digest? Changes nothing.
 */
export function checkStore(onProgress: (articles: number) => void): Promise<StoreCheck> {
  return withStore(async (database) => {
    const findings: Finding[] = []
    const counts = { articles: 0, readings: 0, hits: 0 }
    const find = (what: Finding['what'], where: string) => {
      if (findings.length < MOST_FINDINGS) findings.push({ what, where })
    }
    for (let after = 0; ; ) {
      const articles = await database
        .select()
        .from(article)
        .where(gt(article.key, after))
        .orderBy(asc(article.key))
        .limit(BATCH)
      if (articles.length === 0) break
      for (const { hash, outlet: by, title, raw } of articles)
        if (hashArticle({ outlet: by, title, text: raw }) !== hash) find('article_hash', hash)
      await checkReadings(database, new Map(articles.map(({ key, hash }) => [key, hash])), counts, find)
      counts.articles += articles.length
      after = articles.at(-1)?.key ?? after
      onProgress(counts.articles)
    }
    await findStrays(database, find)
    await checkDigest(database, find)
    return { ...counts, findings }
  })
}

type Find = (what: Finding['what'], where: string) => void

async function checkReadings(
  database: Database,
  hashes: ReadonlyMap<number, string>,
  counts: { readings: number; hits: number },
  find: Find,
): Promise<void> {
  const readings = await database
    .select({ reading, text: readingText.text })
    .from(reading)
    .leftJoin(readingText, and(eq(readingText.article, reading.article), eq(readingText.engine, reading.engine)))
    .where(inArray(reading.article, [...hashes.keys()]))
  if (readings.length === 0) return
  const keys = readings.map((row) => row.reading.key)
  const hits = groupBy(await database.select().from(hit).where(inArray(hit.reading, keys)))
  const totals = groupBy(await database.select().from(total).where(inArray(total.reading, keys)))
  for (const { reading: one, text } of readings) {
    const hash = hashes.get(one.article) ?? ''
    const own = hits.get(one.key) ?? []
    counts.readings++
    counts.hits += own.length
    if (articleIdOf(one.headline, hash) !== one.id) find('article_id', one.id)
    if (text === null) {
      find('no_text', one.id)
      continue
    }
    for (const { id, kind, start, end, cue } of own) {
      if (end > text.length || text.slice(start, end).trim() === '') find('hit_span', `${one.id}#${id}`)
      if (hitIdOf({ article: hash, kind, start, end, cue }) !== id) find('hit_id', `${one.id}#${id}`)
    }
    if (sumsOfHits(own) !== sumsOfTotals(totals.get(one.key) ?? [])) find('totals', one.id)
  }
}

/** Hits and totals whose reading is not there: no foreign key holds them to it. */
async function findStrays(database: Database, find: Find): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    for (const table of [hit, total]) {
      const strays = await tx
        .selectDistinct({ key: table.reading })
        .from(table)
        .leftJoin(reading, eq(reading.key, table.reading))
        .where(isNull(reading.key))
        .limit(MOST_FINDINGS)
      for (const { key } of strays) find('no_reading', String(key))
    }
  })
}

function groupBy<T extends { readonly reading: number }>(rows: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const row of rows) {
    const group = groups.get(row.reading)
    if (group === undefined) groups.set(row.reading, [row])
    else group.push(row)
  }
  return groups
}

/** Counts by cue, polarity and voice, in one text that two ways of counting can be compared by. */
function sumsOfHits(hits: readonly (typeof hit.$inferSelect)[]): string {
  const sums = new Map<string, number>()
  for (const { kind, cue, strength, voice, polarity } of hits) {
    if (kind !== 'cue' || strength !== 'core') continue
    const key = `${cue} ${isDenied(polarity)} ${voice}`
    sums.set(key, (sums.get(key) ?? 0) + 1)
  }
  return JSON.stringify([...sums].sort())
}

function sumsOfTotals(totals: readonly (typeof total.$inferSelect)[]): string {
  const sums = totals.flatMap((row) =>
    VOICES.flatMap((voice): [string, number][] =>
      row[voice] === 0 ? [] : [[`${row.cue} ${row.denied} ${voice}`, row[voice]]],
    ),
  )
  return JSON.stringify(sums.sort())
}

async function checkDigest(database: Database, find: Find): Promise<void> {
  const [newest] = await database.select().from(corpus).orderBy(sql`${corpus.seq} desc`).limit(1)
  if (newest === undefined) return
  const outlets = await database.select({ definition: outlet.definition }).from(outlet).where(isNull(outlet.until))
  const events = await database.select({ definition: event.definition }).from(event).where(isNull(event.until))
  const placed = await database
    .select({ hash: article.hash, placed: placement })
    .from(placement)
    .innerJoin(article, eq(article.key, placement.article))
    .where(isNull(placement.until))
  const digest = digestOf([
    ...outlets.map(({ definition }) => outletEntry(Object(definition))),
    ...events.map(({ definition }) => eventEntry(Object(definition))),
    ...placed.map((row) =>
      articleEntry({ ...row.placed, hash: row.hash, inferred: inferredSchema.parse(row.placed.inferred) }),
    ),
  ])
  if (newest.version !== versionOfDigest(digest)) find('corpus_digest', newest.version)
}
