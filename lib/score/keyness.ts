import { betaLogitQuantile } from './beta'
import { normalTail } from './gamma'

/** How often an item (a word, a concept) stands in a target and in a reference, and the words of both. */
export interface Frequencies {
  readonly target: Count
  readonly reference: Count
}

interface Count {
  readonly hits: number
  readonly words: number
}

/**
 * G², the log-likelihood ratio of the table of hits and other words, with the sign of the difference (Dunning 1993; all four cells, as
 * in R quanteda), and its p at one degree of freedom.
 *
 * A convention for lists of words. It takes words for independent: where they cluster in articles it rejects far too often.
 *
 * @example logLikelihood({ target: { hits: 7, words: 10 }, reference: { hits: 2, words: 9 } }).g2 // 4.535
 */
export function logLikelihood({ target, reference }: Frequencies): { readonly g2: number; readonly p: number } {
  const hits = target.hits + reference.hits
  const words = target.words + reference.words
  const term = (observed: number, row: number, column: number) =>
    observed === 0 ? 0 : observed * Math.log((observed * words) / (row * column))
  const sum = [target, reference].reduce(
    (total, side) => total + term(side.hits, side.words, hits) + term(side.words - side.hits, side.words, words - hits),
    0,
  )
  const g2 = Math.max(0, 2 * sum)
  const sign = target.hits * reference.words < reference.hits * target.words ? -1 : 1
  return { g2: sign * g2, p: 2 * normalTail(Math.sqrt(g2)) }
}

/** As doublings: 1 is twice as often in the target. */
export interface LogRatio {
  /** Half a hit is added on each side where one of them has none (Hardie 2014). */
  readonly log2: number
  readonly low: number
  readonly high: number
  /** The end of the interval that is nearer to 0, and 0 where it holds 0: what can be said at least. */
  readonly conservative: number
}

/**
 * Log ratio with its conservative bound, LRC (Evert 2022; R corpora): exact conditional interval of Clopper & Pearson for the share of
 * the hits that are in the target, at a level divided by the number of items looked at (Bonferroni).
 *
 * `factor`: overdispersion, by which hits count for less; 1 takes words for independent. No hit at all says nothing: 0, unbounded.
 *
 * @example logRatio({ target: { hits: 6, words: 1500 }, reference: { hits: 1, words: 1500 } }, { level: 0.95, items: 1, factor: 1 }).conservative // 0
 */
export function logRatio(
  { target, reference }: Frequencies,
  { level, items, factor }: { readonly level: number; readonly items: number; readonly factor: number },
): LogRatio {
  const added = target.hits === 0 || reference.hits === 0 ? 0.5 : 0
  const offset = Math.log(reference.words / target.words)
  const tail = (1 - level) / (2 * items)
  const [here, there] = [target.hits / factor, reference.hits / factor]
  const low = here === 0 ? Number.NEGATIVE_INFINITY : (betaLogitQuantile(tail, here, there + 1) + offset) / Math.LN2
  const high =
    there === 0 ? Number.POSITIVE_INFINITY : (betaLogitQuantile(1 - tail, here + 1, there) + offset) / Math.LN2
  return {
    log2: (Math.log((target.hits + added) / (reference.hits + added)) + offset) / Math.LN2 || 0,
    low,
    high,
    conservative: low > 0 ? low : Math.min(high, 0),
  }
}

/** `prior`: pseudo-hits α of the item, and α₀ of all items together: a corpus of its own that both sides start from. */
export interface Prior {
  readonly hits: number
  readonly words: number
}

/**
 * Log-odds with an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008, eq. 16 to 22): their difference δ, and z = δ/σ.
 *
 * The variance has all four terms of the delta method; for rare items it is the two-term one of the paper. As G² it takes words for
 * independent: ask for two articles on each side as well.
 *
 * @example logOdds({ target: { hits: 6, words: 1500 }, reference: { hits: 1, words: 1500 } }, { hits: 1.5, words: 1000 }).z // 1.51
 */
export function logOdds(
  { target, reference }: Frequencies,
  prior: Prior,
): { readonly delta: number; readonly z: number } {
  const [here, there] = [target, reference].map(({ hits, words }) => {
    const with_ = hits + prior.hits
    const others = words - hits + prior.words - prior.hits
    return { odds: Math.log(with_) - Math.log(others), variance: 1 / with_ + 1 / others }
  })
  const delta = (here?.odds ?? 0) - (there?.odds ?? 0)
  return { delta, z: delta / Math.sqrt((here?.variance ?? 0) + (there?.variance ?? 0)) }
}
