import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { z } from 'zod'
import type { ReadRow, RowFields } from '../../model/import-row'
import { issueOf } from '../../model/issues'
import { FIELDS, guessColumns } from './columns'
import { decodeChunks } from './decode-chunks'

const recordSchema = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) })

/**
 * Rows of a table with a header: comma, semicolon or tab. Read as it streams; a row that breaks the rules of its format, and no other,
 * is told. Without a column of texts there is one problem, for the whole.
 */
export async function* tableRows(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<ReadRow> {
  const [head, text] = await splitHead(decodeChunks(chunks))
  const parser = Readable.from(text).pipe(
    parse({
      delimiter: delimiterOf(head),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }),
  )
  let columns: ReturnType<typeof guessColumns> | null = null
  for await (const parsed of parser) {
    const { record, info } = recordSchema.parse(parsed)
    const place = `${name}:${info.lines}`
    if (columns === null) {
      columns = guessColumns(record)
      if (columns.text === undefined) {
        yield { place: `${name}:1`, issue: issueOf('no_text_column', record.join(', ').slice(0, 200)) }
        return
      }
    } else yield toRow(record, columns, place)
  }
  if (columns === null) yield { place: name, issue: issueOf('empty_document') }
}

function toRow(record: readonly string[], columns: ReturnType<typeof guessColumns>, place: string): ReadRow {
  const fields: Partial<Record<keyof RowFields, string>> = {}
  for (const field of FIELDS) {
    const column = columns[field]
    const value = column === undefined ? '' : (record[column] ?? '').trim()
    if (value !== '') fields[field] = value
  }
  const { text } = fields
  return text === undefined ? { place, issue: issueOf('empty_document') } : { place, fields: { ...fields, text } }
}

/** The first line, and the whole text with it. */
async function splitHead(chunks: AsyncGenerator<string>): Promise<readonly [string, AsyncIterable<string>]> {
  const first = await chunks.next()
  const beginning = first.done === true ? '' : first.value
  const whole = async function* () {
    yield beginning
    yield* chunks
  }
  return [beginning.split(/\r\n|\n|\r/, 1)[0] ?? '', whole()]
}

/** The separator that the header has most of. */
function delimiterOf(header: string): string {
  const count = (sign: string) => header.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
