/**
 * `factor`: variance of the hits over that of a Poisson variable, at least 1. `measured`: false where it had to be assumed.
 * `widening`: the factor that an interval uses. It is larger where few articles leave the factor itself uncertain.
 */
export interface Dispersion {
  readonly factor: number
  readonly widening: number
  readonly measured: boolean
}

/** With fewer articles their spread says nothing about its size. */
const LEAST_ARTICLES = 4
/** Cues come in clusters; 2 to 3 is usual for content words in news. A larger value makes intervals without data wider. */
const ASSUMED_FACTOR = 2.5

/**
 * Overdispersion of the hits between articles: Pearson's χ² over its degrees of freedom,
 * Σ (yᵢ − ŷᵢ)² / ŷᵢ / (N − 1) with ŷᵢ = nᵢ · Σy / Σn (McCullagh & Nelder 1989, §4.5).
 *
 * Articles without words in the voice are left out. Less than 1 counts as 1: an interval is never narrower than chance.
 *
 * @example dispersionOf([{ hits: 2, words: 400 }, { hits: 9, words: 500 }]) // { factor: 2.5, widening: 2.5, measured: false }
 */
export function dispersionOf(observations: readonly { readonly hits: number; readonly words: number }[]): Dispersion {
  const read = observations.filter(({ words }) => words > 0)
  const hits = read.reduce((sum, article) => sum + article.hits, 0)
  const words = read.reduce((sum, article) => sum + article.words, 0)
  if (read.length < LEAST_ARTICLES || hits === 0) {
    return { factor: ASSUMED_FACTOR, widening: ASSUMED_FACTOR, measured: false }
  }
  const excess = read.reduce((sum, article) => {
    const expected = (article.words * hits) / words
    return sum + (article.hits - expected) ** 2 / expected
  }, 0)
  const factor = excess / (read.length - 1)
  const uncertain = factor * (studentWidth(read.length - 1) / NORMAL_WIDTH) ** 2
  return { factor: Math.max(1, factor), widening: Math.max(1, uncertain), measured: true }
}

/** Half-width of a 95 % interval in standard deviations where these are known. */
const NORMAL_WIDTH = 1.959964

/**
 * The same where they are estimated with `df` degrees of freedom: Student's t, by its expansion around the normal quantile
 * (Abramowitz & Stegun 26.7.5), right to 0.3 % from 3 degrees on.
 *
 * @example studentWidth(4) // 2.77; the table says 2.776
 */
export function studentWidth(df: number): number {
  const z = NORMAL_WIDTH
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160,
  ]
  return terms.reduce((sum, term, index) => sum + term / df ** (index + 1), z)
}
