import { logGamma } from './gamma'

/** Relative size of the last step at which a fraction or a root has converged. */
const TINY = 1e-15

/**
 * P(X ≤ x) for a Beta variable: the regularised incomplete beta function (Abramowitz & Stegun 26.5.8, by Lentz's method, on the
 * side of the mean where the fraction converges fast).
 *
 * @example betaProbability(0.5, 2, 2) // 0.5
 */
export function betaProbability(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  return atLogit(Math.log(x) - Math.log1p(-x), a, b)
}

/** The same at the log-odds of x. Near 1, x itself has no digits left that could tell it from 1. */
function atLogit(logit: number, a: number, b: number): number {
  const logX = -Math.log1p(Math.exp(-logit))
  const logRest = -Math.log1p(Math.exp(logit))
  const front = Math.exp(a * logX + b * logRest - logBeta(a, b))
  const x = Math.exp(logX)
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(Math.exp(logRest), b, a)) / b
}

/** Natural logarithm of the beta function B(a, b) = Γ(a) Γ(b) / Γ(a + b). */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

function fraction(x: number, a: number, b: number): number {
  const safe = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value)
  let c = 1
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / safe(1 + even * d)
    c = safe(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / safe(1 + odd * d)
    c = safe(1 + odd / c)
    value *= d * c
    if (Math.abs(d * c - 1) < TINY) break
  }
  return value
}

/**
 * Log-odds ln(x / (1 − x)) of the x below which a Beta variable lies with probability `p` (0 < p < 1): Newton's method inside a
 * shrinking bracket.
 *
 * The exponential of it is the quantile of the ratio of two Gamma variables with shapes `a` and `b` (beta prime).
 */
export function betaLogitQuantile(p: number, a: number, b: number): number {
  let low = -700
  let high = 700
  let at = Math.log(a / b)
  for (let step = 0; step < 200; step++) {
    const error = atLogit(at, a, b) - p
    if (error > 0) high = at
    else low = at
    const slope = Math.exp(-a * Math.log1p(Math.exp(-at)) - b * Math.log1p(Math.exp(at)) - logBeta(a, b))
    let next = at - error / slope
    if (!(next > low && next < high)) next = (low + high) / 2
    if (Math.abs(next - at) <= TINY * Math.max(1, Math.abs(at))) return next
    at = next
  }
  return at
}

/** @example betaQuantile(0.975, 2.5, 1.5) // 0.9613: upper end of Jeffreys' interval for 2 of 3 */
export function betaQuantile(p: number, a: number, b: number): number {
  return 1 / (1 + Math.exp(-betaLogitQuantile(p, a, b)))
}

/**
 * Half-width, in standard deviations that were estimated with `df` degrees of freedom, of the central interval that holds `level`
 * of Student's t. `df` need not be whole.
 *
 * @example studentWidth(4, 0.95) // 2.776
 */
export function studentWidth(df: number, level: number): number {
  return Math.sqrt(df * Math.exp(betaLogitQuantile(level, 0.5, df / 2)))
}
