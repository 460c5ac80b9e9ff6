import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import { StoreFailure } from './store-failure'

/**
 * One file: gzip of lines. The first says what it is; each table is a line of JSON with its name and columns, its rows as `COPY` of
 * PostgreSQL writes them as text, a line each, and a line `\.`; the last line says how many rows there are.
 */
export const FORMAT = 'contrechamp-backup-2'
/** No row can be this line: `COPY` writes a backslash as two. */
export const END_OF_ROWS = '\\.\n'
const NEWLINE = 10
const DOT = Buffer.from('\\.')

export const headSchema = z.object({ format: z.literal(FORMAT), migrations: z.number().int() })
export const tableSchema = z.object({ table: z.string(), columns: z.array(z.string()).min(1) })
export const endSchema = z.object({ rows: z.number().int() })

/** Reads a backup from its beginning to its end; what is cut off or no gzip is a `bad_backup`. */
export class BackupReader {
  private readonly parts: AsyncIterator<Buffer>
  private rest: Buffer = Buffer.alloc(0)
  /** Rows given so far. */
  rows = 0

  constructor(private readonly path: string) {
    this.parts = partsOf(path)
  }

  /** The next line that is not a row, as JSON; null where it is none, or the file has ended. */
  async line(): Promise<unknown> {
    for (;;) {
      const end = this.rest.indexOf(NEWLINE)
      if (end >= 0) {
        const line = this.rest.toString('utf8', 0, end)
        this.rest = this.rest.subarray(end + 1)
        return parse(line)
      }
      if (!(await this.more())) return null
    }
  }

  /** The rows of the table whose line was the last one read, whole lines at a time. */
  async *table(): AsyncGenerator<Buffer> {
    for (;;) {
      const end = this.endOfRows()
      if (end !== null) {
        const last = this.rest.subarray(0, end)
        this.rest = this.rest.subarray(end + END_OF_ROWS.length)
        this.rows += countLines(last)
        yield last
        return
      }
      const whole = this.rest.lastIndexOf(NEWLINE) + 1
      if (whole > 0) {
        const rows = this.rest.subarray(0, whole)
        this.rest = this.rest.subarray(whole)
        this.rows += countLines(rows)
        yield rows
      }
      if (!(await this.more())) throw new StoreFailure('bad_backup', this.path)
    }
  }

  /** `rest` begins with a line: the place of the line that ends the rows, null where it has not come yet. */
  private endOfRows(): number | null {
    for (let from = 0; ; ) {
      const at = this.rest.indexOf(END_OF_ROWS, from)
      if (at < 0) return null
      if (at === 0 || this.rest[at - 1] === NEWLINE) return at
      from = at + DOT.length
    }
  }

  private async more(): Promise<boolean> {
    try {
      const next = await this.parts.next()
      if (next.done === true) return false
      this.rest = this.rest.length === 0 ? next.value : Buffer.concat([this.rest, next.value])
      return true
    } catch {
      throw new StoreFailure('bad_backup', this.path)
    }
  }
}

async function* partsOf(path: string): AsyncGenerator<Buffer> {
  const unpacked = pipeline(createReadStream(path), createGunzip({ chunkSize: 1 << 18 }), () => {})
  for await (const part of unpacked) yield Buffer.from(part)
}

function countLines(rows: Buffer): number {
  let count = 0
  for (let at = rows.indexOf(NEWLINE); at >= 0; at = rows.indexOf(NEWLINE, at + 1)) count++
  return count
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
