import type { JobPreview } from '../import/preview-job'
import type { PreviewedRepeat } from '../import/preview-repeats'
import type { ImportResult } from '../import/run-job'
import type { RowCounts } from '../model/import-job'
import { FIELDS } from '../model/import-row'
import type { Issue } from '../model/issues'

interface Report {
  readonly start: (job: number) => void
  readonly staged: (rows: number) => void
  readonly preview: (preview: JobPreview) => void
  readonly problem: (place: string, issue: Issue) => void
  readonly progress: (rows: RowCounts) => void
  readonly away: (issue: Issue) => void
  readonly result: (result: ImportResult) => void
}

/** New outlets and events that are named at the end. */
const MOST_LISTED = 12
const SAY_EVERY_MILLISECONDS = 1000

/** What an import says: results on standard output, problems and progress on standard error. */
export function importReport({ json, progress }: { readonly json: boolean; readonly progress: boolean }): Report {
  const out = (line: string) => process.stdout.write(`${line}\n`)
  const moves = !json && (process.stderr.isTTY || progress)
  const say = (line: string) => process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
  const rate = rateOf()
  let last = 0
  const nowAndThen = (line: () => string) => {
    if (!moves || Date.now() - last < SAY_EVERY_MILLISECONDS) return
    last = Date.now()
    say(line())
  }
  return {
    start: (job) => {
      if (json) out(JSON.stringify({ job }))
    },
    staged: (rows) => nowAndThen(() => `${rows} rows taken in …`),
    preview: (preview) => {
      if (json) out(JSON.stringify(preview))
      else printPreview(preview, out)
    },
    problem: (place, issue) => {
      if (json) process.stderr.write(`${JSON.stringify({ place, ...issue })}\n`)
      // What is there already is told by its number: a file that has grown would fill the screen.
      else if (issue.level !== 'info') process.stderr.write(`contrechamp (${issue.code}): ${place}: ${issue.message}\n`)
    },
    progress: (rows) => {
      const { pending, added, known, failed } = rows
      if (json && progress) process.stderr.write(`${JSON.stringify({ rows })}\n`)
      const done = added + known + failed
      const perSecond = rate(done)
      nowAndThen(() => {
        const left = perSecond > 0 ? `, ${Math.round(perSecond)} per second, ${timeOf(pending / perSecond)} left` : ''
        return `${done} of ${done + pending} rows${left}`
      })
    },
    away: (issue) => {
      process.stderr.write(json ? `${JSON.stringify(issue)}\n` : `contrechamp (${issue.code}): ${issue.message}\n`)
    },
    result: (result) => {
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
      if (json) out(JSON.stringify(result))
      else printResult(result, out)
    },
  }
}

/** What a job is to tell, and to whom. */
export const listeners = ({ problem, progress, away }: Report) => ({
  onProblem: problem,
  onProgress: progress,
  onAway: away,
})

function printResult({ job, rows, outlets, events, versions }: ImportResult, out: (line: string) => void): void {
  out(`import ${job}: ${rows.added} added, ${rows.known} known already, ${rows.failed} not read`)
  if (outlets.length > 0) out(`new outlets: ${someOf(outlets)}`)
  if (events.length > 0) out(`new events: ${someOf(events)}`)
  out(`corpus ${versions.corpus}; taken back with: contrechamp undo ${job}`)
}

function printPreview(
  { columns, sample, read, repeats, checked, problems, outlets, events }: JobPreview,
  out: (line: string) => void,
) {
  for (const field of FIELDS) if (columns[field] !== undefined) out(`${field}: column “${columns[field]}”`)
  for (const { place, title, outlet, date, lang, words, removed, problem } of sample) {
    const what =
      problem === null
        ? `${outlet}, ${date ?? 'no date'}, ${words === null ? 'to be fetched' : `${lang}, ${words} words`}: ${title}`
        : problem.message
    const apart = removed.length === 1 ? '1 piece is' : `${removed.length} pieces are`
    out(`${place}: ${what}${removed.length === 0 ? '' : ` (${apart} no part of the article)`}`)
  }
  if (repeats.length > 0)
    out(`${repeats.length} of the first ${read} rows may be an article that is here, or a row further up:`)
  for (const repeat of repeats) out(`  ${repeatLine(repeat)}`)
  out(`${checked} rows looked at; ${problems.reduce((sum, { rows }) => sum + rows, 0)} of them have a problem`)
  for (const { code, rows, example } of problems) out(`  ${code}: ${rows}, first ${example}`)
  if (outlets.length > 0) out(`new outlets: ${someOf(outlets)}`)
  if (events.length > 0) out(`new events: ${someOf(events)}`)
}

const REPEAT: Readonly<Record<PreviewedRepeat['kind'], string>> = {
  known: 'the same text, comes in no second time, as',
  nearly: 'nearly the same text as',
  translation: 'may be a translation of',
}

function repeatLine({ place, title, kind, likeness, of }: PreviewedRepeat): string {
  const other =
    'place' in of
      ? `${of.place}, ${of.title}`
      : `${of.article.outlet}, ${of.article.date ?? 'no date'}, ${of.article.title}`
  return `${place}, ${title}: ${REPEAT[kind]} ${other}${kind === 'known' ? '' : ` (${Math.round(likeness * 100)} % alike)`}`
}

/** The first few, and how many more there are. */
function someOf(names: readonly string[]): string {
  const more = names.length - MOST_LISTED
  return `${names.slice(0, MOST_LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** Rows per second since the first time that it was asked. */
function rateOf(): (done: number) => number {
  let first: { readonly at: number; readonly done: number } | null = null
  return (done) => {
    first ??= { at: Date.now(), done }
    const seconds = (Date.now() - first.at) / 1000
    return seconds > 0 ? (done - first.done) / seconds : 0
  }
}

const timeOf = (seconds: number) => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`)
