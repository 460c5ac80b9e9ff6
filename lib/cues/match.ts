import type { RawHit } from '../model/hit'
import type { SegmentedText } from '../model/segment'
import type { CompiledCodebook } from './compile'
import { contextReader, type FoundIn, resolveHits, toRawHit } from './resolve'
import { Scanner } from './scan'
import { unitsOf } from './units'

export type { CompiledCodebook } from './compile'

/** What the codebook's patterns find in a text. */
export interface FoundHits {
  /** The cues, in order of the text. Hits of one cue never overlap; one span may carry several cues. */
  readonly cues: readonly RawHit[]
  /** Who is called what: `cue` is the actor, `concept` the designation, `strength` always core. */
  readonly names: readonly RawHit[]
}

/**
 * Finds cues and names in one reading of the text. Each sentence is read with the patterns of its own language; in a language
 * that is not known nothing is looked for.
 *
 * @example findHits(segmented, compileCodebook(loadCodebook())).cues[0]?.cue // 'russia'
 */
export function findHits({ text, sentences, words }: SegmentedText, { matchers, cueIds }: CompiledCodebook): FoundHits {
  const units = unitsOf(text)
  const scanners: { fr?: Scanner; en?: Scanner } = {}
  const found: FoundIn[] = []
  for (const sentence of sentences) {
    if (sentence.lang === 'unknown') continue
    const { trie, entries } = matchers[sentence.lang]
    const scanner = scanners[sentence.lang] ?? new Scanner(trie, entries.length, text, units, words)
    scanners[sentence.lang] = scanner
    const candidates = scanner.scan(sentence, sentence.firstWord)
    if (candidates.length > 0) found.push({ candidates, entries })
  }
  const contexts = contextReader(found)
  const cues: RawHit[] = []
  const names: RawHit[] = []
  for (const sentence of found)
    for (const hit of resolveHits(sentence, contexts))
      (hit.entry.group < cueIds.length ? cues : names).push(toRawHit(hit))
  return { cues, names }
}

/** The codebook's cues in a text, in order. */
export function matchCues(segmented: SegmentedText, compiled: CompiledCodebook): readonly RawHit[] {
  return findHits(segmented, compiled).cues
}

/** Who is called what in a text, in order. */
export function matchNames(segmented: SegmentedText, compiled: CompiledCodebook): readonly RawHit[] {
  return findHits(segmented, compiled).names
}
