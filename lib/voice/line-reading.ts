import type { SegmentedText } from '../model/segment'
import type { Speaker } from '../model/speech'
import { type Attribution, spanOf } from './attribution'
import { labelSource } from './label-source'
import { lineAttributions } from './line-attributions'
import type { Line } from './lines'
import { clauseSubject, mainSubject } from './main-subject'
import { mayReport } from './may-report'
import type { TokenRange } from './noun-phrase'
import { attributionOf, type Tie } from './quotation-speaker'
import type { Marked } from './quotations'
import type { Speakers } from './speakers'
import type { Token } from './token'

/** A line, or a part of a very long one, as it is read for speakers. */
export interface LineReading {
  readonly line: Line
  readonly headline: boolean
  readonly tokens: readonly Token[]
  readonly attributions: readonly Attribution[]
  /** Who speaks in each attribution. */
  readonly speakers: readonly (Speaker | null)[]
  /** Its grammatical subject, where it can speak and nothing is attributed: a quotation after it may be that subject's. */
  readonly subject: Speaker | null
  /** For quotations, by token: the words that attribute them. */
  readonly ties: ReadonlyMap<number, Tie>
  /** For quotations, by token, that nothing else explains: the subject of their clause. */
  readonly around: ReadonlyMap<number, Speaker>
}

/** Tokens that are read together. No sentence has as many; text without full stops is cut, so that time stays linear. */
const MAX_TOKENS = 300

/** Whether anything in a line can say who speaks: a word that reports, a quotation in it, or one right after it. */
export function isWorthReading(segmented: SegmentedText, line: Line, outermost: readonly Marked[]): boolean {
  if (line.lang === 'unknown') return false
  if (line.firstQuotation < line.endQuotation) return true
  const next = outermost[line.endQuotation]
  const gap = next ? next.outerStart - line.end : -1
  const introduces = gap >= 0 && gap < 8 && segmented.text.slice(line.end, next?.outerStart).trim() === ''
  return introduces || mayReport(segmented, line)
}

/** A line's tokens in parts of bounded length. */
export function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  if (tokens.length <= MAX_TOKENS) return [tokens]
  const parts: (readonly Token[])[] = []
  for (let at = 0; at < tokens.length; at += MAX_TOKENS) parts.push(tokens.slice(at, at + MAX_TOKENS))
  return parts
}

/** Finds what a line attributes, and names the speakers. Lines must come in the order of the text, headlines last. */
export function readLine(line: Line, tokens: readonly Token[], headline: boolean, known: Speakers): LineReading {
  const found = lineAttributions(tokens, line.lang === 'fr')
  const given = labelSource(
    tokens,
    headline,
    (range) => speaksElsewhere(tokens, range, known),
    (range) => known.isPlace(spanOf(tokens, range)),
  )
  // "Mali : « On vit dans la peur », disent des habitants": who is named after the marks speaks.
  const label = given && found.some((other) => namedBehind(tokens, other, given)) ? null : given
  const attributions = label ? [label, ...found.filter(({ from }) => from >= label.to || label.from > 0)] : found
  const named = new Map<string, Speaker | null>()
  const speakers = attributions.map(({ speaker }) => {
    if (!speaker) return null
    const key = `${speaker.from}-${speaker.to}`
    const before = named.get(key)
    if (before !== undefined) return before
    const resolved = known.speaker(tokens, speaker)
    named.set(key, resolved)
    return resolved
  })
  const main = attributions.length === 0 ? mainSubject(tokens, line.lang === 'fr') : null
  const ties = new Map<number, Tie>()
  const around = new Map<number, Speaker>()
  for (const [index, token] of tokens.entries()) {
    if (token.quotation < 0) continue
    const tie = attributionOf(tokens, index, attributions)
    if (tie) ties.set(index, tie)
    if (tie || headline) continue
    const range = clauseSubject(tokens, index, line.lang === 'fr')
    const speaker = range ? known.speaker(tokens, range) : null
    if (speaker) around.set(index, speaker)
  }
  return {
    line,
    headline,
    tokens,
    attributions,
    speakers,
    subject: main ? known.speaker(tokens, main) : null,
    ties,
    around,
  }
}

function namedBehind(
  tokens: readonly Token[],
  { kind, from, direct, speaker }: Attribution,
  label: Attribution,
): boolean {
  const mark = tokens[from - 1]?.kind === 'comma' ? from - 2 : from - 1
  return kind !== 'hedge' && direct && speaker !== null && mark === label.to && tokens[mark]?.kind === 'quotation'
}

/** A label of one word is a person's only where the article has that person's full name: "Mali : …" is a place. */
function speaksElsewhere(tokens: readonly Token[], { from, to }: TokenRange, known: Speakers): boolean {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) return false
  const full = known.fullName({ start: first.start, end: last.end })
  return full !== null && known.speaking.has(full)
}
