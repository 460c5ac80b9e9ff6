import type { Language } from '../model/language'
import type { Judged } from '../score/correction'
import { type MeasuredTable, numberAt } from './language-agreement'

/** How many judged hits were right, by cue and language: over all samples of the committed table. */
export type MeasuredPrecision = ReadonlyMap<string, Judged>

export const precisionKey = (cue: string, lang: Language | string) => `${cue} ${lang}`

/** The table of judged hits, as `npm run evaluate` writes it. */
export function readPrecision(table: MeasuredTable): MeasuredPrecision {
  const found = new Map<string, Judged>()
  for (const row of table.rows) {
    const at = (column: string) => String(row[table.columns.indexOf(column)] ?? '')
    const key = precisionKey(at('cue'), at('language'))
    const known = found.get(key) ?? { right: 0, of: 0 }
    found.set(key, {
      right: known.right + (numberAt(table, row, 'right') ?? 0),
      of: known.of + (numberAt(table, row, 'judged') ?? 0),
    })
  }
  return found
}
