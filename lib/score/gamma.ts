/** Coefficients of the Lanczos approximation for g = 7: about 15 correct digits over the half line. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** Natural logarithm of Γ(a), a > 0 (Lanczos 1964). */
export function logGamma(a: number): number {
  if (a < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * a)) - logGamma(1 - a)
  const z = a - 1
  const base = z + 7.5
  const sum = LANCZOS.reduce(
    (total, coefficient, index) => (index === 0 ? coefficient : total + coefficient / (z + index)),
    0,
  )
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(base) - base + Math.log(sum)
}

/** Relative size of the last term at which a series or fraction has converged. */
const TINY = 1e-16

/**
 * P(X ≤ x) for a Gamma variable with shape `a` and rate 1: the regularised lower incomplete gamma function
 * (Abramowitz & Stegun 6.5.29 below the mean, the continued fraction 6.5.31 above it).
 */
export function gammaProbability(a: number, x: number): number {
  if (x <= 0) return 0
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  return x < a + 1 ? front * lowerSeries(a, x) : 1 - front * upperFraction(a, x)
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; term > sum * TINY; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

/** Evaluated by Lentz's method; for x ≥ a + 1 all terms are well away from zero. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = Number.MAX_VALUE
  let d = 1 / b
  let value = d
  for (let n = 1; n < 1_000_000; n++) {
    const numerator = n * (a - n)
    b += 2
    d = 1 / (numerator * d + b)
    c = b + numerator / c
    const factor = c * d
    value *= factor
    if (Math.abs(factor - 1) < TINY * 10) break
  }
  return value
}

/**
 * The x below which a Gamma variable with shape `a` and rate 1 lies with probability `p` (0 < p < 1).
 *
 * Newton's method from the Wilson–Hilferty guess, kept inside a shrinking bracket.
 *
 * @example gammaQuantile(0.975, 3.5) / 1500 * 1000 // 5.34: upper end for 3 hits in 1,500 words
 */
export function gammaQuantile(p: number, a: number): number {
  let low = 0
  let high = Number.POSITIVE_INFINITY
  let x = firstGuess(p, a)
  for (let step = 0; step < 200; step++) {
    const error = gammaProbability(a, x) - p
    if (error > 0) high = x
    else low = x
    const slope = Math.exp((a - 1) * Math.log(x) - x - logGamma(a))
    let next = x - error / slope
    if (!(next > low && next < high)) next = high === Number.POSITIVE_INFINITY ? x * 2 : (low + high) / 2
    if (Math.abs(next - x) <= 1e-14 * x) return next
    x = next
  }
  return x
}

function firstGuess(p: number, a: number): number {
  const small = Math.exp((Math.log(p) + logGamma(a + 1)) / a)
  if (a < 1) return Math.max(small, Number.MIN_VALUE * 1e8)
  const spread = 1 / (9 * a)
  const guess = a * (1 - spread + roughNormalQuantile(p) * Math.sqrt(spread)) ** 3
  return guess > 0 ? guess : small
}

/** Normal quantile to three digits (Abramowitz & Stegun 26.2.23): a place to start from, never a result. */
function roughNormalQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)))
  const size =
    t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3)
  return p < 0.5 ? -size : size
}

/**
 * Half-width, in standard deviations, of the central interval that holds `level` of a normal variable.
 *
 * @example normalWidth(0.95) // 1.959964
 */
export function normalWidth(level: number): number {
  return Math.sqrt(2 * gammaQuantile(level, 0.5))
}

/**
 * P(Z > z) for a normal variable.
 *
 * @example normalTail(1.959964) // 0.025
 */
export function normalTail(z: number): number {
  const inside = gammaProbability(0.5, (z * z) / 2)
  return z < 0 ? (1 + inside) / 2 : (1 - inside) / 2
}
