import type { Token, TokenKind } from './token'

/** Half-open range of tokens. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** How far, in tokens, a subject is looked for: no subject is longer, and hostile text stays linear. */
export const REACH = 48

const NOMINAL: ReadonlySet<TokenKind> = new Set(['noun', 'name', 'adjective', 'number', 'possessive'])
const HEAD: ReadonlySet<TokenKind> = new Set(['noun', 'name', 'number', 'adjective', 'pronoun', 'determiner'])
/** Between subject and verb: Macron a d'ailleurs confirmé, he later also said. */
const IN_VERB_GROUP: ReadonlySet<TokenKind> = new Set(['auxiliary', 'adverb', 'clitic', 'time', 'to'])
const ARTICLE = /^(?:no|the|an?|le|la|les|l')$/
/** Pronouns that are no subject. */
const OBJECT = new Set(['me', 'him', 'them', 'us', 'himself', 'herself', 'themselves', 'itself', 'moi', 'eux'])

/** Before a participle that stands for an adjective: the registered voters. */
const IN_PHRASE: ReadonlySet<TokenKind> = new Set([
  'determiner',
  'adjective',
  'of',
  'possessive',
  'number',
  'preposition',
])

/** A participle that no auxiliary makes a verb stands inside a noun phrase: un diplomate cité, the man arrested in Paris. */
export function isLooseParticiple(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'verb') return false
  const before = tokens[index - 1]?.kind
  if (tokens[index - 1]?.word.startsWith('-')) return false
  if (token.reading) return token.reading.form === 'participle' && !hasAuxiliary(tokens, index)
  if (token.word === 'born') return true
  const after = tokens[index + 1]?.kind
  if (/ed$/.test(token.word) && (after === 'noun' || after === 'name') && IN_PHRASE.has(before ?? 'comma')) return true
  const object =
    after === 'determiner' || after === 'noun' || after === 'name' || after === 'pronoun' || after === 'that'
  return /(?:ed|en|ing)$/.test(token.word) && (before === 'noun' || before === 'name') && !object
}

function hasAuxiliary(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while ((tokens[at]?.kind === 'adverb' || tokens[at]?.word === "d'") && at > index - 5) at--
  return tokens[at]?.kind === 'auxiliary'
}

/** First token of the verb group that ends with the verb at `index`: "a d'ailleurs confirmé", "went on to say", "tient à préciser". */
export function verbGroupStart(tokens: readonly Token[], index: number): number {
  let start = index
  for (let steps = 0; steps < 12 && start > 0; steps++) {
    const before = tokens[start - 1]
    const further = tokens[start - 2]
    if (!before) break
    if (IN_VERB_GROUP.has(before.kind)) start--
    else if (before.kind === 'verb' && tokens[start]?.kind === 'to') start--
    else if (
      before.kind === 'determiner' &&
      /^l[ea']s?$/.test(before.word) &&
      (isSubjectEnd(further) || isHave(tokens[start]))
    )
      start--
    else if (/^(?:à|de|d')$/.test(before.word) && further && (further.kind === 'auxiliary' || further.reading)) start--
    else if (before.kind === 'preposition' && before.word === 'on' && tokens[start]?.kind === 'time') start--
    else if (before.reading?.form === 'participle' && /^(?:à|de|d')$/.test(tokens[start]?.word ?? '')) start--
    else break
  }
  return start
}

/** No article stands before these: "l'a confirmé", "les ont reçus". */
function isHave(token: Token | undefined): boolean {
  return token?.kind === 'auxiliary' && /^(?:a|ai|ont|avait|avaient|aura|auront|aurait|auraient|eut)$/.test(token.word)
}

function isSubjectEnd(token: Token | undefined): boolean {
  if (token?.word === 'comme') return true
  return token?.kind === 'pronoun' || token?.kind === 'name' || token?.kind === 'relative' || token?.kind === 'clitic'
}

/** The noun phrase that ends before `end`. */
export function phraseBefore(tokens: readonly Token[], end: number, plural: boolean): TokenRange | null {
  const last = tokens[end - 1]
  if (!last) return null
  if (ARTICLE.test(last.word)) return null
  if (last.kind === 'pronoun') return OBJECT.has(last.word) ? null : { from: end - 1, to: end }
  if (last.word !== ')' && !HEAD.has(last.kind) && !isLooseParticiple(tokens, end - 1)) return null
  let from = end
  for (; from > Math.max(0, end - REACH); from--) {
    const token = tokens[from - 1]
    if (!token) break
    if (token.word === ')') {
      const open = openingParenthesis(tokens, from - 1)
      if (open < 0) break
      from = open + 1
      continue
    }
    if (NOMINAL.has(token.kind) || token.kind === 'determiner' || token.kind === 'of') continue
    const after = tokens[from]
    if (token.word === 'as') break
    // "les jeunes qui ont participé aux manifestations ont accusé": the relative clause belongs to the phrase.
    if (token.kind === 'auxiliary' && tokens[from - 2]?.kind === 'relative' && from < end) continue
    if (token.kind === 'preposition' || isLooseParticiple(tokens, from - 1)) continue
    if (token.kind === 'to' && after && (NOMINAL.has(after.kind) || after.kind === 'determiner')) continue
    if (token.kind === 'time' && from < end) continue
    if (token.kind === 'relative' && from < end) continue
    if (token.kind === 'pronoun' && (after?.kind === 'relative' || after?.kind === 'of')) continue
    if (token.kind === 'and' && from < end && joins(tokens, from - 1, plural)) continue
    break
  }
  return tidy(tokens, from, end)
}

function openingParenthesis(tokens: readonly Token[], closing: number): number {
  for (let index = closing - 1; index >= Math.max(0, closing - 12); index--)
    if (tokens[index]?.word === '(') return index
  return -1
}

/** Whether "and" at `index` joins two parts of one noun phrase: Paris et Bamako affirment, the ministry of trade and industry. */
function joins(tokens: readonly Token[], index: number, plural: boolean): boolean {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (!before || !NOMINAL.has(before.kind)) return false
  return plural || after?.kind === 'of' || (after?.kind === before.kind && before.kind !== 'noun')
}

/** Drops what opens the sentence and not the phrase: "Dans un communiqué le ministre", "This week Trump", "and police". */
function tidy(tokens: readonly Token[], start: number, end: number): TokenRange | null {
  let from = start
  const kindAt = (index: number) => tokens[index]?.kind
  const before = kindAt(from - 1)
  if (before === 'verb' || before === 'auxiliary' || before === 'to') {
    for (let index = end - 1; index > from; index--) if (kindAt(index) === 'and') from = index + 1
  }
  while (from < end && (kindAt(from) === 'and' || kindAt(from) === 'possessive')) from++
  for (let index = from; index < end - 1; index++)
    if (kindAt(index) === 'time' && kindAt(index + 1) !== 'possessive' && startsPhrase(tokens, index + 1))
      from = index + 1
  // "se sont félicités de cette annonce, mais ont déclaré": an object of the verb before is no subject.
  if (/^(?:de|d')$/.test(tokens[from]?.word ?? '') && before === 'verb') return null
  if (kindAt(from) === 'preposition') {
    const cut = lastPhraseStart(tokens, from + 1, end)
    if (cut < 0) return null
    from = cut
  }
  return from < end ? { from, to: end } : null
}

function startsPhrase(tokens: readonly Token[], index: number): boolean {
  const kind = tokens[index]?.kind
  return kind === 'determiner' || kind === 'name' || kind === 'pronoun'
}

/** In "in a statement Trump" or "dans un communiqué le ministre de la Défense": where the second noun phrase starts. */
function lastPhraseStart(tokens: readonly Token[], from: number, end: number): number {
  for (let index = end - 1; index > from; index--) {
    const before = tokens[index - 1]?.kind
    const kind = tokens[index]?.kind
    if (before === 'preposition' || before === 'of' || before === 'possessive') continue
    if (kind === 'determiner') return index
    if (kind === 'name' && before !== 'name' && before !== 'determiner' && before !== 'adjective') return index
    // "In Washington officials"; but "the Malian government".
    if (kind === 'noun' && before === 'name' && tokens[index - 2]?.kind !== 'determiner') return index
  }
  return -1
}

/** The noun phrase right before `end`, from its own determiner: "contredit [les rapports du début] affirmant". */
export function nearestPhrase(tokens: readonly Token[], end: number): TokenRange | null {
  const range = phraseBefore(tokens, end, false)
  if (!range) return null
  const start = lastPhraseStart(tokens, range.from, end)
  return start > range.from ? { from: start, to: end } : range
}

/** Whether a token can open a noun phrase. */
export function opensPhrase(token: Token | undefined): boolean {
  return (
    token !== undefined && (HEAD.has(token.kind) || token.word === 'des' || token.word === 'de' || token.word === "d'")
  )
}
