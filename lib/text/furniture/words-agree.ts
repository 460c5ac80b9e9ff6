import { isWordKind, kindAt } from '../characters'
import { fold } from '../fold'

/**
 * Where a text, from an index on, has said all words of a headline; null where it says something else.
 *
 * Case, accents, spaces and punctuation do not count.
 *
 * @example wordsAgree('Mali : le retrait', 'MALI, LE RETRAIT. Paris…', 0, 24) // 16
 */
export function wordsAgree(headline: string, text: string, start: number, end: number): number | null {
  const wanted = fold(headline).match(/[\p{L}\p{N}]+/gu) ?? []
  if (wanted.length === 0) return null
  let at = start
  for (const word of wanted) {
    while (at < end && !isWordKind(kindAt(text, at))) at++
    const from = at
    while (at < end && isWordKind(kindAt(text, at)) && at - from <= word.length * 2 + 8) at++
    if (fold(text.slice(from, at)) !== word) return null
  }
  return at
}
