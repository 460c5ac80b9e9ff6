import type { Span } from '../model/span'
import type { VerbReading } from './reporting-verb'

/**
 * What a word does in its sentence, as far as the rules for speakers ask. `noun` is the open class (French adjectives
 * stand in it too), `name` a proper noun, `of` the preposition that goes on with a noun phrase (of, de, du, des), `and` the
 * conjunction inside one, `quotation` a whole quotation, `stop` a mark that ends a clause.
 */
export type TokenKind =
  | 'noun'
  | 'name'
  | 'adjective'
  | 'number'
  | 'determiner'
  | 'pronoun'
  | 'clitic'
  | 'relative'
  | 'of'
  | 'to'
  | 'preposition'
  | 'possessive'
  | 'and'
  | 'conjunction'
  | 'that'
  | 'question'
  | 'verb'
  | 'auxiliary'
  | 'adverb'
  | 'time'
  | 'comma'
  | 'stop'
  | 'quotation'

/** A word, a mark or a whole quotation of a line. */
export interface Token extends Span {
  /** Lower case, typewriter apostrophes, accents kept. A mark stands as it is, a quotation is empty, an inverted French pronoun keeps its hyphen: -il. */
  readonly word: string
  readonly kind: TokenKind
  /** The reporting verb that the word is a form of, where its part of speech allows one. */
  readonly reading: VerbReading | null
  /** Index of the quotation, or -1. */
  readonly quotation: number
}
