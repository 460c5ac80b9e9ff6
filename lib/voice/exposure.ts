import type { WordCounts } from '../model/score'
import type { SegmentedText } from '../model/segment'
import type { Voices } from '../model/speech'

/**
 * Words of a text per voice. A word has the voice of the span in which it starts, so the five add up to `all`.
 *
 * @example countWords(segmented, voices) // { all: 402, own: 310, quoted: 52, reported: 40, scare: 0, unknown: 0 }
 */
export function countWords(segmented: SegmentedText, voices: Voices): WordCounts {
  const counts = { all: segmented.words.length, own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0 }
  let span = 0
  for (const word of segmented.words) {
    while ((voices.spans[span]?.end ?? Number.POSITIVE_INFINITY) <= word.start) span++
    counts[voices.spans[span]?.voice ?? 'own']++
  }
  return counts
}
