import { z } from 'zod'
import { LANGUAGES } from './language'

const label = z.object({ en: z.string().min(1), fr: z.string().min(1) })
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

export const OUTLET_KINDS = [
  'agency',
  'news_site',
  'broadcaster',
  'state_broadcaster',
  'newspaper',
  'magazine',
  'blog',
  'other',
] as const

/** An outlet with its full name, country (ISO 3166-1 alpha-2, or null where not known) and kind: "APA" alone would be ambiguous. */
export const outletSchema = z.object({
  slug,
  /** Short form for table heads. */
  short: label,
  name: label,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  kind: z.enum(OUTLET_KINDS),
  note: label.optional(),
})
export type Outlet = z.infer<typeof outletSchema>

export const eventSchema = z.object({
  slug,
  title: label,
  summary: label,
  /** First and last day, ISO dates, with the precision that is known: "2022-02" is a date. */
  from: z.string(),
  to: z.string(),
})
export type Event = z.infer<typeof eventSchema>

/** ISO date to the precision that is known: year, month or day. "2022-02" is a date. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** What is known of an article beside its text. `inferred` says in words what was not in the text. */
export const articleMetaSchema = z.object({
  file: z.string(),
  outlet: slug,
  lang: z.enum(LANGUAGES),
  date: partialDate.nullable(),
  event: slug.nullable(),
  /** The file of the article that this one repeats or translates: one observation of framing, not two. */
  sameAs: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  inferred: label.nullable(),
})
export type ArticleMeta = z.infer<typeof articleMetaSchema>
