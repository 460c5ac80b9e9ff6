import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import type { Language } from '../model/language'
import { languageNamed } from './formats/language-names'
import { readOwn } from './formats/own'
import { CODEBOOK_BYTES, type CodebookReading, type ImportOptions, importCodebook, settle } from './import'

type FileOptions = Omit<ImportOptions, 'name'>

const ASKS_NOBODY: FileOptions = { format: null, lang: null, guessLanguage: () => null }

/**
 * A codebook file that a user gives, in any of our formats: see `import.ts`. In our own it may be lean: cues with concepts and
 * patterns; labels, proofs and codes may be missing, unknown fields are left aside.
 */
export function readCodebookFile(path: string, options: FileOptions = ASKS_NOBODY): CodebookReading {
  let bytes: Uint8Array
  try {
    bytes = readAtMost(path, CODEBOOK_BYTES + 1)
  } catch {
    const message = 'The codebook file cannot be read. Check its name and that you may open it.'
    return { codebook: null, problems: [{ code: 'unreadable_file', level: 'error', line: null, where: path, message }] }
  }
  const name = basename(path).replace(/\.\w+$/, '')
  const guessLanguage = (words: readonly string[]) => languageInName(name) ?? options.guessLanguage(words)
  return importCodebook(bytes, { ...options, name, guessLanguage })
}

/** A codebook in our own form, from its text. */
export function readCodebookText(text: string): CodebookReading {
  return settle(readOwn(text.replace(/^\ufeff/, '')))
}

/** "LIWC2015_English", "mali.fr": dictionaries often say it, where no part of the name is the other language. */
function languageInName(name: string): Language | null {
  const named = new Set(
    name
      .split(/[^\p{L}]+/u)
      .map(languageNamed)
      .filter((language) => language !== null),
  )
  return named.size === 1 ? ([...named][0] ?? null) : null
}

/** The first bytes of a file, whatever its size: one that never ends is not read to its end. */
function readAtMost(path: string, limit: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(limit)
    let length = 0
    for (let read = -1; read !== 0 && length < limit; length += read)
      read = readSync(file, bytes, length, limit - length, null)
    return bytes.subarray(0, length)
  } finally {
    closeSync(file)
  }
}
