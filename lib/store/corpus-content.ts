import type { Event, Outlet } from '../model/corpus'
import type { Language } from '../model/language'
import type { ReadDocument } from '../model/reading'
import { corpusVersionOf, hashArticle } from './ids'

/** An article as a corpus has it: the text that makes it, and what is known beside it. `sameAs` is another article's hash. */
export interface CorpusArticle {
  readonly outlet: string
  readonly title: string | null
  readonly text: string
  readonly lang: Language
  readonly date: string | null
  readonly event: string | null
  readonly sameAs: string | null
  readonly url: string | null
  readonly inferred: { readonly en: string; readonly fr: string } | null
}

export interface CorpusContent {
  readonly outlets: readonly Outlet[]
  readonly events: readonly Event[]
  readonly articles: readonly CorpusArticle[]
}

/** What an article looks like after the pipeline; `title` is its headline, or its first words where it has none. */
export interface ArticleReading {
  readonly document: ReadDocument
  readonly title: string
  readonly hasHeadline: boolean
}

/** The same content gives the same version on every installation, whatever the order of its lists. */
export function versionOfCorpus({ outlets, events, articles }: CorpusContent): string {
  const known = articles.map(({ text, ...meta }) => ({ ...meta, hash: hashArticle({ ...meta, text }) }))
  return corpusVersionOf({ outlets, events, articles: known })
}
