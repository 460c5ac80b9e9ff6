/** How far a text holds the words of the expected one. From 0 to 1. */
export interface WordOverlap {
  /** Words of the text that are expected, each counted as often as both have it. */
  readonly precision: number
  /** Expected words that the text has. */
  readonly recall: number
  /** Harmonic mean of the two. */
  readonly f1: number
  /** The same mean for the longest run of words that both have in the same order (longest common subsequence). */
  readonly sequenceF1: number
}

/**
 * Overlap of two texts by words, without case and punctuation. Two texts without words overlap fully.
 *
 * @example wordOverlap('the army left', 'the army has left') // precision 1, recall 0.75
 */
export function wordOverlap(text: string, expected: string): WordOverlap {
  const [given, wanted] = [wordsOf(text), wordsOf(expected)]
  if (given.length === 0 && wanted.length === 0) return { precision: 1, recall: 1, f1: 1, sequenceF1: 1 }
  const left = new Map<string, number>()
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of given) {
    const times = left.get(word) ?? 0
    if (times === 0) continue
    shared++
    left.set(word, times - 1)
  }
  const mean = (common: number) => (2 * common) / (given.length + wanted.length)
  return {
    precision: given.length === 0 ? 0 : shared / given.length,
    recall: wanted.length === 0 ? 1 : shared / wanted.length,
    f1: mean(shared),
    sequenceF1: mean(commonInOrder(given, wanted)),
  }
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Length of the longest common subsequence; time is the product of the lengths, without the common beginning and end. */
function commonInOrder(one: readonly string[], other: readonly string[]): number {
  let [start, end, endOther] = [0, one.length, other.length]
  while (start < end && start < endOther && one[start] === other[start]) start++
  while (end > start && endOther > start && one[end - 1] === other[endOther - 1]) {
    end--
    endOther--
  }
  let row = new Uint32Array(endOther - start + 1)
  for (let i = start; i < end; i++) {
    const next = new Uint32Array(row.length)
    for (let j = 1; j < row.length; j++)
      next[j] = one[i] === other[start + j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0)
    row = next
  }
  return start + (one.length - end) + (row.at(-1) ?? 0)
}
