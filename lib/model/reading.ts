import type { ArticleRow } from './article-row'
import type { Event, Outlet } from './corpus'
import type { CleanDocument } from './document'
import type { Hit } from './hit'
import type { Issue } from './issues'
import type { DetectedLanguage, Language } from './language'
import type { ArticleScore } from './score'
import type { SegmentedText } from './segment'
import type { Speaker, Voices } from './speech'
import type { Polarity, Strength, Voice } from './voice'

/** Everything the pipeline says about one document. */
export interface ReadDocument {
  readonly id: string
  readonly lang: DetectedLanguage
  readonly clean: CleanDocument
  readonly segmented: SegmentedText
  readonly voices: Voices
  readonly hits: readonly Hit[]
  /** Who is called what: `cue` is the actor, `concept` the designation. */
  readonly names: readonly Hit[]
  readonly score: ArticleScore
  readonly issues: readonly Issue[]
}

/** What a number depends on. A link that names the three can be held to its digits. */
export interface Versions {
  readonly corpus: string
  readonly codebook: string
  readonly engine: string
}

/** A release that a link may name. `createdAt` is ISO. */
export interface ReleaseNote {
  readonly versions: Versions
  readonly createdAt: string
}

export interface Corpus {
  readonly versions: Versions
  readonly outlets: readonly Outlet[]
  readonly events: readonly Event[]
  readonly articles: readonly ArticleRow[]
}

/** A stored hit. `id` is a hash of article, span and cue: `#h-<id>` in a link. */
export interface StoredHit extends Hit {
  readonly id: string
}

/** Everything that the reading view needs of one article. */
export interface ArticleText {
  readonly row: ArticleRow
  readonly raw: string
  readonly clean: CleanDocument
  readonly voices: Voices
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
  readonly hits: readonly StoredHit[]
  readonly names: readonly StoredHit[]
}

/** What a list of phrases is asked for. Empty lists mean "all". */
export interface PhraseQuery {
  readonly outlets: readonly string[]
  readonly cues: readonly string[]
  readonly concept: string | null
  readonly voice: Voice | 'all'
  readonly lang: Language | null
  readonly event: string | null
  readonly article: string | null
  /** Ids of articles left out: repeats of one that is counted, so that a list has as many rows as the number it explains. */
  readonly without: readonly string[]
  /** Bounds to any precision. An article is inside where its date agrees to the precision known to both; undated ones are not. */
  readonly from: string | null
  readonly to: string | null
  /** Words that the phrase or its context must contain, accents and case folded; empty: no such condition. */
  readonly search: string
  /** Weak hits are listed only when asked for; counts on show are of core hits. */
  readonly strength: Strength | 'all'
  /** Whether negated and denied hits are among them. */
  readonly denied: boolean
  /** Words of context on each side, 4 to 30. */
  readonly context: number
  readonly order: 'mix' | 'date' | 'outlet' | 'left' | 'right'
  /** From 1. */
  readonly page: number
  readonly perPage: number
}

/** One line of the concordance. */
export interface PhraseRow {
  readonly id: string
  readonly article: string
  readonly articleTitle: string
  readonly outlet: string
  readonly date: string | null
  readonly lang: Language
  readonly cue: string
  readonly concept: string
  readonly strength: Strength
  readonly voice: Voice
  readonly polarity: Polarity
  readonly speaker: Speaker | null
  readonly left: string
  readonly phrase: string
  readonly right: string
}

export interface PhrasePage {
  readonly total: number
  readonly rows: readonly PhraseRow[]
}
