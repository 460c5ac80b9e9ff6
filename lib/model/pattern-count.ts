import type { VoiceCounts } from './score'

/** Core hits of one written form of a cue's concept in one article, those that are negated or denied apart. */
export interface PatternCount {
  /** The number under which the store has the article. */
  readonly article: number
  readonly cue: string
  readonly concept: string
  readonly pattern: string
  readonly denied: boolean
  readonly voices: VoiceCounts
}
