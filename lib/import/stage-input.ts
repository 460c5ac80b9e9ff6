import type { ImportSettings } from '../model/import-job'
import type { ReadRow } from '../model/import-row'
import { type Issue, issueOf } from '../model/issues'
import { type Claim, claimOf, keepBeating, releaseJob } from '../store/claim-job'
import { noteHeader, type OpenedJob, openJob, stageRows } from '../store/stage-rows'
import { claimWhenFree } from './claim-when-free'
import { patiently } from './patiently'

export interface Staging {
  /** What the input is called. */
  readonly source: string
  /** Hash of the input and the settings: started again, an import that was interrupted goes on. */
  readonly input: string
  readonly settings: ImportSettings
  readonly rows: AsyncIterable<ReadRow>
  /** Called once, when the import has its number. */
  readonly onStart: (job: number) => void
  /** Called for each row that could not be read. */
  readonly onProblem: (place: string, issue: Issue) => void
  readonly onProgress: (staged: number) => void
  /** Called where the database does not answer, and is waited for. */
  readonly onAway: (issue: Issue) => void
}

const BATCH = 500
/** Rows whose columns are listed, and how many columns at most. */
const HEADER_ROWS = 1000
const MOST_COLUMNS = 200

/**
 * Takes the rows of an input into the store, as they are: what is staged is safe, whatever becomes of the file or the process. Gives the
 * job's number; it is then `staged`, or further where an earlier process has begun with it.
 */
export async function stageInput(staging: Staging): Promise<number> {
  const { source, input, settings, onStart } = staging
  const opened = await openJob(source, input, settings)
  onStart(opened.job)
  if (opened.isWhole) return opened.job
  const claim = claimOf(opened.job)
  await claimWhenFree(claim, ['staging', 'failed'], 'staging')
  const stop = keepBeating(claim)
  try {
    await stageAll(claim, opened, staging)
    await releaseJob(claim, 'staged')
    return opened.job
  } catch (error) {
    await releaseJob(claim, 'staging')
    throw error
  } finally {
    stop()
  }
}

async function stageAll(
  claim: Claim,
  { staged }: OpenedJob,
  { rows, onProblem, onProgress, onAway }: Staging,
): Promise<void> {
  const header = new Set<string>()
  let batch: ReadRow[] = []
  let [seq, stored] = [0, staged]
  const flush = async () => {
    const full = batch
    await patiently(async (isAgain) => {
      if (isAgain) await claimWhenFree(claim, ['staging', 'failed'], 'staging')
      if (full.length > 0) await stageRows(claim, stored, full)
    }, onAway)
    stored += batch.length
    batch = []
    onProgress(stored)
  }
  for await (const row of rows) {
    seq++
    if (seq <= HEADER_ROWS && 'record' in row)
      for (const name of Object.keys(row.record)) if (header.size < MOST_COLUMNS) header.add(name)
    // What an earlier process has staged is passed over.
    if (seq > staged) {
      const fit = storable(row)
      if ('issue' in fit) onProblem(fit.place, fit.issue)
      batch.push(fit)
    }
    if (batch.length >= BATCH) await flush()
  }
  await flush()
  await noteHeader(claim, [...header])
}

/** A row as the store can hold it: halves of surrogate pairs become the sign for that, and a row with NUL bytes is no text. */
function storable(row: ReadRow): ReadRow {
  if ('issue' in row) return row
  const entries = Object.entries(row.record)
  if (entries.some(([name, value]) => name.includes('\0') || value.includes('\0')))
    return { place: row.place, issue: issueOf('binary_document') }
  const record = Object.fromEntries(entries.map(([name, value]) => [wellFormed(name), wellFormed(value)]))
  return { place: row.place, record }
}

const wellFormed = (text: string) => text.replace(LONE_SURROGATE, '\ufffd')
const LONE_SURROGATE = /\p{Surrogate}/gu
