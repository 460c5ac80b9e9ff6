import type { ReadDocument } from '../model/reading'

/** Words that stand for an article without a headline: enough to tell two texts apart, short enough for a line of a list. */
const FIRST_WORDS = 12

export interface Headline {
  readonly title: string
  readonly hasHeadline: boolean
}

/**
 * What an article is called: its headline, or the first words of its first sentence.
 *
 * @example headlineOf(document) // { title: 'C’était un retrait attendu.', hasHeadline: false }
 */
export function headlineOf({ clean, segmented }: ReadDocument): Headline {
  const { text, titleSpan } = clean
  const title = titleSpan === null ? '' : oneLine(text.slice(titleSpan.start, titleSpan.end))
  if (title !== '') return { title, hasHeadline: true }
  const first = segmented.sentences[0]
  if (first === undefined) return { title: '', hasHeadline: false }
  const words = segmented.words.slice(first.firstWord, first.endWord)
  const last = words[FIRST_WORDS - 1]
  if (last === undefined || words.length === FIRST_WORDS)
    return { title: oneLine(text.slice(first.start, first.end)), hasHeadline: false }
  // An elided form ("l'", "d'") is a word, and no place to stop.
  const end = /['’]$/.test(text.slice(last.start, last.end)) ? (words[FIRST_WORDS - 2]?.end ?? last.end) : last.end
  return { title: `${oneLine(text.slice(first.start, end))}…`, hasHeadline: false }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
