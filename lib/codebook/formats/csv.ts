import { findingOf } from '../problem'
import { isFullTable, readFullTable } from './csv-full'
import { readRows } from './csv-rows'
import { matrixOf, readMatrix, readWords } from './csv-words'
import { type FormatReading, type ReadOptions, refused } from './format'

/** More than any dictionary has categories. */
const MAX_COLUMNS = 1000

/**
 * A table of comma, semicolon or tab: our own export, which holds a whole codebook; a list of words with a header; or words
 * with a column of marks for each category, as LIWC-22's `.dicx`.
 */
export function readCsv(text: string, options: ReadOptions): FormatReading {
  const rows = readRows(text)
  if ('code' in rows) return refused([rows])
  const header = rows[0]?.cells ?? []
  if (isFullTable(header)) return readFullTable(rows)
  if (header.length > MAX_COLUMNS) {
    return refused([findingOf('codebook_syntax', 'line 1', 1, `more than ${MAX_COLUMNS} columns`)])
  }
  const matrix = matrixOf(rows)
  return matrix === null ? readWords(rows, options) : readMatrix(rows, matrix, options)
}
