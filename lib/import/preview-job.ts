import type { ImportJob } from '../model/import-job'
import { type ChosenColumns, FIELDS, type Field } from '../model/import-row'
import type { Issue, IssueCode } from '../model/issues'
import { pendingRows } from '../store/import-jobs'
import { readDefinitions } from '../store/read'
import { readWork } from '../store/read-imports'
import { EventNames } from './name-event'
import { OutletNames } from './name-outlet'
import type { ArticleReader } from './read-article'
import { checkRow, languageOf, type RowTools } from './read-row'
import { guessColumns, RowReader } from './sources/columns'

/** A row as it would come in. `removed`: what is no part of the article, as it stands in the raw text. */
export interface PreviewedRow {
  readonly place: string
  readonly title: string
  readonly outlet: string
  readonly date: string | null
  readonly lang: string | null
  /** null: the page is not fetched before it is imported. */
  readonly words: number | null
  readonly removed: readonly string[]
  readonly problem: Issue | null
}

/** What a staged import would bring, as far as its first rows tell. */
export interface JobPreview {
  readonly job: ImportJob
  readonly header: readonly string[]
  /** Which column is taken for what, chosen or guessed. */
  readonly columns: ChosenColumns
  readonly sample: readonly PreviewedRow[]
  /** Rows looked at for dates, outlets and empty texts, and what was wrong with how many of them. */
  readonly checked: number
  readonly problems: readonly { readonly code: IssueCode; readonly rows: number; readonly example: string }[]
  /** Outlets and events that would be new, as far as those rows tell. */
  readonly outlets: readonly string[]
  readonly events: readonly string[]
}

type PreviewTools = Omit<RowTools, 'fetcher'>

/** Rows that are read whole, and rows whose fields alone are looked at. */
const SAMPLE = 5
const CHECKED = 1000

/** Looks at the first rows of a staged import; null where there is none of that number, or none that is staged. */
export async function previewJob(key: number, reader: Pick<ArticleReader, 'read'>): Promise<JobPreview | null> {
  const work = await readWork(key)
  if (work?.job.state !== 'staged') return null
  const { job, header } = work
  const known = await readDefinitions()
  const tools: PreviewTools = {
    settings: job.settings,
    columns: new RowReader(job.settings.columns),
    outlets: new OutletNames(known.outlets),
    events: new EventNames(known.events),
    reader,
  }
  const rows = await pendingRows(key, 0, CHECKED)
  const problems = new Map<IssueCode, { code: IssueCode; rows: number; example: string }>()
  for (const row of rows) {
    const checked = checkRow(row, tools)
    if (!('issue' in checked)) continue
    const { code, message } = checked.issue
    const known = problems.get(code)
    if (known === undefined) problems.set(code, { code, rows: 1, example: `${row.place}: ${message}` })
    else known.rows++
  }
  return {
    job,
    header,
    columns: effectiveColumns(header, job.settings.columns),
    sample: await Promise.all(rows.slice(0, SAMPLE).map((row) => previewRow(row, tools))),
    checked: rows.length,
    problems: [...problems.values()].sort((a, b) => b.rows - a.rows),
    outlets: tools.outlets.fresh.map(({ name }) => name.en),
    events: tools.events.withSpans(new Map()).map(({ title }) => title.en),
  }
}

function effectiveColumns(header: readonly string[], chosen: ChosenColumns): ChosenColumns {
  const columns: Partial<Record<Field, string>> = { ...guessColumns(header), ...chosen }
  for (const field of FIELDS) if (columns[field] === '') delete columns[field]
  return columns
}

async function previewRow(
  row: Parameters<typeof checkRow>[0] & { place: string },
  tools: PreviewTools,
): Promise<PreviewedRow> {
  const { place } = row
  const checked = checkRow(row, tools)
  if ('issue' in checked)
    return { place, title: '', outlet: '', date: null, lang: null, words: 0, removed: [], problem: checked.issue }
  const { fields, outlet, date } = checked
  const { text, title } = fields
  if (text === undefined)
    return {
      place,
      title: title ?? fields.url ?? '',
      outlet,
      date,
      lang: null,
      words: null,
      removed: [],
      problem: null,
    }
  const reading = await tools.reader.read(
    { text, title: title ?? null, lang: languageOf(fields, tools.settings) },
    place,
  )
  const { own, quoted, reported, scare, unknown } = reading.words
  return {
    place,
    title: reading.title,
    outlet,
    date,
    lang: reading.lang,
    words: own + quoted + reported + scare + unknown,
    removed: reading.stages.removed.map(({ start, end }) => text.slice(start, end).trim()),
    problem: reading.error,
  }
}
