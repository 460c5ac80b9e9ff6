import type { ArticleText, Corpus, PhrasePage, PhraseQuery } from '../model/reading'
import { withStore } from './connect'
import { loadArticle } from './read-article'
import { readSnapshot } from './read-corpus'
import { loadPhrases } from './read-phrases'
import { StoreFailure } from './store-failure'

/** The newest release: outlets, events, and every article with its scores but without its text. */
export async function readCorpus(): Promise<Corpus> {
  const snapshot = await withStore(readSnapshot)
  if (snapshot === null) throw new StoreFailure('empty_store')
  return snapshot.corpus
}

/** Everything that the reading view needs of one article, or null where there is no such article. */
export function readArticle(id: string): Promise<ArticleText | null> {
  return withStore((database) => loadArticle(database, id))
}

/** One page of the concordance, and how many phrases there are in all. */
export function readPhrases(query: PhraseQuery): Promise<PhrasePage> {
  return withStore((database) => loadPhrases(database, query))
}
