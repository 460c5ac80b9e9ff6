import { betaLogitQuantile } from './beta'
import { dispersionOf } from './dispersion'
import { stateOf } from './estimate'
import { type Figure, LEVEL } from './figure'
import type { Moments } from './observation'

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
 * rate(a) / rate(b) with its interval; null where there is no word on a side or no hit in b. No hit in a gives 0, with the upper end
 * that the articles allow.
 *
 * The interval belongs to the ratio of the two Gamma posteriors that the rates themselves have, shapes y/φ + ½: a beta prime variable
 * (Johnson, Kotz & Balakrishnan 1995, ch. 27). So it needs no logarithm of a small count, and says the same as the two rates do.
 *
 * @example rateRatio(momentsOf([{ hits: 8, words: 1000 }]), momentsOf([{ hits: 2, words: 1000 }]))?.value // 4
 */
export function rateRatio(up: Moments, down: Moments): Figure | null {
  if (up.words === 0 || down.words === 0 || down.hits === 0) return null
  const [wide, narrow] = [dispersionOf(up).widening, dispersionOf(down).widening]
  const shapes = [up.hits / wide + 0.5, down.hits / narrow + 0.5] as const
  const scale = Math.log(down.words / narrow) - Math.log(up.words / wide)
  const at = (p: number) => Math.exp(betaLogitQuantile(p, ...shapes) + scale)
  const tail = (1 - LEVEL) / 2
  return {
    value: (up.hits * down.words) / (down.hits * up.words),
    low: up.hits === 0 ? 0 : at(tail),
    high: at(1 - tail),
  }
}

/**
 * How much more often a cue occurs here than in the base, per word of the voice.
 *
 * The interval is that of `rateRatio`, and stands only where both sides have enough articles for an estimate.
 *
 * @example compareRates(momentsOf([{ hits: 8, words: 1000 }]), momentsOf([{ hits: 2, words: 1000 }])) // kind 'ratio', log2 2, no interval
 */
export function compareRates(here: Moments, base: Moments): Comparison {
  const states = [stateOf(here), stateOf(base)]
  if (states.includes('no_article')) return { kind: 'no_article' }
  if (states.includes('no_words')) return { kind: 'no_words' }
  if (states.includes('count_only')) return { kind: 'too_few_words' }
  const ratio = rateRatio(here, base)
  if (ratio === null || ratio.value === 0) {
    return { kind: here.hits > 0 ? 'only_here' : base.hits > 0 ? 'only_base' : 'neither' }
  }
  const enough = states.every((state) => state === 'estimate')
  return {
    kind: 'ratio',
    log2: Math.log2(ratio.value),
    low: enough ? Math.log2(ratio.low) : null,
    high: enough ? Math.log2(ratio.high) : null,
    level: LEVEL,
  }
}
