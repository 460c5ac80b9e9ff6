import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { benchFolder } from './bench-folder'
import { measureFrames } from './evaluate/frames'
import { measureMainText } from './evaluate/main-text'
import { measureNeutral } from './evaluate/neutral'
import { measurePrecision } from './evaluate/precision'
import { measureQuotations } from './evaluate/quotation-table'
import { measureTranslation } from './evaluate/translation'
import { listUnjudged } from './evaluate/unjudged'
import { type Measurement, writeMeasurement } from './write-measurement'

/** What is measured against the material: each reads what it needs under the folder and gives one table. */
const EVALUATIONS: readonly ((folder: string) => Measurement)[] = [
  measureTranslation,
  measurePrecision,
  measureNeutral,
  measureQuotations,
  measureMainText,
  measureFrames,
]

/** `contrechamp evaluate`: how well pages, cues, quotations, speakers and translations are read, against material that others have coded. */
export function evaluate(): number {
  const folder = benchFolder()
  if (folder === null) return 0
  for (const measure of EVALUATIONS) writeMeasurement(measure(folder))
  const list = process.env.UNJUDGED_FILE ?? ''
  if (list !== '')
    writeFileSync(
      resolve(list),
      listUnjudged(folder)
        .map((line) => `${line}\n`)
        .join(''),
    )
  return 0
}
