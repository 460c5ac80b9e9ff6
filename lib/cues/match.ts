import type { RawHit } from '../model/hit'
import type { Language } from '../model/language'
import type { SegmentedText } from '../model/segment'
import type { CompiledCodebook, Matcher } from './compile'
import { contextsIn, resolveHits } from './resolve'
import { type Candidate, Scanner } from './scan'

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
  const contexts = new Set<string>()
  const found: { lang: Language; candidates: readonly Candidate[] }[] = []
  for (const sentence of sentences) {
    if (sentence.lang === 'unknown') continue
    const candidates = scanners[sentence.lang].scan(sentence, sentence.firstWord)
    if (candidates.length === 0) continue
    found.push({ lang: sentence.lang, candidates })
    for (const context of contextsIn(candidates, matchers[sentence.lang].entries)) contexts.add(context)
  }
  const hits: RawHit[] = []
  for (const { lang, candidates } of found) {
    for (const hit of resolveHits(candidates, matchers[lang].entries, contexts)) hits.push(hit)
  }
  return hits
}
