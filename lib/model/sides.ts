import { z } from 'zod'

const label = z.object({ en: z.string().min(1), fr: z.string().min(1) })

/**
 * A side that speakers may be on, with the written forms that tell it (pattern syntax of the codebook).
 *
 * `role`: what a speaker is. `country`: for whom an official speaks; the side of an official is his country's. `rest`: what
 * stays when no form decides.
 */
const side = z.object({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  kind: z.enum(['role', 'country', 'rest']),
  label,
  en: z.array(z.string().min(1)),
  fr: z.array(z.string().min(1)),
})

export const sidesSchema = z.array(side).min(1)
export type Side = z.infer<typeof side>
