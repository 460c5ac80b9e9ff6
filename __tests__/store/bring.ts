import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import type { Fetcher } from '@/lib/import/fetch/fetcher'
import { readHere } from '@/lib/import/read-article'
import { runJob } from '@/lib/import/run-job'
import { stageInput } from '@/lib/import/stage-input'
import { type ImportSettings, NO_SETTINGS } from '@/lib/model/import-job'
import type { ReadRow, RowFields, RowRecord } from '@/lib/model/import-row'

export const codebook = loadCodebook()
export const compiled = compileCodebook(codebook)
/** No row of these tests has an address alone. */
export const fetcher: Pick<Fetcher, 'fetch'> = { fetch: () => Promise.reject(new Error('nothing is fetched')) }

export const prose = (about: string) =>
  `${about} Le ministre a déclaré lundi que la souveraineté du Mali n’est pas à vendre. `.repeat(4)
export const recordOf = (fields: RowFields): RowRecord =>
  Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined))

interface Stops {
  /** Rows after which the input breaks off, and articles after which the reading does. */
  readonly input?: number
  readonly reading?: number
}

/** A process that stages an input and runs it; it may break off. */
export async function bring(
  fields: readonly RowFields[],
  input: string,
  settings: Partial<ImportSettings> = {},
  stops: Stops = {},
) {
  const problems: string[] = []
  async function* rows(): AsyncGenerator<ReadRow> {
    for (const [at, one] of fields.entries()) {
      if (at === stops.input) throw new Error('the power went')
      yield { place: `test:${at + 1}`, record: recordOf(one) }
    }
  }
  const job = await stageInput({
    source: `${input}.csv`,
    input,
    settings: { ...NO_SETTINGS, ...settings },
    rows: rows(),
    onStart: () => {},
    onProblem: (place, issue) => problems.push(`${place} ${issue.code}`),
    onProgress: () => {},
    onAway: () => {},
  })
  const here = readHere(codebook, () => compiled)
  let read = 0
  const result = await runJob({
    job,
    codebook,
    fetcher,
    reader: {
      read: (article, hash) =>
        read++ === stops.reading ? Promise.reject(new Error('the power went')) : here.read(article, hash),
    },
    onProblem: (place, issue) => problems.push(`${place} ${issue.code}`),
    onProgress: () => {},
    onAway: () => {},
  })
  return { job, result, problems }
}
