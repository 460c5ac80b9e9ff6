import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A source of chance that is the same for the same seed, on every machine. Each call moves it on. */
export interface Random {
  /** From 0, included, to 1, not included, with 53 bits. */
  readonly uniform: () => number
  /** A whole number from 0 to `count` − 1, each as likely to one part in 2³² / `count`. */
  readonly below: (count: number) => number
}

/**
 * Starts xoroshiro128+ (Blackman & Vigna 2018) from the words of a seed, so that a link which names its sample gives the same
 * digits to everybody.
 *
 * @example seededRandom('16360bfeee61|outlet|russia').below(6) // the same face of the die every time
 */
export function seededRandom(seed: string): Random {
  const generator = xoroshiro128plus(hashOf(seed))
  return {
    uniform: () => uniformFloat64(generator),
    below: (count) => Math.floor(((generator.next() >>> 0) / TWO_TO_32) * count),
  }
}

const TWO_TO_32 = 2 ** 32

/** FNV-1a over UTF-16 units, with MurmurHash3's last mixing: seeds that differ in one letter start far apart. */
function hashOf(seed: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < seed.length; index++) hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
