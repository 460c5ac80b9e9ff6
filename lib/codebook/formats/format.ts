import type { Language } from '../../model/language'
import type { Finding } from '../problem'

/** Formats that can be read, each by its program or by its usual file name ending. */
export const CODEBOOK_FORMATS = ['own', 'liwc', 'quanteda', 'csv', 'lexicoder', 'wordstat', 'yoshikoder'] as const
export type CodebookFormat = (typeof CODEBOOK_FORMATS)[number]

/** Formats that can be written too. */
export const EXPORT_FORMATS = ['own', 'liwc', 'quanteda', 'csv'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** The check compares patterns with each other; this many take it seconds, not minutes. */
export const MAX_PATTERNS = 50_000

/** What a reader may be told, and what it may ask: this room does not read languages itself. */
export interface ReadOptions {
  /** Language of words whose language the file does not say; null: guess it. */
  readonly lang: Language | null
  /** Id of a codebook whose file has none. */
  readonly name: string
  readonly guessLanguage: (words: readonly string[]) => Language | null
}

/** Lines, from 1, on which each place of a codebook stands: a pattern that is there twice has two. */
export type Lines = Map<string, number[]>

/** What a file says, in the form that `parseCodebook` takes; null where it cannot be read, and then a finding is an error. */
export interface FormatReading {
  readonly content: unknown
  readonly lines: Lines
  readonly findings: readonly Finding[]
  /** Written for another program: a pattern that is no good here is left out and told, and does not spoil the rest. */
  readonly foreign: boolean
}

export function refused(findings: readonly Finding[]): FormatReading {
  return { content: null, lines: new Map(), findings, foreign: false }
}

/** Longer values are cut where they are shown: a file may hold a line of a megabyte. */
export function shown(value: string): string {
  const plain = value.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
  return plain.length > 60 ? `“${plain.slice(0, 60)}…”` : `“${plain}”`
}

export function addLine(lines: Lines, place: string, line: number): void {
  const known = lines.get(place)
  if (known) known.push(line)
  else lines.set(place, [line])
}
