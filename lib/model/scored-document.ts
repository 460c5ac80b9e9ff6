import { z } from 'zod'
import { FURNITURE } from './document'
import { POLARITIES, STRENGTHS, VOICES } from './voice'

const span = { start: z.number().int().min(0), end: z.number().int().min(0) }
const count = z.number().int().min(0)
const speaker = z.object({ ...span, text: z.string(), name: z.string().nullable() }).nullable()
const perVoice = { own: count, quoted: count, reported: count, scare: count, unknown: count }

/** One output line of `contrechamp score`. Spans are UTF-16 units in `text`, but those of `removed`, which are in the raw input. */
export const scoredDocumentSchema = z.object({
  id: z.string(),
  lang: z.enum(['fr', 'en', 'unknown']),
  text: z.string(),
  titleSpan: z.object(span).nullable(),
  sentences: z.array(z.object(span)),
  words: z.object({ all: count, ...perVoice }),
  removed: z.array(z.object({ ...span, reason: z.enum(FURNITURE) })),
  rawSpans: z.array(z.tuple([count, count, count])),
  quotes: z.array(z.object({ ...span, text: z.string(), speaker })),
  hits: z.array(
    z.object({
      cue: z.string(),
      concept: z.string(),
      strength: z.enum(STRENGTHS),
      ...span,
      text: z.string(),
      voice: z.enum(VOICES),
      speaker,
      polarity: z.enum(POLARITIES),
    }),
  ),
  scores: z.record(z.string(), z.object({ hits: count, ...perVoice, per1000: z.number().nullable() })),
  issues: z.array(z.object({ code: z.string(), level: z.enum(['error', 'warning', 'info']), message: z.string() })),
})
export type ScoredDocument = z.infer<typeof scoredDocumentSchema>
