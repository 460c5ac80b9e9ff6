import type { Codebook } from '../model/codebook'
import type { Event, Outlet } from '../model/corpus'
import type { RowCounts } from '../model/import-job'
import type { ReadRow, RowFields } from '../model/import-row'
import { type Issue, issueOf } from '../model/issues'
import { LANGUAGES, type Language } from '../model/language'
import type { Versions } from '../model/reading'
import { ENGINE_VERSION } from '../model/version'
import { hashArticle } from '../store/ids'
import { eventSpans, finishJob, type JobRow, knownHashes, startJob, storeRows } from '../store/import-jobs'
import { ensureCodebook } from '../store/load-corpus'
import { EventNames } from './name-event'
import { OutletNames } from './name-outlet'
import type { ArticleReader } from './read-article'
import { type DateOrder, readDate } from './read-date'

/** What holds for all rows that do not say it themselves. */
export interface ImportSettings {
  readonly outlet: string | null
  readonly event: string | null
  readonly lang: Language | null
  readonly dates: DateOrder | null
}

export interface Import {
  /** What the input is called. */
  readonly source: string
  /** Hash of the input and the settings: started again, an import that was interrupted goes on. */
  readonly input: string
  readonly settings: ImportSettings
  readonly rows: AsyncIterable<ReadRow>
  readonly codebook: Codebook
  readonly reader: Pick<ArticleReader, 'read'>
  readonly known: { readonly outlets: readonly Outlet[]; readonly events: readonly Event[] }
  /** Called once, when the import has its number. */
  readonly onStart: (job: number) => void
  /** Called for each row that becomes no article, and after each batch. */
  readonly onProblem: (place: string, issue: Issue) => void
  readonly onProgress: (rows: RowCounts) => void
}

export interface ImportResult {
  readonly job: number
  readonly rows: RowCounts
  /** Outlets and events that were made. */
  readonly outlets: readonly string[]
  readonly events: readonly string[]
  readonly versions: Versions
}

/** Rows stored at a time: so many are done again, at most, after a crash. */
const BATCH = 100

/**
 * Brings the articles of an input into the corpus: each row once, good ones whatever the others are. They are read and stored batch by
 * batch, and take their place in the corpus together, at the end: until then nobody sees a part of them.
 */
export async function runImport(task: Import): Promise<ImportResult> {
  const { source, input, settings, codebook } = task
  const book = await ensureCodebook(codebook)
  const { key, done } = await startJob(source, input, settings)
  task.onStart(key)
  const names = { outlets: new OutletNames(task.known.outlets), events: new EventNames(task.known.events) }
  const rows = { added: 0, known: 0, failed: 0 }
  const store = async (reading: readonly Promise<JobRow>[]) => {
    const batch = await Promise.all(reading)
    const seen = await knownHashes(
      key,
      batch.flatMap((row) => (row.outcome === 'added' ? [row.hash] : [])),
    )
    const told = withoutKnown(batch, seen)
    if (told.length > 0) await storeRows(key, told, book, ENGINE_VERSION)
    for (const row of told) {
      rows[row.outcome]++
      if (row.outcome !== 'added') task.onProblem(row.place, row.issue)
    }
    task.onProgress(rows)
  }
  // While one batch is stored the next one is read; not more, so that a long input never fills the memory.
  let storing = Promise.resolve()
  let batch: Promise<JobRow>[] = []
  const next = async () => {
    const full = batch
    batch = []
    await storing
    storing = store(full)
    // It is waited for before the next batch is stored; until then a failure has nobody to tell.
    storing.catch(() => {})
  }
  let seq = 0
  try {
    for await (const row of task.rows) {
      seq++
      const read = readRow(row, seq, task, names, seq <= done)
      // What an earlier run has done is passed over, but for the names that it made.
      if (read !== null) batch.push(read)
      if (batch.length >= BATCH) await next()
    }
    await next()
  } finally {
    await storing
  }
  const events = names.events.withSpans(await eventSpans(key))
  const versions = await finishJob(key, {
    codebook: book,
    engine: ENGINE_VERSION,
    outlets: names.outlets.fresh,
    events,
  })
  return {
    job: key,
    rows,
    outlets: names.outlets.fresh.map(({ slug }) => slug),
    events: events.map(({ slug }) => slug),
    versions,
  }
}

interface Names {
  readonly outlets: OutletNames
  readonly events: EventNames
}

/** A row with its reading, or what keeps it from being an article; null where it was done before. */
function readRow(row: ReadRow, seq: number, task: Import, names: Names, isDone: boolean): Promise<JobRow> | null {
  const { place } = row
  const failed = (issue: Issue): JobRow => ({ seq, place, outcome: 'failed', issue })
  const unread = (issue: Issue) => (isDone ? null : Promise.resolve(failed(issue)))
  if ('issue' in row) return unread(row.issue)
  const { fields } = row
  const { settings, reader } = task
  const outlet = slugOfOutlet(fields, settings, names.outlets)
  if (outlet === null) return unread(issueOf('no_outlet'))
  const event = fields.event ?? settings.event
  const eventSlug = event === null ? null : names.events.slugFor(event)
  const date = fields.date === undefined ? null : readDate(fields.date, settings.dates)
  if (date !== null && typeof date === 'object') return unread(issueOf(date.code, fields.date))
  if (fields.text.includes('\0')) return unread(issueOf('binary_document'))
  if (isDone) return null
  const title = fields.title ?? null
  const hash = hashArticle({ outlet, title, text: fields.text })
  const given = LANGUAGES.find((lang) => fields.lang?.toLowerCase().startsWith(lang)) ?? settings.lang
  return reader.read({ text: fields.text, title, lang: given }, hash).then((reading): JobRow => {
    if (reading.lang === null) return failed(issueOf('unknown_language', fields.lang))
    if (reading.error !== null) return failed(reading.error)
    const placed = {
      id: fields.id ?? null,
      lang: reading.lang,
      date,
      event: eventSlug,
      sameAs: fields.sameAs ?? null,
      url: fields.url ?? null,
      inferred: null,
    }
    return { seq, place, outcome: 'added', hash, title, outlet, raw: fields.text, reading, placed }
  })
}

function slugOfOutlet({ outlet, url }: RowFields, settings: ImportSettings, names: OutletNames): string | null {
  const named = outlet ?? settings.outlet ?? url
  return named === undefined || named === null ? null : names.slugFor(named)
}

/** Articles that are there already, in the corpus or further up, are told as such. */
function withoutKnown(batch: readonly JobRow[], seen: ReadonlySet<string>): JobRow[] {
  const here = new Set(seen)
  return batch.map((row): JobRow => {
    if (row.outcome !== 'added') return row
    if (!here.has(row.hash)) {
      here.add(row.hash)
      return row
    }
    return { seq: row.seq, place: row.place, outcome: 'known', issue: issueOf('known_article') }
  })
}
