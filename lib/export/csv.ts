/** Signs with which a spreadsheet takes a cell for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * One line of a table as RFC 4180 has it. A text that a spreadsheet would run as a formula gets an apostrophe before it, which
 * spreadsheets take for “this is text”; numbers stand as they are, and null as an empty cell.
 *
 * @example csvLine(['a "b"', 1, null]) // '"a ""b""",1,\r\n'
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`
}

function cellOf(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
