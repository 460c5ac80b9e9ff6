import type { ArticleRow } from '../model/article-row'
import type { PatternCounts } from '../model/pattern-count'
import type { ArticleText, Corpus, PhrasePage, PhraseQuery, ReleaseNote, Versions } from '../model/reading'
import { withStore } from './connect'
import { loadArticle } from './read-article'
import { readSnapshot } from './read-corpus'
import { type Definitions, loadDefinitions } from './read-definitions'
import { loadPatternCounts } from './read-patterns'
import { loadPhrases } from './read-phrases'
import { loadTexts, type VoicedText } from './read-texts'
import { StoreFailure } from './store-failure'
import { listReleases } from './versions'

export { areCounted } from './read-patterns'

/** The newest release: outlets, events, and every article with its scores but without its text. */
export async function readCorpus(): Promise<Corpus> {
  return (await readNewest()).corpus
}

/** A corpus with the codebook that its numbers were made with, as it was stored. */
export interface HeldRelease {
  readonly corpus: Corpus
  readonly definition: unknown
}

/** The newest release with its codebook. */
export async function readNewest(): Promise<HeldRelease> {
  const release = await readRelease(null)
  if (release === null) throw new StoreFailure('empty_store')
  return release
}

/** The release that a link names (null: the newest), or null where this store does not have it. */
export async function readRelease(pinned: Versions | null): Promise<HeldRelease | null> {
  const snapshot = await withStore((database) => readSnapshot(database, pinned))
  return snapshot === null ? null : { corpus: snapshot.corpus, definition: snapshot.codebook }
}

/** Outlets and events as they are now; none in an empty store. */
export function readDefinitions(): Promise<Definitions> {
  return withStore(loadDefinitions)
}

/** Every release that a link may name, the newest first. */
export function readReleases(): Promise<readonly ReleaseNote[]> {
  return withStore(listReleases)
}

/** Everything that the reading view needs of one article in a release, or null where there is no such article. */
export function readArticle(id: string, pinned: Versions | null = null): Promise<ArticleText | null> {
  return withStore((database) => loadArticle(database, id, pinned))
}

/** Clean texts of several articles of a release, with their voices. */
export function readTexts(ids: readonly string[], pinned: Versions | null = null): Promise<readonly VoicedText[]> {
  return withStore((database) => loadTexts(database, ids, pinned))
}

/** Core hits of some cues by written form, in these articles of a release, and perhaps in others; null: too many to be counted. */
export function readPatternCounts(
  cues: readonly string[],
  articles: readonly ArticleRow[],
  pinned: Versions | null = null,
): Promise<readonly PatternCounts[] | null> {
  return withStore((database) => loadPatternCounts(database, cues, articles, pinned))
}

/** One page of the concordance of a release, and how many phrases there are in all. */
export function readPhrases(query: PhraseQuery, pinned: Versions | null = null): Promise<PhrasePage> {
  return withStore((database) => loadPhrases(database, query, pinned))
}
