import type { Span } from './span'
import type { Speaker } from './speech'
import type { Polarity, Strength, Voice } from './voice'

/** A pattern found at a span of the clean text, before voice and polarity are known. */
export interface RawHit extends Span {
  readonly cue: string
  readonly concept: string
  readonly strength: Strength
  /** The written form in the codebook that matched. */
  readonly pattern: string
}

/** A pattern found at a span, with who says it and whether it is asserted. Hits of one cue never overlap. */
export interface Hit extends RawHit {
  readonly text: string
  readonly voice: Voice
  readonly speaker: Speaker | null
  readonly polarity: Polarity
}
