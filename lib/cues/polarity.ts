import type { Language } from '../model/language'
import type { SegmentedText, Sentence } from '../model/segment'
import type { Span } from '../model/span'
import type { Polarity } from '../model/voice'
import { isStop, scopeEnd, type Word, wordAt, wordsOf } from './polarity-sentence'
import { LONE_NE_VERBS, NE_PARTNERS, NE_REACH, POLARITY_WORDS, type PolarityRule } from './polarity-words'

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
const NO_FORMS: readonly Form[] = []
/** How far after "ne" its partner is looked for: "n'ont, à ce jour, pas" is out of reach, "ne l'a donc toujours pas" is not. */
const PARTNER_REACH = 6
/** How soon after "rejects" the claim comes: "rejects firmly the old accusation"; a later "that" opens another clause. */
const CLAIM_REACH = 4

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
 * A trigger inside the hit does not colour it ("conditions no longer met", "non-ingérence"; but "ne ⟦coupe pas ses liens⟧" is
 * negated, for "ne" stands outside), and the negation of a denial
 * ("n'a pas nié") leaves what is not denied as asserted.
 *
 * @example readPolarity(sentence, segmented)({ start: 20, end: 30 }) // 'negated'
 */
export function readPolarity(sentence: Sentence, segmented: SegmentedText): (hit: Span) => Polarity {
  if (sentence.lang === 'unknown') return () => 'asserted'
  const words = wordsOf(sentence, segmented)
  const scopes = scopesOf(words, sentence.lang)
  if (scopes.length === 0) return () => 'asserted'
  const scopesAt = coverOf(scopes)
  return (hit) => {
    const free = ({ trigger }: Scope) => trigger.start < hit.start || trigger.end > hit.end
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

function scopesOf(words: readonly Word[], lang: Language): Scope[] {
  const scopes: Scope[] = []
  const paired = new Set<number>()
  let place = 0
  while (place < words.length) {
    const forms = paired.has(place) ? NO_FORMS : longestForms(words, place, lang)
    const length = forms[0]?.parts.length ?? 1
    for (const { rule } of forms) {
      if (rule === null || (rule.polarity === 'negated' && turnsRound(words, place + length, lang))) continue
      scopes.push(...scopeOf(words, place, length, rule, lang))
    }
    if (forms.length === 0 && lang === 'fr' && isNe(words[place])) {
      const { scope, partner } = pairedNegation(words, place, lang)
      if (scope !== null) scopes.push(scope)
      if (partner !== null) paired.add(partner)
    }
    place += length
  }
  return withoutDeniedDenials(scopes)
}

/** "not hesitate to", "ne doute pas": the verb turns the negation round. */
function turnsRound(words: readonly Word[], place: number, lang: Language): boolean {
  const folded = words[place]?.folded ?? ''
  return POLARITY_WORDS[lang].turning.some((beginning) => folded.startsWith(beginning))
}

function longestForms(words: readonly Word[], place: number, lang: Language): readonly Form[] {
  const folded = words[place]?.folded ?? ''
  const key = lang === 'en' && folded.endsWith("n't") ? "n'" : folded.slice(0, 2)
  const candidates = FORMS[lang].get(key)
  if (candidates === undefined) return NO_FORMS
  const here = candidates.filter(({ parts }) =>
    parts.every((part, offset) => {
      const word = words[place + offset]
      if (word === undefined || (offset > 0 && word.walled)) return false
      if (part === "n't") return word.folded.endsWith(part)
      return part.endsWith('*') ? word.folded.startsWith(part.slice(0, -1)) : word.folded === part
    }),
  )
  if (here.length === 0) return NO_FORMS
  const longest = Math.max(0, ...here.map(({ parts }) => parts.length))
  const forms = here.filter(({ parts }) => parts.length === longest)
  return forms.some(({ rule }) => rule === null) ? forms.filter(({ rule }) => rule === null) : forms
}

function scopeOf(words: readonly Word[], place: number, length: number, rule: PolarityRule, lang: Language): Scope[] {
  const trigger = { start: words[place]?.start ?? 0, end: words[place + length - 1]?.end ?? 0 }
  const { polarity, side, reach } = rule
  let from = place + length
  let to = place
  if (side === 'ahead') to = scopeEnd(words, from, reach, lang, polarity === 'negated' ? from : -1)
  else {
    from = place
    while (from > 0 && place - from < reach && words[from]?.walled === false && !isStop(words[from - 1], lang)) from--
  }
  const governed = side === 'ahead' ? words.slice(from, Math.min(to, from + CLAIM_REACH)) : words.slice(from, to)
  if (rule.ofClaims === true && !governed.some((word) => isClaim(word, lang))) return []
  return [{ polarity, side, trigger, from, to }]
}

function isClaim({ folded }: Word, lang: Language): boolean {
  return POLARITY_WORDS[lang].claims.some((claim) =>
    claim.length > 5 ? folded.startsWith(claim) : folded === claim || folded === `${claim}s`,
  )
}

/**
 * "ne … pas" and its like: over the verb, with the place of the partner, which then needs no scope of its own. An expletive or
 * restrictive "ne" has no partner and colours nothing.
 */
function pairedNegation(
  words: readonly Word[],
  place: number,
  lang: Language,
): { readonly scope: Scope | null; readonly partner: number | null } {
  const none = { scope: null, partner: null }
  const ne = words[place]
  if (ne === undefined) return none
  const reach = scopeEnd(words, place + 1, PARTNER_REACH, lang)
  const found = words.slice(place + 1, reach).findIndex(({ folded }, offset) => {
    return NE_PARTNERS.has(folded) && longestForms(words, place + 1 + offset, lang)[0]?.rule !== null
  })
  const partner = found < 0 ? null : place + 1 + found
  if (partner === null && !negatesAlone(words, place + 1) && !followsNever(words, place)) return none
  for (let between = place + 1; between < (partner ?? place); between++) {
    if (turnsRound(words, between, lang)) return { scope: null, partner }
  }
  const to = scopeEnd(words, place + 1, Math.max(NE_REACH, found + 6), lang, (partner ?? place) + 1)
  const trigger = { start: ne.start, end: words[partner ?? place]?.end ?? ne.end }
  return { scope: { polarity: 'negated', side: 'ahead', from: place + 1, to, trigger }, partner }
}

const isNe = (word: Word | undefined) => word?.folded === 'ne' || word?.folded === "n'"

/** "Jamais le pays n'acceptera …": the adverb stands before the subject. */
function followsNever(words: readonly Word[], ne: number): boolean {
  for (let place = ne; place > Math.max(0, ne - PARTNER_REACH) && words[place]?.walled === false; place--) {
    if (words[place - 1]?.folded === 'jamais') return true
  }
  return false
}

function negatesAlone(words: readonly Word[], verb: number): boolean {
  const restricts = words.slice(verb + 1, verb + 3).some(({ folded }) => folded === 'que' || folded === "qu'")
  return LONE_NE_VERBS.has(words[verb]?.folded ?? '') && !restricts
}

/** "did not deny", "was never denied": neither the denial nor the negation reaches what is not denied. */
function withoutDeniedDenials(scopes: readonly Scope[]): Scope[] {
  const cover = coverOf(scopes.filter(({ polarity }) => polarity === 'negated'))
  const ends = new Map<Scope, number>()
  const undone = new Set<Scope>()
  for (const scope of scopes) {
    if (scope.polarity !== 'denied') continue
    for (const outer of cover.get(scope.side === 'ahead' ? scope.from - 1 : scope.to) ?? []) {
      undone.add(scope)
      if (scope.side === 'ahead') ends.set(outer, Math.min(ends.get(outer) ?? outer.to, scope.from))
    }
  }
  return scopes.filter((scope) => !undone.has(scope)).map((scope) => ({ ...scope, to: ends.get(scope) ?? scope.to }))
}
