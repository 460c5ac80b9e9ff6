import type { SegmentedText } from '../model/segment'
import type { Span } from '../model/span'
import type { Speaker } from '../model/speech'
import { spanOf } from './attribution'
import type { TokenRange } from './noun-phrase'
import { fullNameOf, type ProperNames, properNames } from './proper-names'
import { SPEAKING_NOUN } from './source-cue'
import type { Token } from './token'

const SINGULAR = /^-?(?:il|elle|he|she|lui|him|her|son)$/
const PLURAL = /^-?(?:ils|elles|they|eux|them|leur)$/
const NAMELESS = /^-?(?:je|j'|i|nous|we|tu|vous|you|on|it|who|qui)$/
/** "ce dernier", "the latter": the one named last. */
const LATTER = /^(?:ce|cette|ces|the)$/
const LATTER_NOUN = /^(?:dernier|dernière|derniers|dernières|latter)$/
const SAME = /^(?:même|same)$/
const PLURAL_PHRASE =
  /^(?:les|des|ces|ses|leurs|plusieurs|certains|certaines|some|many|several|these|both|two|three)\s/i
/** Sources that no pronoun for a person stands for. */
const PAPER =
  /^(?:rapports?|chiffres?|communiqués?|déclarations?|sondages?|données|documents?|articles?|études?|textes?|médias?|reports?|polls?|surveys?|studies|study|statements?|figures|results?|records?|data|media)$/
/** How far back, in characters, "ce dernier" may reach. */
const NEAR = 500

interface Known {
  readonly name: string
  readonly noun: string | null
  readonly plural: boolean
  readonly paper: boolean
  readonly at: number
}

/**
 * Whom the words for a speaker mean, in the order in which the article names them.
 *
 * The name is the fullest form in the same article where the text says plainly who is meant: "Parly" is "Florence Parly",
 * "ce dernier" the one named last, "ils" the last plural speaker, "la même source" the source before. A description
 * without a name stands for itself; a pronoun that nothing explains has no name.
 */
export class Speakers {
  private readonly names: ProperNames
  private readonly ordered: readonly { readonly name: string; readonly start: number }[]
  private readonly places = new Map<string, boolean>()
  private rolesRead = false
  private readonly roles = new Map<string, Set<string>>()
  private readonly text: string
  private known: Known[] = []
  /** Names of all who speak so far. */
  readonly speaking = new Set<string>()

  constructor(segmented: SegmentedText) {
    this.text = segmented.text
    this.names = properNames(segmented)
    this.ordered = [...this.names.values()].flat().sort((a, b) => a.start - b.start)
  }

  /** The full name behind words of the text, or null. */
  fullName({ start, end }: Span): string | null {
    return fullNameOf(this.text.slice(start, end), start, this.names)
  }

  /** Whether the text treats a name as a place: "au Burkina Faso", "in Mali". No person is written so. */
  isPlace({ start, end }: Span): boolean {
    const name = this.text.slice(start, end)
    const known = this.places.get(name)
    if (known !== undefined || this.places.size > 50 || name.length > 60) return known ?? false
    const quoted = name.replace(/[^\p{L}\p{N}\s]/gu, '.').replace(/\s+/g, '\\s+')
    const place = new RegExp(`(?<![\\p{L}])(?:au|aux|en|in)\\s+${quoted}(?![\\p{L}])`, 'u').test(this.text)
    this.places.set(name, place)
    return place
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
    if (words.length === 1 && SINGULAR.test(first.word)) return this.last(false, at)
    if (words.length === 1 && PLURAL.test(first.word)) return this.last(true, at)
    if (second && LATTER.test(first.word) && LATTER_NOUN.test(second.word) && words.length === 2)
      return first.word === 'ces' ? this.last(true, at) : this.lastNamed(at)
    if (second && SAME.test(second.word)) return this.sameNoun(words[2]?.word) ?? text
    return this.person(words, at) ?? this.role(words) ?? text
  }

  /** The full name of the person that the phrase is headed by: "le président Emmanuel Macron", "Parly", "M. Macron". */
  private person(words: readonly Token[], at: number): string | null {
    const comma = words.findIndex(({ kind, word }) => kind === 'comma' || word === '(')
    const base = comma < 0 ? words : words.slice(0, comma)
    let head = 0
    while (base[head]?.kind === 'name') head++
    // "M. Nsaibia de l'Acled": the name comes first.
    if (head > 0 && head < base.length && base[head]?.kind === 'of')
      return fullNameOf(this.slice(base.slice(0, head)), at, this.names)
    let from = base.length
    while (from > 0 && base[from - 1]?.kind === 'name') from--
    const [first, last] = [base[from], base.at(-1)]
    if (!first || !last) return null
    const run = this.slice(base.slice(from))
    const full = fullNameOf(run, at, this.names)
    if (full === null) return null
    const complement = base[from - 1]?.kind === 'determiner' ? base[from - 2] : base[from - 1]
    const belongs = complement?.kind === 'of' || complement?.kind === 'preposition' || complement?.kind === 'possessive'
    const whole = run.length <= full.length
    return belongs && whole ? null : full
  }

  private slice(words: readonly Token[]): string {
    return this.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
  }

  /** "la ministre": the one minister that the article has named. */
  private role(words: readonly Token[]): string | null {
    if (words.length > 3 || !/^(?:le|la|l'|the)$/.test(words[0]?.word ?? '')) return null
    if (!this.rolesRead)
      for (const { name, start } of this.ordered)
        for (const noun of rolesBeside(this.text, name, start)) this.addRole(noun, name)
    this.rolesRead = true
    const named = this.roles.get(words[1]?.word ?? '')
    return named?.size === 1 ? ([...named][0] ?? null) : null
  }

  private sameNoun(noun: string | undefined): string | null {
    return this.known.findLast((known) => known.noun !== null && known.noun === noun)?.name ?? null
  }

  private last(plural: boolean, at: number): string | null {
    const known = this.known.findLast(
      (entry) => entry.plural === plural && entry.at < at && !PAPER.test(entry.noun ?? ''),
    )
    const named = plural ? undefined : this.nearest(at)
    const likely = named && (this.speaking.has(named.name) || !known)
    if (likely && named.start > (known?.at ?? -1) && this.opensSentence(named.start)) return named.name
    return known?.name ?? null
  }

  private lastNamed(at: number): string | null {
    const named = this.nearest(at)
    return named && at - named.start <= NEAR ? named.name : null
  }

  /** The full name that stands last before `at`. */
  private nearest(at: number): { readonly name: string; readonly start: number } | undefined {
    let [low, high] = [0, this.ordered.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.ordered[middle]?.start ?? 0) < at) low = middle + 1
      else high = middle
    }
    return this.ordered[low - 1]
  }

  private opensSentence(start: number): boolean {
    return /(?:^|[.!?…»”"]\s+|\n\s*)(?:\S+\s+){0,2}$/.test(this.text.slice(Math.max(0, start - 60), start))
  }

  private remember(words: readonly Token[], text: string, name: string, at: number): void {
    const plural = PLURAL_PHRASE.test(`${text} `) || words.some(({ kind }) => kind === 'and')
    const noun = words.find(({ word }) => SPEAKING_NOUN.test(word))?.word ?? null
    this.speaking.add(name)
    const paper = words.slice(0, 4).some(({ word }) => PAPER.test(word))
    this.known.push({ name, noun: noun ?? words.find(({ kind }) => kind === 'noun')?.word ?? null, plural, paper, at })
    if (this.known.length > 40) this.known = this.known.slice(-20)
    if (noun !== null && name !== text) this.addRole(noun, name)
  }

  private addRole(noun: string, name: string): void {
    this.roles.set(noun, (this.roles.get(noun) ?? new Set()).add(name))
  }
}

/** What the text calls the bearer of a name, right before or in an apposition: "le président X", "X, la ministre des Armées". */
function rolesBeside(text: string, name: string, start: number): readonly string[] {
  const end = start + name.length
  const before = text
    .slice(Math.max(0, start - 40), start)
    .split(/\s/)
    .slice(-4)
  const after = text.startsWith(', ', end)
    ? text
        .slice(end + 2, end + 42)
        .split(/\s/)
        .slice(0, 4)
    : []
  return [...before, ...after]
    .map((word) => word.toLowerCase().replace(/^l['’]/, ''))
    .filter((word) => SPEAKING_NOUN.test(word))
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
  while (start < end && loose(start)) start++
  return { from: start, to: end }
}
