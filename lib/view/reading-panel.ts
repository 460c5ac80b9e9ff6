import type { Furniture } from '../model/document'
import type { StoredHit } from '../model/reading'
import type { Span } from '../model/span'
import type { Voice } from '../model/voice'
import type { BlockKind } from './split-blocks'

/** How a cue is told from the others on the page: its code first, its colour second. */
export interface CueMark {
  readonly id: string
  readonly code: string
  readonly colour: number | null
}

/** Part of an underline over one piece of text. `last`: the phrase ends with this piece. */
export interface Underline {
  readonly hit: string
  readonly cue: CueMark
  readonly lane: number
  readonly weak: boolean
  readonly first: boolean
  readonly last: boolean
}

/** A stretch of page furniture that is put back into the reading view, at a place in the clean text. */
export interface Furnishing {
  readonly at: number
  readonly reason: Furniture
  readonly text: string
  readonly words: number
}

/** The smallest stretch of text that has the same underlines throughout. `beyond` holds phrases past the last lane that is drawn. */
export interface Piece extends Span {
  readonly text: string
  readonly underlines: readonly Underline[]
  readonly beyond: readonly Underline[]
  /** Names of actors over this piece: no underline, but a place that links lead to. They never cut an underlined phrase. `first`: the name begins here. */
  readonly names: readonly { readonly hit: string; readonly first: boolean }[]
  /** Furniture that stood before this piece, where it is asked for. */
  readonly before: readonly Furnishing[]
}

/** Pieces in one voice. Own voice is unmarked on the page. */
export interface Run extends Span {
  readonly voice: Voice
  /** The speaker by the fullest name, else in the words of the text; null where the text gives none. */
  readonly speaker: string | null
  readonly hedged: boolean
  readonly pieces: readonly Piece[]
}

export interface ReadingBlock extends Span {
  readonly kind: BlockKind
  readonly runs: readonly Run[]
}

export interface LegendRow {
  readonly cue: CueMark
  readonly core: number
  readonly weak: number
  readonly shown: boolean
}

/** Someone whose words or views the article gives, and in which voices. */
export interface SpeakerRow {
  readonly name: string
  readonly voices: readonly Voice[]
}

/** A reading view before it has pixels. The texts of all pieces, joined, are the clean text. */
export interface ReadingPanel {
  readonly blocks: readonly ReadingBlock[]
  /** Cues that occur, most frequent first. */
  readonly legend: readonly LegendRow[]
  /** Core phrases of the cues shown, in text order: as many as the legend counts. */
  readonly phrases: readonly StoredHit[]
  /** Weak phrases of the cues shown: listed, never counted. */
  readonly weak: readonly StoredHit[]
  readonly speakers: readonly SpeakerRow[]
  /** Furniture put back after the last piece. */
  readonly trailing: readonly Furnishing[]
  readonly furniture: readonly Furnishing[]
  readonly removedWords: number
}
