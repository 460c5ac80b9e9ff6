import type { DetectedLanguage } from '../model/language'
import type { SegmentedText, Sentence } from '../model/segment'
import type { Span } from '../model/span'
import { isReportingForm } from './may-report'
import type { Marked } from './quotations'

/** Sentences that quotations hold together: the unit in which one looks for who speaks. */
export interface Line extends Span {
  readonly lang: DetectedLanguage
  /** Half-open range of sentences. */
  readonly firstSentence: number
  readonly endSentence: number
  /** Index of the paragraph it starts in. */
  readonly paragraph: number
  /** Half-open range in the list of outermost quotations. */
  readonly firstQuotation: number
  readonly endQuotation: number
}

/** After one of these a quotation is no full sentence, or its speaker may follow: "Why?" she asked. */
const ASKS_ON = /[?!…,—–-]$|\.\.\.$/

/** Words of a sentence in which its reporting verb must stand to belong to a quotation before it: "Why?" the old man asked. */
const SOON = 12

function reportsSoon({ text, words }: SegmentedText, { firstWord, endWord, lang }: Sentence): boolean {
  for (let index = firstWord; index < Math.min(endWord, firstWord + SOON); index++) {
    const word = words[index]
    if (!word || !isReportingForm(text, word.start, word.end, lang)) continue
    // "I had prepared a statement to read": an infinitive is no sign.
    if (!/\b(?:to|de|à|pour) $/.test(text.slice(Math.max(0, word.start - 6), word.start))) return true
  }
  return false
}

/** The lines of a text: one for each sentence, but sentences in or around one quotation share theirs. */
export function splitLines(segmented: SegmentedText, outermost: readonly Marked[]): readonly Line[] {
  const { text, sentences, paragraphs } = segmented
  const lines: Line[] = []
  let quotation = 0
  let paragraph = 0
  for (let first = 0; first < sentences.length; ) {
    const start = sentences[first]?.start ?? 0
    let end = sentences[first]?.end ?? 0
    let last = first
    while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= start) paragraph++
    const firstQuotation = quotation
    for (let grown = true; grown; ) {
      grown = false
      for (let next = outermost[quotation]; next && next.outerStart < end; next = outermost[++quotation]) {
        while (next.outerEnd > end && last + 1 < sentences.length) end = sentences[++last]?.end ?? end
      }
      const following = sentences[last + 1]
      const previous = outermost[quotation - 1]
      if (!following || quotation === firstQuotation || !previous) break
      if (following.start >= (paragraphs[paragraph]?.end ?? end)) break
      if (text.slice(previous.outerEnd, end).match(/[\p{L}\p{N}]/u)) break
      const lower = /^\p{Ll}/u.test(text.slice(following.start, following.start + 2))
      const asks = ASKS_ON.test(text.slice(Math.max(previous.start, previous.end - 3), previous.end))
      if (lower || (asks && reportsSoon(segmented, following))) {
        end = following.end
        last++
        grown = true
      }
    }
    const lang = sentences[first]?.lang ?? 'unknown'
    lines.push({
      start,
      end,
      lang,
      firstSentence: first,
      endSentence: last + 1,
      paragraph,
      firstQuotation,
      endQuotation: quotation,
    })
    first = last + 1
  }
  return lines
}
