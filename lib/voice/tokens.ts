import type { SegmentedText } from '../model/segment'
import { type TaggedWord, tagEnglish } from '../text/wink'
import { ENGLISH_VERB_FORMS } from './english-verbs'
import { classifyEnglish } from './english-words'
import { FRENCH_VERB_FORMS } from './french-verbs'
import { classifyFrench } from './french-words'
import type { Line } from './lines'
import { cutPieces, type Piece } from './pieces'
import { CALLED } from './quotation-kind'
import type { Marked } from './quotations'
import type { VerbReading } from './reporting-verb'
import type { Token, TokenKind } from './token'

/**
 * The words, marks and quotations of each line, each with what it does there. Quotations are one token each. Lines come in the
 * order of the text.
 *
 * All English lines are read by wink-nlp at once, without their quotations: reading them one by one takes half as long again.
 */
export function readTokens(
  segmented: SegmentedText,
  lines: readonly Line[],
  outermost: readonly Marked[],
): readonly (readonly Token[])[] {
  const { text } = segmented
  const cut = lines.map((line) => cutPieces(segmented, line, outermost))
  const english = cut.filter((_, index) => lines[index]?.lang === 'en')
  const tagAt = english.length > 0 ? tagPieces(english, text) : noTag
  return cut.map((pieces, index) =>
    lines[index]?.lang === 'en'
      ? classifyLine(pieces, englishReader(tagAt, text))
      : classifyLine(pieces, frenchReader(text)),
  )
}

/** Part of speech and entity of the piece that starts at a place of the text. Ask in the order of the text. */
type TagAt = (start: number) => TaggedWord | undefined

const noTag: TagAt = () => undefined

function tagPieces(lines: readonly (readonly Piece[])[], text: string): TagAt {
  const parts: string[] = []
  const places: { readonly at: number; readonly shift: number }[] = []
  let length = 0
  const add = (part: string) => {
    parts.push(part)
    length += part.length
  }
  for (const pieces of lines) {
    let end = -1
    for (const piece of pieces) {
      if (piece.quotation >= 0) {
        add(' ” ')
        end = -1
        continue
      }
      if (end < 0) places.push({ at: length, shift: piece.start - length })
      add(text.slice(end < 0 ? piece.start : end, piece.end))
      end = piece.end
    }
    add('\n')
  }
  const tags = tagEnglish(parts.join(''))
  let place = 0
  let next = 0
  return (start) => {
    for (let tag = tags[next]; tag; tag = tags[++next]) {
      while ((places[place + 1]?.at ?? Number.POSITIVE_INFINITY) <= tag.start) place++
      const at = tag.start + (places[place]?.shift ?? 0)
      if (at >= start) return at === start ? tag : undefined
    }
    return undefined
  }
}

/** What a word does, and the verb it is a form of. `quoted`: a quotation stands before it in the line. */
type ReadWord = (
  piece: Piece,
  tokens: readonly Token[],
  next: Piece | undefined,
  quoted: boolean,
) => Pick<Token, 'kind' | 'reading'>

function classifyLine(pieces: readonly Piece[], read: ReadWord): readonly Token[] {
  const tokens: Token[] = []
  let quoted = false
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]
    if (!piece) continue
    const { start, end, word, quotation } = piece
    if (quotation >= 0) quoted = true
    if (piece.kind !== 'word') {
      tokens.push({ start, end, word, kind: piece.kind, reading: null, quotation })
      continue
    }
    const { kind, reading } = read(piece, tokens, pieces[index + 1], quoted)
    tokens.push({ start, end, word, kind, reading, quotation })
  }
  return tokens
}

const verb = (reading: VerbReading) => ({ kind: 'verb', reading }) as const

const englishReader =
  (tagAt: TagAt, text: string): ReadWord =>
  ({ word, start, first }, tokens, next, quoted) => {
    const tag = tagAt(start)
    const pos = tag?.pos ?? ''
    const capital = pos === 'VERB' && !first && /^\p{Lu}/u.test(text.slice(start, start + 2))
    const kind = classifyEnglish(word, pos, tag?.entity ?? null, capital)
    const form = ENGLISH_VERB_FORMS.get(word) ?? null
    const reading =
      (form && readEnglishVerb(form, word, pos, tokens, next)) ??
      (quoted && kind === 'verb' ? besideQuotation(tokens, next, text) : null)
    if (reading) return verb(reading)
    return { kind: kind === 'verb' && form ? 'noun' : kind, reading }
  }

const frenchReader =
  (text: string): ReadWord =>
  ({ word, start, first }, tokens, next, quoted) => {
    const form = FRENCH_VERB_FORMS.get(word) ?? null
    const capital = text.charCodeAt(start) !== word.charCodeAt(0)
    const kind = classifyFrench(word, capital, first, form !== null, tokens.at(-1)?.kind)
    const reading =
      (form && readFrenchVerb(form, kind, tokens)) ??
      (quoted && kind === 'noun' && FRENCH_VERB_END.test(word) ? besideQuotation(tokens, next, text) : null)
    if (reading) return verb(reading)
    return { kind: kind === 'verb' ? 'noun' : kind, reading }
  }

/** A verb of no table that stands where only a verb of speech can. */
const ANY_VERB: VerbReading = { verb: { lemma: '', takes: new Set(['speech']) }, form: 'finite' }
const FRENCH_VERB_END = /(?<!an)(?:e|it|ent|a|ait|d|t|é|i|u)$/
const SUBJECT_OPENER = /^(?:-.*|le|la|les|l'|un|une|ce|cette|son|sa|the|a|an|his|her|one)$/

function opensSubject({ word, start, end }: Piece, text: string): boolean {
  return SUBJECT_OPENER.test(word) || /^\p{Lu}/u.test(text.slice(start, end))
}

/** What a subject between a quotation and its verb is made of: “…,” a security source confided. */
const SUBJECT: ReadonlySet<TokenKind> = new Set(['name', 'noun', 'adjective', 'determiner', 'of', 'possessive'])

/**
 * A verb right after a quotation that breaks off at a comma or asks, with its subject after it, or ended by a mark:
 * « … », s'emporte le ministre; “…,” bellowed Smith; “…,” Smith bellowed.
 */
function besideQuotation(tokens: readonly Token[], next: Piece | undefined, text: string): VerbReading | null {
  let at = tokens.length - 1
  while (tokens[at]?.kind === 'clitic' || tokens[at]?.kind === 'auxiliary' || tokens[at]?.word.startsWith('-')) at--
  const comma = tokens[at]?.kind === 'comma'
  const mark = comma ? at - 1 : at
  const quotation = tokens[mark]
  // Son discours, intitulé « … », a duré une heure.
  if (CALLED.test(tokens[mark - 1]?.word ?? '')) return null
  if (quotation?.kind === 'quotation') {
    const broken = comma || /[,?!]/.test(text.slice(quotation.end - 3, quotation.end))
    const hung = tokens.slice(at).some(({ word }) => word.startsWith('-'))
    const subject = next && next.kind === 'word' && opensSubject(next, text)
    return broken && (hung || subject) ? ANY_VERB : null
  }
  if (next && next.kind === 'word') return null
  while (SUBJECT.has(tokens[at]?.kind ?? 'stop')) at--
  const before = tokens[at]
  return at < tokens.length - 1 && before?.kind === 'quotation' && /[,?!]/.test(text.slice(before.end - 3, before.end))
    ? ANY_VERB
    : null
}

/** What can follow a verb of saying and no noun. */
const CLAUSE_OPENER = /^(?:that|:|he|she|it|they|we|the|a|an|him|her|them|us)$/

/** A form that the tagger calls a verb; or a noun, where only a verb can stand: Viguerie notes, “…”. */
function readEnglishVerb(
  reading: VerbReading,
  word: string,
  pos: string,
  tokens: readonly Token[],
  next: Piece | undefined,
): VerbReading | null {
  if (pos === '') return null
  if (pos === 'VERB') {
    if (reading.form === 'gerund' && tokens.at(-1)?.kind === 'determiner') return null
    const noun = reading.form === 'infinitive' && next?.word === 'of' && !/^(?:think|speak|talk)$/.test(word)
    return noun && tokens.at(-1)?.kind !== 'pronoun' && tokens.at(-1)?.kind !== 'to' ? null : reading
  }
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') return null
  const before = tokens.at(-1)?.kind === 'adverb' ? tokens.at(-2)?.kind : tokens.at(-1)?.kind
  if (before === 'quotation' || before === 'pronoun') return reading
  const object =
    (reading.verb.lemma === 'point' && next?.word === 'to') ||
    !next ||
    next.kind === 'quotation' ||
    CLAUSE_OPENER.test(next.word)
  if (next?.word === 'that' && reading.form === 'finite' && (before === 'comma' || before === 'name')) return reading
  if (before === 'comma') return word.endsWith('ed') && (object || pos === 'PROPN') ? reading : null
  if (before === 'noun') return object || (word.endsWith('s') && closesSentence(tokens, next)) ? reading : null
  if (before !== 'name') return null
  // "Viguerie notes", but "a Twitter comment": the name is the whole subject.
  const ahead = tokens.at(tokens.findLastIndex(({ kind }) => kind !== 'name'))?.kind
  if (tokens.every(({ kind }) => kind === 'name') || ahead === 'quotation' || ahead === 'comma' || ahead === 'stop')
    return reading
  return object &&
    (reading.form === 'gerund' || !/^(?:determiner|adjective|of|preposition|possessive)$/.test(ahead ?? ''))
    ? reading
    : null
}

/** "The men have been arrested, state television reports.": a noun phrase after a comma, with nothing behind it. */
function closesSentence(tokens: readonly Token[], next: Piece | undefined): boolean {
  if (next && next.word !== '.') return false
  let at = tokens.length - 1
  while (SUBJECT.has(tokens[at]?.kind ?? 'stop')) at--
  return tokens[at]?.kind === 'comma' && tokens.slice(0, at).some(({ kind }) => kind === 'auxiliary')
}

/** Infinitives that are nouns as well: un faux sourire, le savoir. */
const NOUN_TOO = new Set(['sourire', 'rire', 'souvenir', 'savoir'])

/** A form that no determiner, adjective of number or preposition before it makes a noun: la note, une menace, sa demande. */
function readFrenchVerb(reading: VerbReading, kind: TokenKind, tokens: readonly Token[]): VerbReading | null {
  if (kind !== 'verb' && kind !== 'auxiliary') return null
  const before = tokens.at(-1)
  if (
    before &&
    NOUN_TOO.has(reading.verb.lemma) &&
    reading.form === 'infinitive' &&
    /^(?:noun|determiner|of)$/.test(before.kind)
  )
    return null
  if (!before || reading.form !== 'finite') return reading
  if (before.kind === 'of' || before.kind === 'number' || before.kind === 'preposition') return null
  if (before.kind !== 'determiner') return reading
  // le, la, l', les before a verb are its object where a subject stands right before them: "il l'affirme".
  const subject = tokens.at(-2)?.kind
  const object = before.word === "l'" || before.word === 'le' || before.word === 'la' || before.word === 'les'
  const after = subject === 'pronoun' || subject === 'name' || subject === 'relative' || tokens.at(-2)?.word === 'comme'
  return object && after ? reading : null
}
