import type { SegmentedText } from '../model/segment'
import type { Span } from '../model/span'
import type { Speaker } from '../model/speech'
import { spanOf } from './attribution'
import type { TokenRange } from './noun-phrase'
import { type FullName, firstBefore, namesOf, type ProperNames, properNames } from './proper-names'
import { type KnownSpeaker, pronounOf, RecentSpeakers } from './recent-speakers'
import { Roles } from './roles'
import { PAPER, SPEAKING_NOUN } from './speaking-nouns'
import type { Token } from './token'

const NAMELESS =
  /^-?(?:je|j'|i|nous|we|tu|vous|you|on|it|its|my|our|who|qui|this|that|these|those|one|some|many|others|most|all|none|beaucoup|certains|chacun|rien|personne)$/
/** "ce dernier", "the latter": the one named last. */
const LATTER = /^(?:ce|cette|ces|the)$/
const LATTER_NOUN = /^(?:dernier|dernière|derniers|dernières|latter)$/
const SAME = /^(?:même|same)$/
const PLURAL =
  /^(?:les|des|ces|ses|leurs|plusieurs|certains|certaines|some|many|several|these|both|two|three|deux|trois)$/
const FEMININE = /^(?:mme|mlle|mrs|ms|madame|la|une|cette)$/
const MASCULINE = /^(?:m|mr|monsieur|le|un|ce)$/
const FEMALE =
  /^(?:cheffe|présidente|directrice|députée|avocate|chercheuse|sénatrice|ambassadrice|procureure|professeure|conseillère|spokeswoman|chairwoman|congresswoman)$/
/** Offices whose article says nothing about who holds them: le professeur Madeleine Folquet. */
const EITHER =
  /^(?:professeur|docteur|ministre|juge|maire|chef|procureur|colonel|général|capitaine|médecin|auteur|député|préfet|premier)$/
/** What a name in the list of speakers goes without: a relative clause, an age. */
const TAIL = /, (?:(?:dont|qui|who|which|où)\s.*|\d{1,3}(?:\sans)?$)/s
/** How many names before a pronoun are looked at. */
const LOOK_BACK = 4
/** How far back, in characters, "ce dernier" may reach. */
const NEAR = 500

/**
 * Whom the words for a speaker mean, in the order in which the article names them.
 *
 * The name is the fullest form in the same article where the text says plainly who is meant: "Parly" is "Florence Parly",
 * "ce dernier" the one named last, "ils" the last plural speaker, "la même source" the source before. A description
 * without a name stands for itself; a pronoun that nothing explains has no name.
 */
export class Speakers {
  private readonly names: ProperNames
  private readonly ordered: readonly FullName[]
  private readonly roles: Roles
  private readonly recent = new RecentSpeakers()
  /** What mentions that were met stand for: most names come back. */
  private readonly mentions = new Map<string, ReturnType<typeof namesOf>>()
  private readonly text: string
  /** Names of all who speak so far. */
  readonly speaking = new Set<string>()

  constructor(segmented: SegmentedText) {
    this.text = segmented.text
    this.names = properNames(segmented)
    this.ordered = [...this.names.values()].flat().sort((a, b) => a.start - b.start)
    this.roles = new Roles(this.text, this.ordered)
  }

  /** The full name behind words of the text, or null. */
  fullName({ start, end }: Span): string | null {
    return this.full(this.text.slice(start, end), start)
  }

  /** Whether the text treats a name as a place. */
  isPlace({ start, end }: Span): boolean {
    return this.roles.isPlace(this.text.slice(start, end))
  }

  private full(mention: string, at: number): string | null {
    let found = this.mentions.get(mention)
    if (found === undefined) {
      found = namesOf(mention, this.names)
      this.mentions.set(mention, found)
    }
    return typeof found === 'string' || found === null ? found : firstBefore(found, at)
  }

  /** The speaker that a range of tokens names. Call it in the order of the text: later pronouns refer to it. */
  speaker(tokens: readonly Token[], given: TokenRange): Speaker | null {
    const range = trimRange(tokens, given)
    const span = spanOf(tokens, range)
    const text = this.text.slice(span.start, span.end)
    if (text === '') return null
    const words = tokens.slice(range.from, range.to)
    const name = this.nameOf(words, text, span.start)
    if (name !== null) this.remember(words, text, name, span.start)
    return { ...span, text, name }
  }

  private nameOf(words: readonly Token[], text: string, at: number): string | null {
    const [first, second] = [words[0], words[1]]
    if (!first) return null
    if (words.length === 1 && NAMELESS.test(first.word)) return null
    if (words.length === 1 && pronounOf(first.word)) return this.antecedent(first.word, at)
    if (second && LATTER.test(first.word) && LATTER_NOUN.test(second.word) && words.length === 2)
      return first.word === 'ces' ? this.antecedent('ils', at) : this.lastNamed(at)
    if (second && SAME.test(second.word)) return this.recent.withNoun(words[2]?.word ?? '')?.name ?? text
    return this.person(words, at) ?? this.roles.bearer(words) ?? text.replace(TAIL, '')
  }

  /** The full name of the person that the phrase names: "le président Emmanuel Macron", "Parly", "le ministre, Sadio Camara". */
  private person(words: readonly Token[], at: number): string | null {
    const comma = words.findIndex(({ kind, word }) => kind === 'comma' || word === '(')
    if (comma < 0) return this.named(words, at)
    const after = words.slice(comma + 1)
    return this.named(words.slice(0, comma), at) ?? (after[0]?.kind === 'name' ? this.person(after, at) : null)
  }

  private named(base: readonly Token[], at: number): string | null {
    let head = 0
    while (base[head]?.kind === 'name') head++
    // "M. Nsaibia de l'Acled": the name comes first.
    if (head > 0 && base[head]?.kind === 'of') return this.full(this.slice(base.slice(0, head)), at)
    let from = base.length
    while (from > 0 && base[from - 1]?.kind === 'name') from--
    if (from === base.length) return null
    const run = this.slice(base.slice(from))
    const full = this.full(run, at)
    if (full === null) return null
    const complement = base[from - 1]?.kind === 'determiner' ? base[from - 2] : base[from - 1]
    const belongs = complement?.kind === 'of' || complement?.kind === 'preposition' || complement?.kind === 'possessive'
    return belongs && run.length <= full.length ? null : full
  }

  private slice(words: readonly Token[]): string {
    return this.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
  }

  /** Whom a pronoun stands for: the last one who spoke, or whom a sentence since then has for its subject. */
  private antecedent(word: string, at: number): string | null {
    const pronoun = pronounOf(word)
    if (!pronoun) return null
    const known = this.recent.latest(pronoun, at)
    const named = pronoun.plural ? undefined : this.subjectSince(known?.at ?? -1, at, pronoun)
    const name = named?.name ?? known?.name ?? null
    if (name !== null) this.recent.learn(name, pronoun)
    return name
  }

  /** The last person whose full name opens a sentence since then. */
  private subjectSince(since: number, at: number, pronoun: NonNullable<ReturnType<typeof pronounOf>>): FullName | null {
    const last = this.nearestIndex(at)
    for (let index = last; index >= 0 && index > last - LOOK_BACK; index--) {
      const named = this.ordered[index]
      if (!named || named.start <= since || at - named.start > NEAR) return null
      if (!this.opensSentence(named.start) || !this.recent.agrees(named.name, pronoun)) continue
      // Whether a name is a place costs a pass over the text: it is asked last.
      if (this.speaking.has(named.name) || ((index === last || pronoun.person) && this.roles.isPerson(named)))
        return named
    }
    return null
  }

  private lastNamed(at: number): string | null {
    const named = this.nearest(at)
    return named && at - named.start <= NEAR ? named.name : null
  }

  /** The full name that stands last before `at`. */
  private nearest(at: number): FullName | undefined {
    return this.ordered[this.nearestIndex(at)]
  }

  private nearestIndex(at: number): number {
    let [low, high] = [0, this.ordered.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.ordered[middle]?.start ?? 0) < at) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  private opensSentence(start: number): boolean {
    return /(?:^|[.!?…»”"]\s+|\n\s*)(?:\S+\s+){0,2}$/.test(this.text.slice(Math.max(0, start - 60), start))
  }

  private remember(words: readonly Token[], text: string, name: string, at: number): void {
    const first = words[0]?.word ?? ''
    const role = words.find(({ word }) => SPEAKING_NOUN.test(word) && !PAPER.test(word))?.word ?? null
    const paper = words.slice(0, 4).some(({ word }) => PAPER.test(word))
    const comma = words.findIndex(({ kind }) => kind === 'comma')
    const head = comma < 0 ? words : words.slice(0, comma)
    const plural = PLURAL.test(first) || head.some(({ kind }) => kind === 'and')
    const person = role !== null || name !== text || words.every(({ kind }) => kind === 'name')
    const gender = genderOf(words)
    const noun = role ?? words.find(({ kind }) => kind === 'noun')?.word ?? null
    this.speaking.add(name)
    this.recent.add({ name, noun, plural, kind: paper ? 'paper' : person ? 'person' : 'body', gender, at })
    if (role !== null && name !== text) this.roles.add(role, name)
  }
}

function genderOf(words: readonly Token[]): KnownSpeaker['gender'] {
  const first = words[0]?.word ?? ''
  if (FEMININE.test(first) || words.some(({ word }) => FEMALE.test(word))) return 'f'
  return MASCULINE.test(first) && !words.some(({ word }) => EITHER.test(word)) ? 'm' : null
}

/** Without the commas, brackets and prepositions at its ends. */
function trimRange(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const loose = (index: number) => {
    const kind = tokens[index]?.kind
    const bracket = /^[)\]]$/.test(tokens[index]?.word ?? '')
    return kind === 'comma' || (kind === 'stop' && !bracket) || kind === 'and' || kind === 'adverb'
  }
  let [start, end] = [from, to]
  while (end > start && loose(end - 1)) end--
  // "Les rebelles, eux, affirment".
  if (end - start > 2 && tokens[end - 2]?.kind === 'comma' && /^(?:lui|elles?|eux)$/.test(tokens[end - 1]?.word ?? ''))
    end -= 2
  while (start < end && loose(start)) start++
  return { from: start, to: end }
}
