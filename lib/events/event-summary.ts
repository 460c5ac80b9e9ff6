import type { StoredHit } from '../model/reading'

/** A phrase and the article it stands in. */
export interface PlacedHit {
  readonly article: string
  readonly hit: StoredHit
}

/** Articles that are one observation of framing: an original and its repetitions and translations. */
export interface Dispatch {
  /** Id of the one that counts for the group: the original, or the earliest where the original is not among them. */
  readonly id: string
  readonly articles: readonly string[]
}

/** One designation of an actor with its phrases per article; an article without any has an empty list. */
export interface DesignationRow {
  readonly designation: string
  readonly total: number
  readonly cells: readonly { readonly article: string; readonly hits: readonly StoredHit[] }[]
}

/** Who is called what: an actor and its designations in the order of the codebook, those found only. */
export interface NamingRow {
  readonly actor: string
  readonly total: number
  readonly designations: readonly DesignationRow[]
}

/** A cue that occurs in one dispatch only, with every phrase of it. */
export interface OnlyHere {
  readonly dispatch: string
  readonly cue: string
  readonly phrases: readonly PlacedHit[]
}

/** A concept in an article and in its translation. `differs`: not the same number of phrases. */
export interface TwinConcept {
  readonly concept: string
  readonly differs: boolean
  readonly original: readonly StoredHit[]
  readonly version: readonly StoredHit[]
}

/** A cue in an article and in its translation. `differs`: some concept does. */
export interface TwinCue {
  readonly cue: string
  readonly original: number
  readonly version: number
  readonly differs: boolean
  readonly concepts: readonly TwinConcept[]
}

/** An article, its translation or repetition, and the cues that either of them has. */
export interface TwinPair {
  readonly original: string
  readonly version: string
  readonly cues: readonly TwinCue[]
}

/** What several articles say of one event, in counts and phrases of core strength. */
export interface EventSummary {
  readonly dispatches: readonly Dispatch[]
  readonly naming: readonly NamingRow[]
  readonly onlyHere: readonly OnlyHere[]
  readonly twins: readonly TwinPair[]
}
