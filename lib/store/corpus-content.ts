import type { Event, Outlet } from '../model/corpus'
import type { ReadDocument } from '../model/reading'
import type { Place } from './corpus-change'

/** An article as a corpus has it: the text that makes it, and what is known beside it. */
export interface CorpusArticle extends Place {
  readonly outlet: string
  readonly title: string | null
  readonly text: string
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
