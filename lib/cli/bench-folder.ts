import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** The folder of the measuring material, from `BENCH_DIR`; null, and a word about it, where there is none: it is not part of the project. */
export function benchFolder(): string | null {
  const given = process.env.BENCH_DIR ?? ''
  if (given !== '' && existsSync(given)) return resolve(given)
  const what = given === '' ? 'BENCH_DIR is not set' : `BENCH_DIR names no folder: ${given}`
  process.stdout.write(
    `No material: ${what}. Nothing was measured, and the tables under data/measurements stay as they are.\n`,
  )
  return null
}
