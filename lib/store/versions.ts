import { desc, eq } from 'drizzle-orm'
import type { Versions } from '../model/reading'
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

/** The release that figures read, or null in an empty store. */
export async function newestRelease(database: Database | Transaction): Promise<Release | null> {
  const [row] = await database
    .select({
      seq: release.seq,
      corpus: release.corpus,
      codebook: release.codebook,
      engine: release.engine,
      corpusVersion: corpus.version,
      codebookVersion: codebook.version,
    })
    .from(release)
    .innerJoin(corpus, eq(corpus.seq, release.corpus))
    .innerJoin(codebook, eq(codebook.key, release.codebook))
    .orderBy(desc(release.seq))
    .limit(1)
  if (row === undefined) return null
  const { seq, corpusVersion, codebookVersion, engine } = row
  return {
    seq,
    corpus: row.corpus,
    codebook: row.codebook,
    versions: { corpus: corpusVersion, codebook: codebookVersion, engine },
  }
}
