import { DATE_ORDERS, ENCODINGS, type ImportSettings, importSettingsSchema, REPEATS } from '../model/import-job'
import { FIELDS } from '../model/import-row'
import { issueOf } from '../model/issues'
import { LANGUAGES } from '../model/language'
import { cancelJob } from '../store/claim-job'
import { listJobs } from '../store/read-imports'
import { undoJob } from '../store/undo-job'
import { importFiles } from './import-files'
import { readOptions } from './read-options'
import { runWithStore } from './run-with-store'
import { USAGE } from './usage'
import { wrongUsage } from './wrong-usage'

const OPTIONS = {
  outlet: { type: 'string' },
  event: { type: 'string' },
  lang: { type: 'string' },
  dates: { type: 'string' },
  column: { type: 'string', multiple: true },
  repeats: { type: 'string' },
  encoding: { type: 'string' },
  check: { type: 'boolean' },
  stage: { type: 'boolean' },
  job: { type: 'string' },
  progress: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `contrechamp import`, `imports`, `cancel`, `undo`: what comes into the corpus, what came, and taking it back. Gives the exit code. */
export async function importCommand(args: readonly string[], cwd: string): Promise<number> {
  const parsed = readOptions(args, OPTIONS)
  if (typeof parsed === 'string') return wrongUsage(parsed)
  const { values, positionals } = parsed
  const [command, ...rest] = positionals
  if (values.help === true) {
    process.stdout.write(USAGE)
    return 0
  }
  const settings = settingsOf(values)
  if (typeof settings === 'string') return wrongUsage(settings)
  const json = values.json === true
  return runWithStore(async () => {
    switch (command) {
      case 'imports':
        return rest.length > 0 ? wrongUsage('imports takes no file') : await printJobs(json)
      case 'undo':
        return await withNumber(rest, 'undo', async (job) => {
          const versions = await undoJob(job)
          return versions === null ? null : `import ${job} is taken back; corpus ${versions.corpus}`
        })
      case 'cancel':
        return await withNumber(rest, 'cancel', async (job) =>
          (await cancelJob(job)) ? `import ${job} is stopped` : null,
        )
      default: {
        const job = values.job === undefined ? null : Number(values.job)
        if (job === null && rest.length === 0) return wrongUsage('import needs a FILE, or - for standard input')
        if (job !== null && (rest.length > 0 || !Number.isInteger(job)))
          return wrongUsage('--job is the number of an import, and goes with no FILE')
        const until = values.check === true ? 'checked' : values.stage === true ? 'staged' : 'done'
        return await importFiles(job ?? rest, { cwd, settings, until, json, progress: values.progress === true })
      }
    }
  })
}

type Values = NonNullable<Exclude<ReturnType<typeof readOptions<typeof OPTIONS>>, string>['values']>

/** What was said of all rows, or what is wrong with it. */
function settingsOf(values: Values): ImportSettings | string {
  const columns: Record<string, string> = {}
  for (const given of values.column ?? []) {
    const at = given.indexOf('=')
    const field = FIELDS.find((one) => one === given.slice(0, at))
    if (at < 0 || field === undefined) return `--column is FIELD=NAME, where FIELD is one of ${FIELDS.join(', ')}`
    columns[field] = given.slice(at + 1)
  }
  const { outlet = null, event = null, lang = null, dates = null, repeats, encoding } = values
  const checked = importSettingsSchema.safeParse({ outlet, event, lang, dates, repeats, encoding, columns })
  if (checked.success) return checked.data
  const wrong = checked.error.issues[0]?.path[0]
  switch (wrong) {
    case 'lang':
      return `--lang is one of ${LANGUAGES.join(', ')}`
    case 'dates':
      return `--dates is one of ${DATE_ORDERS.join(', ')}`
    case 'encoding':
      return `--encoding is one of ${ENCODINGS.join(', ')}`
    default:
      return `--repeats is one of ${REPEATS.join(', ')}`
  }
}

async function printJobs(json: boolean): Promise<number> {
  for (const job of await listJobs()) {
    const { key, state, source, createdAt, rows, corpus } = job
    const waiting = rows.pending > 0 ? `, ${rows.pending} waiting` : ''
    const line = `${key}\t${createdAt.slice(0, 16)}\t${state}\t${rows.added} added, ${rows.known} known, ${rows.failed} not read${waiting}\t${corpus ?? '–'}\t${source}`
    process.stdout.write(`${json ? JSON.stringify(job) : line}\n`)
  }
  return 0
}

async function withNumber(
  [given, ...more]: readonly string[],
  command: string,
  act: (job: number) => Promise<string | null>,
): Promise<number> {
  const job = Number(given)
  if (more.length > 0 || !Number.isInteger(job)) return wrongUsage(`${command} needs the number of one import`)
  const said = await act(job)
  if (said === null) {
    process.stderr.write(`contrechamp (no_import): ${issueOf('no_import').message}\n`)
    return 1
  }
  process.stdout.write(`${said}\n`)
  return 0
}
