import type { Language } from '../../model/language'
import { type Finding, findingOf, placeOfForm } from '../problem'
import type { CsvRow } from './csv-rows'
import { addLine, type FormatReading, type Lines, shown } from './format'
import { languageNamed } from './language-names'

/** Columns of our own table: a row is one field of the codebook, of a context, of a cue or concept, of an actor or designation. */
export const FULL_COLUMNS = ['section', 'cue', 'concept', 'language', 'field', 'text'] as const
/** Fields that have a sentence or name in each language. */
const TEXT_FIELDS = ['title', 'label', 'short', 'definition', 'counted', 'notCounted', 'note'] as const
/** Fields that have any number of forms or sentences in each language. */
const LIST_FIELDS = ['pattern', 'exclude', 'hit', 'miss'] as const
type ListField = (typeof LIST_FIELDS)[number]
type TextField = (typeof TEXT_FIELDS)[number]

/** More faults than this say nothing new. */
const SHOWN_FAULTS = 20
const PARTS = { cue: 'concepts', actor: 'designations' } as const

/** One thing of the table, as its rows say it. */
class Entry {
  readonly scalars = new Map<string, string | number | boolean | null>()
  readonly texts = new Map<TextField, Map<Language, string>>()
  readonly lists = new Map<ListField, Record<Language, string[]>>()
  readonly parts = new Map<string, Entry>()

  list(field: ListField): Record<Language, string[]> {
    const known = this.lists.get(field)
    if (known) return known
    const made = { en: [], fr: [] }
    this.lists.set(field, made)
    return made
  }

  /** Everything but its parts, in the form that `parseCodebook` takes. */
  fields(): Record<string, unknown> {
    const texts = [...this.texts].map(([field, both]) => [field, Object.fromEntries(both)])
    return { ...Object.fromEntries(this.scalars), ...Object.fromEntries(texts) }
  }
}

/** Whether the header is that of our own table. */
export function isFullTable(header: readonly string[]): boolean {
  const names = header.map((name) => name.trim().toLowerCase())
  return ['section', 'field', 'text'].every((name) => names.includes(name))
}

/** Our own table, back. Its order is that in which cues, concepts and forms are first named. */
export function readFullTable([header, ...rows]: readonly CsvRow[]): FormatReading {
  const names = header?.cells.map((name) => name.trim().toLowerCase()) ?? []
  const table = new FullTable()
  for (const { cells, line } of rows) {
    if (table.findings.length >= SHOWN_FAULTS) break
    const cell = (name: (typeof FULL_COLUMNS)[number]) => cells[names.indexOf(name)] ?? ''
    const [section, cue, concept] = [cell('section').trim(), cell('cue').trim(), cell('concept').trim()]
    const row = {
      cue,
      concept,
      language: cell('language').trim(),
      field: cell('field').trim(),
      text: cell('text'),
      line,
    }
    if (section === 'codebook' || section === 'context' || section === 'cue' || section === 'actor') {
      table.add(section, row)
    } else table.fault(`the section ${shown(section)} is none of codebook, context, cue, actor`, line)
  }
  const content = table.findings.length > 0 ? null : table.content()
  return { content, lines: table.lines, findings: table.findings, foreign: false }
}

interface Row {
  readonly cue: string
  readonly concept: string
  readonly language: string
  readonly field: string
  readonly text: string
  readonly line: number
}

class FullTable {
  readonly lines: Lines = new Map()
  readonly findings: Finding[] = []
  private readonly codebook = new Entry()
  private readonly groups = {
    context: new Map<string, Entry>(),
    cue: new Map<string, Entry>(),
    actor: new Map<string, Entry>(),
  }

  fault(detail: string, line: number): void {
    this.findings.push(findingOf('codebook_syntax', `line ${line}`, line, detail))
  }

  add(section: 'codebook' | 'context' | 'cue' | 'actor', row: Row): void {
    const entry = section === 'codebook' ? this.codebook : this.entryOf(section, row)
    const { field, text, line } = row
    const listed = LIST_FIELDS.find((one) => one === field)
    const worded = TEXT_FIELDS.find((one) => one === field)
    const language = languageNamed(row.language)
    if (listed !== undefined) {
      // A row without a text says that a thing is there which has no forms.
      if (text === '') entry.list(listed)
      else if (language === null) this.fault(`the ${field} needs a language, fr or en`, line)
      else {
        entry.list(listed)[language].push(text)
        const owner = section === 'context' ? row.cue : listed === 'exclude' ? 'exclude' : row.concept
        addLine(
          this.lines,
          placeOfForm(section === 'context' ? section : `${section} ${row.cue}`, owner, language, text),
          line,
        )
      }
    } else if (worded !== undefined) {
      if (language === null) this.fault(`the ${field} needs a language, fr or en`, line)
      else entry.texts.set(worded, (entry.texts.get(worded) ?? new Map<Language, string>()).set(language, text))
    } else if (Object.hasOwn(SCALARS, field)) {
      entry.scalars.set(field, scalarOf(field, text))
      if (field === 'code') addLine(this.lines, `code ${text}`, line)
    } else this.fault(`the field ${shown(field)} is not known`, line)
  }

  private entryOf(section: 'context' | 'cue' | 'actor', { cue, concept, field, line }: Row): Entry {
    const place = `${section}s › ${cue}`
    const group = entryIn(this.groups[section], cue)
    addLine(this.lines, `${section} ${cue}`, line)
    addLine(this.lines, concept === '' ? `${place} › ${field}` : place, line)
    if (section === 'context' || concept === '') return group
    const part = `${place} › ${PARTS[section]} › ${concept}`
    addLine(this.lines, part, line)
    addLine(this.lines, `${part} › ${field}`, line)
    return entryIn(group.parts, concept)
  }

  content(): unknown {
    const { context, cue, actor } = this.groups
    return {
      ...this.codebook.fields(),
      contexts: Object.fromEntries([...context].map(([id, entry]) => [id, entry.list('pattern')])),
      cues: [...cue].map(([id, entry]) => ({
        id,
        ...entry.fields(),
        exclude: entry.list('exclude'),
        concepts: [...entry.parts].map(([part, concept]) => ({
          id: part,
          ...concept.fields(),
          ...concept.list('pattern'),
          proof: { hit: concept.list('hit'), miss: concept.list('miss') },
        })),
      })),
      actors: [...actor].map(([id, entry]) => ({
        id,
        ...entry.fields(),
        designations: [...entry.parts].map(([part, designation]) => ({
          id: part,
          ...designation.fields(),
          ...designation.list('pattern'),
        })),
      })),
    }
  }
}

function entryIn(entries: Map<string, Entry>, id: string): Entry {
  const entry = entries.get(id) ?? new Entry()
  entries.set(id, entry)
  return entry
}

/** Fields of one value; what cannot be one is left as it is, for `parseCodebook` to refuse with its place. */
const SCALARS: Readonly<Record<string, 'text' | 'number' | 'yesno'>> = {
  id: 'text',
  code: 'text',
  strength: 'text',
  colour: 'number',
  stance: 'number',
  headline: 'yesno',
}

function scalarOf(field: string, text: string): string | number | boolean | null {
  const plain = text.trim().toLowerCase()
  if (SCALARS[field] === 'number') return plain === 'none' ? null : /^-?\d{1,3}$/.test(plain) ? Number(plain) : text
  if (SCALARS[field] === 'yesno')
    return plain === 'yes' || plain === 'true' ? true : plain === 'no' || plain === 'false' ? false : text
  return text
}
