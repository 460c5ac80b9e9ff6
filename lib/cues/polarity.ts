import type { Language } from '../model/language'
import type { SegmentedText, Sentence } from '../model/segment'
import type { Span } from '../model/span'
import type { Polarity } from '../model/voice'
import { foldWord } from './alphabet'
import { LONE_NE_VERBS, NE_PARTNERS, NE_REACH, POLARITY_WORDS, type PolarityRule } from './polarity-words'

interface Word extends Span {
  readonly folded: string
  /** A comma, a closing mark or the like stands before the word: no scope crosses it. */
  readonly walled: boolean
}

/** Words `from` to `to` (exclusive) that a trigger colours. */
interface Scope {
  readonly polarity: Exclude<Polarity, 'asserted'>
  readonly side: PolarityRule['side']
  readonly from: number
  readonly to: number
  readonly trigger: Span
}

interface Form {
  readonly parts: readonly string[]
  /** null: harmless. */
  readonly rule: PolarityRule | null
}

const FORMS: Readonly<Record<Language, ReadonlyMap<string, readonly Form[]>>> = { fr: formsOf('fr'), en: formsOf('en') }
const WALL = /[,;:.!?…()[\]»”—–]|"(?=\s|$)/
/** How far after "ne" its partner is looked for: "n'ont, à ce jour, pas" is out of reach, "ne l'a donc toujours pas" is not. */
const PARTNER_REACH = 6

/** The forms of a language by the first two letters of their first word: enough to leave most words of a text untouched. */
function formsOf(lang: Language): Map<string, Form[]> {
  const { rules, harmless } = POLARITY_WORDS[lang]
  const forms = new Map<string, Form[]>()
  const add = (written: string, rule: PolarityRule | null): void => {
    const parts = written.split(' ')
    const key = written.slice(0, 2)
    forms.set(key, [...(forms.get(key) ?? []), { parts, rule }])
  }
  for (const written of harmless) add(written, null)
  for (const rule of rules) for (const written of rule.forms) add(written, rule)
  return forms
}

/**
 * Who reads a sentence's polarity: give it a hit's span, get `negated`, `denied`, `hedged` or `asserted`.
 *
 * A trigger inside the hit does not colour it ("conditions no longer met", "non-ingérence"), and the negation of a denial
 * ("n'a pas nié") leaves what is not denied as asserted.
 *
 * @example readPolarity(sentence, segmented)({ start: 20, end: 30 }) // 'negated'
 */
export function readPolarity(sentence: Sentence, segmented: SegmentedText): (hit: Span) => Polarity {
  if (sentence.lang === 'unknown') return () => 'asserted'
  const words = wordsOf(sentence, segmented)
  const scopesAt = coverOf(scopesOf(words, sentence.lang))
  return (hit) => {
    const free = ({ trigger }: Scope) => trigger.end <= hit.start || trigger.start >= hit.end
    const colours = new Set(
      [
        ...(scopesAt.get(wordAt(words, hit.start)) ?? []).filter((scope) => scope.side === 'ahead' && free(scope)),
        ...(scopesAt.get(wordAt(words, hit.end - 1)) ?? []).filter((scope) => scope.side === 'behind' && free(scope)),
      ].map(({ polarity }) => polarity),
    )
    return colours.has('denied')
      ? 'denied'
      : colours.has('negated')
        ? 'negated'
        : colours.has('hedged')
          ? 'hedged'
          : 'asserted'
  }
}

/** Place of the word that holds `at`, or of the next one, by halving. */
function wordAt(words: readonly Word[], at: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The scopes over each word: a scope is a dozen words at most, so this grows with the sentence. */
function coverOf(scopes: readonly Scope[]): ReadonlyMap<number, readonly Scope[]> {
  const cover = new Map<number, Scope[]>()
  for (const scope of scopes) {
    for (let place = scope.from; place < scope.to; place++) {
      const here = cover.get(place)
      if (here) here.push(scope)
      else cover.set(place, [scope])
    }
  }
  return cover
}

function wordsOf(sentence: Sentence, { text, words }: SegmentedText): Word[] {
  let before = sentence.start
  return words.slice(sentence.firstWord, sentence.endWord).map(({ start, end }) => {
    const walled = WALL.test(text.slice(before, start))
    before = end
    const apostrophe = /^['’ʼ]/.test(text.slice(end, end + 1)) ? "'" : ''
    const folded = foldWord(text.slice(start, end))
    return { start, end, folded: folded.endsWith("'") ? folded : folded + apostrophe, walled }
  })
}

function scopesOf(words: readonly Word[], lang: Language): Scope[] {
  const scopes: Scope[] = []
  let place = 0
  while (place < words.length) {
    const forms = longestForms(words, place, lang)
    const length = forms[0]?.parts.length ?? 1
    for (const { rule } of forms) if (rule !== null) scopes.push(scopeOf(words, place, length, rule, lang))
    if (forms.length === 0) scopes.push(...pairedNegation(words, place, lang))
    place += length
  }
  return withoutDeniedDenials(scopes)
}

function longestForms(words: readonly Word[], place: number, lang: Language): Form[] {
  const folded = words[place]?.folded ?? ''
  const key = lang === 'en' && folded.endsWith("n't") ? "n'" : folded.slice(0, 2)
  const here = (FORMS[lang].get(key) ?? []).filter(({ parts }) =>
    parts.every((part, offset) => {
      const word = words[place + offset]
      if (word === undefined || (offset > 0 && word.walled)) return false
      if (part === "n't") return word.folded.endsWith(part)
      return part.endsWith('*') ? word.folded.startsWith(part.slice(0, -1)) : word.folded === part
    }),
  )
  const longest = Math.max(0, ...here.map(({ parts }) => parts.length))
  const forms = here.filter(({ parts }) => parts.length === longest)
  return forms.some(({ rule }) => rule === null) ? forms.filter(({ rule }) => rule === null) : forms
}

function scopeOf(words: readonly Word[], place: number, length: number, rule: PolarityRule, lang: Language): Scope {
  const trigger = { start: words[place]?.start ?? 0, end: words[place + length - 1]?.end ?? 0 }
  const { polarity, side, reach } = rule
  if (side === 'ahead')
    return { polarity, side, trigger, from: place + length, to: scopeEnd(words, place + length, reach, lang) }
  let from = place
  while (from > 0 && place - from < reach && words[from]?.walled === false && !isStop(words[from - 1], lang)) from--
  return { polarity, side, trigger, from, to: place }
}

function scopeEnd(words: readonly Word[], from: number, reach: number, lang: Language): number {
  let to = from
  while (to < words.length && to - from < reach && words[to]?.walled === false && !isStop(words[to], lang)) to++
  return to
}

function isStop(word: Word | undefined, lang: Language): boolean {
  return word !== undefined && POLARITY_WORDS[lang].stops.has(word.folded)
}

/** "ne … pas" and its like: over the verb. An expletive or restrictive "ne" has no partner and colours nothing. */
function pairedNegation(words: readonly Word[], place: number, lang: Language): Scope[] {
  const ne = words[place]
  if (lang !== 'fr' || ne === undefined || (ne.folded !== 'ne' && ne.folded !== "n'")) return []
  const next = words[place + 1]
  const reach = scopeEnd(words, place + 1, PARTNER_REACH, lang)
  const partner = words.slice(place + 1, reach).findIndex(({ folded }, offset) => {
    return NE_PARTNERS.has(folded) && longestForms(words, place + 1 + offset, lang)[0]?.rule !== null
  })
  const alone = next !== undefined && LONE_NE_VERBS.has(next.folded)
  if (partner < 0 && !alone) return []
  const second = words[place + 1 + Math.max(partner, 0)]
  const to = scopeEnd(words, place + 1, Math.max(NE_REACH, partner + 6), lang)
  const common = { polarity: 'negated', side: 'ahead', from: place + 1, to } as const
  return [{ ...common, trigger: { start: ne.start, end: alone ? ne.end : (second?.end ?? ne.end) } }]
}

/** "did not deny": neither the denial nor the negation reaches what follows it. */
function withoutDeniedDenials(scopes: readonly Scope[]): Scope[] {
  const cover = coverOf(scopes.filter(({ polarity }) => polarity === 'negated'))
  const ends = new Map<Scope, number>()
  const undone = new Set<Scope>()
  for (const scope of scopes) {
    if (scope.polarity !== 'denied' || scope.side !== 'ahead') continue
    for (const outer of cover.get(scope.from - 1) ?? []) {
      undone.add(scope)
      ends.set(outer, Math.min(ends.get(outer) ?? outer.to, scope.from))
    }
  }
  return scopes.filter((scope) => !undone.has(scope)).map((scope) => ({ ...scope, to: ends.get(scope) ?? scope.to }))
}
