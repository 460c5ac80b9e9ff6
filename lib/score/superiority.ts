import type { Observation } from './observation'

/**
 * Chance that an article drawn from a has a higher rate than one drawn from b, ties counted half: Mann & Whitney's U over the number of
 * pairs (Vargha & Delaney 2000). ½ is no difference. Null where a side has no article with a word in the voice.
 *
 * @example superiorityOf([{ hits: 2, words: 500 }], [{ hits: 0, words: 500 }, { hits: 2, words: 500 }]) // 0.75
 */
export function superiorityOf(a: readonly Observation[], b: readonly Observation[]): number | null {
  const [ups, downs] = [readOf(a), readOf(b)]
  if (ups.length === 0 || downs.length === 0) return null
  let won = 0
  for (const up of ups)
    for (const down of downs) won += (1 + Math.sign(up.hits * down.words - down.hits * up.words)) / 2
  return won / (ups.length * downs.length)
}

const readOf = (observations: readonly Observation[]) => observations.filter(({ words }) => words > 0)
