import { z } from 'zod'
import { FURNITURE } from '../model/document'
import { issueSchema } from '../model/issues'
import type { ReadDocument } from '../model/reading'
import { VOICES } from '../model/voice'

const span = { start: z.number(), end: z.number() }

export const speakerSchema = z.object({ ...span, text: z.string(), name: z.string().nullable() }).nullable()

/** What `reading_text.stages` holds beside the clean text: the results of the stages clean, segment and voice. */
export const stagesSchema = z.object({
  titleSpan: z.object(span).nullable(),
  removed: z.array(z.object({ ...span, reason: z.enum(FURNITURE) })),
  rawSpans: z.array(z.tuple([z.number(), z.number(), z.number()])),
  issues: z.array(issueSchema),
  sentences: z.array(z.object(span)),
  voices: z.object({
    spans: z.array(z.object({ ...span, voice: z.enum(VOICES), speaker: speakerSchema, hedged: z.boolean() })),
    quotations: z.array(z.object({ ...span, text: z.string(), speaker: speakerSchema })),
    unclosed: z.number(),
  }),
})
export type Stages = z.infer<typeof stagesSchema>

export function stagesOf({ clean, segmented, voices }: Pick<ReadDocument, 'clean' | 'segmented' | 'voices'>): Stages {
  return {
    titleSpan: clean.titleSpan,
    removed: [...clean.removed],
    rawSpans: clean.rawSpans.map(([cleanStart, cleanEnd, rawStart]) => [cleanStart, cleanEnd, rawStart]),
    issues: [...clean.issues],
    sentences: segmented.sentences.map(({ start, end }) => ({ start, end })),
    voices: { spans: [...voices.spans], quotations: [...voices.quotations], unclosed: voices.unclosed },
  }
}
