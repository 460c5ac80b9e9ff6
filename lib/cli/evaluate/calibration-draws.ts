import type { Observation } from '../../score/observation'
import type { Random } from '../../score/random'

/** Lengths of articles: log-normal with this median and spread of the logarithm, cut at 150 and 1,500 words. */
export interface Lengths {
  readonly median: number
  readonly spread: number
}

const SHORTEST = 150
const LONGEST = 1500

export function drawLength({ median, spread }: Lengths, random: Random): number {
  for (;;) {
    const words = Math.round(median * Math.exp(spread * drawNormal(random)))
    if (words >= SHORTEST && words <= LONGEST) return words
  }
}

/** Box & Muller (1958), one of the pair. */
function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform())
}

/**
 * Hits of one article: negative binomial around its expectation, because articles have rates of their own that vary around the outlet's
 * (Gamma with this shape). An infinite shape is Poisson. Found by summing the probabilities up to a uniform number.
 */
export function drawHits(expected: number, shape: number, random: Random): number {
  const finite = Number.isFinite(shape)
  const odds = finite ? expected / (expected + shape) : 0
  let chance = finite ? (1 - odds) ** shape : Math.exp(-expected)
  let left = random.uniform() - chance
  let hits = 0
  while (left > 0 && hits < 10_000) {
    chance *= finite ? (odds * (shape + hits)) / (hits + 1) : expected / (hits + 1)
    hits += 1
    left -= chance
  }
  return hits
}

/** `ratePer1000` is the outlet's; `shape`: see `drawHits`. */
export function drawArticles(
  count: number,
  lengths: Lengths,
  { ratePer1000, shape }: { readonly ratePer1000: number; readonly shape: number },
  random: Random,
): readonly Observation[] {
  return Array.from({ length: count }, () => {
    const words = drawLength(lengths, random)
    return { words, hits: drawHits((words * ratePer1000) / 1000, shape, random) }
  })
}
