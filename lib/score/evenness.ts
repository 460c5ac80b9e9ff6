import { momentsIn, type Observed } from './observation'

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
 * @example evennessOf(observedOf([{ hits: 3, words: 500 }, { hits: 0, words: 500 }])) // { dp: 0.5, dpNorm: 1 }
 */
export function evennessOf(observed: Observed): Evenness | null {
  const { read, readHits: hits, words } = momentsIn(observed)
  if (hits === 0 || read < 2) return null
  let [apart, least] = [0, Number.POSITIVE_INFINITY]
  for (let place = 0; place < observed.hits.length; place++) {
    const own = observed.words[place] ?? 0
    if (own === 0) continue
    apart += Math.abs((observed.hits[place] ?? 0) / hits - own / words)
    if (own < least) least = own
  }
  return { dp: apart / 2, dpNorm: apart / 2 / (1 - least / words) }
}
