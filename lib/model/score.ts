import type { Voice } from './voice'

/** Words (exposure) of an article per voice; the five voices add up to `all`. */
export type WordCounts = Readonly<Record<Voice | 'all', number>>

/** Hits per voice. */
export type VoiceCounts = Readonly<Record<Voice, number>>

/** Core hits of one cue in one article; the five voices add up to `hits`. */
export interface CueScore extends VoiceCounts {
  readonly hits: number
  /** 1000 × hits / words.all, unrounded; null only where there are no words. */
  readonly per1000: number | null
}

/** Result of the stage `score`: one entry for every cue of the codebook, zero included. */
export interface ArticleScore {
  readonly words: WordCounts
  readonly cues: Readonly<Record<string, CueScore>>
}
