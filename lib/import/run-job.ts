import type { Codebook } from '../model/codebook'
import type { RowCounts } from '../model/import-job'
import { type Issue, issueOf } from '../model/issues'
import type { Versions } from '../model/reading'
import { ENGINE_VERSION } from '../model/version'
import { type Claim, ClaimLost, claimOf, keepBeating, releaseJob } from '../store/claim-job'
import { eventSpans, finishJob } from '../store/finish-job'
import { type JobRow, knownHashes, type PendingRow, pendingRows, storeRows } from '../store/import-jobs'
import { type FreshText, indexFresh, indexTexts } from '../store/index-texts'
import { ensureCodebook } from '../store/load-corpus'
import { readDefinitions } from '../store/read'
import { readWork } from '../store/read-imports'
import { refreshStatistics } from '../store/refresh-statistics'
import { StoreFailure } from '../store/store-failure'
import { claimWhenFree } from './claim-when-free'
import type { Fetcher } from './fetch/fetcher'
import { markRepeats } from './mark-repeats'
import { EventNames } from './name-event'
import { OutletNames } from './name-outlet'
import { patiently } from './patiently'
import type { ArticleReader } from './read-article'
import { type RowTools, readRow } from './read-row'
import { RowReader } from './sources/columns'

export interface JobRun {
  readonly job: number
  readonly codebook: Codebook
  readonly reader: Pick<ArticleReader, 'read'>
  readonly fetcher: Pick<Fetcher, 'fetch'>
  /** Called for each row that becomes no article, and after each batch. */
  readonly onProblem: (place: string, issue: Issue) => void
  readonly onProgress: (rows: RowCounts) => void
  /** Called where the database does not answer, and is waited for. */
  readonly onAway: (issue: Issue) => void
}

export interface ImportResult {
  readonly job: number
  readonly rows: RowCounts
  /** Outlets and events that were made. */
  readonly outlets: readonly string[]
  readonly events: readonly string[]
  readonly versions: Versions
}

/** From so many new articles on, the database is told that its tables have grown. */
const MANY = 500
/** Rows stored at a time: so many are done again, at most, after a crash. */
const BATCH = 100
/** Batches that are read or stored at a time. */
const AHEAD = 3

/**
 * Makes articles of the rows of a staged job: each row once, good ones whatever the others are, also where an earlier process has begun and
 * ended in the middle. They are read and stored batch by batch, and take their place in the corpus together, at the end: until then
 * nobody sees a part of them. Throws `import_cancelled` where somebody has stopped it.
 */
export async function runJob(run: JobRun): Promise<ImportResult> {
  const claim = claimOf(run.job)
  const take = () => claimWhenFree(claim, ['staged', 'running', 'failed'], 'running')
  await take()
  const stop = keepBeating(claim)
  try {
    return await patiently(async (isAgain) => {
      // While the database was away nobody was told that this process is alive, and another may have taken the job up.
      if (isAgain) await take()
      return runClaimed(claim, run)
    }, run.onAway)
  } catch (error) {
    if (error instanceof ClaimLost) throw new StoreFailure('import_cancelled', String(run.job))
    // What the store could not do it may do later, and whoever comes next goes on; anything else is for somebody to look at.
    if (error instanceof StoreFailure) await releaseJob(claim, 'running').catch(() => {})
    else await releaseJob(claim, 'failed', issueOf('import_failed', messageOf(error))).catch(() => {})
    throw error
  } finally {
    stop()
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 300)

async function runClaimed(claim: Claim, run: JobRun): Promise<ImportResult> {
  const { job, codebook, reader, fetcher } = run
  const work = await readWork(job)
  if (work === null) throw new StoreFailure('no_import', String(job))
  const book = await ensureCodebook(codebook)
  const known = await readDefinitions()
  const { settings } = work.job
  const outlets = new OutletNames(known.outlets, work.made.outlets)
  const events = new EventNames(known.events, work.made.events)
  const tools: RowTools = { settings, columns: new RowReader(settings.columns), outlets, events, reader, fetcher }
  const rows = { ...work.job.rows }
  let named = 0
  /** What the rows have named so far, where that is more than the last time. */
  const newNames = () => {
    const made = { outlets: outlets.fresh, events: events.withSpans(new Map()) }
    const before = named
    named = made.outlets.length + made.events.length
    return named > before ? made : null
  }
  let indexing = Promise.resolve()
  const store = async (reading: readonly Promise<JobRow>[]) => {
    const read = await Promise.all(reading)
    const batch = settings.repeats === 'mark' ? await markRepeats(job, read) : read
    const hashes = batch.flatMap((row) => (row.outcome === 'added' ? [row.hash] : []))
    const told = withoutKnown(batch, await knownHashes(job, hashes))
    if (told.length > 0) await storeRows(claim, told, { book, engine: ENGINE_VERSION, made: newNames() })
    for (const row of told) {
      rows[row.outcome]++
      rows.pending--
      if (row.outcome !== 'added') run.onProblem(row.place, row.issue)
    }
    run.onProgress(rows)
    await indexing
    indexing = indexFresh(textsOf(told)).catch(() => {})
  }
  // While batches are stored in their order the next ones are read; only so many, so that a long input never fills the memory.
  const storing: Promise<void>[] = []
  try {
    for (let batch = await pendingRows(job, 0, BATCH); batch.length > 0; ) {
      const reading = batch.map((row) => readRow(row, tools))
      // Who waits for one that fails is told; the others of its batch must not go unheard.
      for (const one of reading) one.catch(() => {})
      const before = storing.at(-1) ?? Promise.resolve()
      const stored = before.then(() => store(reading))
      // It is waited for further down; until then a failure has nobody to tell.
      stored.catch(() => {})
      storing.push(stored)
      const last: PendingRow | undefined = batch.at(-1)
      batch = await pendingRows(job, last?.seq ?? 0, BATCH)
      if (storing.length >= AHEAD) await storing.shift()
    }
  } finally {
    await Promise.all(storing)
  }
  await indexing
  const dated = events.withSpans(await eventSpans(job))
  const versions = await finishJob(claim, {
    codebook: book,
    engine: ENGINE_VERSION,
    outlets: outlets.fresh,
    events: dated,
  })
  // The articles are there; what could not be indexed on the way is now, or when the server starts or the next import ends.
  await indexTexts().catch(() => 0)
  if (rows.added >= MANY) await refreshStatistics().catch(() => {})
  return {
    job,
    rows,
    outlets: outlets.fresh.map(({ slug }) => slug),
    events: dated.map(({ slug }) => slug),
    versions,
  }
}

/** What is put into the search index beside the next batch. */
const textsOf = (batch: readonly JobRow[]): readonly FreshText[] =>
  batch.flatMap((row) =>
    row.outcome === 'added'
      ? [{ hash: row.hash, lang: row.placed.lang, headline: row.reading.title, text: row.reading.text }]
      : [],
  )

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
