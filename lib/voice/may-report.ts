import type { SegmentedText } from '../model/segment'
import { ENGLISH_VERB_FORMS } from './english-verbs'
import { FRENCH_VERB_FORMS } from './french-verbs'
import { mayOpenCue } from './source-cue'
import type { Line } from './lines'

const OTHERS = new Set(['aurait', 'auraient', 'serait', 'seraient', 'reportedly', 'allegedly', 'purportedly', 'supposedly'])

/** Whether a word of the line can belong to an attribution. Most lines of a text have none, and are not read further. */
export function mayReport({ text, words, sentences }: SegmentedText, line: Line): boolean {
  const forms = line.lang === 'fr' ? FRENCH_VERB_FORMS : ENGLISH_VERB_FORMS
  const first = sentences[line.firstSentence]?.firstWord ?? 0
  const end = sentences[line.endSentence - 1]?.endWord ?? first
  for (let index = first; index < end; index++) {
    const span = words[index]
    if (!span || span.end - span.start > 24) continue
    const word = text.slice(span.start, span.end).toLowerCase()
    const hyphen = line.lang === 'fr' ? word.indexOf('-') : -1
    const base = hyphen > 0 ? word.slice(0, hyphen) : word
    if (forms.has(base) || mayOpenCue(base) || OTHERS.has(base)) return true
    if (line.lang === 'fr' && (base === 'pour' || base === 'après' || base === 'croire' || base.startsWith('source'))) return true
  }
  return false
}
