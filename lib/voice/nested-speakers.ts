import type { SegmentedText } from '../model/segment'
import type { Speaker } from '../model/speech'
import { lineAttributions } from './line-attributions'
import type { Line } from './lines'
import { mayReport } from './may-report'
import { attributionOf } from './quotation-speaker'
import type { MarkedText } from './quotations'
import type { Speakers } from './speakers'
import { readTokens } from './tokens'

/** Speakers inside a quotation of more levels than this are not looked for: nobody quotes so deep, but hostile text does. */
const MAX_DEPTH = 3
/** … nor in a quotation longer than this many characters. */
const MAX_LENGTH = 20_000

/** Whose the quotations inside quotations are, where the outer one says so: « Il m'a dit : “Partez” ». */
export function nestedSpeakers(
  segmented: SegmentedText,
  { quotations }: MarkedText,
  speakers: Speakers,
): ReadonlyMap<number, Speaker | null> {
  const found = new Map<number, Speaker | null>()
  const depths: number[] = []
  const children = new Map<number, number[]>()
  for (const [index, { parent }] of quotations.entries()) {
    depths.push(parent < 0 ? 0 : (depths[parent] ?? 0) + 1)
    if (parent < 0) continue
    const siblings = children.get(parent)
    if (siblings) siblings.push(index)
    else children.set(parent, [index])
  }
  let sentence = 0
  for (const [parent, inner] of children) {
    const around = quotations[parent]
    if (!around || (depths[parent] ?? 0) >= MAX_DEPTH || around.end - around.start > MAX_LENGTH) continue
    if ((depths[parent] ?? 0) === 0)
      while ((segmented.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= around.start) sentence++
    let endSentence = sentence
    while ((segmented.sentences[endSentence]?.start ?? Number.POSITIVE_INFINITY) < around.end) endSentence++
    const lang = segmented.sentences[sentence]?.lang ?? 'unknown'
    const line: Line = {
      ...around,
      lang,
      firstSentence: sentence,
      endSentence,
      paragraph: 0,
      firstQuotation: 0,
      endQuotation: inner.length,
    }
    if (!mayReport(segmented, line)) continue
    const marked = inner.flatMap((index) => quotations[index] ?? [])
    const tokens = readTokens(segmented, [line], marked)[0] ?? []
    const attributions = lineAttributions(tokens, line.lang === 'fr')
    for (const [index, token] of tokens.entries()) {
      const child = inner[token.quotation]
      const speaker = attributionOf(tokens, index, attributions)?.attribution.speaker
      if (token.quotation >= 0 && child !== undefined)
        found.set(child, speaker ? speakers.speaker(tokens, speaker) : null)
    }
  }
  return found
}
