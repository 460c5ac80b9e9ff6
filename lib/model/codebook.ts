import { z } from 'zod'
import { STRENGTHS } from './voice'

const label = z.object({ en: z.string().min(1), fr: z.string().min(1) })
const slug = z.string().regex(/^[a-z][a-z0-9_]*$/)
const perLanguage = z.object({ en: z.array(z.string().min(1)), fr: z.array(z.string().min(1)) })

/** Sentences that prove a concept: each of `hit` must, and none of `miss` may, be found by the concept. */
const proof = z.object({ hit: perLanguage, miss: perLanguage })

const concept = z.object({
  id: slug,
  label,
  strength: z.enum(STRENGTHS),
  en: z.array(z.string().min(1)),
  fr: z.array(z.string().min(1)),
  note: label.optional(),
  proof,
})

const cue = z.object({
  id: slug,
  /** Two letters, unique, the same in both languages: the way to name a cue where colour does not reach. */
  code: z.string().regex(/^[A-Z][a-z]$/),
  /** Place in the palette, 1 to 12; null: code and ink only. */
  colour: z.number().int().min(1).max(12).nullable(),
  headline: z.boolean(),
  label,
  /** One or two words for table heads and legends. */
  short: label,
  definition: label,
  counted: label,
  notCounted: label,
  concepts: z.array(concept).min(1),
  /** A hit that overlaps one of these is dropped. */
  exclude: perLanguage,
})

const designation = z.object({
  id: slug,
  label,
  stance: z.number().int().min(-2).max(2),
  en: z.array(z.string().min(1)),
  fr: z.array(z.string().min(1)),
  note: label.optional(),
})

const actor = z.object({ id: slug, label, designations: z.array(designation).min(1) })

/** A codebook as it stands in its file: cues (what is scored) and actors (who is called what). */
export const codebookSchema = z.object({
  id: z.string().min(1),
  /** Hash of everything that affects matching and scoring, computed when the codebook is loaded. */
  version: z.string().min(1),
  title: label,
  /**
   * Sets of written forms that a pattern may ask for: "échec* ~france" is found only where a form of the context `france` stands
   * in the same sentence, "wagner ~!music" only where none of `music` does; "~~" asks the whole article.
   */
  contexts: z.record(slug, perLanguage),
  cues: z.array(cue).min(1),
  actors: z.array(actor),
})

export type Codebook = z.infer<typeof codebookSchema>
export type Cue = Codebook['cues'][number]
export type Concept = Cue['concepts'][number]
export type Actor = Codebook['actors'][number]
export type Designation = Actor['designations'][number]
