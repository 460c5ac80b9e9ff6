import { z } from 'zod'
import { guessColumns } from './csv-columns'
import { isFullTable } from './csv-full'
import { delimiterOf, readRows } from './csv-rows'
import type { CodebookFormat } from './format'

/** A key of YAML with what follows it: nothing, a list in brackets, a value. */
const YAML_KEY = /^(?:- )*(?:"[^"\n]{1,200}"|'[^'\n]{1,200}'|[^\s:#"'%[\]{}<>+,][^:\n]{0,200}):(?:\s|$)/

/** Tells the format from the beginning of a file; null where nothing speaks for any. */
export function guessFormat(text: string): CodebookFormat | null {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
  const first = (lines[0] ?? '').trim()
  if (first.startsWith('{')) return isWordMap(text) ? 'quanteda' : 'own'
  if (first.startsWith('[')) return 'own'
  if (first === '%') return 'liwc'
  if (first.startsWith('<')) return 'yoshikoder'
  if (first.startsWith('+')) return 'lexicoder'
  if (isTable(lines.slice(0, 2).join('\n'))) return 'csv'
  if (lines.some((line) => /^\s+\S.*\(-?\d{1,3}(?:[.,]\d+)?\)\s*$/.test(line.slice(0, 300)))) return 'wordstat'
  const said = lines.filter((line) => !/^\s*#/.test(line) && !/^(?:---|%YAML\b)/.test(line))[0] ?? ''
  return YAML_KEY.test(said) ? 'quanteda' : null
}

/** A header of which a column is known by its name, and more than one column, or a lone column of words. */
function isTable(head: string): boolean {
  if (/^sep=[,;\t]$/m.test(head)) return true
  const rows = readRows(head.split('\n')[0] ?? '')
  if ('code' in rows) return false
  const header = rows[0]?.cells ?? []
  if (isFullTable(header)) return true
  if (/:\s*(?:\[|$)/.test(head.split('\n')[0] ?? '') && delimiterOf(head) === ',') return false
  return guessColumns(header).some(({ kind }) => kind === 'pattern' || (kind === 'patterns' && header.length > 1))
}

/** JSON of nothing but names and lists of words: YAML reads it too. */
function isWordMap(text: string): boolean {
  try {
    const content: unknown = JSON.parse(text)
    return wordMap.safeParse(content).success
  } catch {
    return false
  }
}

const words = z.array(z.string())
const wordMap = z.record(z.string(), z.union([words, z.record(z.string(), words)]))
