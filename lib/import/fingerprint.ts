import type { SegmentedText } from '../model/segment'

/** Hash functions: the share on which two texts agree is their likeness, give or take .09 (1.96 √(J(1−J)/64) at J = .85). */
const HASHES = 64
/** Words that make one shingle: two texts share few of those by chance. */
const SHINGLE = 5
/** A shorter text has too few shingles to be compared. */
const LEAST_WORDS = 40
/** Rows of a band: texts of likeness J share one of 16 bands with probability 1 − (1 − J⁴)¹⁶: .94 at .65, and .12 at .3. */
const BAND_ROWS = 4

const MULTIPLIERS = Int32Array.from({ length: HASHES }, (_, at) => mix(2 * at + 1) | 1)
const ADDENDS = Int32Array.from({ length: HASHES }, (_, at) => mix(2 * at + 2))

/**
 * MinHash signature of a text over runs of five words, case left out (Broder 1997): two texts agree in as many places as they share runs.
 * null: too short to be compared.
 */
export function fingerprint({ text, words }: Pick<SegmentedText, 'text' | 'words'>): readonly number[] | null {
  if (words.length < LEAST_WORDS) return null
  const hashes = words.map(({ start, end }) => hashOf(text.slice(start, end).toLowerCase()))
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let shingle = 0
    for (let next = at; next < at + SHINGLE; next++) shingle = mix(Math.imul(shingle, 31) + (hashes[next] ?? 0))
    for (let k = 0; k < HASHES; k++) {
      const value = mix(Math.imul(shingle, MULTIPLIERS[k] ?? 1) + (ADDENDS[k] ?? 0)) >>> 0
      if (value < (least[k] ?? 0)) least[k] = value
    }
  }
  // As signed numbers, which is what a column of integers holds.
  return [...least].map((value) => value | 0)
}

/** Share of places in which two signatures agree: an estimate of the share of runs of words that the texts share (Jaccard). */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0
  return a.filter((value, at) => value === b[at]).length / a.length
}

/** What a signature is looked up by: texts that are much alike share at least one. */
export function bandsOf(signature: readonly number[]): readonly number[] {
  return Array.from({ length: signature.length / BAND_ROWS }, (_, band) =>
    signature
      .slice(band * BAND_ROWS, (band + 1) * BAND_ROWS)
      .reduce((sum, value) => mix(Math.imul(sum, 31) + value), band + 1),
  )
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** MurmurHash3's last mixing, signed. */
function mix(given: number): number {
  let value = Math.imul(given ^ (given >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}
