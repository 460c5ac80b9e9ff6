/**
 * p values adjusted for how many are looked at together, by Holm (1979): the i-th smallest of m is multiplied by m − i + 1 and is
 * never less than a smaller one's. The chance that any true "no difference" falls below α stays at most α.
 *
 * Null (not tested) stays null and is not counted in m.
 *
 * @example adjustHolm([0.01, 0.04, null, 0.03]) // [0.03, 0.06, null, 0.06]
 */
export function adjustHolm(ps: readonly (number | null)[]): readonly (number | null)[] {
  const ranked = rank(ps)
  let least = 0
  return place(
    ps,
    ranked.map(({ p, index }, i) => {
      least = Math.max(least, Math.min(1, p * (ranked.length - i)))
      return { index, p: least }
    }),
  )
}

/**
 * p values adjusted by Benjamini & Hochberg (1995): of the differences that are called so below q, a share of at most q is none.
 *
 * @example adjustBenjaminiHochberg([0.01, 0.04, null, 0.03]) // [0.03, 0.04, null, 0.04]
 */
export function adjustBenjaminiHochberg(ps: readonly (number | null)[]): readonly (number | null)[] {
  const ranked = rank(ps)
  let most = 1
  return place(
    ps,
    ranked
      .map(({ p, index }, i) => ({ index, p: (p * ranked.length) / (i + 1) }))
      .reverse()
      .map(({ p, index }) => {
        most = Math.min(most, p)
        return { index, p: most }
      }),
  )
}

interface Ranked {
  readonly p: number
  readonly index: number
}

function rank(ps: readonly (number | null)[]): readonly Ranked[] {
  return ps.flatMap((p, index) => (p === null ? [] : [{ p, index }])).sort((a, b) => a.p - b.p)
}

function place(ps: readonly (number | null)[], adjusted: readonly Ranked[]): readonly (number | null)[] {
  const byIndex = new Map(adjusted.map(({ p, index }) => [index, p]))
  return ps.map((_, index) => byIndex.get(index) ?? null)
}
