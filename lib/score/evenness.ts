import type { Observation } from './observation'

/** 0: hits are spread over the articles as the words are; towards 1: all stand in few words. */
export interface Evenness {
  readonly dp: number
  /** The same, over the largest value that articles of these lengths allow. */
  readonly dpNorm: number
}

/**
 * Gries's deviation of proportions, ½ Σ |vᵢ − sᵢ| with vᵢ the article's share of the hits and sᵢ of the words (Gries 2008), and
 * DPnorm = DP / (1 − min sᵢ) (Lijffijt & Gries 2012). Unstable below five hits.
 *
 * Articles without words in the voice are left out; null without a hit, or with fewer than two articles.
 *
 * @example evennessOf([{ hits: 3, words: 500 }, { hits: 0, words: 500 }]) // { dp: 0.5, dpNorm: 1 }
 */
export function evennessOf(observations: readonly Observation[]): Evenness | null {
  const read = observations.filter(({ words }) => words > 0)
  const hits = read.reduce((sum, article) => sum + article.hits, 0)
  const words = read.reduce((sum, article) => sum + article.words, 0)
  if (hits === 0 || read.length < 2) return null
  const dp = read.reduce((sum, article) => sum + Math.abs(article.hits / hits - article.words / words), 0) / 2
  const least = read.reduce((min, article) => Math.min(min, article.words), Number.POSITIVE_INFINITY) / words
  return { dp, dpNorm: dp / (1 - least) }
}
