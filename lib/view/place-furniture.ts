import type { CleanDocument, RawSpan } from '../model/document'
import type { Furnishing } from './reading-panel'

const WORD = /[\p{L}\p{N}]+/gu

/**
 * Finds the place in the clean text at which each removed stretch stood: after the last kept character before it.
 *
 * @example placeFurniture('Ad. Text', clean) // [{ at: 0, reason: 'caption', text: 'Ad. ', words: 1 }]
 */
export function placeFurniture(raw: string, clean: CleanDocument): readonly Furnishing[] {
  const kept = [...clean.rawSpans].sort((a, b) => a[2] - b[2])
  return clean.removed.map(({ start, end, reason }) => {
    const text = raw.slice(start, end)
    return { at: cleanPlace(kept, start), reason, text, words: text.match(WORD)?.length ?? 0 }
  })
}

/** Clean position that follows the raw characters before `rawStart`; `kept` is in raw order. */
function cleanPlace(kept: readonly RawSpan[], rawStart: number): number {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept[middle]?.[2] ?? 0) < rawStart) low = middle + 1
    else high = middle
  }
  const before = kept[low - 1]
  if (before === undefined) return kept[0]?.[0] ?? 0
  return Math.min(before[1], before[0] + rawStart - before[2])
}
