import type { ArticleFacts } from '@/lib/export/article-facts'
import type { Removal } from '@/lib/model/document'
import type { ArticleText, StoredHit } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'
import type { VoiceSpan } from '@/lib/model/speech'
import type { CueMark, ReadingPanel } from '@/lib/view/reading-panel'

import { rowOf } from '../view/row-of'

export const CUES: readonly CueMark[] = [
  { id: 'sovereignty', code: 'So', colour: 1 },
  { id: 'terrorism', code: 'Te', colour: 2 },
  { id: 'russia', code: 'Ru', colour: 3 },
  { id: 'withdrawal', code: 'Wi', colour: 9 },
  { id: 'information_war', code: 'In', colour: null },
]

/** A hit over `span` of `text`, own voice and asserted unless told otherwise. */
export function hitOf(text: string, span: Span, over: Partial<StoredHit> & { cue: string }): StoredHit {
  return {
    id: `${over.cue}-${span.start}-${span.end}`,
    concept: 'concept',
    strength: 'core',
    pattern: text.slice(span.start, span.end),
    text: text.slice(span.start, span.end),
    voice: 'own',
    speaker: null,
    polarity: 'asserted',
    ...span,
    ...over,
  }
}

interface Given {
  readonly text: string
  readonly raw?: string
  readonly titleSpan?: Span
  readonly removed?: readonly Removal[]
  readonly rawSpans?: readonly (readonly [number, number, number])[]
  readonly voices?: readonly VoiceSpan[]
  readonly hits?: readonly StoredHit[]
  readonly names?: readonly StoredHit[]
  readonly row?: Partial<ArticleFacts>
}

/** An article whose clean text is `text`; what is not given is the plainest possible. */
export function articleOf(given: Given): ArticleText {
  const { text } = given
  const whole: VoiceSpan[] =
    text === '' ? [] : [{ start: 0, end: text.length, voice: 'own', speaker: null, hedged: false }]
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  return {
    row: rowOf({
      id: 'an-article-0123456789',
      outlet: 'an-outlet',
      event: null,
      lang: 'en',
      date: '2022-02',
      title: 'An article',
      hasHeadline: false,
      url: null,
      sameAs: null,
      inferred: null,
      denied: {},
      words: { all: words, own: words, quoted: 0, reported: 0, scare: 0, unknown: 0 },
      cues: {},
      ...given.row,
    }),
    raw: given.raw ?? text,
    clean: {
      text,
      titleSpan: given.titleSpan ?? null,
      removed: given.removed ?? [],
      rawSpans: given.rawSpans ?? [[0, text.length, 0]],
      issues: [],
    },
    voices: { spans: given.voices ?? whole, quotations: [], unclosed: 0 },
    sentences: [],
    hits: given.hits ?? [],
    names: given.names ?? [],
  }
}

/** The text of a panel, put together again. */
export const textOf = (panel: ReadingPanel) =>
  panel.blocks.flatMap((block) => block.runs.flatMap((run) => run.pieces.map((piece) => piece.text))).join('')
export const piecesOf = (panel: ReadingPanel) =>
  panel.blocks.flatMap((block) => block.runs.flatMap((run) => run.pieces))
