import type { Language } from '../../model/language'
import { findingOf } from '../problem'
import { type Column, guessColumns } from './csv-columns'
import type { CsvRow } from './csv-rows'
import { CodebookDraft } from './draft'
import { type FormatReading, type ReadOptions, refused, shown } from './format'
import { languageNamed } from './language-names'

/** Spreadsheets of coders often hold several forms in one cell. */
const CELL_SEPARATOR = /[|\r\n]+/
const WEAK = /^(?:weak|faible)$/i
/** Nothing, a cross, nought or one. */
const MARK = /^(?:x|[01]|0[.,]0+|1[.,]0+)?$/i

/** A table with a column of words and then one for each category, in which a mark says that the word belongs to it. */
export interface Matrix {
  readonly word: number
  readonly categories: readonly number[]
}

/**
 * LIWC-22's `.dicx`, whose marks may be weights; or any table of words without a column of categories, in which every column that
 * we do not know holds marks alone.
 */
export function matrixOf([header, ...rows]: readonly CsvRow[]): Matrix | null {
  const names = header?.cells.map((name) => name.trim()) ?? []
  if (names[0]?.toLowerCase() === 'dicterm') {
    return { word: 0, categories: names.flatMap((name, at) => (at > 0 && name !== '' ? [at] : [])) }
  }
  const columns = guessColumns(names)
  const word = columns.findIndex(({ kind }) => kind === 'pattern')
  if (word < 0 || columns.some(({ kind }) => kind === 'cue' || kind === 'concept')) return null
  const categories = columns.flatMap(({ kind }, at) => (kind === 'other' && names[at] !== '' ? [at] : []))
  const marked = rows.every(({ cells }) => categories.every((at) => MARK.test((cells[at] ?? '').trim())))
  return marked && rows.length > 0 && categories.length > 0 ? { word, categories } : null
}

export function readMatrix(
  [header, ...rows]: readonly CsvRow[],
  { word, categories }: Matrix,
  options: ReadOptions,
): FormatReading {
  const draft = new CodebookDraft()
  const line = header?.line ?? 1
  const nameOf = (at: number) => (header?.cells[at] ?? '').trim()
  const weighted = new Set<number>()
  for (const at of categories) draft.category({ cue: nameOf(at), concept: nameOf(at), line })
  for (const { cells, line } of rows) {
    const form = cells[word] ?? ''
    const marked = categories.filter((at) => !/^(?:0(?:[.,]0+)?)?$/.test((cells[at] ?? '').trim()))
    if (marked.length === 0) draft.findings.push(findingOf('pattern_left_out', shown(form), line, 'it has no category'))
    for (const at of marked) {
      if (!MARK.test((cells[at] ?? '').trim())) weighted.add(at)
      draft.addForeign(form, { cue: nameOf(at), concept: nameOf(at), lang: null, line })
    }
  }
  for (const at of weighted) draft.findings.push(findingOf('value_lost', `column ${shown(nameOf(at))}`, line))
  return draft.finish(options)
}

/** A list of words with a header: which column holds what is told by its name. */
export function readWords([header, ...rows]: readonly CsvRow[], options: ReadOptions): FormatReading {
  const names = header?.cells ?? []
  const columns = guessColumns(names)
  const headLine = header?.line ?? 1
  const index = (kind: Column['kind']) => columns.findIndex((column) => column.kind === kind)
  const hasForms = columns.some(({ kind }) => kind === 'pattern' || kind === 'patterns')
  if (!hasForms) {
    const detail = `no column of words among ${names.slice(0, 8).map(shown).join(', ')}; name one “pattern”, or “fr” and “en”`
    return refused([findingOf('codebook_syntax', `line ${headLine}`, headLine, detail)])
  }
  const draft = new CodebookDraft()
  columns.forEach(({ kind }, column) => {
    const where = `column ${shown(names[column] ?? '')}`
    if (kind === 'value') draft.findings.push(findingOf('value_lost', where, headLine))
    if (kind === 'other' && (names[column] ?? '').trim() !== '') {
      draft.findings.push(findingOf('value_lost', where, headLine, 'it is no column that we know'))
    }
  })
  const [cueAt, conceptAt, languageAt, strengthAt] = [
    index('cue'),
    index('concept'),
    index('language'),
    index('strength'),
  ]
  for (const { cells, line } of rows) {
    const cell = (at: number) => (cells[at] ?? '').trim()
    const said = cell(languageAt)
    const rowLanguage = said === '' ? null : languageNamed(said)
    const cue = cell(cueAt) || cell(conceptAt) || 'words'
    const strength = WEAK.test(cell(strengthAt)) ? 'weak' : 'core'
    const concept = cell(conceptAt) || cue
    if (said !== '' && rowLanguage === null) {
      draft.findings.push(
        findingOf('pattern_left_out', `${cue} › ${concept}`, line, `${shown(said)} is neither French nor English`),
      )
      continue
    }
    columns.forEach((column, at) => {
      if (column.kind !== 'pattern' && column.kind !== 'patterns') return
      const lang: Language | null = column.kind === 'patterns' ? column.language : rowLanguage
      for (const form of formsIn(cell(at))) {
        const place = { cue, concept: nameOf(draft, cue, concept, strength, line), lang, line }
        if (isOurs(form)) draft.add(form, place, strength)
        else draft.addForeign(form, place, strength)
      }
    })
  }
  return draft.finish(options)
}

/** A cell of several forms; a regular expression has strokes too, and stays whole to be told as what it is. */
const formsIn = (cell: string) =>
  (/[()[\]\\^$]/.test(cell) ? [cell] : cell.split(CELL_SEPARATOR))
    .map((form) => form.trim())
    .filter((form) => form !== '')

/** Whoever writes a table for this program may use all that its patterns can say. */
const isOurs = (form: string) => /^(?:cs|ac):\S/.test(form) || /\S <\d+> \S|\s~~?!?[a-z]/.test(form)

/** A concept of both strengths is two. */
function nameOf(draft: CodebookDraft, cue: string, concept: string, strength: 'core' | 'weak', line: number): string {
  const known = draft.category({ cue, concept, line }, strength)
  return known.strength === strength ? concept : `${concept} (${strength})`
}
