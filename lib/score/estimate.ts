import type { Dispersion } from './dispersion'
import { LEVEL, rateFigure, shareFigure } from './figure'
import type { Moments, Observation, Totals } from './observation'

export type { Observation, Totals }
export { LEVEL }

export type EstimateUnit = 'rate' | 'share' | 'count'

/**
 * How much the articles allow to say.
 *
 * `no_article`: nothing to look in. `no_words`: articles, but not one word in this voice. `count_only`: too few words for a
 * rate. `articles_own`: the articles' own figure, and no interval for the outlet. `estimate`: a figure with its interval.
 */
export type EstimateState = 'no_article' | 'no_words' | 'count_only' | 'articles_own' | 'estimate'

/** A figure with what it rests on. `value` null: not measurable; 0: looked and found none. */
export interface Estimate extends Totals {
  readonly unit: EstimateUnit
  readonly state: EstimateState
  /** Hits per 1,000 words; share of articles from 0 to 1; or hits. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly level: number
  readonly method: 'gamma_poisson' | 'wilson' | 'none'
  /** By how much the hits vary more between articles than chance alone would have it; null where no rate was estimated. */
  readonly dispersion: Dispersion | null
}

/** Below this many words of a voice a rate says nothing: one hit more or less would move it by seven. Counts are shown. */
export const LEAST_WORDS_FOR_RATE = 150
/** Below either limit no interval for the outlet: with fewer articles their own differences decide, not the outlet. */
export const LEAST_ARTICLES_FOR_ESTIMATE = 5
export const LEAST_WORDS_FOR_ESTIMATE = 1500

/** What these articles and words allow to say, whatever was found in them. */
export function stateOf({ articles, words }: Pick<Totals, 'articles' | 'words'>): EstimateState {
  if (articles === 0) return 'no_article'
  if (words === 0) return 'no_words'
  if (words < LEAST_WORDS_FOR_RATE) return 'count_only'
  if (articles < LEAST_ARTICLES_FOR_ESTIMATE || words < LEAST_WORDS_FOR_ESTIMATE) return 'articles_own'
  return 'estimate'
}

/**
 * The figure of a group of articles for one cue and voice, as strong as the articles allow.
 *
 * A rate is hits per 1,000 words of the voice over all articles together, with a Gamma–Poisson interval (Jeffreys prior,
 * widened for overdispersion); a share is of articles that have the cue, with Wilson's interval. The articles are taken as
 * independent: leave repeats out first. Their order changes nothing.
 *
 * @example estimateOf(momentsOf([{ hits: 6, words: 402 }]), 'rate').value // 14.925…, state 'articles_own', no interval
 */
export function estimateOf(sums: Moments, unit: EstimateUnit): Estimate {
  const { articles, articlesWithCue, words, hits } = sums
  const totals = { articles, articlesWithCue, words, hits }
  const state = stateOf(totals)
  const bare = {
    ...totals,
    unit,
    state,
    low: null,
    high: null,
    level: LEVEL,
    method: 'none',
    dispersion: null,
  } as const
  if (unit === 'count') return { ...bare, value: state === 'no_article' ? null : totals.hits }
  if (state !== 'articles_own' && state !== 'estimate') return { ...bare, value: null }
  if (unit === 'share') {
    const share = shareFigure(sums)
    if (share === null || state === 'articles_own') return { ...bare, value: share?.value ?? null }
    return { ...bare, ...share, method: 'wilson' }
  }
  const rate = rateFigure(sums)
  if (rate === null || state === 'articles_own') return { ...bare, value: rate?.value ?? null }
  return { ...bare, ...rate, method: 'gamma_poisson' }
}
