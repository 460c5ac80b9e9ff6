import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLine } from '@/lib/export/csv'

describe('a line of a table', () => {
  it.each([
    [['a', 'b c'], 'a,b c\r\n'],
    [['a "b", c', 'd\ne'], '"a ""b"", c","d\ne"\r\n'],
    [[1, -2.5, null, ''], '1,-2.5,,\r\n'],
  ])('%j', (cells, line) => expect(csvLine(cells)).toBe(line))

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx', '\r=x', '=HYPERLINK("https://a.example";"x")'])(
    'never lets a spreadsheet run %j as a formula',
    (text) => {
      const [[cell = '']] = parse(csvLine([text]), { record_delimiter: '\r\n' }) as [[string]]
      expect(cell).toBe(`'${text}`)
    },
  )

  it('comes back as it was, but for that apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 6 }), (cells) => {
        const [read] = parse(csvLine(cells), { record_delimiter: '\r\n', skip_empty_lines: false })
        expect(read).toEqual(cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)))
      }),
    )
  })
})
