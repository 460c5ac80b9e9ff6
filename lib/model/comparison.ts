import { z } from 'zod'

const count = z.number().int().min(0)
const number = z.number().nullable()

/** How a rate's interval came about: `gamma_poisson_assumed` where the spread between articles could not be measured. */
export const RATE_METHODS = ['gamma_poisson', 'gamma_poisson_assumed', 'none'] as const
export type RateMethod = (typeof RATE_METHODS)[number]

/**
 * One line of `contrechamp compare`: a cue in one group. `articles` are those that count: of an article and its repeats, one.
 *
 * `rate` is in hits per 1,000 words of the voice; `share` is of the articles, from 0 to 1. Intervals are at 95 %. `value` is null,
 * with method `none`, where there is no word in the voice; 0 is "looked and found none".
 */
export const groupLineSchema = z.strictObject({
  cue: z.string(),
  group: z.string(),
  articles: count,
  articlesWithCue: count,
  words: count,
  hits: count,
  rate: z.strictObject({ value: number, low: number, high: number, method: z.enum(RATE_METHODS) }),
  share: z.strictObject({ value: number, low: number, high: number, method: z.enum(['wilson', 'none']) }),
})
export type GroupLine = z.infer<typeof groupLineSchema>

/**
 * One line of `contrechamp compare`: a cue in two groups, [a, b]. `ratio` is rate(a) / rate(b), null where one of them is not
 * measurable or rate(b) is 0.
 *
 * `p`: permutation of the articles, two-sided. `pFloor`: the smallest p that these articles could have given. `pAdjusted`: Holm, over
 * all pairs that were printed. All three are null where a group has no article with a word in the voice. `leaveOneOut`: the ratio
 * without each counted article, those of a first.
 */
export const pairLineSchema = z.strictObject({
  cue: z.string(),
  groups: z.tuple([z.string(), z.string()]),
  ratio: z.strictObject({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
  p: number,
  pFloor: number,
  pAdjusted: number,
  leaveOneOut: z.array(z.strictObject({ id: z.string(), ratio: number })),
})
export type PairLine = z.infer<typeof pairLineSchema>

/** Any line that `contrechamp compare` prints on standard output. */
export const comparisonLineSchema = z.union([groupLineSchema, pairLineSchema])
export type ComparisonLine = z.infer<typeof comparisonLineSchema>
