import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { z } from 'zod'
import type { InputEncoding } from '../../model/import-job'
import type { ReadRow, RowRecord } from '../../model/import-row'
import { issueOf } from '../../model/issues'
import { decodeChunks } from './decode-chunks'

const recordSchema = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) })

/**
 * Rows of a table with a header: comma, semicolon or tab. Read as it streams; a row that breaks the rules of its format, and no other,
 * is told. Columns without a name are called by their number.
 */
export async function* tableRows(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  encoding: InputEncoding | null,
): AsyncGenerator<ReadRow> {
  const [head, text] = await splitHead(decodeChunks(chunks, encoding))
  const parser = Readable.from(text).pipe(
    parse({
      delimiter: delimiterOf(head),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }),
  )
  let header: readonly string[] | null = null
  for await (const parsed of parser) {
    const { record, info } = recordSchema.parse(parsed)
    if (header === null) header = namesOf(record)
    else yield { place: `${name}:${info.lines}`, record: toRecord(record, header) }
  }
  if (header === null) yield { place: name, issue: issueOf('empty_document') }
}

/** Each column under a name of its own: two columns of one name, or without one, are told apart by their number. */
function namesOf(header: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return header.map((given, at) => {
    const name = given.trim()
    const own = name === '' || seen.has(name) ? `${name}#${at + 1}` : name
    seen.add(own)
    return own
  })
}

function toRecord(values: readonly string[], header: readonly string[]): RowRecord {
  const record: Record<string, string> = {}
  for (const [at, value] of values.entries()) {
    const name = header[at] ?? `#${at + 1}`
    if (value.trim() !== '') record[name] = value.trim()
  }
  return record
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
