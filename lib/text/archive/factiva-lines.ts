import { dayOf } from '../page/published-date'
import { type Archived, WORD_COUNT } from './archived'

/** Codes with which Factiva marks the parts of a document in its display “with indexing”. */
const CODES = new Set(
  'HD SE HL BY CR WC PD ET SN SC NGC GC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPC IPD PUB AN CLM ART'.split(' '),
)
/** “HD Title”, “HD” with the title below, or with a tab between. */
const CODE_LINE = /^([A-Z]{2,3})(?:[ \t\u00a0]+(.*))?$/
/** What stands behind every document. */
export const FACTIVA_END = /^Document\s+([A-Z][A-Z0-9]{9,29})\s*$/i
const CLOCK = /^\d{1,2}[:h.]\d{2}/
/** A line that says how long the text is stands among the first, below headline and author. */
const HEAD_LINES = 12

/**
 * A document of Factiva from its lines, without the last; with field codes or without. null: it is none.
 *
 * @example readFactiva(['HD', 'Mali', 'PD', '19 September 2025', 'TD', 'The army left.'], 'X') // { title: 'Mali', text: 'The army left.' … }
 */
export function readFactiva(lines: readonly string[], id: string | null): Archived | null {
  const fields = codedFields(lines)
  if (fields.has('HD') && (fields.has('LP') || fields.has('TD'))) return fromFields(fields, id)
  return fromPlain(lines, id)
}

/** What stands behind each code, paragraphs apart by blank lines. */
export function codedFields(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string[]>()
  let open: string[] = []
  for (const line of lines) {
    const [, code = '', rest = ''] = CODE_LINE.exec(line.trimEnd()) ?? []
    if (CODES.has(code) && !fields.has(code)) {
      open = rest === '' ? [] : [rest]
      fields.set(code, open)
    } else open.push(line)
  }
  return new Map([...fields].map(([code, some]) => [code, paragraphs(some)]))
}

export function fromFields(fields: ReadonlyMap<string, string>, id: string | null): Archived | null {
  const of = (code: string) => oneLine(fields.get(code) ?? '')
  const text = ['LP', 'TD']
    .map((code) => fields.get(code)?.trim() ?? '')
    .filter((part) => part !== '')
    .join('\n\n')
  if (text === '') return null
  return {
    id: FACTIVA_END.exec(of('AN') ?? '')?.[1] ?? of('AN') ?? id,
    title: of('HD') ?? of('HL'),
    outlet: of('SN'),
    date: dayOf(of('PD') ?? ''),
    lang: of('LA'),
    text,
  }
}

/**
 * Without codes the lines stand in one order: headline, author, length, day, time, source, its code, page, language, rights; then
 * the text. It is found by the line that says how long the document is.
 */
function fromPlain(lines: readonly string[], id: string | null): Archived | null {
  const said = lines.map((line) => line.trim())
  const first = said.findIndex((line) => line !== '')
  const counted = said.findIndex((line) => WORD_COUNT.test(line))
  if (first < 0 || counted < 0 || counted - first > HEAD_LINES) return null
  const date = dayOf(said[counted + 1] ?? '')
  if (date === null) return null
  const timed = CLOCK.test(said[counted + 2] ?? '')
  const source = said[counted + (timed ? 3 : 2)] ?? ''
  const head = said.slice(counted + 1)
  const blank = head.indexOf('')
  // Where nothing is left blank between them, the line of rights is the last of the head.
  const rights = head.findIndex((line) => /©|copyright|droits réservés|rights reserved/i.test(line))
  const ends = [blank, rights < 0 ? -1 : rights + 1].filter((at) => at > 0)
  const text = paragraphs(head.slice(ends.length === 0 ? 6 : Math.min(...ends)))
  if (text === '') return null
  const lang = head.find((line) => /^(?:fran[çc]ais|anglais|english|french)$/i.test(line)) ?? null
  return {
    id,
    title: oneLine(said.slice(first, counted).find((line) => line !== '') ?? ''),
    outlet: oneLine(source),
    date,
    lang,
    text,
  }
}

/** Lines as paragraphs: where a blank line stands between some of them, the others belong together. */
function paragraphs(lines: readonly string[]): string {
  const text = lines
    .map((line) => line.trim())
    .join('\n')
    .trim()
  return /\n\n/.test(text)
    ? text
        .split(/\n{2,}/)
        .map((part) => part.replace(/\n/g, ' '))
        .join('\n\n')
    : text.replace(/\n/g, '\n\n')
}

function oneLine(text: string): string | null {
  const line = text.replace(/\s+/g, ' ').trim()
  return line === '' ? null : line
}
