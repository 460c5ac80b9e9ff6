import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../model/span'
import type { Speaker, Voices } from '../../model/speech'
import { detectLanguages } from '../../text/language'
import { segmentText } from '../../text/segment'
import { attributeVoices } from '../../voice/attribute'

/** Hits and cases: `of` cases were judged, `right` of them were right. */
export interface Share {
  readonly right: number
  readonly of: number
}

export interface QuotationFigures {
  readonly articles: number
  /** Annotated contents that open with a quotation mark and overlap a quotation of ours. */
  readonly quotationRecall: Share
  /** Quotations of ours, of four words or more, that overlap an annotated content. */
  readonly quotationPrecision: Share
  /** Contents that open with a mark and have a source: the words for the speaker are the source's, or lie inside it, or hold it. */
  readonly speaker: Share
  /** Contents that open without a mark: half of their words are reported or quoted. */
  readonly reportedRecall: Share
  /** The same with quotation marks alone: what reported speech has to beat. */
  readonly marksAloneRecall: Share
  /** Reported spans of ours: half of their words lie in an annotated content. */
  readonly reportedPrecision: Share
  readonly misses: readonly string[]
}

interface Attribution {
  readonly contents: readonly Span[]
  readonly sources: readonly string[]
}

/**
 * English quotations, speakers and reported speech against a folder of articles annotated in brat's format
 * (`text/*.txt`, `attributions/*.ann`). `chosen` takes the articles by their place in the sorted list, from 0.
 *
 * An article with several annotations counts each of its contents once per annotator.
 */
export function measureQuotes(folder: string, chosen: (index: number) => boolean = () => true): QuotationFigures {
  const names = readdirSync(join(folder, 'text')).filter((name) => name.endsWith('.txt'))
  const annotations = readdirSync(join(folder, 'attributions')).sort()
  const misses: string[] = []
  const counts = {
    recall: tally(),
    precision: tally(),
    speaker: tally(),
    reported: tally(),
    marks: tally(),
    spans: tally(),
  }
  let articles = 0
  for (const [index, name] of names.sort().entries()) {
    if (!chosen(index)) continue
    articles++
    const text = readFileSync(join(folder, 'text', name), 'utf8')
    const stem = name.replace(/\.txt$/, '')
    const attributions = annotations
      .filter((file) => file.startsWith(stem))
      .flatMap((file) => readBrat(readFileSync(join(folder, 'attributions', file), 'utf8')))
    const segmented = segmentText(text, detectLanguages(text, 'en'))
    const voices = attributeVoices(segmented, null)
    measureArticle(text, segmented.words, voices, attributions, counts, (kind, span, detail) =>
      misses.push(
        `${index} ${kind} ${detail} | ${text.slice(Math.max(0, span.start - 60), span.end + 80).replace(/\s+/g, ' ')}`,
      ),
    )
  }
  return {
    articles,
    quotationRecall: counts.recall.share(),
    quotationPrecision: counts.precision.share(),
    speaker: counts.speaker.share(),
    reportedRecall: counts.reported.share(),
    marksAloneRecall: counts.marks.share(),
    reportedPrecision: counts.spans.share(),
    misses,
  }
}

function tally() {
  let right = 0
  let of = 0
  return {
    add: (isRight: boolean) => {
      of++
      if (isRight) right++
      return isRight
    },
    share: (): Share => ({ right, of }),
  }
}

type Counts = Readonly<
  Record<'recall' | 'precision' | 'speaker' | 'reported' | 'marks' | 'spans', ReturnType<typeof tally>>
>

function measureArticle(
  text: string,
  words: readonly Span[],
  voices: Voices,
  attributions: readonly Attribution[],
  counts: Counts,
  miss: (kind: string, span: Span, detail: string) => void,
): void {
  const annotated = attributions.flatMap(({ contents }) => contents)
  const attributed = voices.spans.filter(({ voice }) => voice !== 'own' && voice !== 'unknown')
  const marked = attributed.filter(({ voice }) => voice !== 'reported')
  for (const { contents, sources } of attributions) {
    const first = contents[0]
    if (!first) continue
    if (/^["“‘«]/.test(text.slice(first.start, first.end))) {
      const found = voices.quotations.filter((quotation) => contents.some((content) => overlap(quotation, content)))
      if (!counts.recall.add(found.length > 0)) miss('unfound', first, '')
      if (sources.length === 0) continue
      const speakers = found.flatMap(({ speaker }) => speaker ?? [])
      const said = mostFrequent(speakers)
      if (!counts.speaker.add(said !== null && sources.some((source) => sameWords(source, said.text))))
        miss('speaker', first, `${said?.text ?? '∅'} ≠ ${sources.join(' + ')}`)
      continue
    }
    const inside = words.filter((word) => contents.some((content) => overlap(word, content)))
    const share = (spans: readonly Span[]) =>
      inside.filter((word) => spans.some((span) => overlap(word, span))).length * 2 >= inside.length
    if (!counts.reported.add(share(attributed))) miss('unreported', first, sources.join(' + '))
    counts.marks.add(share(marked))
  }
  for (const quotation of voices.quotations) {
    if (words.filter((word) => overlap(word, quotation)).length < 4) continue
    if (!counts.precision.add(annotated.some((content) => overlap(content, quotation)))) miss('surplus', quotation, '')
  }
  for (const span of voices.spans.filter(({ voice }) => voice === 'reported')) {
    const inside = words.filter((word) => overlap(word, span))
    if (inside.length === 0) continue
    const right =
      inside.filter((word) => annotated.some((content) => overlap(word, content))).length * 2 >= inside.length
    if (!counts.spans.add(right)) miss('overreported', span, span.speaker?.text ?? '∅')
  }
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

function mostFrequent(speakers: readonly Speaker[]): Speaker | null {
  const times = new Map<string, number>()
  for (const { text } of speakers) times.set(text, (times.get(text) ?? 0) + 1)
  return [...speakers].sort((a, b) => (times.get(b.text) ?? 0) - (times.get(a.text) ?? 0))[0] ?? null
}

/** One holds the words of the other, in a row: "Murphy" and "Murphy, the head of Right to Rise USA,". */
export function sameWords(one: string, other: string): boolean {
  const plain = (words: string) => ` ${(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
  const [a, b] = [plain(one), plain(other)]
  return a.trim() !== '' && b.trim() !== '' && (a.includes(b) || b.includes(a))
}

/** The attributions of a brat file: contents in order, sources as they stand. */
export function readBrat(annotation: string): readonly Attribution[] {
  const entities = new Map<string, { readonly kind: string; readonly spans: readonly Span[]; readonly text: string }>()
  const attributions: Attribution[] = []
  const lines = annotation.split(/\r?\n/)
  for (const line of lines) {
    const [, id, kind, spans, text] = /^(T\d+)\t(\S+) ([\d; ]+)\t(.*)$/.exec(line) ?? []
    if (id === undefined || kind === undefined || spans === undefined) continue
    const list = spans.split(';').map((span) => {
      const [start, end] = span.split(' ').map(Number)
      return { start: start ?? 0, end: end ?? 0 }
    })
    entities.set(id, { kind, spans: list, text: text ?? '' })
  }
  for (const line of lines) {
    const [, body] = /^E\d+\t(.*)$/.exec(line) ?? []
    if (body === undefined) continue
    const named = (name: string) =>
      body.split(' ').flatMap((argument) => {
        const [key, id] = argument.split(':')
        return key?.replace(/\d+$/, '') === name ? (entities.get(id ?? '') ?? []) : []
      })
    const contents = named('Content')
      .flatMap(({ spans }) => spans)
      .sort((a, b) => a.start - b.start)
    if (contents.length > 0) attributions.push({ contents, sources: named('Source').map(({ text }) => text) })
  }
  return attributions
}
