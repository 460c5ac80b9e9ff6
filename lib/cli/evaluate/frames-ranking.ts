/** An article in a ranking: what it scored, and whether it is one of those that should come first. */
export interface Ranked {
  readonly score: number
  readonly relevant: boolean
}

/**
 * Average precision of a ranking by descending score: the mean, over the relevant, of the precision at their place. A ranking by
 * chance has about the share of the relevant. Ties stand in every order: each block of equal scores gives what its orders give
 * on average. null where nothing is relevant.
 *
 * @see McSherry & Najork 2008, Computing information retrieval performance measures efficiently in the presence of tied scores
 * @example averagePrecision([{ score: 2, relevant: true }, { score: 1, relevant: false }]) // 1
 */
export function averagePrecision(ranked: readonly Ranked[]): number | null {
  const all = ranked.filter(({ relevant }) => relevant).length
  if (all === 0) return null
  const sorted = [...ranked].sort((a, b) => b.score - a.score)
  let [before, found, total] = [0, 0, 0]
  while (before < sorted.length) {
    const score = sorted[before]?.score
    let size = 0
    let right = 0
    for (let at = before; at < sorted.length && sorted[at]?.score === score; at++) {
      size++
      if (sorted[at]?.relevant === true) right++
    }
    for (let place = 1; place <= size && right > 0; place++) {
      const others = size === 1 ? 0 : ((place - 1) * (right - 1)) / (size - 1)
      total += (right / size) * ((found + others + 1) / (before + place))
    }
    found += right
    before += size
  }
  return total / all
}
