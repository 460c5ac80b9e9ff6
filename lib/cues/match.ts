import type { RawHit } from '../model/hit'
import type { Language } from '../model/language'
import type { SegmentedText } from '../model/segment'
import type { CompiledCodebook, Matcher } from './compile'
import { resolveHits } from './resolve'
import { Scanner } from './scan'

export type { CompiledCodebook } from './compile'

/**
 * The codebook's cues in a text, in order. Each sentence is read with the patterns of its own language; in a language that is
 * not known nothing is looked for. Hits of one cue never overlap; one span may carry several cues.
 */
export function matchCues(segmented: SegmentedText, compiled: CompiledCodebook): RawHit[] {
  return findIn(segmented, compiled.cues)
}

/** Who is called what: `cue` is the actor, `concept` the designation, `strength` always core. */
export function matchNames(segmented: SegmentedText, compiled: CompiledCodebook): RawHit[] {
  return findIn(segmented, compiled.names)
}

function findIn({ text, sentences, words }: SegmentedText, matchers: Readonly<Record<Language, Matcher>>): RawHit[] {
  const scannerOf = ({ trie, entries }: Matcher) => new Scanner(trie, entries.length, text, words)
  const scanners = { fr: scannerOf(matchers.fr), en: scannerOf(matchers.en) }
  const hits: RawHit[] = []
  for (const sentence of sentences) {
    if (sentence.lang === 'unknown') continue
    const candidates = scanners[sentence.lang].scan(sentence, sentence.firstWord)
    if (candidates.length === 0) continue
    for (const hit of resolveHits(candidates, matchers[sentence.lang].entries)) hits.push(hit)
  }
  return hits
}
