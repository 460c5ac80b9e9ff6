import type { Event, Outlet } from '../model/corpus'
import type { Hit } from '../model/hit'
import type { Issue } from '../model/issues'
import type { Language } from '../model/language'
import type { VoiceCounts } from '../model/score'
import type { Place } from './corpus-change'
import type { Stages } from './stored-stages'

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

/** What the pipeline needs of an article. */
export type Readable = Pick<CorpusArticle, 'title' | 'text'> & { readonly lang: Language | null }

/** What a text is told from nearly the same ones by: its signature, and what that is looked up by. */
export interface Fingerprint {
  readonly signature: readonly number[]
  readonly bands: readonly number[]
}

/** What the store keeps of a reading. Plain data: it may come from another thread. */
export interface ArticleReading {
  /** The headline, or the first words where the article has none. */
  readonly title: string
  readonly hasHeadline: boolean
  /** null: neither French nor English. */
  readonly lang: Language | null
  /** What keeps the text from being an article. */
  readonly error: Issue | null
  /** Words (exposure) per voice. */
  readonly words: VoiceCounts
  readonly text: string
  readonly stages: Stages
  readonly hits: readonly Hit[]
  readonly names: readonly Hit[]
  /** null: too short to be compared with others. */
  readonly fingerprint: Fingerprint | null
}
