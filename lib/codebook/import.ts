import type { Codebook } from '../model/codebook'
import { LANGUAGES } from '../model/language'
import { checkCodebook } from './check'
import { readCsv } from './formats/csv'
import { decodeCodebook } from './formats/decode'
import { type CodebookFormat, type FormatReading, type Lines, MAX_PATTERNS, type ReadOptions } from './formats/format'
import { guessFormat } from './formats/guess-format'
import { readLiwc } from './formats/liwc'
import { readLexicoder, readWordstat } from './formats/outline'
import { readOwn } from './formats/own'
import { readQuanteda } from './formats/quanteda'
import { readYoshikoder } from './formats/yoshikoder'
import { mended } from './mend'
import { parseCodebook } from './parse'
import { type CodebookProblem, type Finding, findingOf } from './problem'

/** A codebook, or why it cannot be used. With a codebook no problem is an error; without, at least one is. */
export interface CodebookReading {
  readonly codebook: Codebook | null
  readonly problems: readonly Finding[]
}

export interface ImportOptions extends ReadOptions {
  /** Null: told from the content. */
  readonly format: CodebookFormat | null
}

/** Bytes of a file. The largest dictionaries in use have half a megabyte. */
export const CODEBOOK_BYTES = 4 * 1024 * 1024
/** The automaton has a cell for each letter of a pattern and each letter that any has; a large dictionary has forty million. */
const MAX_CELLS = 120_000_000

const READERS: Readonly<Record<CodebookFormat, (text: string, options: ReadOptions) => FormatReading>> = {
  own: readOwn,
  liwc: readLiwc,
  quanteda: readQuanteda,
  csv: readCsv,
  lexicoder: readLexicoder,
  wordstat: readWordstat,
  yoshikoder: readYoshikoder,
}

/**
 * Reads a codebook of any of our formats and checks it. What a file of another program says that has no place here, and every
 * pattern of it that cannot work, is left out and told; a file in our own form is refused instead.
 */
export function importCodebook(bytes: Uint8Array, options: ImportOptions): CodebookReading {
  if (bytes.length > CODEBOOK_BYTES) return unusable([findingOf('codebook_too_large', 'the file')])
  const decoded = decodeCodebook(bytes)
  if (decoded === null) return unusable([findingOf('codebook_binary', 'the file')])
  const { text, findings } = decoded
  if (text.trim() === '') return unusable([findingOf('codebook_empty', 'the file')])
  const format = options.format ?? guessFormat(text)
  if (format === null) return unusable([...findings, findingOf('codebook_format', 'line 1', 1)])
  // A table may hold line breaks of any kind in its fields; elsewhere they only end lines.
  const reading = READERS[format](format === 'csv' ? text : text.replaceAll(/\r\n?/g, '\n'), options)
  const { codebook, problems } = settle(reading)
  const all = [...findings, ...problems]
  return { codebook, problems: all.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

const unusable = (problems: readonly Finding[]): CodebookReading => ({ codebook: null, problems })

/** From what a file says to a codebook that is checked. */
export function settle({ content, lines, findings, foreign }: FormatReading): CodebookReading {
  if (content === null) return unusable(findings)
  const parsed = parseCodebook(content)
  if (parsed.codebook === null) return unusable([...findings, ...located(parsed.problems, lines)])
  const excess = tooMany(parsed.codebook)
  if (excess !== null) return unusable([excess])
  if (foreign) {
    const { codebook, problems } = mended(parsed.codebook)
    return { codebook, problems: [...findings, ...located(problems, lines)] }
  }
  const problems = [...findings, ...located(checkCodebook(parsed.codebook), lines)]
  return { codebook: problems.some(({ level }) => level === 'error') ? null : parsed.codebook, problems }
}

function tooMany({ cues, actors, contexts }: Codebook): Finding | null {
  const lists = [
    ...Object.values(contexts),
    ...cues.flatMap(({ concepts, exclude }) => [...concepts, exclude]),
    ...actors.flatMap(({ designations }) => designations),
  ]
  const forms = lists.flatMap((list) => LANGUAGES.flatMap((lang) => list[lang]))
  if (forms.length > MAX_PATTERNS) return findingOf('too_many_patterns', 'the file', null, `${forms.length}`)
  const letters = new Set(forms.flatMap((form) => [...form]))
  const length = forms.reduce((sum, form) => sum + form.length, 0)
  if (letters.size * length <= MAX_CELLS) return null
  return findingOf('too_many_patterns', 'the file', null, `${length} letters, ${letters.size} different ones`)
}

/** Adds the line of each place, or of what the place is part of. Of a pattern that is there twice, the later one is meant. */
function located(problems: readonly CodebookProblem[], lines: Lines): Finding[] {
  const told = new Map<string, number>()
  return problems.map((problem) => {
    const { code, where } = problem
    const known = lines.get(where) ?? lines.get(where.replace(/ › [^›]*$/, '')) ?? []
    const earlier = told.get(where) ?? 0
    if (code === 'duplicate_pattern') told.set(where, earlier + 1)
    const line = (code === 'duplicate_pattern' && known.length > 1 ? known[earlier + 1] : known[0]) ?? null
    return { ...problem, line }
  })
}
