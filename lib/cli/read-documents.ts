import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { RawDocument } from '../model/document'
import { type Issue, type IssueCode, issueOf } from '../model/issues'
import { decodeText } from './decode-text'
import { type InputLine, inputLines } from './input-lines'
import { type DocumentLine, readLine } from './read-line'

/** What a line says of its document beside the text; a text file says nothing. */
export type Facts = Pick<DocumentLine, 'outlet' | 'date' | 'event' | 'sameAs'>

/** A document of the input, or why it cannot be read. */
export type Input =
  | { readonly id: string; readonly document: RawDocument; readonly facts: Facts }
  | { readonly id: string; readonly issue: Issue }

type Chunks = AsyncIterable<Buffer>

/** Bytes of UTF-8 that one document may have. */
const DOCUMENT_BYTES = 16 * 1024 * 1024
/** JSON may write a character of two bytes with six ("\\u00e9"): a line may be longer than the text in it. */
const LINE_BYTES = 6 * DOCUMENT_BYTES
const NEWLINE = 0x0a

/**
 * Documents in input order, one at a time: a long input is never held in memory. `cwd` is what file names are relative to.
 * `lines`: whatever a file is called, and whatever standard input begins with, it is lines of JSON.
 */
export async function* readDocuments(
  files: readonly string[],
  cwd: string,
  { lines }: { readonly lines: boolean } = { lines: false },
): AsyncGenerator<Input> {
  for (const file of files) {
    if (file === '-') yield* lines ? readLines(process.stdin, '-') : readStandardInput()
    else yield* readFileDocuments(resolve(cwd, file), basename(file), lines)
  }
}

async function* readFileDocuments(path: string, name: string, lines: boolean): AsyncGenerator<Input> {
  try {
    const { size } = await stat(path)
    if (lines || /\.jsonl$/i.test(name)) yield* readLines(createReadStream(path), name)
    else if (size > DOCUMENT_BYTES) yield failed(name, 'too_large')
    else yield await readText(createReadStream(path), name)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    yield failed(name, 'unreadable_file', String(error.code))
  }
}

/** Standard input is one text, or lines of JSON where its first line is an object with a text. */
async function* readStandardInput(): AsyncGenerator<Input> {
  const chunks: AsyncIterator<Buffer> = process.stdin[Symbol.asyncIterator]()
  let head = Buffer.alloc(0)
  let line: Buffer | null = null
  while (line === null && head.length <= LINE_BYTES) {
    const next = await chunks.next()
    if (next.done === true) break
    head = Buffer.concat([head, next.value])
    line = firstLine(head)
  }
  const all = chained(head, chunks)
  if ('fields' in readLine(line ?? head)) yield* readLines(all, '-')
  else yield await readText(all, '-')
}

/** The first complete line that is not blank. */
function firstLine(bytes: Buffer): Buffer | null {
  for (let from = 0, at = bytes.indexOf(NEWLINE); at >= 0; from = at + 1, at = bytes.indexOf(NEWLINE, from))
    if (!isBlank(bytes.subarray(from, at))) return bytes.subarray(from, at)
  return null
}

async function* chained(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

async function readText(chunks: Chunks, name: string): Promise<Input> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of chunks) {
    length += part.length
    if (length > DOCUMENT_BYTES) return failed(name, 'too_large')
    parts.push(part)
  }
  const decoded = decodeText(Buffer.concat(parts))
  if ('code' in decoded) return failed(name, decoded.code)
  return toInput({ id: name, text: decoded.text, title: null, lang: null })
}

/** A file whose first line is no text at all is told once, not line by line. */
async function* readLines(chunks: Chunks, name: string): AsyncGenerator<Input> {
  let found = false
  for await (const line of inputLines(chunks, LINE_BYTES)) {
    if (line.bytes !== null && isBlank(line.bytes)) continue
    const input = toLineInput(line, name)
    if (
      !found &&
      'issue' in input &&
      (input.issue.code === 'binary_document' || input.issue.code === 'wrong_encoding')
    ) {
      if (line.bytes !== null && isNoText(line.bytes)) {
        yield failed(name, input.issue.code)
        return
      }
    }
    found = true
    yield input
  }
  if (!found) yield failed(name, 'empty_document')
}

/** NUL bytes, or the mark of UTF-16: not one bad line, but a file of another kind. */
const isNoText = (bytes: Buffer) => bytes.includes(0) || bytes[0] === 0xff || bytes[0] === 0xfe

function toLineInput({ number, bytes }: InputLine, name: string): Input {
  const place = `${name}:${number}`
  if (bytes === null) return failed(place, 'too_large')
  const read = readLine(bytes)
  if ('code' in read) return failed(place, read.code, read.detail)
  const { id, title, text, lang } = read.fields
  return toInput({ id: id ?? place, text, title: title ?? null, lang: lang ?? null }, read.fields)
}

function toInput(document: RawDocument, { outlet, date, event, sameAs }: Facts = {}): Input {
  const { id, text, title } = document
  if (Buffer.byteLength(text) > DOCUMENT_BYTES) return failed(id, 'too_large')
  if (text.includes('\0')) return failed(id, 'binary_document')
  if (text.trim() === '' && (title ?? '').trim() === '') return failed(id, 'empty_document')
  return { id, document, facts: { outlet, date, event, sameAs } }
}

const failed = (id: string, code: IssueCode, detail?: string): Input => ({ id, issue: issueOf(code, detail) })
/** White space, or a byte order mark alone: the first bytes of a file may be that and a line feed. */
const isBlank = (bytes: Buffer) =>
  bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) ||
  (bytes.length < 8 && bytes.toString('utf8').trim() === '')
