import { CsvError, parse } from 'csv-parse/sync'
import { type Finding, findingOf } from '../problem'

export interface CsvRow {
  readonly cells: readonly string[]
  /** Where the row begins: a field in quotes may go over several lines. */
  readonly line: number
}

const DELIMITERS = [',', ';', '\t'] as const

/** The delimiter that stands most often in the first line, outside quotes; spreadsheets may say it in a line `sep=;`. */
export function delimiterOf(text: string): string {
  const said = /^\ufeff?sep=([,;\t])\r?\n/.exec(text)?.[1]
  if (said !== undefined) return said
  const head = (/^[^\r\n]*/.exec(text)?.[0] ?? '').slice(0, 10_000).replaceAll(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((delimiter) => head.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

/** The rows of a table, blank ones left out, or why it is none. */
export function readRows(text: string): readonly CsvRow[] | Finding {
  const rows: CsvRow[] = []
  const said = /^sep=[,;\t]\r?\n/.exec(text)?.[0] ?? ''
  const before = said === '' ? 0 : 1
  let read = before
  try {
    parse(text.slice(said.length), {
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        const breaks = cells.reduce((sum, cell) => sum + cell.split(/\r\n|\n|\r/).length - 1, 0)
        rows.push({ cells, line: before + lines - breaks })
        read = before + lines
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return findingOf('codebook_syntax', `line ${read + 1}`, read + 1, error.message)
  }
  return rows
}
