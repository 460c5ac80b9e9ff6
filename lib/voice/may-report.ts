import type { DetectedLanguage } from '../model/language'
import type { SegmentedText } from '../model/segment'
import type { Span } from '../model/span'
import { ENGLISH_VERB_FORMS } from './english-verbs'
import { FRENCH_VERB_FORMS } from './french-verbs'
import type { Line } from './lines'
import { CLAIM_NOUNS } from './nominal-claim'
import type { Takes } from './reporting-verb'
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
/** Forms that are nouns far oftener than verbs: the state, an order. */
const NOUNS = new Set(
  'state states order orders demand demands question questions view views label labels rule rules brand brands rage mouth bark'.split(
    ' ',
  ),
)
const OPENERS: Readonly<Record<Takes, readonly string[]>> = {
  speech: [],
  beside: [],
  bare: [],
  that: ['that'],
  question: ['whether', 'if', 'why', 'how', 'what', 'when', 'where', 'who'],
  infinitive: ['to'],
  person: ['to'],
  charge: ['of'],
  predicate: ['as'],
}
/** For words that report without a quotation: what must follow in the sentence; null where anything may. "read" and "laugh" are not among them. */
const NEEDED: Readonly<Record<'fr' | 'en', ReadonlyMap<string, ReadonlySet<string> | null>>> = {
  fr: new Map([...FRENCH_VERB_FORMS.keys(), ...SIGNS.fr, ...CLAIM_NOUNS].map((word) => [word, null])),
  en: new Map([
    ...CLAIM_NOUNS.map((word) => [word, new Set(OPENERS.that)] as const),
    ...[...ENGLISH_VERB_FORMS].flatMap(([word, { verb }]) => {
      const takes = [...verb.takes].filter((one) => one !== 'beside')
      if (takes.length === 0) return []
      // Whoever "condemns" something may be the "he" of a later sentence, and is read for that alone.
      const plain = takes.includes('bare') || (takes.includes('speech') && !NOUNS.has(word))
      return [[word, plain ? null : new Set(takes.flatMap((one) => OPENERS[one]))] as const]
    }),
    ...[...SIGNS.en].map((word) => [word, null] as const),
  ]),
}
const FILTERS = {
  fr: wordFilter([...FRENCH_VERB_FORMS.keys(), ...NEEDED.fr.keys()]),
  en: wordFilter([...ENGLISH_VERB_FORMS.keys(), ...NEEDED.en.keys()]),
}
/** How many words behind its verb a clause may open. */
const WINDOW = 16
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
      if (!word) continue
      const needed = neededAfter(text, word.start, word.end, lang)
      if (needed === undefined) continue
      if (lang === 'en' && index > sentence.firstWord && isNameBefore(text, word, words[index + 1])) continue
      if (needed === null || text.startsWith(', ', word.start - 2)) return true
      for (let next = index + 1; next < Math.min(sentence.endWord, index + WINDOW); next++) {
        const after = words[next]
        if (after && after.end - after.start < 8 && needed.has(text.slice(after.start, after.end).toLowerCase()))
          return true
      }
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

/** What must follow a word for it to report; undefined where it never does. */
function neededAfter(
  text: string,
  start: number,
  end: number,
  lang: 'fr' | 'en',
): ReadonlySet<string> | null | undefined {
  if (end - start > LONGEST) return undefined
  const cut = lang === 'fr' ? inversion(text, start, end) : end
  const needed = FILTERS[lang](text, start, cut) ? NEEDED[lang].get(text.slice(start, cut).toLowerCase()) : undefined
  if (needed !== undefined || cut === end) return needed
  return FILTERS[lang](text, start, end) ? NEEDED[lang].get(text.slice(start, end).toLowerCase()) : undefined
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
