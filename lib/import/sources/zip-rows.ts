import { promisify } from 'node:util'
import { type Entry, type Options, open, type ZipFile } from 'yauzl'
import type { ReadRow } from '../../model/import-row'
import { issueOf } from '../../model/issues'

/** Limits of what an archive may unpack to. */
export interface ZipLimits {
  readonly entries: number
  readonly bytes: number
  /** Unpacked bytes for one packed byte, of an archive as a whole. */
  readonly ratio: number
}

const LIMITS: ZipLimits = { entries: 10_000, bytes: 1024 * 1024 * 1024, ratio: 200 }
const openZip = promisify<string, Options, ZipFile>(open)

type RowsOf = (chunks: AsyncIterable<Uint8Array>, name: string) => AsyncIterable<ReadRow>

/**
 * The rows of all files in an archive, one file after the other, unpacked as they are read. Archives within archives and files that begin
 * with a dot are left out. Sizes are checked twice: as the archive gives them, and as they come.
 */
export async function* zipRows(
  path: string,
  name: string,
  rowsOf: RowsOf,
  limits: ZipLimits = LIMITS,
): AsyncGenerator<ReadRow> {
  let zip: ZipFile
  try {
    zip = await openZip(path, { lazyEntries: true, validateEntrySizes: true, autoClose: false })
  } catch {
    yield { place: name, issue: issueOf('bad_zip') }
    return
  }
  try {
    const entries = await listEntries(zip, limits)
    const wrong = entries === null ? 'bad_zip' : isBomb(entries, zip.fileSize, limits) ? 'zip_too_large' : null
    if (entries === null || wrong !== null) {
      yield { place: name, issue: issueOf(wrong ?? 'bad_zip') }
      return
    }
    for (const entry of entries.filter(isWanted)) {
      const place = `${name}/${entry.fileName}`
      try {
        yield* rowsOf(await contentOf(zip, entry), place)
      } catch {
        yield { place, issue: issueOf('bad_zip') }
      }
    }
  } finally {
    zip.close()
  }
}

/** All entries; null where one of them has a forbidden name (yauzl: absolute, or with “..” in it) or the list is broken. */
function listEntries(zip: ZipFile, { entries: most }: ZipLimits): Promise<Entry[] | null> {
  return new Promise((resolve) => {
    const entries: Entry[] = []
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      if (entries.length > most) resolve(entries)
      else zip.readEntry()
    })
    zip.once('end', () => resolve(entries))
    zip.once('error', () => resolve(null))
    zip.readEntry()
  })
}

function isBomb(entries: readonly Entry[], packed: number, { entries: most, bytes, ratio }: ZipLimits): boolean {
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  return entries.length > most || unpacked > bytes || unpacked > Math.max(packed, 1) * ratio
}

function isWanted({ fileName }: Entry): boolean {
  const base = fileName.split('/').at(-1) ?? ''
  return base !== '' && !base.startsWith('.') && !fileName.startsWith('__MACOSX/') && !/\.zip$/i.test(base)
}

function contentOf(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) reject(error)
      else resolve(stream)
    })
  })
}
