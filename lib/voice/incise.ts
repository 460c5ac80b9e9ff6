import type { SegmentedText } from '../model/segment'
import type { Speaker } from '../model/speech'
import { lineAttributions } from './line-attributions'
import { isReportingForm } from './may-report'
import type { Marked } from './quotations'
import type { Speakers } from './speakers'
import { readTokens } from './tokens'

/** Longest quotation that is searched for an incise, in characters. */
const MAX_LENGTH = 4000

/**
 * Who speaks in a quotation that names its speaker inside its own marks, as French prints it:
 * « Le problème, dit un expert, c'est le terrain ». Null where no such words stand there.
 */
export function inciseSpeaker(
  segmented: SegmentedText,
  quotation: Marked,
  firstSentence: number,
  speakers: Speakers,
): Speaker | null {
  const { sentences } = segmented
  if (quotation.end - quotation.start > MAX_LENGTH) return null
  if (!hasIncise(segmented, quotation)) return null
  let endSentence = firstSentence
  while ((sentences[endSentence]?.start ?? Number.POSITIVE_INFINITY) < quotation.end) endSentence++
  const line = {
    ...quotation,
    lang: 'fr' as const,
    firstSentence,
    endSentence,
    paragraph: 0,
    firstQuotation: 0,
    endQuotation: 0,
  }
  const tokens = readTokens(segmented, [line], [])[0] ?? []
  for (const { from, to, speaker, kind, head } of lineAttributions(tokens, true)) {
    const closed = tokens[to]?.kind === 'comma' || tokens[to]?.kind === 'stop' || to === tokens.length
    if (kind !== 'verb' || !speaker || speaker.from < head || tokens[from - 1]?.kind !== 'comma' || !closed) continue
    return speakers.speaker(tokens, speaker)
  }
  return null
}

function hasIncise({ text, words }: SegmentedText, { start, end }: Marked): boolean {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  for (let word = words[low]; word && word.end <= end; word = words[++low])
    if (followsComma(text, word.start) && isReportingForm(text, word.start, word.end, 'fr')) return true
  return false
}

/** A comma stands before the word, or one or two short words further left: ", dit", ", a-t-il ajouté", ", s'est". */
function followsComma(text: string, start: number): boolean {
  return /,\s+(?:\S+\s+){0,2}$/.test(text.slice(Math.max(0, start - 24), start))
}
