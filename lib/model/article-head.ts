import { z } from 'zod'
import type { Language } from './language'
import type { VoiceCounts } from './score'

/** What is known of an article and was not in its text, in words. */
export const inferredSchema = z.object({ en: z.string(), fr: z.string() }).nullable()

/** What the columns take of an article, beside its hits: everything but its text. */
export interface ArticleHead {
  /** Slug of the headline or first words plus a prefix of the content hash: the same on every installation. */
  readonly id: string
  readonly outlet: string
  readonly event: string | null
  readonly lang: Language
  /** ISO date to the known precision, "2022-02" included; null: not known. */
  readonly date: string | null
  /** The headline, or the first words where there is none. */
  readonly title: string
  readonly hasHeadline: boolean
  readonly url: string | null
  /** Id of the article that this one repeats or translates. */
  readonly sameAs: string | null
  readonly inferred: Readonly<z.infer<typeof inferredSchema>>
  readonly words: VoiceCounts
  /** Numbers under which the store has the article, and its reading. */
  readonly articleKey: number
  readonly readingKey: number
}

/** Core hits of a cue in an article, those that are negated or denied apart from the others. */
export interface CueCounts extends VoiceCounts {
  readonly cue: string
  readonly denied: boolean
}
