import { z } from 'zod'
import type { Codebook } from '../model/codebook'
import { STRENGTHS } from '../model/voice'
import { slugOf } from './formats/names'
import type { CodebookProblem } from './problem'
import { codebookVersion } from './version'

/** A text in both languages; a plain string stands for both. */
const labelSchema = z.union([
  z
    .string()
    .min(1)
    .transform((text) => ({ en: text, fr: text })),
  z.object({ en: z.string().min(1), fr: z.string().min(1) }),
])
/** Longer than any written form; reading one takes time with the square of its length. */
export const MAX_PATTERN = 300
const formsSchema = z.array(z.string().max(MAX_PATTERN, `a pattern has at most ${MAX_PATTERN} characters`)).default([])
const perLanguageSchema = z.object({ en: formsSchema, fr: formsSchema }).default({ en: [], fr: [] })
const sentencesSchema = z.array(z.string()).default([])
const proofsSchema = z.object({ en: sentencesSchema, fr: sentencesSchema }).default({ en: [], fr: [] })
const slugSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'an id is lower-case letters, digits and _, and begins with a letter')

const conceptSchema = z.object({
  id: slugSchema,
  label: labelSchema.optional(),
  strength: z.enum(STRENGTHS).default('core'),
  en: formsSchema,
  fr: formsSchema,
  note: labelSchema.optional(),
  proof: z.object({ hit: proofsSchema, miss: proofsSchema }).optional(),
})

const cueSchema = z.object({
  id: slugSchema,
  code: z
    .string()
    .regex(/^[A-Z][a-z]$/, 'a code is a capital and a small letter, as in "So"')
    .optional(),
  colour: z.number().int().min(1).max(12).nullable().optional(),
  headline: z.boolean().optional(),
  label: labelSchema.optional(),
  short: labelSchema.optional(),
  definition: labelSchema.optional(),
  counted: labelSchema.optional(),
  notCounted: labelSchema.optional(),
  code_if: labelSchema.optional(),
  do_not_code_if: labelSchema.optional(),
  concepts: z.array(conceptSchema).min(1, 'a cue needs a concept'),
  exclude: perLanguageSchema,
})

const designationSchema = z.object({
  id: slugSchema.optional(),
  label: labelSchema,
  stance: z.number().int().min(-2).max(2).default(0),
  en: formsSchema,
  fr: formsSchema,
  note: labelSchema.optional(),
})

const actorSchema = z.object({
  id: slugSchema,
  label: labelSchema.optional(),
  name: labelSchema.optional(),
  designations: z.array(designationSchema).optional(),
  alternatives: z.array(designationSchema).optional(),
})

/** As many as there are codes of a capital and a small letter. */
export const MAX_CUES = 676

/** Our own format, and the leaner one of hand-made codebooks: what is missing is filled in, unknown fields are left aside. */
const fileSchema = z.object({
  id: z.string().min(1).default('codebook'),
  title: labelSchema.optional(),
  contexts: z.record(slugSchema, perLanguageSchema).default({}),
  cues: z.array(cueSchema).min(1, 'a codebook needs a cue').max(MAX_CUES, `a codebook has at most ${MAX_CUES} cues`),
  actors: z.array(actorSchema).default([]),
})

/** The content of a codebook file, before what is missing is filled in. */
export type CodebookContent = z.input<typeof fileSchema>

export type ParsedCodebook =
  | { readonly codebook: Codebook; readonly problems: [] }
  | { readonly codebook: null; readonly problems: CodebookProblem[] }

/** Reads the content of a codebook file. Checks its form only: what its patterns mean is `checkCodebook`'s part. */
export function parseCodebook(content: unknown): ParsedCodebook {
  const parsed = fileSchema.safeParse(content)
  if (!parsed.success) {
    return {
      codebook: null,
      problems: parsed.error.issues.map((issue) => ({
        code: 'invalid_field',
        level: 'error',
        where: placeOf(content, issue.path),
        message: `${issue.message}. Correct this field and try again.`,
      })),
    }
  }
  const { id, title, contexts, cues, actors } = parsed.data
  const codes = cueCodes(cues)
  const codebook = {
    id,
    title: title ?? labelOf(id),
    contexts,
    cues: cues.map((cue, index) => {
      const label = cue.label ?? labelOf(cue.id)
      const nothing = { en: 'Not stated.', fr: 'Non précisé.' }
      return {
        id: cue.id,
        code: codes[index] ?? 'Xx',
        colour: cue.colour === undefined ? (index < 12 ? index + 1 : null) : cue.colour,
        headline: cue.headline ?? index < 3,
        label,
        short: cue.short ?? label,
        definition: cue.definition ?? nothing,
        counted: cue.counted ?? cue.code_if ?? nothing,
        notCounted: cue.notCounted ?? cue.do_not_code_if ?? nothing,
        exclude: cue.exclude,
        concepts: cue.concepts.map(({ note, ...concept }) => ({
          ...concept,
          ...(note && { note }),
          label: concept.label ?? labelOf(concept.id),
          proof: concept.proof ?? { hit: { en: [], fr: [] }, miss: { en: [], fr: [] } },
        })),
      }
    }),
    actors: actors.map((actor) => ({
      id: actor.id,
      label: actor.label ?? actor.name ?? labelOf(actor.id),
      designations: (actor.designations ?? actor.alternatives ?? []).map(({ note, ...designation }) => ({
        ...designation,
        ...(note && { note }),
        id: designation.id ?? slugOf(designation.label.en),
        label: designation.id === undefined ? labelOf(designation.label.en) : designation.label,
      })),
    })),
  }
  return { codebook: { ...codebook, version: codebookVersion(codebook) }, problems: [] }
}

/** @example labelOf('civilian_harm') // { en: 'Civilian harm', fr: 'Civilian harm' } */
function labelOf(id: string): { en: string; fr: string } {
  const words = id.replaceAll(/[_-]+/g, ' ')
  const text = words.charAt(0).toUpperCase() + words.slice(1)
  return { en: text, fr: text }
}

/** Two letters per cue, none twice: those given, then the first letter of the id with the first other letter that is free. */
function cueCodes(cues: readonly { id: string; code?: string | undefined }[]): string[] {
  const taken = new Set(cues.flatMap(({ code }) => (code === undefined ? [] : [code])))
  return cues.map(({ id, code }) => {
    if (code !== undefined) return code
    const seconds = `${id.slice(1).replaceAll(/[^a-z]/g, '')}abcdefghijklmnopqrstuvwxyz`
    const firsts = `${id.charAt(0)}abcdefghijklmnopqrstuvwxyz`.toUpperCase()
    const free = [...firsts]
      .flatMap((first) => [...seconds].map((second) => first + second))
      .find((pair) => !taken.has(pair))
    const chosen = free ?? 'Xx'
    taken.add(chosen)
    return chosen
  })
}

/** Where a field stands, in words: "cue russia, concept wagner, en, 3rd entry" is easier to find than an index path. */
export function placeOf(content: unknown, path: readonly PropertyKey[]): string {
  const parts: string[] = []
  let at: unknown = content
  for (const key of path) {
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined
    const id: unknown = typeof at === 'object' && at !== null ? Reflect.get(at, 'id') : undefined
    parts.push(typeof key === 'number' ? (typeof id === 'string' ? id : `entry ${key + 1}`) : String(key))
  }
  return parts.length > 0 ? parts.join(' › ') : 'the file'
}
