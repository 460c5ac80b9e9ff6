import { closeSync, createWriteStream, mkdtempSync, openSync, readSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

interface KeptInput {
  /** The files, with one in the place of `-`. */
  readonly files: readonly string[]
  readonly forget: () => void
}

/** Puts standard input into a file, since it is read twice; what it is is told from its first sign. */
export async function keepStandardInput(files: readonly string[]): Promise<KeptInput> {
  if (!files.includes('-')) return { files, forget: () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'contrechamp-stdin-'))
  const path = join(folder, 'stdin')
  await pipeline(process.stdin, createWriteStream(path))
  const named = `${path}.${endingOf(path)}`
  renameSync(path, named)
  return {
    files: files.map((file) => (file === '-' ? named : file)),
    forget: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function endingOf(path: string): string {
  const head = Buffer.alloc(4096)
  const file = openSync(path, 'r')
  const length = readSync(file, head)
  closeSync(file)
  const text = head
    .subarray(0, length)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (text.startsWith('{')) return 'jsonl'
  if (text.startsWith('[')) return 'json'
  if (/^<(?:!doctype|html)/i.test(text)) return 'html'
  return /^[^\n]*[,;\t][^\n]*\b(?:text|texte|url|body|content)\b|^[^\n]*\b(?:text|texte|url|body|content)\b[^\n]*[,;\t]/i.test(
    text,
  )
    ? 'csv'
    : 'txt'
}
