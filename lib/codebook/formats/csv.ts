import { isFullTable, readFullTable } from './csv-full'
import { readRows } from './csv-rows'
import { isMatrix, readMatrix, readWords } from './csv-words'
import { type FormatReading, type ReadOptions, refused } from './format'

/**
 * A table of comma, semicolon or tab: our own export, which holds a whole codebook; LIWC-22's `.dicx`; or a list of words with
 * a header.
 */
export function readCsv(text: string, options: ReadOptions): FormatReading {
  const rows = readRows(text)
  if ('code' in rows) return refused([rows])
  const header = rows[0]?.cells ?? []
  if (isFullTable(header)) return readFullTable(rows)
  return isMatrix(header) ? readMatrix(rows, options) : readWords(rows, options)
}
