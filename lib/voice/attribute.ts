import type { SegmentedText } from '../model/segment'
import type { Span } from '../model/span'
import type { Quotation, Speaker, VoiceSpan, Voices } from '../model/speech'
import { spanOf } from './attribution'
import { inciseSpeaker } from './incise'
import { isWorthReading, type LineReading, partsOf, readLine } from './line-reading'
import { type Line, splitLines } from './lines'
import { type Linked, linkQuotations } from './link-quotations'
import { nestedSpeakers } from './nested-speakers'
import { fillOwn, flatten, overlay } from './partition'
import { quotationKind } from './quotation-kind'
import { type Marked, type MarkedText, pairQuotations } from './quotations'
import { Speakers } from './speakers'
import { readTokens } from './tokens'

/** A first paragraph of no more words than this, of one sentence, is read as a headline where none is given. */
const HEADLINE_WORDS = 25

/**
 * Who speaks each stretch of a text: the outlet, a speaker in marks, a speaker in the outlet's words, nobody the text
 * names, or unknown where a mark never closes.
 *
 * Marks are paired first, on the whole text. Then every sentence that can attribute anything is read for reporting verbs,
 * source cues and their speakers, and the quotations find theirs. Time grows with the text alone.
 *
 * @example attributeVoices(segmented, null).quotations[0]?.speaker?.name // 'Florence Parly'
 */
export function attributeVoices(segmented: SegmentedText, titleSpan: Span | null): Voices {
  const marked = pairQuotations(segmented.text, segmented.paragraphs)
  const outermost = marked.quotations.filter(({ parent }) => parent < 0)
  const speakers = new Speakers(segmented)
  const readings = readLines(segmented, splitLines(segmented, outermost), outermost, titleSpan, speakers)
  const linked = linkQuotations(readings, outermost)
  const inMarks: VoiceSpan[] = []
  const quoted = new Map<Marked, Speaker | null>()
  const words = wordCounter(segmented)
  let sentence = 0
  for (const [index, quotation] of outermost.entries()) {
    while ((segmented.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) sentence++
    const outside = linked.get(index) ?? { speaker: null, tie: 'none', alone: false, before: null, after: null }
    const french = segmented.sentences[sentence]?.lang === 'fr'
    const inside = french ? inciseSpeaker(segmented, quotation, sentence, speakers) : null
    const link: Linked = inside ? { ...outside, speaker: inside, tie: 'beside' } : outside
    const { start, end } = quotation
    const kind = quotationKind(segmented.text.slice(start, end), words(quotation), link)
    if (kind === 'name') continue
    if (kind === 'quoted') quoted.set(quotation, link.speaker)
    inMarks.push({ start, end, voice: kind, speaker: kind === 'quoted' ? link.speaker : null, hedged: false })
  }
  const reported = overlay(flatten(readings.flatMap(reportedSpans)), unknownSpans(segmented, marked))
  return {
    spans: fillOwn(
      { start: 0, end: segmented.text.length },
      overlay(reported, inMarks).flatMap(wordsOnly(segmented.text)),
    ),
    quotations: listQuotations(segmented, marked, quoted, speakers),
    unclosed: marked.unclosedCount,
  }
}

const WORD = /[\p{L}\p{N}\ud800-\udfff]/u

/** Headlines are read last: whether "Macron : …" is a speaker's label is known from the article below it. */
function readLines(
  segmented: SegmentedText,
  lines: readonly Line[],
  outermost: readonly Marked[],
  titleSpan: Span | null,
  speakers: Speakers,
): readonly LineReading[] {
  const headlines = new Set(lines.filter((line) => line.lang !== 'unknown' && isHeadline(segmented, line, titleSpan)))
  const read = lines.filter((line) => headlines.has(line) || isWorthReading(segmented, line, outermost))
  const parts = readTokens(segmented, read, outermost).flatMap((tokens, index) =>
    partsOf(tokens).flatMap((part) =>
      read[index] ? { line: read[index], tokens: part, headline: headlines.has(read[index]) } : [],
    ),
  )
  const body = parts
    .filter(({ headline }) => !headline)
    .map(({ line, tokens }) => readLine(line, tokens, false, speakers))
  const head = parts
    .filter(({ headline }) => headline)
    .map(({ line, tokens }) => readLine(line, tokens, true, speakers))
  return [...head, ...body]
}

/** The headline, or a first paragraph of one short sentence that could be one and bears a label: "Macron : …". */
function isHeadline({ text, paragraphs, sentences }: SegmentedText, line: Line, titleSpan: Span | null): boolean {
  if (titleSpan) return line.start < titleSpan.end && line.end > titleSpan.start
  const first = paragraphs[0]
  const sentence = sentences[0]
  if (!first || !sentence || paragraphs.length < 2 || line.firstSentence > 0 || line.end < first.end) return false
  const short = line.end <= first.end && sentence.endWord - sentence.firstWord <= HEADLINE_WORDS
  return short && /[:–—]\s*\S/.test(text.slice(line.start, line.end))
}

function reportedSpans({ tokens, attributions, speakers }: LineReading): readonly VoiceSpan[] {
  return attributions.flatMap(({ reported, hedged }, index) =>
    reported.map((range) => ({
      ...spanOf(tokens, range),
      voice: 'reported' as const,
      speaker: speakers[index] ?? null,
      hedged,
    })),
  )
}

/** Trims a reported span to its words: the marks and commas beside it are nobody's. */
function wordsOnly(text: string): (span: VoiceSpan) => readonly VoiceSpan[] {
  return (span) => {
    if (span.voice !== 'reported') return [span]
    let { start, end } = span
    while (start < end && !WORD.test(text[start] ?? '')) start++
    while (end > start && !WORD.test(text[end - 1] ?? '')) end--
    return start < end ? [{ ...span, start, end }] : []
  }
}

/** After a mark that never closes, to the end of the paragraph; before one that closes nothing, from the start of the sentence. */
function unknownSpans({ sentences }: SegmentedText, { unclosed, strays }: MarkedText): readonly VoiceSpan[] {
  const spans: Span[] = [...unclosed]
  let sentence = 0
  for (const stray of strays) {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) < stray.start) sentence++
    const start = sentences[sentence]?.start ?? stray.start
    if (start < stray.start) spans.push({ start, end: stray.start })
  }
  return flatten(spans.map((span) => ({ ...span, voice: 'unknown', speaker: null, hedged: false })))
}

/** Quotations within quotations are listed so deep: each holds the text of those inside it, and 100,000 would fill the memory. */
const DEEPEST = 8

function listQuotations(
  segmented: SegmentedText,
  marked: MarkedText,
  quoted: ReadonlyMap<Marked, Speaker | null>,
  speakers: Speakers,
): readonly Quotation[] {
  const inner = nestedSpeakers(segmented, marked, speakers)
  const depths = new Map<number, number>()
  return marked.quotations.flatMap((quotation, index) => {
    const { start, end, parent } = quotation
    const depth = parent >= 0 ? (depths.get(parent) ?? DEEPEST) + 1 : 1
    if (depth > DEEPEST || (parent < 0 && !quoted.has(quotation))) return []
    depths.set(index, depth)
    const speaker = parent >= 0 ? (inner.get(index) ?? null) : (quoted.get(quotation) ?? null)
    return [{ start, end, text: segmented.text.slice(start, end), speaker }]
  })
}

/** Counts the words in spans that come in order. */
function wordCounter({ words }: SegmentedText): (span: Span) => number {
  let next = 0
  return ({ start, end }) => {
    while ((words[next]?.start ?? Number.POSITIVE_INFINITY) < start) next++
    const first = next
    while ((words[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++
    return next - first
  }
}
