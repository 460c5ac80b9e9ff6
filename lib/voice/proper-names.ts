import type { SegmentedText } from '../model/segment'
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

const CAPITAL = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u
/** Small words inside names: Charles de Gaulle, Osama bin Laden, Iyad Ag Ghali. */
const PARTICLES = new Set([
  'de',
  'du',
  "d'",
  'la',
  'le',
  'von',
  'van',
  'der',
  'bin',
  'ben',
  'al',
  'ag',
  'ould',
  'dos',
  'da',
])
/** Titles and words that open a sentence are no part of a name. */
const NOT_IN_NAMES =
  /^(?:m|mm|mme|mlle|mr|mrs|ms|dr|pr|me|sir|sen|gov|rep|gen|col|lt|sgt|capt|president|président|senator|sénateur|governor|minister|ministre|general|général|colonel|judge|juge|pope|pape|king|roi|le|la|les|l'|un|une|the|a|an|in|on|at|for|but|and|if|when|as|this|that|selon|pour|dans|en|et|mais|ce|cette|de|du|des|après|avant|according|after|before|while|former|new|both|il|elle|he|she|it|they|we|i|you)$/i

/** "la BBC Mahamoudou Sawadogo", "l’État Emmanuel Macron": before a name, these are no part of it. */
const INSTITUTION =
  /^(?:\p{Lu}{2,6}|État|Etat|République|Affaires|Défense|Intérieur|Justice|Sénat|Assemblée|Armées|Union|Nation|Sécurité|Économie|Éducation|Santé)$/u

/** All names of two words or more, by their last word in lower case. One pass over the words. */
export function properNames(segmented: SegmentedText): ProperNames {
  const { text, sentences, words } = segmented
  const names = new Map<string, FullName[]>()
  let run: { readonly start: number; readonly end: number; readonly word: string }[] = []
  const flush = () => {
    while (run.length > 2 && INSTITUTION.test(run[0]?.word ?? '')) run.shift()
    while (run.length > 0 && PARTICLES.has(run.at(-1)?.word.toLowerCase() ?? '')) run.pop()
    const [first, last] = [run[0], run.at(-1)]
    if (first && last && run.length >= 2 && run.length <= 6) {
      const key = last.word.toLowerCase()
      const entry: FullName = {
        name: text.slice(first.start, last.end),
        words: run.map(({ word }) => word.toLowerCase()),
        start: first.start,
      }
      const list = names.get(key)
      if (!list) names.set(key, [entry])
      else if (list.length < 64) list.push(entry)
    }
    run = []
  }
  for (const sentence of sentences) {
    for (let index = sentence.firstWord; index < sentence.endWord; index++) {
      const span = words[index]
      if (!span) continue
      const length = span.end - span.start
      const previous = run.at(-1)
      const gap = previous ? text.slice(previous.end, Math.min(span.start, previous.end + 3)) : ''
      if (previous && !/^[ \u00a0\u202f-]$|^\. $/.test(gap)) flush()
      const code = text.charCodeAt(span.start)
      const small = code >= 97 && code <= 122
      if (length > 40 || (small && run.length === 0)) {
        if (run.length > 0) flush()
        continue
      }
      const word = text.slice(span.start, span.end).replace(/['’]s$/, '')
      const particle = run.length > 0 && PARTICLES.has(word.toLowerCase()) && small
      const opens = index === sentence.firstWord && isFunctionWord(word.toLowerCase())
      if (particle || (CAPITAL.test(word) && !opens && !NOT_IN_NAMES.test(word))) {
        run.push({ start: span.start, end: span.start + word.length, word })
        if (word.length < length) flush()
      } else flush()
    }
    flush()
  }
  return names
}

const isFunctionWord = (word: string) => isFrenchFunctionWord(word) || isEnglishFunctionWord(word)

/** The full name that a mention ends with, or the one that its last word belongs to; null where none or several fit. */
export function fullNameOf(mention: string, at: number, names: ProperNames): string | null {
  const words = mention.match(/[\p{L}\p{M}'’-]+/gu) ?? []
  const capitals = words
    .map((word) => word.replace(/['’]s$/, ''))
    .filter((word) => CAPITAL.test(word) && !NOT_IN_NAMES.test(word))
  const last = capitals.at(-1)?.toLowerCase()
  const candidates = last === undefined ? undefined : names.get(last)
  if (!candidates || last === undefined) return null
  const folded = new Set(capitals.map((word) => word.toLowerCase()))
  const inside = candidates.filter(
    (name) => name.words.length <= folded.size && name.words.every((word) => folded.has(word)),
  )
  const longest = inside.sort((a, b) => b.words.length - a.words.length)[0]
  if (longest) return longest.name
  if (capitals.length > 1) return null
  const people = new Set(candidates.map(({ name }) => name))
  if (people.size === 1) return candidates[0]?.name ?? null
  const before = candidates.filter(({ start }) => start < at)
  const first = new Set(before.map(({ name }) => name))
  return first.size === 1 ? (before[0]?.name ?? null) : null
}
