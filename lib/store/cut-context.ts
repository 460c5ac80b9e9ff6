import type { Span } from '../model/span'

export interface Context {
  readonly left: string
  readonly phrase: string
  readonly right: string
}

/** Characters that are looked at for each word of context: long enough for French and English, short enough for any text. */
const PER_WORD = 40
const oneLine = (text: string) => text.replace(/\s+/g, ' ')

/**
 * The phrase at a span with up to `words` words on each side, on one line; joined, the three are the text as it stands.
 * A word is what stands between white space.
 *
 * @example cutContext('La menace jihadiste au Sahel.', { start: 3, end: 19 }, 1)
 * // { left: 'La ', phrase: 'menace jihadiste', right: ' au' }
 */
export function cutContext(text: string, { start, end }: Span, words: number): Context {
  const before = text.slice(Math.max(0, start - words * PER_WORD), start)
  const after = text.slice(end, end + words * PER_WORD)
  // A phrase may begin inside a written word ("l'attaque"): what is glued to it is no word of its own.
  const left = before.split(/(\s+)/)
  const right = after.split(/(\s+)/)
  return {
    left: oneLine(takeWords(left.reverse(), words).reverse().join('')).trimStart(),
    phrase: oneLine(text.slice(start, end)),
    right: oneLine(takeWords(right, words).join('')).trimEnd(),
  }
}

/** Parts alternate between words and white space; the first, glued to the phrase or empty, is not counted. */
function takeWords(parts: readonly string[], words: number): string[] {
  return parts.slice(0, 1 + 2 * words)
}
