import type { SegmentedText } from '../model/segment'
import type { Span } from '../model/span'
import { isEnglishFunctionWord } from './english-words'
import { isFrenchFunctionWord } from './french-words'

/** A name of two words or more as the text writes it. */
export interface FullName {
  readonly name: string
  readonly words: readonly string[]
  readonly start: number
}

/** The names of a text: for the last word of each, in the order in which they stand. */
export type ProperNames = ReadonlyMap<string, readonly FullName[]>

const NAME_GAP = new Set([' ', '\u00a0', '\u202f', '-'])
const CAPITAL = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u
/** Small words inside names: Charles de Gaulle, Osama bin Laden, Iyad Ag Ghali. */
const PARTICLES = new Set("de du d' la le von van der bin ben al ag ould dos da".split(' '))
/** Titles and words that open a sentence are no part of a name. */
const NOT_IN_NAMES = new Set(
  `monsieur madame mademoiselle docteur professeur maître capitaine commandant lieutenant amiral doctor professor captain admiral
   lieutenant m mm mme mlle mr mrs ms dr pr me sir sen gov rep gen col lt sgt capt président president senator sénateur governor minister
   ministre general général colonel judge juge pope pape king roi le la les l' un une the a an in on at for but and if when as
   this that selon pour dans en et mais ce cette de du des après avant according after before while former new both il elle
   he she it they we i you i'm i’m it's it’s during with without from to by of about against under over between among through into
   since until despite amid following like unlike because though although where who how why what not no yes will would`.split(
    /\s+/,
  ),
)

/** "la BBC Mahamoudou Sawadogo", "l’État Emmanuel Macron": before a name, these are no part of it. */
const INSTITUTION =
  /^(?:\p{Lu}{2,6}|État|Etat|République|Affaires|Défense|Intérieur|Justice|Sénat|Assemblée|Armées|Union|Nation|Sécurité|Économie|Éducation|Santé)$/u

interface NameWord extends Span {
  readonly word: string
}

/** All names of two words or more, by their last word in lower case. One pass over the words. */
export function properNames(segmented: SegmentedText): ProperNames {
  const { text, sentences, words } = segmented
  const names = new Map<string, FullName[]>()
  let run: NameWord[] = []
  const flush = () => {
    if (run.length === 0) return
    if (run.length > 1) addName(names, nameOf(text, run))
    run = []
  }
  for (const sentence of sentences) {
    for (let index = sentence.firstWord; index < sentence.endWord; index++) {
      const span = words[index]
      if (!span) continue
      const code = text.charCodeAt(span.start)
      const small = code >= 97 && code <= 122
      const previous = run.at(-1)
      if (small && !previous) continue
      const length = span.end - span.start
      if (previous && !isNameGap(text, previous.end, span.start)) flush()
      if (length > 40 || (small && run.length === 0)) {
        flush()
        continue
      }
      const word = withoutPossessive(text.slice(span.start, span.end))
      const lower = word.toLowerCase()
      const particle = run.length > 0 && PARTICLES.has(lower)
      const opens = index === sentence.firstWord && isFunctionWord(lower)
      if (particle || (!small && !opens && !NOT_IN_NAMES.has(lower) && CAPITAL.test(word))) {
        run.push({ start: span.start, end: span.start + word.length, word })
        if (word.length < length) flush()
      } else flush()
    }
    flush()
  }
  return names
}

/** The name that a run of words with capitals holds, without the institution before it and the particles after it. */
function nameOf(text: string, run: readonly NameWord[]): FullName | null {
  let [from, to] = [0, run.length]
  while (to - from > 2 && INSTITUTION.test(run[from]?.word ?? '')) from++
  while (to > from && PARTICLES.has(run[to - 1]?.word.toLowerCase() ?? '')) to--
  const [first, last] = [run[from], run[to - 1]]
  if (!first || !last || to - from < 2 || to - from > 6) return null
  const words = run.slice(from, to).map(({ word }) => word.toLowerCase())
  return { name: text.slice(first.start, last.end), words, start: first.start }
}

/** Of one last word no more than 64 names are kept: hostile text stays linear. */
function addName(names: Map<string, FullName[]>, entry: FullName | null): void {
  const key = entry?.words.at(-1)
  if (!entry || key === undefined) return
  const list = names.get(key)
  if (!list) names.set(key, [entry])
  else if (list.length < 64) list.push(entry)
}

/** What may stand between two words of a name: one space or hyphen, or the full stop of an initial. */
function isNameGap(text: string, from: number, to: number): boolean {
  if (to - from === 1) return NAME_GAP.has(text[from] ?? '')
  return to - from === 2 && text.startsWith('. ', from)
}

const withoutPossessive = (word: string) => (/['’]s$/.test(word) ? word.slice(0, -2) : word)

const isFunctionWord = (word: string) => isFrenchFunctionWord(word) || isEnglishFunctionWord(word)

/**
 * The full name that a mention ends with, or the one that its last word belongs to; null where none fits. Where several
 * people bear it: all their mentions, of which `firstBefore` may choose.
 */
export function namesOf(mention: string, names: ProperNames): string | readonly FullName[] | null {
  const words = (mention.match(/[\p{L}\p{M}'’-]+/gu) ?? []).map(withoutPossessive)
  const capitals = words.filter((word) => CAPITAL.test(word) && !NOT_IN_NAMES.has(word.toLowerCase()))
  const last = capitals.at(-1)?.toLowerCase()
  const candidates = last === undefined ? undefined : names.get(last)
  if (!candidates) return null
  const folded = new Set(words.map((word) => word.toLowerCase()))
  let longest: FullName | null = null
  for (const name of candidates)
    if (name.words.length > (longest?.words.length ?? 0) && name.words.every((word) => folded.has(word))) longest = name
  if (longest) return longest.name
  if (capitals.length > 1) return null
  const people = new Set(candidates.map(({ name }) => name))
  return people.size === 1 ? (candidates[0]?.name ?? null) : candidates
}

/** The one person among them who is named before `at`; null where several are, or none. */
export function firstBefore(candidates: readonly FullName[], at: number): string | null {
  const before = candidates.filter(({ start }) => start < at)
  const first = new Set(before.map(({ name }) => name))
  return first.size === 1 ? (before[0]?.name ?? null) : null
}
