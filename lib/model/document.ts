import type { Issue } from './issues'
import type { Language } from './language'
import type { Span } from './span'

/** A document as it comes in, before any stage. `text` is the raw input that `removed` spans and `rawStart` refer to. */
export interface RawDocument {
  readonly id: string
  readonly text: string
  /** A headline given beside the text, or null. */
  readonly title: string | null
  /** A language given with the document; null: detect it. */
  readonly lang: Language | null
}

/** Why a stretch of the raw text is page furniture. Each has a label in the message catalogue. */
export const FURNITURE = [
  'cookie_notice',
  'follow_us',
  'photo_credit',
  'caption',
  'doubled_headline',
  'read_also',
  'byline',
  'timestamp',
  'reading_time',
  'desk_initials',
  'date_prefix',
  'embed_notice',
  'navigation',
  'subscription',
  'share_buttons',
  'copyright',
  'ticker',
] as const
export type Furniture = (typeof FURNITURE)[number]

/** A stretch of page furniture, as a span in the *raw* text. Removals are in order and do not overlap. */
export interface Removal extends Span {
  readonly reason: Furniture
}

/** `[cleanStart, cleanEnd, rawStart]`: the clean span equals the raw text of the same length from `rawStart`. */
export type RawSpan = readonly [cleanStart: number, cleanEnd: number, rawStart: number]

/** Result of the stage `clean`. Every clean character that came from the raw text lies in exactly one `rawSpans` entry. */
export interface CleanDocument {
  readonly text: string
  /** Where the headline stands in `text`, or null where none was given or found. */
  readonly titleSpan: Span | null
  readonly removed: readonly Removal[]
  readonly rawSpans: readonly RawSpan[]
  readonly issues: readonly Issue[]
}
