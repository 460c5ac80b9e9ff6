import type { ImportSettings } from '../model/import-job'
import type { RowFields } from '../model/import-row'
import { type Issue, issueOf } from '../model/issues'
import { LANGUAGES, type Language } from '../model/language'
import { hashArticle } from '../store/ids'
import type { JobRow, PendingRow } from '../store/import-jobs'
import { fetchArticle } from './fetch/fetch-article'
import type { Fetcher } from './fetch/fetcher'
import { parseUrl } from './fetch/parse-url'
import type { EventNames } from './name-event'
import type { OutletNames } from './name-outlet'
import type { ArticleReader } from './read-article'
import { readDate } from './read-date'
import type { RowReader } from './sources/columns'

/** What rows are read with. */
export interface RowTools {
  readonly settings: ImportSettings
  readonly columns: RowReader
  readonly outlets: OutletNames
  readonly events: EventNames
  readonly reader: Pick<ArticleReader, 'read'>
  readonly fetcher: Pick<Fetcher, 'fetch'>
}

/** What a row says, checked, but for its text; or what keeps it from being an article. */
export type CheckedRow =
  | { readonly fields: RowFields; readonly outlet: string; readonly event: string | null; readonly date: string | null }
  | { readonly issue: Issue }

/** Finds outlet and event of a row, which are made where there is none of the name, and its date. */
export function checkRow(
  { record }: Pick<PendingRow, 'record'>,
  tools: Omit<RowTools, 'reader' | 'fetcher'>,
): CheckedRow {
  const { settings, columns, outlets, events } = tools
  const fields = columns.fieldsOf(record)
  if (fields === null) return { issue: issueOf('empty_document') }
  if (fields.text?.includes('\0') === true) return { issue: issueOf('binary_document') }
  const date = fields.date === undefined ? null : readDate(fields.date, settings.dates)
  if (date !== null && typeof date === 'object') return { issue: issueOf(date.code, fields.date) }
  const named = fields.outlet ?? settings.outlet ?? fields.url
  const outlet = named === undefined ? null : outlets.slugFor(named)
  if (outlet === null) return { issue: issueOf('no_outlet') }
  const event = fields.event ?? settings.event
  return { fields, outlet, event: event === null ? null : events.slugFor(event), date }
}

/** A row with its reading, or what keeps it from being an article. A row with an address and no text has its page fetched. */
export async function readRow(row: PendingRow, tools: RowTools): Promise<JobRow> {
  const { seq, place } = row
  const failed = (issue: Issue): JobRow => ({ seq, place, outcome: 'failed', issue })
  const checked = checkRow(row, tools)
  if ('issue' in checked) return failed(checked.issue)
  const whole = await wholeRow(checked, tools)
  if ('issue' in whole) return failed(whole.issue)
  const { fields, text, outlet, event, date } = whole
  const title = fields.title ?? null
  const hash = hashArticle({ outlet, title, text })
  const reading = await tools.reader.read({ text, title, lang: languageOf(fields, tools.settings) }, hash)
  if (reading.lang === null) return failed(issueOf('unknown_language', fields.lang))
  if (reading.error !== null) return failed(reading.error)
  const placed = {
    id: fields.id ?? null,
    lang: reading.lang,
    date,
    event,
    sameAs: fields.sameAs ?? null,
    url: linkOf(fields.url),
    inferred: null,
  }
  return { seq, place, outcome: 'added', hash, title, outlet, raw: text, reading, placed }
}

/** The language that a row says (“fr”, “French”, “en-GB”), or that was said of all; null: as the text shows. */
export function languageOf({ lang }: RowFields, settings: ImportSettings): Language | null {
  return LANGUAGES.find((one) => lang?.toLowerCase().startsWith(one)) ?? settings.lang
}

/** An address that a page may link to: nothing but http and https. */
function linkOf(url: string | undefined): string | null {
  const parsed = url === undefined ? null : parseUrl(url)
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : null
}

type WholeRow = Exclude<CheckedRow, { readonly issue: Issue }> & { readonly text: string }

/** The row with its text. What the row says stands before what the page says of itself. */
async function wholeRow(
  checked: Exclude<CheckedRow, { readonly issue: Issue }>,
  { fetcher }: RowTools,
): Promise<WholeRow | { readonly issue: Issue }> {
  const { fields } = checked
  if (fields.text !== undefined) return { ...checked, text: fields.text }
  const page = await fetchArticle(fields.url ?? '', fetcher)
  if ('issue' in page) return page
  const title = fields.title ?? page.title
  const given = checked.date ?? (page.date === null ? null : readDate(page.date, null))
  return {
    ...checked,
    text: page.text,
    date: typeof given === 'string' ? given : null,
    fields: { ...fields, url: page.url, ...(title === null ? {} : { title }) },
  }
}
