import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { BackupReader, END_OF_ROWS, tableSchema } from '../../store/backup-file'

/** Rows of these are written once for each copy, all others as they are. `article` and `reading` are columns with keys to be moved. */
const MULTIPLIED: Readonly<Record<string, readonly string[]>> = {
  article: ['key'],
  placement: ['article'],
  reading: ['key', 'article'],
  reading_text: ['article'],
  total: ['reading'],
  hit: ['reading'],
  fingerprint: ['article'],
  band: ['value', 'article'],
}
/** What is left out: the rows that an import came as, a second copy of the texts. */
const EMPTY = new Set(['import_row'])
/** Lines that are written at once. */
const LINES = 500
/** More keys than a table of the source has. */
const STEP = 1_000_000

/**
 * Writes a backup with every article of another one `copies` times: with its text, readings and hits, under keys, a hash, an id and a
 * fingerprint of its own. The source holds fewer than a million articles, none of which repeats another.
 */
export async function multiplyBackup(source: string, target: string, copies: number): Promise<void> {
  async function* parts(): AsyncGenerator<string> {
    const file = new BackupReader(source)
    yield asLine(await file.line())
    let written = 0
    for (;;) {
      const found = tableSchema.safeParse(await file.line())
      if (!found.success) break
      yield asLine(found.data)
      const { table, columns } = found.data
      const lines = EMPTY.has(table) ? [] : await linesOf(file)
      for (let copy = 0; copy < (table in MULTIPLIED ? copies : 1); copy++) {
        const change = changeOf(table, columns, copy)
        for (const some of chunksOf(lines)) yield `${some.map(change).join('\n')}\n`
        written += lines.length
      }
      yield END_OF_ROWS
    }
    yield asLine({ rows: written })
  }
  await pipeline(Readable.from(parts(), { objectMode: false }), createGzip({ level: 1 }), createWriteStream(target))
}

const asLine = (content: unknown) => `${JSON.stringify(content)}\n`

async function linesOf(file: BackupReader): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const rows of file.table()) lines.push(...rows.toString('utf8').split('\n').slice(0, -1))
  return lines
}

function* chunksOf(lines: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < lines.length; at += LINES) yield lines.slice(at, at + LINES)
}

function changeOf(table: string, columns: readonly string[], copy: number): (line: string) => string {
  if (copy === 0) return (line) => line
  const moved = (MULTIPLIED[table] ?? []).map((name) => columns.indexOf(name))
  const named = ['hash', 'id'].map((name) => (table === 'hit' ? -1 : columns.indexOf(name))).filter((at) => at >= 0)
  const last = Math.max(...moved, ...named)
  return (line) => {
    const fields = line.split('\t', last + 1)
    const rest = line.slice(fields.reduce((sum, field) => sum + field.length + 1, -1))
    for (const at of moved) fields[at] = String(movedBy(Number(fields[at]), copy, columns[at] === 'value'))
    for (const at of named) fields[at] = renamed(fields[at] ?? '', copy)
    return fields.join('\t') + rest
  }
}

/** A value of a band takes 32 bits, with its sign. */
const movedBy = (number: number, copy: number, isValue: boolean) =>
  isValue ? (number + copy * STEP) | 0 : number + copy * STEP

/** Another hash, or an id with another hash at its end: its last twelve digits but the last three, which the copy numbers. */
const HASH = /[0-9a-f]{12}(?=[0-9a-f]{52}$|$)/
const renamed = (name: string, copy: number) =>
  name.replace(
    HASH,
    (prefix) =>
      `${prefix.slice(0, 9)}${((Number.parseInt(prefix.slice(9), 16) + copy) % 4096).toString(16).padStart(3, '0')}`,
  )
