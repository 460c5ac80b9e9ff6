import type { ImportJob } from '../model/import-job'
import { type ChosenColumns, FIELDS, type Field } from '../model/import-row'
import type { Issue, IssueCode } from '../model/issues'
import { hashArticle } from '../store/ids'
import { pendingRows } from '../store/import-jobs'
import { readDefinitions } from '../store/read'
import { readWork } from '../store/read-imports'
import { takeTurns } from '../store/turns'
import { EventNames } from './name-event'
import { OutletNames } from './name-outlet'
import { type LookedAt, type PreviewedRepeat, previewRepeats } from './preview-repeats'
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
  /** Rows that were read whole, and those of them that may be an article that is here, or further up. */
  readonly read: number
  readonly repeats: readonly PreviewedRepeat[]
  /** Rows looked at for dates, outlets and empty texts, and what was wrong with how many of them. */
  readonly checked: number
  readonly problems: readonly { readonly code: IssueCode; readonly rows: number; readonly example: string }[]
  /** Outlets and events that would be new, as far as those rows tell. */
  readonly outlets: readonly string[]
  readonly events: readonly string[]
}

type PreviewTools = Omit<RowTools, 'fetcher'>

/** Rows that are shown, rows that are read whole, and rows whose fields alone are looked at. */
const SAMPLE = 5
const READ = 30
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
  const read: ReadRow[] = []
  const turn = takeTurns()
  for (const row of rows.slice(0, READ)) {
    read.push(await readPreview(row, tools))
    await turn()
  }
  const looked = read.flatMap(({ looked: one }) => one ?? [])
  return {
    job,
    header,
    columns: effectiveColumns(header, job.settings.columns),
    sample: read.slice(0, SAMPLE).map(({ shown }) => shown),
    read: looked.length,
    repeats: await previewRepeats(key, looked),
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

/** A row as it is shown, and where it would be an article, what it is compared with others by. */
interface ReadRow {
  readonly shown: PreviewedRow
  readonly looked: LookedAt | null
}

async function readPreview(
  row: Parameters<typeof checkRow>[0] & { place: string },
  tools: PreviewTools,
): Promise<ReadRow> {
  const { place } = row
  const checked = checkRow(row, tools)
  const nothing = { place, title: '', outlet: '', date: null, lang: null, words: 0, removed: [], problem: null }
  if ('issue' in checked) return { shown: { ...nothing, problem: checked.issue }, looked: null }
  const { fields, outlet, date } = checked
  const { text } = fields
  const title = fields.title ?? null
  if (text === undefined) {
    const shown = { ...nothing, title: title ?? fields.url ?? '', outlet, date, words: null }
    return { shown, looked: null }
  }
  const hash = hashArticle({ outlet, title, text })
  const reading = await tools.reader.read({ text, title, lang: languageOf(fields, tools.settings) }, hash)
  const { own, quoted, reported, scare, unknown } = reading.words
  const { lang, error, fingerprint } = reading
  return {
    shown: {
      place,
      title: reading.title,
      outlet,
      date,
      lang,
      words: own + quoted + reported + scare + unknown,
      removed: reading.stages.removed.map(({ start, end }) => text.slice(start, end).trim()),
      problem: error,
    },
    looked:
      lang === null || error !== null
        ? null
        : { place, title: reading.title, hash, outlet, date, lang, text: reading.text, fingerprint },
  }
}
