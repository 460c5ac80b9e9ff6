import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { benchFolder } from './bench-folder'
import { measureCalibration } from './evaluate/calibration'
import { measureFrames } from './evaluate/frames'
import { measureMainText } from './evaluate/main-text'
import { measureNeutral } from './evaluate/neutral'
import { measurePrecision } from './evaluate/precision'
import { measureQuotations } from './evaluate/quotation-table'
import { measureTranslation } from './evaluate/translation'
import { listUnjudged } from './evaluate/unjudged'
import { type Measurement, writeMeasurement } from './write-measurement'
import { wrongUsage } from './wrong-usage'

/** What is measured against the material: each reads what it needs under the folder and gives the table of its name. */
const EVALUATIONS: ReadonlyMap<string, (folder: string) => Measurement> = new Map([
  ['translation', measureTranslation],
  ['precision', measurePrecision],
  ['neutral', measureNeutral],
  ['quotations', measureQuotations],
  ['main-text', measureMainText],
  ['frames', measureFrames],
])
/** What needs none. */
const SIMULATIONS: ReadonlyMap<string, () => Measurement> = new Map([['calibration', measureCalibration]])

/**
 * `contrechamp evaluate`: how well pages, cues, quotations, speakers and translations are read, against material that others have coded,
 * and whether the statistics hold what they promise. `names`: these tables only; none: all.
 */
export function evaluate(names: readonly string[]): number {
  const known = [...SIMULATIONS.keys(), ...EVALUATIONS.keys()]
  const strange = names.find((name) => !known.includes(name))
  if (strange !== undefined) return wrongUsage(`no table “${strange}”; there are ${known.join(', ')}`)
  const wanted = (name: string) => names.length === 0 || names.includes(name)
  for (const [name, measure] of SIMULATIONS) if (wanted(name)) writeMeasurement(measure())
  if (![...EVALUATIONS.keys()].some(wanted)) return 0
  const folder = benchFolder()
  if (folder === null) return 0
  for (const [name, measure] of EVALUATIONS) if (wanted(name)) writeMeasurement(measure(folder))
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
