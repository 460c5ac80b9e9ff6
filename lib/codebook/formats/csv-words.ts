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

/** LIWC-22's `.dicx`: a column of words, then a column for each category with a mark in it. */
export const isMatrix = ([first = '']: readonly string[]) => first.trim().toLowerCase() === 'dicterm'

export function readMatrix([header, ...rows]: readonly CsvRow[], options: ReadOptions): FormatReading {
  const draft = new CodebookDraft()
  const names = header?.cells.map((name) => name.trim()) ?? []
  const weighted = new Set<number>()
  for (const { cells, line } of rows) {
    const [word = '', ...marks] = cells
    marks.forEach((mark, index) => {
      const name = names[index + 1] ?? ''
      if (name === '' || /^\s*(?:0(?:[.,]0+)?)?\s*$/.test(mark.slice(0, 20))) return
      if (!/^\s*(?:x|1)\s*$/i.test(mark.slice(0, 20))) weighted.add(index + 1)
      draft.addForeign(word, { cue: name, concept: name, lang: null, line })
    })
    if (marks.every((mark) => mark.trim() === '')) {
      draft.findings.push(findingOf('pattern_left_out', shown(word), line, 'it has no category'))
    }
  }
  for (const column of weighted) {
    draft.findings.push(findingOf('value_lost', `column ${shown(names[column] ?? '')}`, header?.line ?? 1))
  }
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
