/** A weighted sum of features, each in its own standard deviations from its own mean. */
export interface Regression {
  readonly score: (features: readonly number[]) => number
}

/** Newton's steps: with a penalty and so few weights the change is below 1e-9 well before. */
const STEPS = 30

/**
 * Logistic regression with a ridge penalty (Hoerl & Kennard 1970; le Cessie & van Houwelingen 1992), fitted by Newton's method:
 * minus the log-likelihood plus `penalty`/2 times the sum of the squared weights of the standardised features; the intercept is
 * not penalised. A feature that never varies has no weight. The score is the log-odds.
 */
export function fitRegression(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  penalty: number,
): Regression {
  const width = rows[0]?.length ?? 0
  const columns = Array.from({ length: width }, (_, i) => rows.map((row) => row[i] ?? 0))
  const means = columns.map((column) => sum(column) / column.length)
  const spreads = columns.map((column, i) =>
    Math.sqrt(sum(column.map((x) => (x - (means[i] ?? 0)) ** 2)) / column.length),
  )
  const standard = (row: readonly number[]) => [
    1,
    ...row.map((x, i) => ((spreads[i] ?? 0) > 0 ? (x - (means[i] ?? 0)) / (spreads[i] ?? 1) : 0)),
  ]
  const design = rows.map(standard)
  let weights: number[] = Array.from({ length: width + 1 }, () => 0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, j) => (j === 0 ? 0 : penalty * weight))
    const curvature = weights.map((_, j) => weights.map((__, k) => (j === k && j > 0 ? penalty : 0)))
    design.forEach((row, i) => {
      const chance = 1 / (1 + Math.exp(-dot(row, weights)))
      const error = chance - (labels[i] === true ? 1 : 0)
      const weight = Math.max(chance * (1 - chance), 1e-9)
      row.forEach((x, j) => {
        gradient[j] = (gradient[j] ?? 0) + error * x
        const line = curvature[j] ?? []
        row.forEach((y, k) => {
          line[k] = (line[k] ?? 0) + weight * x * y
        })
      })
    })
    const change = solve(curvature, gradient)
    weights = weights.map((weight, j) => weight - (change[j] ?? 0))
    if (change.every((one) => Math.abs(one) < 1e-9)) break
  }
  return { score: (features) => dot(standard(features), weights) }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((total, x, i) => total + x * (b[i] ?? 0), 0)

/** Gaussian elimination; the matrix is symmetric and positive definite, so that no rows need be exchanged. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  const size = rows.length
  for (let i = 0; i < size; i++) {
    const pivot = rows[i] ?? []
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1)
      for (let k = i; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0)
    }
  }
  const solution: number[] = Array.from({ length: size }, () => 0)
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] ?? []
    const known = sum(solution.slice(i + 1).map((value, k) => value * (row[i + 1 + k] ?? 0)))
    solution[i] = ((row[size] ?? 0) - known) / (row[i] ?? 1)
  }
  return solution
}
