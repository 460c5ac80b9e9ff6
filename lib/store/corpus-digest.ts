import { createHash } from 'node:crypto'

/** Digests are added modulo 2²⁵⁶. */
const MODULUS = 1n << 256n
const HEX_DIGITS = 64
/** Hex digits of a version: 40 bits, enough to tell the corpora of one installation apart, and short enough for a link. */
const VERSION_DIGITS = 10

/** One thing that a corpus says: an outlet, an event, or where an article stands (`hash` is the article's). */
export type CorpusEntry =
  | { readonly kind: 'outlet' | 'event'; readonly value: object }
  | { readonly kind: 'article'; readonly value: { readonly hash: string } }

/**
 * Digest of a set: the sum of its entries' hashes. The order does not matter, and a corpus that grows by a thousand articles
 * costs a thousand hashes, however large it is. (An additive multiset hash: Bellare and Micciancio 1997, AdHash.)
 */
export function digestOf(entries: readonly CorpusEntry[]): string {
  return toHex(entries.reduce((sum, entry) => sum + hashOf(entry), 0n))
}

/** The digest of a corpus with some entries added and others taken away. */
export function changeDigest(digest: string, added: readonly CorpusEntry[], removed: readonly CorpusEntry[]): string {
  const sum = (entries: readonly CorpusEntry[]) => BigInt(`0x${digestOf(entries)}`)
  return toHex(BigInt(`0x${digest}`) + sum(added) - sum(removed))
}

/** The version that figures and links name. The same content has the same version on every installation. */
export function versionOfDigest(digest: string): string {
  return createHash('sha256').update(digest).digest('hex').slice(0, VERSION_DIGITS)
}

function hashOf({ kind, value }: CorpusEntry): bigint {
  return BigInt(
    `0x${createHash('sha256')
      .update(JSON.stringify([kind, sortKeys(value)]))
      .digest('hex')}`,
  )
}

function toHex(sum: bigint): string {
  return (((sum % MODULUS) + MODULUS) % MODULUS).toString(16).padStart(HEX_DIGITS, '0')
}

/** jsonb keeps no key order: keys are sorted before a value is read as text. */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  )
}
