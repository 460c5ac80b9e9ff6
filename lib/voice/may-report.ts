import type { DetectedLanguage } from '../model/language'
import type { SegmentedText } from '../model/segment'
import { ENGLISH_VERB_FORMS } from './english-verbs'
import { FRENCH_VERB_FORMS } from './french-verbs'
import type { Line } from './lines'
import { mayOpenCue } from './source-cue'

const OTHERS = new Set([
  ...['aurait', 'auraient', 'serait', 'seraient', 'reportedly', 'allegedly', 'purportedly', 'supposedly'],
  ...['pour', 'après', 'croire', 'source', 'sources'],
])

/** Whether a word in lower case is a form of a reporting verb. French inversions (a-t-il, dit-elle) count by what stands first. */
export function isReportingForm(word: string, lang: DetectedLanguage): boolean {
  if (lang !== 'fr') return ENGLISH_VERB_FORMS.has(word)
  const hyphen = word.indexOf('-')
  return FRENCH_VERB_FORMS.has(hyphen > 0 ? word.slice(0, hyphen) : word)
}

/** Whether a word of the line can belong to an attribution. Most lines of a text have none, and are not read further. */
export function mayReport({ text, words, sentences }: SegmentedText, line: Line): boolean {
  const first = sentences[line.firstSentence]?.firstWord ?? 0
  const end = sentences[line.endSentence - 1]?.endWord ?? first
  for (let index = first; index < end; index++) {
    const span = words[index]
    if (!span || span.end - span.start > 24) continue
    const word = text.slice(span.start, span.end).toLowerCase()
    if (isReportingForm(word, line.lang) || mayOpenCue(word) || OTHERS.has(word)) return true
  }
  return false
}
