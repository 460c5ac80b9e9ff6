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
  const { text, sentences, words } = segmented
  if (quotation.end - quotation.start > MAX_LENGTH) return null
  let endSentence = firstSentence
  while ((sentences[endSentence]?.start ?? Number.POSITIVE_INFINITY) < quotation.end) endSentence++
  const firstWord = sentences[firstSentence]?.firstWord ?? 0
  const endWord = sentences[endSentence - 1]?.endWord ?? firstWord
  const incise = words
    .slice(firstWord, endWord)
    .some(
      ({ start, end }) =>
        start > quotation.start &&
        end <= quotation.end &&
        followsComma(text, start) &&
        isReportingForm(text, start, end, 'fr'),
    )
  if (!incise) return null
  const line = {
    ...quotation,
    lang: 'fr' as const,
    firstSentence,
    endSentence,
    paragraph: 0,
    firstQuotation: 0,
    endQuotation: 0,
  }
  const tokens = readTokens(segmented, line, [])
  for (const { from, to, speaker, kind, head } of lineAttributions(tokens, true)) {
    const closed = tokens[to]?.kind === 'comma' || tokens[to]?.kind === 'stop' || to === tokens.length
    if (kind !== 'verb' || !speaker || speaker.from < head || tokens[from - 1]?.kind !== 'comma' || !closed) continue
    return speakers.speaker(tokens, speaker)
  }
  return null
}

/** A comma stands before the word, or one or two short words further left: ", dit", ", a-t-il ajouté", ", s'est". */
function followsComma(text: string, start: number): boolean {
  return /,\s+(?:\S+\s+){0,2}$/.test(text.slice(Math.max(0, start - 24), start))
}
