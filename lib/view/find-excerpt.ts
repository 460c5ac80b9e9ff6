/** A stretch of a text around what was searched for. Places are in the excerpt. */
export interface Excerpt {
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
  /** Whether the text goes on before and behind it. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

const WORD = /[\p{L}\p{N}]+/gu
const LENGTH = 240
const LEAD = 80

const plain = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')

/**
 * The first place in a text with a word that begins with one of the stems, and the others near it; the beginning of the text where
 * there is none. Stems are unaccented; those that end in “i” also stand for words in “y” (“countri”, “country”).
 *
 * @example findExcerpt('L’armée est partie.', ['arme']).marks // [{ start: 2, end: 7 }]
 */
export function findExcerpt(text: string, stems: readonly string[]): Excerpt {
  const begins = stems.flatMap((stem) => (stem.endsWith('i') ? [stem, `${stem.slice(0, -1)}y`] : [stem]))
  const isMeant = (word: string) => begins.some((begin) => plain(word).startsWith(begin))
  const places = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    isMeant(word) ? [{ start: index, end: index + word.length }] : [],
  )
  const first = places[0]?.start ?? 0
  const from = first <= LEAD ? 0 : beginOfWord(text, first - LEAD)
  const to = text.length - from <= LENGTH ? text.length : endOfWord(text, from + LENGTH)
  return {
    text: text.slice(from, to).replace(/\s/g, ' '),
    marks: places
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - from, end: end - from })),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  }
}

const beginOfWord = (text: string, at: number) => {
  const space = text.slice(at).search(/\s/)
  return space < 0 ? at : at + space + 1
}
const endOfWord = (text: string, at: number) => {
  const space = text.lastIndexOf(' ', at)
  return space <= 0 ? at : space
}
