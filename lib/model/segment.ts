import type { DetectedLanguage } from './language'
import type { Span } from './span'

/** A block between line breaks, with its own language ("unknown" where too short to tell takes the document's). */
export interface Paragraph extends Span {
  readonly lang: DetectedLanguage
}

/** Result of the stage `language`: the document's language, and its paragraphs with theirs. `mixed`: both languages occur. */
export interface Languages {
  readonly lang: DetectedLanguage
  readonly mixed: boolean
  readonly paragraphs: readonly Paragraph[]
}

/** A sentence and the half-open range of its words in `SegmentedText.words`. */
export interface Sentence extends Span {
  readonly lang: DetectedLanguage
  readonly firstWord: number
  readonly endWord: number
}

/**
 * Result of the stage `segment`. Sentences are in order, never overlap and cover every non-space character;
 * words are in order, never overlap, and each lies in one sentence.
 */
export interface SegmentedText {
  readonly text: string
  readonly lang: DetectedLanguage
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly words: readonly Span[]
}
