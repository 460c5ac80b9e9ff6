import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Codebook } from '../model/codebook'
import type { Versions } from '../model/reading'
import { type Database, withStore } from './connect'
import { type ArticleReading, type CorpusArticle, type CorpusContent, versionOfCorpus } from './corpus-content'
import { hashArticle } from './ids'
import { article, codebook as codebooks, reading, release } from './schema'
import { newestRelease, type Transaction } from './versions'
import { chunksOf, writeCorpus } from './write-corpus'
import { writeReadings } from './write-readings'

export interface CorpusLoad {
  readonly content: CorpusContent
  readonly codebook: Codebook
  readonly engine: string
  /** Runs the pipeline; called only for articles that this codebook and engine have not read yet. */
  readonly read: (article: CorpusArticle, hash: string) => ArticleReading
}

export interface LoadReport {
  readonly versions: Versions
  /** Articles that went through the pipeline. */
  readonly read: number
  /** False where the store already held exactly this. */
  readonly changed: boolean
}

/** Loads take turns; readers never wait for them. */
const LOAD_LOCK = 727_002

/**
 * Makes corpus, codebook and engine the newest release. Doing it again changes nothing; a new codebook or engine version
 * has all articles read again, beside the readings of before.
 *
 * The pipeline runs before the transaction; after it all is there, or nothing.
 */
export async function loadCorpus(load: CorpusLoad): Promise<LoadReport> {
  const { content, codebook, engine } = load
  const versions = { corpus: versionOfCorpus(content), codebook: codebook.version, engine }
  return withStore(async (database) => {
    if (await isNewest(database, versions)) return { versions, read: 0, changed: false }
    const known = await articlesRead(database, load)
    const hashed = content.articles.map((one) => ({ one, hash: hashArticle(one) }))
    const readings = new Map(
      hashed.filter(({ hash }) => !known.has(hash)).map(({ one, hash }) => [hash, load.read(one, hash)]),
    )
    return database.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(${LOAD_LOCK})`)
      if (await isNewest(tx, versions)) return { versions, read: 0, changed: false }
      const corpus = await writeCorpus(tx, content)
      const book = await writeCodebook(tx, codebook)
      const keys = await keysOf(tx, [...readings.keys()])
      const fresh = [...readings].flatMap(([hash, made]) => {
        const key = keys.get(hash)
        return key === undefined ? [] : [{ key, hash, reading: made }]
      })
      await writeReadings(tx, fresh, book, engine)
      await tx.insert(release).values({ corpus, codebook: book, engine })
      return { versions, read: fresh.length, changed: true }
    })
  })
}

async function isNewest(database: Database | Transaction, { corpus, codebook, engine }: Versions): Promise<boolean> {
  const held = (await newestRelease(database))?.versions
  return held?.corpus === corpus && held.codebook === codebook && held.engine === engine
}

/** Hashes of the articles that this codebook and engine have read before. */
async function articlesRead(database: Database, { codebook, engine }: CorpusLoad): Promise<ReadonlySet<string>> {
  const rows = await database
    .select({ hash: article.hash })
    .from(reading)
    .innerJoin(article, eq(article.key, reading.article))
    .innerJoin(codebooks, eq(codebooks.key, reading.codebook))
    .where(and(eq(codebooks.version, codebook.version), eq(reading.engine, engine)))
  return new Set(rows.map(({ hash }) => hash))
}

async function writeCodebook(tx: Transaction, definition: Codebook): Promise<number> {
  await tx.insert(codebooks).values({ version: definition.version, definition }).onConflictDoNothing()
  const [row] = await tx.select().from(codebooks).where(eq(codebooks.version, definition.version))
  if (row === undefined) throw new Error('invalid insert: codebook')
  return row.key
}

async function keysOf(tx: Transaction, hashes: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const keys = new Map<string, number>()
  for (const list of chunksOf(hashes))
    for (const row of await tx.select().from(article).where(inArray(article.hash, list))) keys.set(row.hash, row.key)
  return keys
}
