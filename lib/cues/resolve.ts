import type { RawHit } from '../model/hit'
import type { Strength } from '../model/voice'
import type { Condition } from './pattern'
import type { Candidate } from './scan'

/** What a pattern of the trie stands for. `group` is the cue (or actor) by its place in the codebook. */
export type Entry =
  | {
      readonly kind: 'hit'
      readonly group: number
      readonly cue: string
      readonly concept: string
      readonly strength: Strength
      readonly written: string
      readonly conditions: readonly Condition[]
    }
  | { readonly kind: 'exclude'; readonly group: number; readonly conditions: readonly Condition[] }
  | { readonly kind: 'context'; readonly context: string; readonly conditions: readonly Condition[] }

/** A candidate that stands for a hit. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly order: number
  readonly entry: Extract<Entry, { kind: 'hit' }>
}

/** What the trie found in one sentence, by start. */
export interface FoundIn {
  readonly candidates: readonly Candidate[]
  readonly entries: readonly Entry[]
}

type ContextReader = (context: string) => boolean

/**
 * From everything found in one sentence to its hits: contexts asked for must be there, what overlaps an exclusion of its cue
 * goes, and within a cue the longest wins (then the core concept, then the order of the codebook), so that no two overlap.
 * In order of the text, and of the codebook where several cues share a place.
 */
export function resolveHits(sentence: FoundIn, inArticle: ContextReader): readonly Found[] {
  const { candidates, entries } = sentence
  const inSentence = contextReader([sentence])
  const hits: Found[] = []
  const excluded: (Candidate & { readonly group: number })[] = []
  for (const { start, end, pattern } of candidates) {
    const entry = entries[pattern]
    if (entry === undefined || entry.kind === 'context') continue
    if (entry.conditions.length > 0 && !allHold(entry.conditions, inSentence, inArticle)) continue
    if (entry.kind === 'exclude') excluded.push({ start, end, pattern, group: entry.group })
    else hits.push({ start, end, order: pattern, entry })
  }
  if (hits.length < 2 && excluded.length === 0) return hits
  const kept: Found[] = []
  for (const group of new Set(hits.map(({ entry }) => entry.group))) {
    const found = hits.filter(({ entry }) => entry.group === group)
    const without = excluded.filter((span) => span.group === group)
    for (const hit of longestOf(outside(found, without))) kept.push(hit)
  }
  return kept.sort(inOrder)
}

function allHold(conditions: readonly Condition[], inSentence: ContextReader, inArticle: ContextReader): boolean {
  return conditions.every(
    ({ context, within, wanted }) => (within === 'article' ? inArticle(context) : inSentence(context)) === wanted,
  )
}

function inOrder(a: Found, b: Found): number {
  return a.start - b.start || a.end - b.end || a.order - b.order
}

/** Tells whether a context was found anywhere. They are put together when first asked for: few patterns have conditions. */
export function contextReader(found: readonly FoundIn[]): ContextReader {
  let contexts: Set<string> | null = null
  return (context) => {
    contexts ??= contextsIn(found)
    return contexts.has(context)
  }
}

function contextsIn(found: readonly FoundIn[]): Set<string> {
  const contexts = new Set<string>()
  for (const { candidates, entries } of found)
    for (const { pattern } of candidates) {
      const entry = entries[pattern]
      if (entry?.kind === 'context') contexts.add(entry.context)
    }
  return contexts
}

/** @example toRawHit(found) // { start: 3, end: 9, cue: 'russia', concept: 'country', strength: 'core', pattern: 'russie' } */
export function toRawHit({ start, end, entry: { cue, concept, strength, written } }: Found): RawHit {
  return { start, end, cue, concept, strength, pattern: written }
}

/** Both lists are in order of start. */
function outside(found: readonly Found[], excluded: readonly Candidate[]): readonly Found[] {
  if (excluded.length === 0) return found
  let reach = -1
  let next = 0
  // A span overlaps an exclusion when one that starts before its end reaches past its start; spans of one start share that test.
  return found.filter(({ start, end }) => {
    let farthest = reach
    for (let at = next; at < excluded.length; at++) {
      const span = excluded[at]
      if (span === undefined || span.start >= end) break
      if (span.start <= start) {
        reach = Math.max(reach, span.end)
        next = at + 1
      }
      farthest = Math.max(farthest, span.end)
    }
    return farthest <= start
  })
}

function longestOf(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found
  const kept: Found[] = []
  let from = 0
  while (from < found.length) {
    const first = found[from]
    if (first === undefined) break
    let end = first.end
    let to = from + 1
    for (let next = found[to]; next !== undefined && next.start < end; next = found[to]) {
      end = Math.max(end, next.end)
      to++
    }
    kept.push(...(to - from === 1 ? [first] : longestInCluster(found.slice(from, to), first.start, end)))
    from = to
  }
  return kept
}

/** What is taken is never shorter than what is tried, so an overlap shows at one of the two ends of the latter. */
function longestInCluster(cluster: Found[], offset: number, end: number): Found[] {
  const rank = ({ entry }: Found) => (entry.strength === 'core' ? 0 : 1)
  const taken = new Uint8Array(end - offset)
  const ordered = cluster.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || rank(a) - rank(b) || a.order - b.order,
  )
  return ordered.filter((found) => {
    if (taken[found.start - offset] === 1 || taken[found.end - 1 - offset] === 1) return false
    taken.fill(1, found.start - offset, found.end - offset)
    return true
  })
}
