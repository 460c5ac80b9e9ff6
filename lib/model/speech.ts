import type { Span } from './span'
import type { Voice } from './voice'

/** The one quoted or reported: the words as they stand in the text, and the fullest form of the name in the same article. */
export interface Speaker extends Span {
  readonly text: string
  readonly name: string | null
}

/** A quotation, without its marks. Nested quotations are listed too. */
export interface Quotation extends Span {
  readonly text: string
  readonly speaker: Speaker | null
}

/** A stretch of text in one voice. Voice spans are in order, do not overlap, and cover the whole text. */
export interface VoiceSpan extends Span {
  readonly voice: Voice
  readonly speaker: Speaker | null
  /** True for the French journalistic conditional and its like: attributed and not vouched for. */
  readonly hedged: boolean
}

/** Result of the stage `voice`. */
export interface Voices {
  readonly spans: readonly VoiceSpan[]
  readonly quotations: readonly Quotation[]
  /** Quotation marks that open and never close. */
  readonly unclosed: number
}
