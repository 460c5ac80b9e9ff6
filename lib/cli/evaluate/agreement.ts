/** How far two readings of the same articles agree: whether a cue occurs, and how often. null: cannot be said of these numbers. */
export interface Agreement {
  readonly articles: number
  /** Articles in which the cue occurs, in each reading. */
  readonly present: readonly [number, number]
  readonly hits: readonly [number, number]
  /** Cohen's kappa of presence (Cohen 1960); null where both readings find it nowhere, or both everywhere. */
  readonly kappa: number | null
  /** Hits of the second reading per hit of the first. */
  readonly ratio: number | null
  /** Pearson's r of the counts. */
  readonly r: number | null
}

/**
 * Agreement over pairs of counts, one pair per article.
 *
 * @example agreementOf([[1, 1], [0, 0]]).kappa // 1
 */
export function agreementOf(pairs: readonly (readonly [number, number])[]): Agreement {
  const articles = pairs.length
  const count = (holds: (pair: readonly [number, number]) => boolean) => pairs.filter(holds).length
  const present: [number, number] = [count(([first]) => first > 0), count(([, second]) => second > 0)]
  const hits: [number, number] = [0, 0]
  for (const [first, second] of pairs) {
    hits[0] += first
    hits[1] += second
  }
  const observed = count(([first, second]) => first > 0 === second > 0) / articles
  const [p, q] = [present[0] / articles, present[1] / articles]
  const expected = p * q + (1 - p) * (1 - q)
  const [meanFirst, meanSecond] = [hits[0] / articles, hits[1] / articles]
  let [together, apartFirst, apartSecond] = [0, 0, 0]
  for (const [first, second] of pairs) {
    together += (first - meanFirst) * (second - meanSecond)
    apartFirst += (first - meanFirst) ** 2
    apartSecond += (second - meanSecond) ** 2
  }
  const apart = Math.sqrt(apartFirst * apartSecond)
  return {
    articles,
    present,
    hits,
    kappa: articles === 0 || expected === 1 ? null : (observed - expected) / (1 - expected),
    ratio: hits[0] === 0 ? null : hits[1] / hits[0],
    r: apart > 0 ? together / apart : null,
  }
}
