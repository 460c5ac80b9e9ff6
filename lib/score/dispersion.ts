/** `factor`: variance of the hits over that of a Poisson variable, at least 1. `measured`: false where it had to be assumed. */
export interface Dispersion {
  readonly factor: number
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
 * @example dispersionOf([{ hits: 2, words: 400 }, { hits: 9, words: 500 }]) // { factor: 2.5, measured: false }
 */
export function dispersionOf(observations: readonly { readonly hits: number; readonly words: number }[]): Dispersion {
  const read = observations.filter(({ words }) => words > 0)
  const hits = read.reduce((sum, article) => sum + article.hits, 0)
  const words = read.reduce((sum, article) => sum + article.words, 0)
  if (read.length < LEAST_ARTICLES || hits === 0) return { factor: ASSUMED_FACTOR, measured: false }
  const excess = read.reduce((sum, article) => {
    const expected = (article.words * hits) / words
    return sum + (article.hits - expected) ** 2 / expected
  }, 0)
  return { factor: Math.max(1, excess / (read.length - 1)), measured: true }
}
