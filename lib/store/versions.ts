import { and, desc, eq, type SQL } from 'drizzle-orm'
import type { ReleaseNote, Versions } from '../model/reading'
import type { Database } from './connect'
import { codebook, corpus, release } from './schema'

export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

export interface Release {
  readonly seq: number
  /** `corpus.seq` and `codebook.key`. */
  readonly corpus: number
  readonly codebook: number
  readonly versions: Versions
}

const columns = {
  seq: release.seq,
  corpus: release.corpus,
  codebook: release.codebook,
  engine: release.engine,
  corpusVersion: corpus.version,
  codebookVersion: codebook.version,
}

/** The release that figures read, or null in an empty store. */
export async function newestRelease(database: Database | Transaction): Promise<Release | null> {
  return firstOf(await releases(database, undefined))
}

/** The release of these versions, or null where this store never had it. */
export async function releaseOf(database: Database, pinned: Versions): Promise<Release | null> {
  return firstOf(
    await releases(
      database,
      and(eq(corpus.version, pinned.corpus), eq(codebook.version, pinned.codebook), eq(release.engine, pinned.engine)),
    ),
  )
}

/** All that a link may name, the newest first. A version that came back is there once, as it was made last. */
export async function listReleases(database: Database): Promise<readonly ReleaseNote[]> {
  const rows = await database
    .select({ ...columns, createdAt: release.createdAt })
    .from(release)
    .innerJoin(corpus, eq(corpus.seq, release.corpus))
    .innerJoin(codebook, eq(codebook.key, release.codebook))
    .orderBy(desc(release.seq))
  const notes = new Map<string, ReleaseNote>()
  for (const row of rows) {
    const { versions } = toRelease(row)
    const key = JSON.stringify(versions)
    if (!notes.has(key)) notes.set(key, { versions, createdAt: row.createdAt.toISOString() })
  }
  return [...notes.values()]
}

function releases(database: Database | Transaction, where: SQL | undefined) {
  return database
    .select(columns)
    .from(release)
    .innerJoin(corpus, eq(corpus.seq, release.corpus))
    .innerJoin(codebook, eq(codebook.key, release.codebook))
    .where(where)
    .orderBy(desc(release.seq))
    .limit(1)
}

type Row = Awaited<ReturnType<typeof releases>>[number]

const firstOf = ([row]: readonly Row[]) => (row === undefined ? null : toRelease(row))

function toRelease({ seq, corpus: corpusSeq, codebook: book, engine, corpusVersion, codebookVersion }: Row): Release {
  return {
    seq,
    corpus: corpusSeq,
    codebook: book,
    versions: { corpus: corpusVersion, codebook: codebookVersion, engine },
  }
}
