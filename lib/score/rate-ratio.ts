import { dispersionOf } from './dispersion'
import { LEVEL, type Observation, stateOf, totalsOf } from './estimate'
import { normalWidth } from './gamma'

/** A ratio of two rates as doublings: 0 is "as often", 1 "twice as often", −1 "half as often". */
interface Ratio {
  readonly kind: 'ratio'
  readonly log2: number
  /** Null where either side has too few articles for an interval. */
  readonly low: number | null
  readonly high: number | null
  readonly level: number
}

/**
 * Why there is no ratio: the cue occurs on one side only, on neither, or a side has no articles, no words in the voice, or
 * too few of them for a rate.
 */
interface NoRatio {
  readonly kind: 'only_here' | 'only_base' | 'neither' | 'no_article' | 'no_words' | 'too_few_words'
}

export type Comparison = Ratio | NoRatio

/**
 * How much more often a cue occurs here than in the base, per word of the voice.
 *
 * The interval is normal on the logarithm, with variance φ/y on each side (the delta method for a Poisson count y that is
 * overdispersed by φ), and stands only where both sides have enough articles for an estimate.
 *
 * @example compareRates([{ hits: 8, words: 1000 }], [{ hits: 2, words: 1000 }]) // kind 'ratio', log2 2, no interval
 */
export function compareRates(here: readonly Observation[], base: readonly Observation[]): Comparison {
  const sides = [here, base].map((observations) => {
    const totals = totalsOf(observations)
    return { ...totals, state: stateOf(totals), factor: dispersionOf(observations).widening }
  })
  const [a, b] = sides
  if (a === undefined || b === undefined || sides.some(({ state }) => state === 'no_article'))
    return { kind: 'no_article' }
  if (sides.some(({ state }) => state === 'no_words')) return { kind: 'no_words' }
  if (sides.some(({ state }) => state === 'count_only')) return { kind: 'too_few_words' }
  if (a.hits === 0 || b.hits === 0) {
    return { kind: a.hits > 0 ? 'only_here' : b.hits > 0 ? 'only_base' : 'neither' }
  }
  const log2 = Math.log2((a.hits * b.words) / (b.hits * a.words))
  if (sides.some(({ state }) => state !== 'estimate'))
    return { kind: 'ratio', log2, low: null, high: null, level: LEVEL }
  const half = (normalWidth(LEVEL) * Math.sqrt(a.factor / a.hits + b.factor / b.hits)) / Math.LN2
  return { kind: 'ratio', log2, low: log2 - half, high: log2 + half, level: LEVEL }
}
