import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { z } from 'zod'
import type { InputEncoding } from '../../model/import-job'
import type { ReadRow } from '../../model/import-row'
import { issueOf } from '../../model/issues'
import { decodeChunks } from './decode-chunks'

/** Longer lists of articles come as lines. */
const MOST_CHARACTERS = 256 * 1024 * 1024

const textLike = z.union([z.string(), z.number()]).transform(String)
const named = z.object({ name: textLike })
const listSchema = z.union([
  z.array(z.unknown()),
  z.object({ articles: z.array(z.unknown()) }).transform(({ articles }) => articles),
  z.object({ '@graph': z.array(z.unknown()) }).transform((graph) => graph['@graph']),
])

/** One article per line. */
export async function* jsonLineRows(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  encoding: InputEncoding | null,
): AsyncGenerator<ReadRow> {
  const input = Readable.from(decodeChunks(chunks, encoding))
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() !== '') yield rowOf(parseJson(line), `${name}:${number}`)
  }
  if (number === 0) yield { place: name, issue: issueOf('empty_document') }
}

/** A list of articles, or an object that has one under `articles` (NewsAPI, GDELT) or `@graph`. */
export async function* jsonRows(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  encoding: InputEncoding | null,
): AsyncGenerator<ReadRow> {
  let text = ''
  for await (const part of decodeChunks(chunks, encoding)) {
    text += part
    if (text.length > MOST_CHARACTERS) {
      yield { place: name, issue: issueOf('too_large') }
      return
    }
  }
  const content = parseJson(text)
  const list = listSchema.safeParse(content)
  const articles = list.success ? list.data : [content]
  for (const [at, article] of articles.entries()) yield rowOf(article, `${name}[${at}]`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Numbers count as text, and `{ name }` as its name, as NewsAPI has its sources; other values within values are left out. */
function rowOf(content: unknown, place: string): ReadRow {
  const parsed = z.record(z.string(), z.unknown()).safeParse(content)
  if (!parsed.success) return { place, issue: issueOf('broken_line') }
  const record: Record<string, string> = {}
  for (const [key, value] of Object.entries(parsed.data)) {
    const text = textLike.safeParse(value)
    const inner = named.safeParse(value)
    const said = text.success ? text.data : inner.success ? inner.data.name : ''
    if (said.trim() !== '') record[key] = said.trim()
  }
  return { place, record }
}
