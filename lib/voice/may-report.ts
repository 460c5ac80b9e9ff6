import type { DetectedLanguage } from '../model/language'
import type { SegmentedText } from '../model/segment'
import type { Span } from '../model/span'
import { ENGLISH_VERB_FORMS } from './english-verbs'
import { FRENCH_VERB_FORMS } from './french-verbs'
import type { Line } from './lines'
import { wordFilter } from './word-filter'

/** Words of source cues and hedges, as far as they are rarer than those beside them. */
const SIGNS: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set(
    `selon après dixit dires dire avis croire source sources aurait auraient serait seraient lesquels lesquelles`.split(
      ' ',
    ),
  ),
  en: new Set(`according words view opinion eyes reportedly allegedly purportedly supposedly`.split(' ')),
}
const FORMS = { fr: FRENCH_VERB_FORMS, en: ENGLISH_VERB_FORMS }
/** Verbs that say something without a quotation: not "read" and "laugh", which only stand beside one. */
const ALONE = {
  fr: FRENCH_VERB_FORMS,
  en: new Map([...ENGLISH_VERB_FORMS].filter(([, { verb }]) => [...verb.takes].some((takes) => takes !== 'beside'))),
}
const FILTERS = {
  fr: wordFilter([...FRENCH_VERB_FORMS.keys(), ...SIGNS.fr]),
  en: wordFilter([...ENGLISH_VERB_FORMS.keys(), ...SIGNS.en]),
}
const LONGEST = 24
const HYPHEN = 0x2d

/** Whether a word of a text is a form of a reporting verb. French inversions (a-t-il, dit-elle) count by what stands first. */
export function isReportingForm(text: string, start: number, end: number, lang: DetectedLanguage): boolean {
  if (lang === 'unknown' || end - start > LONGEST) return false
  const cut = lang === 'fr' ? inversion(text, start, end) : end
  if (!FILTERS[lang](text, start, cut)) return false
  return FORMS[lang].has(text.slice(start, cut).toLowerCase())
}

/** Whether a word of the line can belong to an attribution. Most lines of a text have none, and are not read further. */
export function mayReport({ text, words, sentences }: SegmentedText, line: Line): boolean {
  const { lang } = line
  if (lang === 'unknown') return false
  for (let at = line.firstSentence; at < line.endSentence; at++) {
    const sentence = sentences[at]
    if (!sentence) continue
    for (let index = sentence.firstWord; index < sentence.endWord; index++) {
      const word = words[index]
      const named = lang === 'en' && index > sentence.firstWord && isNameBefore(text, word, words[index + 1])
      if (word && !named && isSign(text, word.start, word.end, lang)) return true
    }
    const first = words[sentence.firstWord]
    if (lang === 'fr' && first && isPour(text, first)) return true
  }
  return false
}

/** A capital inside a sentence whose next word has none makes a name: "the United States is", but "County Says Trump Leads". */
function isNameBefore(text: string, word: Span | undefined, next: Span | undefined): boolean {
  if (!word || !next) return false
  const [code, after] = [text.charCodeAt(word.start), text.charCodeAt(next.start)]
  return code >= 65 && code <= 90 && after >= 97 && after <= 122
}

const isPour = (text: string, { start, end }: Span) =>
  end - start === 4 && text.slice(start, end).toLowerCase() === 'pour'

/** A form of a reporting verb, or a word of a source cue or hedge. */
function isSign(text: string, start: number, end: number, lang: 'fr' | 'en'): boolean {
  if (end - start > LONGEST) return false
  const cut = lang === 'fr' ? inversion(text, start, end) : end
  if (cut < end && FILTERS[lang](text, start, cut) && ALONE[lang].has(text.slice(start, cut).toLowerCase())) return true
  if (!FILTERS[lang](text, start, end)) return false
  const word = text.slice(start, end).toLowerCase()
  return (cut === end && ALONE[lang].has(word)) || SIGNS[lang].has(word)
}

/** Where the verb ends that a pronoun hangs on, or the end of the word. */
function inversion(text: string, start: number, end: number): number {
  for (let at = end - 3; at > start && at > end - 7; at--) {
    if (text.charCodeAt(at) !== HYPHEN) continue
    const t = at - 2 > start && text.charCodeAt(at - 2) === HYPHEN
    return t ? at - 2 : at
  }
  return end
}
