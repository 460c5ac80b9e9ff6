import type { Language } from '../model/language'
import type { SegmentedText, Sentence } from '../model/segment'
import type { Span } from '../model/span'
import { foldWord } from './alphabet'
import { POLARITY_WORDS } from './polarity-words'

/** A word of a sentence as the rules of polarity see it. */
export interface Word extends Span {
  readonly folded: string
  /** A comma, a closing mark or the like stands before the word: no scope crosses it. */
  readonly walled: boolean
}

const WALL = /[,;:.!?…()[\]»”—–]|"(?=\s|$)/
/** Words between two commas that a scope steps over: "is not, in itself, a coup". More are a clause of their own. */
const ASIDE = 4

/** The words of a sentence, folded, with the walls between them. */
export function wordsOf(sentence: Sentence, { text, words }: SegmentedText): Word[] {
  let before = sentence.start
  return words.slice(sentence.firstWord, sentence.endWord).map(({ start, end }) => {
    const walled = start - before > (text[before] === ' ' ? 1 : 0) && WALL.test(text.slice(before, start))
    before = end
    const folded = foldWord(text.slice(start, end))
    const elided = isApostrophe(text[end]) && !folded.endsWith("'")
    return { start, end, folded: elided ? `${folded}'` : folded, walled }
  })
}

const isApostrophe = (char: string | undefined) => char === "'" || char === '’' || char === 'ʼ'

/** Place of the word that holds `at`, or of the next one, by halving. */
export function wordAt(words: readonly Word[], at: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** Words that a rule never looks past: "but", "because". */
export function isStop(word: Word | undefined, lang: Language): boolean {
  return word !== undefined && POLARITY_WORDS[lang].stops.has(word.folded)
}

/**
 * Where a scope over `from` and what follows ends: at a stop, at a wall, or after `reach` words. An aside between commas that
 * begins at `aside` is stepped over.
 */
export function scopeEnd(words: readonly Word[], from: number, reach: number, lang: Language, aside = -1): number {
  const over = asideEnd(words, aside)
  let last = from + reach
  let to = from
  while (to < words.length && to < last && !isStop(words[to], lang)) {
    if (to === aside && over > aside) {
      last += over - aside
      to = over
    } else if (words[to]?.walled === true) break
    to++
  }
  return Math.min(to, words.length)
}

/** The place after the aside that begins at `place`; `place` itself where none does. */
function asideEnd(words: readonly Word[], place: number): number {
  if (words[place]?.walled !== true) return place
  for (let end = place + 1; end <= place + ASIDE; end++) if (words[end]?.walled === true) return end
  return place
}
