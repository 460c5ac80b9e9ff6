import type { SegmentedText } from '../model/segment'
import { type TaggedWord, tagEnglish } from '../text/wink'
import { ENGLISH_VERB_FORMS } from './english-verbs'
import { classifyEnglish } from './english-words'
import { FRENCH_VERB_FORMS } from './french-verbs'
import { classifyFrench } from './french-words'
import type { Line } from './lines'
import { cutPieces, type Piece } from './pieces'
import type { Marked } from './quotations'
import type { VerbReading } from './reporting-verb'
import type { Token, TokenKind } from './token'

/**
 * The words, marks and quotations of each line, each with what it does there. Quotations are one token each.
 *
 * All English lines are read by wink-nlp at once, without their quotations: reading them one by one takes half as long again.
 */
export function readTokens(
  segmented: SegmentedText,
  lines: readonly Line[],
  outermost: readonly Marked[],
): readonly (readonly Token[])[] {
  const cut = lines.map((line) => cutPieces(segmented, line, outermost))
  const english = cut.filter((_, index) => lines[index]?.lang === 'en')
  const tags = english.length > 0 ? tagPieces(english, segmented.text) : null
  return cut.map((pieces, index) => classify(pieces, segmented.text, lines[index]?.lang === 'en' ? tags : null))
}

/** Part of speech and entity of every piece, by where it starts in the text. */
function tagPieces(lines: readonly (readonly Piece[])[], text: string): ReadonlyMap<number, TaggedWord> {
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
  const tags = new Map<number, TaggedWord>()
  let place = 0
  for (const tag of tagEnglish(parts.join(''))) {
    while ((places[place + 1]?.at ?? Number.POSITIVE_INFINITY) <= tag.start) place++
    tags.set(tag.start + (places[place]?.shift ?? 0), tag)
  }
  return tags
}

function classify(
  pieces: readonly Piece[],
  text: string,
  tags: ReadonlyMap<number, TaggedWord> | null,
): readonly Token[] {
  const tokens: Token[] = []
  for (const [index, piece] of pieces.entries()) {
    const { start, end, word, quotation } = piece
    if (piece.kind !== 'word') {
      tokens.push({ start, end, word, kind: piece.kind, reading: null, quotation })
      continue
    }
    const tag = tags?.get(start)
    const kind: TokenKind = tags
      ? classifyEnglish(
          word,
          tag?.pos ?? '',
          tag?.entity ?? null,
          !piece.first && /^\p{Lu}/u.test(text.slice(start, end)),
        )
      : classifyFrench(text.slice(start, end), word, piece.first, tokens.at(-1)?.kind)
    const reading = tags
      ? (readEnglishVerb(word, tag?.pos ?? '', tokens, pieces[index + 1]) ??
        (kind === 'verb' ? besideQuotation(tokens, pieces[index + 1], text) : null))
      : (readFrenchVerb(word, kind, tokens) ??
        (kind === 'noun' && FRENCH_VERB_END.test(word) ? besideQuotation(tokens, pieces[index + 1], text) : null))
    tokens.push({
      start,
      end,
      word,
      kind: reading ? 'verb' : kind === 'verb' && (!tags || ENGLISH_VERB_FORMS.has(word)) ? 'noun' : kind,
      reading,
      quotation,
    })
  }
  return tokens
}

/** A verb of no table that stands where only a verb of speech can. */
const ANY_VERB: VerbReading = { verb: { lemma: '', takes: new Set(['speech']) }, form: 'finite' }
const FRENCH_VERB_END = /(?<!an)(?:e|it|ent|a|ait|d|t|é|i|u)$/
const SUBJECT_OPENER = /^(?:-.*|le|la|les|l'|un|une|ce|cette|son|sa|the|a|an|his|her|one)$/

function opensSubject({ word, start, end }: Piece, text: string): boolean {
  return SUBJECT_OPENER.test(word) || /^\p{Lu}/u.test(text.slice(start, end))
}

/**
 * A verb right after a quotation that breaks off at a comma or asks, with its subject after it, or ended by a mark:
 * « … », s'emporte le ministre; “…,” bellowed Smith; “…,” Smith bellowed.
 */
function besideQuotation(tokens: readonly Token[], next: Piece | undefined, text: string): VerbReading | null {
  let at = tokens.length - 1
  while (tokens[at]?.kind === 'clitic' || tokens[at]?.kind === 'auxiliary' || tokens[at]?.word.startsWith('-')) at--
  const comma = tokens[at]?.kind === 'comma'
  const quotation = tokens[comma ? at - 1 : at]
  if (quotation?.kind === 'quotation') {
    const broken = comma || /[,?!]/.test(text.slice(quotation.end - 3, quotation.end))
    const hung = tokens.slice(at).some(({ word }) => word.startsWith('-'))
    const subject = next && next.kind === 'word' && opensSubject(next, text)
    return broken && (hung || subject) ? ANY_VERB : null
  }
  if (next && next.kind === 'word') return null
  while (tokens[at]?.kind === 'name') at--
  const before = tokens[at]
  return at < tokens.length - 1 && before?.kind === 'quotation' && /[,?!]/.test(text.slice(before.end - 3, before.end))
    ? ANY_VERB
    : null
}

/** What can follow a verb of saying and no noun. */
const CLAUSE_OPENER = /^(?:that|:|he|she|it|they|we|the|a|an)$/

/** A form that the tagger calls a verb; or a noun, where only a verb can stand: Viguerie notes, “…”. */
function readEnglishVerb(
  word: string,
  pos: string,
  tokens: readonly Token[],
  next: Piece | undefined,
): VerbReading | null {
  const reading = ENGLISH_VERB_FORMS.get(word) ?? null
  if (!reading || pos === '') return null
  if (pos === 'VERB') {
    const noun = reading.form === 'infinitive' && next?.word === 'of' && !/^(?:think|speak|talk)$/.test(word)
    return noun && tokens.at(-1)?.kind !== 'pronoun' && tokens.at(-1)?.kind !== 'to' ? null : reading
  }
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') return null
  const before = tokens.at(-1)?.kind === 'adverb' ? tokens.at(-2)?.kind : tokens.at(-1)?.kind
  if (before === 'quotation' || before === 'pronoun') return reading
  const object = !next || next.kind === 'quotation' || CLAUSE_OPENER.test(next.word)
  if (before === 'comma') return word.endsWith('ed') && (object || pos === 'PROPN') ? reading : null
  if (before === 'noun') return object ? reading : null
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

/** A form that no determiner, adjective of number or preposition before it makes a noun: la note, une menace, sa demande. */
function readFrenchVerb(word: string, kind: TokenKind, tokens: readonly Token[]): VerbReading | null {
  if (kind !== 'verb' && kind !== 'auxiliary') return null
  const reading = FRENCH_VERB_FORMS.get(word) ?? null
  const before = tokens.at(-1)
  if (!reading || !before || reading.form !== 'finite') return reading
  if (before.kind === 'of' || before.kind === 'number' || before.kind === 'preposition') return null
  if (before.kind !== 'determiner') return reading
  // le, la, l', les before a verb are its object where a subject stands right before them: "il l'affirme".
  const subject = tokens.at(-2)?.kind
  const object = before.word === "l'" || before.word === 'le' || before.word === 'la' || before.word === 'les'
  return object && (subject === 'pronoun' || subject === 'name' || subject === 'relative') ? reading : null
}
