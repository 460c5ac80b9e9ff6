import type { SegmentedText } from '../model/segment'
import type { Span } from '../model/span'
import type { Line } from './lines'
import type { Marked } from './quotations'

/** A word, mark or quotation of a line before it is known what it does there. `first`: it opens its sentence. */
export interface Piece extends Span {
  readonly word: string
  readonly kind: 'word' | 'comma' | 'stop' | 'quotation'
  readonly first: boolean
  readonly quotation: number
}

/** Marks of one character; a hyphen between spaces and three full stops are marks too. */
const MARKS = new Set(',;:—–()[]?!…')
/** Pronouns that French hangs on its verb when the two change places: a-t-il, soulignent-ils, précise-t-on. */
const INVERTED = /-(?:t-)?(?:ils?|elles?|on|je|nous|vous|tu)$/
/** What English hangs on a word: the possessive, and short verbs. */
const ENGLISH_TAIL = /(?:n't|'(?:s|re|ve|ll|d|m))$/

const APOSTROPHES = /[’ʼ]/g

/** The line's words, marks and outermost quotations in order. Words inside quotations are left out. */
export function cutPieces(segmented: SegmentedText, line: Line, outermost: readonly Marked[]): readonly Piece[] {
  const { text, sentences, words } = segmented
  const pieces: Piece[] = []
  let next = line.firstQuotation
  let at = line.start
  for (let index = line.firstSentence; index < line.endSentence; index++) {
    const sentence = sentences[index]
    if (!sentence) continue
    for (let position = sentence.firstWord; position <= sentence.endWord; position++) {
      const word = position < sentence.endWord ? words[position] : undefined
      if (word && word.start < line.start) continue
      const until = Math.min(word?.start ?? sentence.end, sentence.end, line.end)
      for (
        let open = outermost[next];
        open && next < line.endQuotation && open.outerStart < until;
        open = outermost[++next]
      ) {
        pushMarks(text, at, open.outerStart, pieces)
        pieces.push({
          start: open.outerStart,
          end: open.outerEnd,
          word: '',
          kind: 'quotation',
          first: false,
          quotation: next,
        })
        at = open.outerEnd
      }
      pushMarks(text, at, until, pieces)
      at = Math.max(at, until)
      if (!word || word.start >= line.end) break
      if (word.start < at) continue
      pushWord(text, word, position === sentence.firstWord, line.lang === 'en', pieces)
      at = word.end
    }
    pushFullStop(text, Math.max(sentence.start, line.start), Math.min(sentence.end, line.end), at, pieces)
  }
  return pieces
}

function pushMarks(text: string, from: number, to: number, pieces: Piece[]): void {
  if (from >= to || (to - from === 1 && text.charCodeAt(from) === 0x20)) return
  for (let start = from; start < to; start++) {
    const word = markAt(text, start, from, to)
    if (word === '') continue
    const end = start + word.length
    pieces.push({ start, end, word, kind: word === ',' ? 'comma' : 'stop', first: false, quotation: -1 })
    start = end - 1
  }
}

/** The mark at `at`, or nothing. Only what lies between `from` and `to` is looked at. */
function markAt(text: string, at: number, from: number, to: number): string {
  const sign = text[at] ?? ''
  if (MARKS.has(sign)) return sign
  if (sign === '.') return at + 3 <= to && text.startsWith('...', at) ? '...' : ''
  if (sign !== '-' || at === from || at + 1 >= to) return ''
  return /^\s-\s$/.test(text.slice(at - 1, at + 2)) ? sign : ''
}

/** A full stop that ends its sentence outside quotation marks; those of abbreviations end nothing. */
function pushFullStop(text: string, start: number, end: number, at: number, pieces: Piece[]): void {
  if (at > end || pieces.at(-1)?.kind === 'stop') return
  if (/\.["”»’')\s]*$/.test(text.slice(Math.max(start, end - 4), end)))
    pieces.push({ start: end, end, word: '.', kind: 'stop', first: false, quotation: -1 })
}

/** A word, without what hangs on it; that is a piece of its own. */
function pushWord(text: string, { start, end }: Span, first: boolean, english: boolean, pieces: Piece[]): void {
  const lower = text.slice(start, end).toLowerCase()
  const word = lower.includes('’') || lower.includes('ʼ') ? lower.replace(APOSTROPHES, "'") : lower
  const hangs = word.length < 80 && (english ? word.includes("'") : word.includes('-'))
  const tail = hangs ? (english ? ENGLISH_TAIL : INVERTED).exec(word) : null
  if (!tail || tail.index === 0) {
    pieces.push({ start, end, word, kind: 'word', first, quotation: -1 })
    return
  }
  const cut = start + tail.index
  const hung = english ? tail[0] : tail[0].replace(/^-t/, '')
  pieces.push({ start, end: cut, word: word.slice(0, tail.index), kind: 'word', first, quotation: -1 })
  pieces.push({
    start: english ? cut : end - hung.length + 1,
    end,
    word: hung,
    kind: 'word',
    first: false,
    quotation: -1,
  })
}
