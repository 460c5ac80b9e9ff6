import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { InputEncoding } from '../../model/import-job'
import type { Field, ReadRow, RowRecord } from '../../model/import-row'
import { issueOf } from '../../model/issues'
import { archivedPages } from '../../text/archive/archive-page'
import { archivedTexts } from '../../text/archive/archive-text'
import type { Archived } from '../../text/archive/archived'
import { decodePage } from '../../text/page/decode-page'
import { readPage } from '../../text/page/read-page'
import { decodeChunks, encodingOf } from './decode-chunks'
import { readFeed } from './feed-rows'
import { jsonLineRows, jsonRows } from './json-rows'
import { tableRows } from './table-rows'
import { zipRows } from './zip-rows'

type Chunks = AsyncIterable<Uint8Array>

/** One article has at most this many bytes. */
const MOST_BYTES = 16 * 1024 * 1024

/** The rows of a file, by the end of its name: a table, JSON, a page, a feed, a list of addresses, a text, or an archive of these; as they are read, never all at once. */
export async function* readRows(path: string, encoding: InputEncoding | null = null): AsyncGenerator<ReadRow> {
  const name = basename(path)
  const rowsOf = (chunks: Chunks, of: string) => rowsIn(chunks, of, encoding)
  try {
    if (/\.zip$/i.test(name)) yield* zipRows(path, name, rowsOf)
    else yield* rowsOf(createReadStream(path), name)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    yield { place: name, issue: issueOf('unreadable_file', String(error.code)) }
  }
}

function rowsIn(chunks: Chunks, name: string, encoding: InputEncoding | null): AsyncGenerator<ReadRow> {
  const [, ending = ''] = /\.([a-z0-9]+)$/i.exec(name) ?? []
  switch (ending.toLowerCase()) {
    case 'csv':
    case 'tsv':
    case 'tab':
      return tableRows(chunks, name, encoding)
    case 'jsonl':
    case 'ndjson':
      return jsonLineRows(chunks, name, encoding)
    case 'json':
      return jsonRows(chunks, name, encoding)
    case 'html':
    case 'htm':
    case 'xhtml':
      return pageRow(chunks, name, encoding)
    case 'xml':
    case 'rss':
    case 'atom':
      return feedRows(chunks, name, encoding)
    default:
      return textRow(chunks, name, encoding)
  }
}

async function* textRow(chunks: Chunks, name: string, encoding: InputEncoding | null): AsyncGenerator<ReadRow> {
  const bytes = await allOf(chunks)
  if (bytes === null) yield { place: name, issue: issueOf('too_large') }
  else if (bytes.includes(0) && !encodingOf(bytes, encoding).startsWith('utf-16'))
    yield { place: name, issue: issueOf('binary_document') }
  else {
    let text = ''
    for await (const part of decodeChunks(once(bytes), encoding)) text += part
    if (text.trim() === '') yield { place: name, issue: issueOf('empty_document') }
    else if (isAddressList(text)) yield* addressRows(text, name)
    else {
      const archived = archivedTexts(text)
      if (archived.length > 0) yield* archiveRows(archived, name)
      else yield { place: name, record: { text } }
    }
  }
}

async function* feedRows(chunks: Chunks, name: string, encoding: InputEncoding | null): AsyncGenerator<ReadRow> {
  const bytes = await allOf(chunks)
  const feed = bytes === null ? { issue: issueOf('too_large') } : readFeed(bytes, charset(encoding), name)
  if ('issue' in feed) yield { place: name, issue: feed.issue }
  else yield* feed.rows
}

const isAddress = (line: string) => /^https?:\/\/\S+$/i.test(line)

/** A text of nothing but addresses, one in each line, is a list of them. */
function isAddressList(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.every((line) => line === '' || isAddress(line))
}

function* addressRows(text: string, name: string): Generator<ReadRow> {
  for (const [at, line] of text.split('\n').entries())
    if (line.trim() !== '') yield { place: `${name}:${at + 1}`, record: { url: line.trim() } }
}

/** Articles of a press archive's export, each by its place in the file. */
function* archiveRows(archived: readonly (Archived | null)[], name: string): Generator<ReadRow> {
  for (const [at, article] of archived.entries()) {
    const place = `${name}[${at + 1}]`
    if (article === null) {
      yield { place, issue: issueOf('no_article') }
      continue
    }
    const said = Object.entries(article).flatMap(([field, value]) => (value === null ? [] : [[field, value] as const]))
    yield { place, record: Object.fromEntries(said) }
  }
}

/** The main text of a page, with what the page says of itself; or the articles of an archive's export. */
async function* pageRow(chunks: Chunks, name: string, encoding: InputEncoding | null): AsyncGenerator<ReadRow> {
  const bytes = await allOf(chunks)
  if (bytes === null) {
    yield { place: name, issue: issueOf('too_large') }
    return
  }
  const decoded = decodePage(bytes, charset(encoding))
  if ('code' in decoded) {
    yield { place: name, issue: issueOf(decoded.code) }
    return
  }
  const archived = archivedPages(decoded.text)
  if (archived.length > 0) {
    yield* archiveRows(archived, name)
    return
  }
  const page = readPage(decoded.text)
  if (page.text === '') yield { place: name, issue: page.issues[0] ?? issueOf('no_article') }
  else yield { place: name, record: pageRecord(page) }
}

/** A chosen encoding as a server would say it: it stands before what a page says of itself. */
const charset = (encoding: InputEncoding | null) => (encoding === null ? null : `charset=${encoding}`)

/** A page under the names that are looked for. */
export function pageRecord({ text, title, date, canonical, siteName }: ReturnType<typeof readPage>): RowRecord {
  const known: Partial<Record<Field, string>> = {}
  if (title !== null) known.title = title.value
  if (date !== null) known.date = date.value
  if (canonical !== null) known.url = canonical.value
  if (siteName !== null) known.outlet = siteName.value
  return { ...known, text }
}

async function allOf(chunks: Chunks): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of chunks) {
    length += part.length
    if (length > MOST_BYTES) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
