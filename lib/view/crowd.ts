/** Articles of nearly the same value. `at` and `width` are shares of the scale, `share` is of the fullest bin. */
export interface CrowdBin {
  readonly at: number
  readonly width: number
  readonly articles: number
  readonly share: number
}

/** More counted articles than this are shown by how many have which value: as markers of their own they would hide one another. */
export const MOST_POINTS = 40
/** Bins over the whole scale. */
const BINS = 50

/** How many of the counted articles have which value, from 0 to the end of the scale; null where there are few enough to show each. */
export function crowdOf(values: Float64Array, max: number): readonly CrowdBin[] | null {
  if (values.length <= MOST_POINTS || max <= 0) return null
  const counts = new Uint32Array(BINS)
  for (const value of values) {
    const bin = Math.min(BINS - 1, Math.floor((value / max) * BINS))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  const most = Math.max(...counts)
  return [...counts].flatMap((articles, bin) =>
    articles === 0 ? [] : [{ at: bin / BINS, width: 1 / BINS, articles, share: articles / most }],
  )
}
