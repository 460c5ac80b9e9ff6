import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Codebook } from '../model/codebook'
import type { Versions } from '../model/reading'
import { type Database, withStore } from './connect'
import type { ArticleReading, CorpusContent, Readable } from './corpus-content'
import { hashArticle } from './ids'
import { article, codebook as codebooks, placement, reading, release } from './schema'
import { StoreFailure } from './store-failure'
import { newestRelease, type Transaction } from './versions'
import { insertArticles, writeCorpus } from './write-corpus'
import { writeReadings } from './write-readings'

export interface CorpusLoad {
  readonly content: CorpusContent
  readonly codebook: Codebook
  readonly engine: string
  /** Runs the pipeline; called only for articles that this codebook and engine have not read yet. */
  readonly read: (article: Readable, hash: string) => Promise<ArticleReading>
  /** Told after each batch: articles read so far, and in all. */
  readonly onProgress?: (read: number, of: number) => void
}

export interface LoadReport {
  readonly versions: Versions
  /** Articles that went through the pipeline. */
  readonly read: number
  /** False where the store already held exactly this. */
  readonly changed: boolean
}

/** Whoever changes the corpus holds this lock; readers never wait for it. */
const LOAD_LOCK = 727_002
/** Articles read and stored at a time: what is done stays done when a start is interrupted. */
const BATCH = 200

/**
 * Makes the supplied articles, this codebook and this engine part of the newest release. Doing it again changes nothing; a new codebook
 * or engine version has all articles read again, imported ones too, beside the readings of before.
 *
 * The pipeline runs before the transaction that makes the release; until then readers see the one before.
 */
export async function loadCorpus(load: CorpusLoad): Promise<LoadReport> {
  return withStore(async (database) => {
    const book = await database.transaction((tx) => writeCodebook(tx, load.codebook))
    let read = await readSupplied(database, load, book)
    for (;;) {
      read += await readPlaced(database, load, book)
      const done = await database.transaction(async (tx) => {
        await lockCorpus(tx)
        const corpus = await writeCorpus(tx, load.content)
        // An import may have ended since: its articles are read before there is a release with them.
        if ((await unread(tx, load, book, 1)).length > 0) return null
        return makeRelease(tx, { corpus, codebook: book, engine: load.engine })
      })
      if (done !== null) return { ...done, read }
    }
  })
}

/** To be called first in a transaction that changes the corpus. */
export async function lockCorpus(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${LOAD_LOCK})`)
}

/** Makes corpus, codebook and engine the newest release, where they are not. */
export async function makeRelease(
  tx: Transaction,
  made: { readonly corpus: number; readonly codebook: number; readonly engine: string },
): Promise<{ readonly versions: Versions; readonly changed: boolean }> {
  const newest = await newestRelease(tx)
  const changed =
    newest?.corpus !== made.corpus || newest.codebook !== made.codebook || newest.versions.engine !== made.engine
  if (changed) await tx.insert(release).values(made)
  const now = changed ? await newestRelease(tx) : newest
  if (now == null) throw new Error('invalid insert: release')
  return { versions: now.versions, changed }
}

/** Stores a codebook, where it is not there; gives its key. */
export function ensureCodebook(definition: Codebook): Promise<number> {
  return withStore((database) => database.transaction((tx) => writeCodebook(tx, definition)))
}

async function writeCodebook(tx: Transaction, definition: Codebook): Promise<number> {
  await tx.insert(codebooks).values({ version: definition.version, definition }).onConflictDoNothing()
  const [row] = await tx.select().from(codebooks).where(eq(codebooks.version, definition.version))
  if (row === undefined) throw new Error('invalid insert: codebook')
  return row.key
}

/** Reads the supplied articles that have not been read, before any corpus places them. */
async function readSupplied(database: Database, load: CorpusLoad, book: number): Promise<number> {
  const supplied = new Map(load.content.articles.map((one) => [hashArticle(one), one]))
  const keys = await database.transaction((tx) =>
    insertArticles(
      tx,
      [...supplied].map(([hash, { outlet, title, text }]) => ({ hash, outlet, title, raw: text })),
    ),
  )
  const done = new Set(
    (
      await database
        .select({ key: reading.article })
        .from(reading)
        .where(
          and(
            inArray(reading.article, [...keys.values()]),
            eq(reading.codebook, book),
            eq(reading.engine, load.engine),
          ),
        )
    ).map(({ key }) => key),
  )
  const missing = [...supplied].flatMap(([hash, one]) => {
    const key = keys.get(hash)
    return key === undefined || done.has(key) ? [] : [{ key, hash, one }]
  })
  const fresh = await Promise.all(
    missing.map(async ({ key, hash, one }) => ({ key, hash, reading: await readOne(load, one, hash) })),
  )
  await database.transaction((tx) => writeReadings(tx, fresh, book, load.engine))
  return fresh.length
}

/** Reads what is placed now and has not been read with this codebook and engine, a batch at a time. */
async function readPlaced(database: Database, load: CorpusLoad, book: number): Promise<number> {
  let read = 0
  const all = load.onProgress === undefined ? 0 : (await unread(database, load, book)).length
  for (;;) {
    if (all > 0) load.onProgress?.(read, Math.max(all, read))
    const keys = await unread(database, load, book, BATCH)
    if (keys.length === 0) return read
    const rows = await database
      .select({ key: article.key, hash: article.hash, title: article.title, text: article.raw, lang: placement.lang })
      .from(article)
      .innerJoin(placement, and(eq(placement.article, article.key), isNull(placement.until)))
      .where(inArray(article.key, keys))
    const fresh = await Promise.all(
      rows.map(async ({ key, hash, ...one }) => ({ key, hash, reading: await readOne(load, one, hash) })),
    )
    await database.transaction((tx) => writeReadings(tx, fresh, book, load.engine))
    read += fresh.length
  }
}

/** An article that was read before can be read again: where it cannot, the reading has failed, and nothing is stored for it. */
async function readOne(load: CorpusLoad, article: Readable, hash: string): Promise<ArticleReading> {
  const reading = await load.read(article, hash)
  if (reading.error?.code === 'not_scored') throw new StoreFailure('not_scored', hash)
  return reading
}

/** Keys of articles that are placed now and that this codebook and engine have not read; at most so many. */
async function unread(
  database: Database | Transaction,
  { engine }: Pick<CorpusLoad, 'engine'>,
  book: number,
  most?: number,
): Promise<readonly number[]> {
  const query = database
    .select({ key: placement.article })
    .from(placement)
    .leftJoin(
      reading,
      and(eq(reading.article, placement.article), eq(reading.codebook, book), eq(reading.engine, engine)),
    )
    .where(and(isNull(placement.until), isNull(reading.key)))
    .orderBy(placement.article)
  const rows = await (most === undefined ? query : query.limit(most))
  return rows.map(({ key }) => key)
}
