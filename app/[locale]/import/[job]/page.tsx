import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { PageLink } from '@/components/frame/page-link'
import { JobProgress } from '@/components/imports/job-progress'
import { ScrollTable } from '@/components/table/scroll-table'
import { previewJob } from '@/lib/import/preview-job'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { ImportJob } from '@/lib/model/import-job'
import { MOST_PROBLEMS, readJob, type StoredProblem } from '@/lib/store/read-imports'
import { readingOf, refusal } from '../../../may-write'
import { pageLocale } from '../../../page-locale'
import { siteReader } from '../../../site-reader'
import { JobReview } from './job-review'
import { StagedImport } from './staged-import'

interface Props {
  readonly params: Promise<{ job: string }>
}

/** Seconds after which a page of a running import looks again. */
const AGAIN = 2
/** So long may a batch take; what has not moved since has probably ended. */
const STALLED_MILLISECONDS = 60_000

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { job }] = await Promise.all([pageLocale(), params])
  const { imports: t, frame } = messagesFor(locale)
  return { title: { absolute: `${t.jobTitle(Number(job))} · ${frame.siteName}` }, robots: { index: false } }
}

/** What becomes of an import: what it would bring, how far it is, and the rows that became no article. Without script too. */
export default async function ImportJobPage({ params }: Props) {
  const [locale, { job: given }, asked] = await Promise.all([pageLocale(), params, headers()])
  const found = await readJob(Number(given))
  if (found === null) notFound()
  const { job, problems, idle, failure } = found
  const { imports: t, figures } = messagesFor(locale)
  const isOpen = (await refusal(readingOf(asked))) === null
  const moves = job.state === 'running' || job.state === 'staging'
  const preview = job.state === 'staged' && isOpen ? await previewJob(job.key, siteReader()) : null
  return (
    <>
      {moves ? (
        <noscript>
          <meta httpEquiv="refresh" content={String(AGAIN)} />
        </noscript>
      ) : null}
      <header className="max-w-[46rem]">
        <p className="eyebrow">
          <PageLink href={localeHref(locale, '/import')} className="quiet-link">
            {t.all}
          </PageLink>
        </p>
        <h1 className="mt-1 text-3xl tracking-tight">{t.jobTitle(job.key)}</h1>
        <p className="mt-2 break-words text-secondary">{job.source}</p>
      </header>
      <div role="status" className="mt-6 max-w-[46rem] bg-card px-4 py-3">
        <p className="font-semibold">
          {t.states[job.state]}
          {job.state === 'staging' || job.state === 'staged'
            ? null
            : `${figures.colon}${t.rows(job.rows.added, job.rows.known, job.rows.failed)}`}
        </p>
        {job.repeats === 0 ? null : <p className="mt-1">{t.repeated(job.repeats)}</p>}
        {failure === null ? null : <p className="mt-1">{failure.said[locale]}</p>}
        {job.state === 'staging' ? <p className="mt-1 text-secondary">{t.staging(job.rows.pending)}</p> : null}
        {moves ? <JobProgress key={job.state} locale={locale} job={job.key} state={job.state} rows={job.rows} /> : null}
        {job.state === 'running' ? (
          <p className="mt-1 text-secondary">
            {idle > STALLED_MILLISECONDS ? t.stalled : `${t.running} ${t.wholeAtEnd}`}
          </p>
        ) : null}
      </div>
      {preview === null ? null : <StagedImport preview={preview} locale={locale} />}
      {job.state === 'done' ? (
        <p className="mt-4">
          <PageLink href={localeHref(locale, '/compare')}>{t.see}</PageLink>
        </p>
      ) : null}
      {job.state === 'done' && isOpen ? <JobReview job={job.key} added={job.rows.added} locale={locale} /> : null}
      {isOpen ? <JobActions job={job} locale={locale} /> : null}
      {problems.length === 0 ? null : <Problems job={job.key} problems={problems} locale={locale} />}
    </>
  )
}

/** What can be done with an import in its state. A staged one has its own form. */
function JobActions({ job: { key, state }, locale }: { job: ImportJob; locale: Locale }) {
  const { imports: t } = messagesFor(locale)
  const actions = [
    { action: 'start', label: t.goOn, hint: '', when: state === 'failed' },
    { action: 'cancel', label: t.cancel, hint: t.cancelHint, when: /^(?:staging|running|failed)$/.test(state) },
    { action: 'undo', label: t.undo, hint: t.undoHint, when: state === 'done' },
  ].filter(({ when }) => when)
  return actions.map(({ action, label, hint }) => (
    <form key={action} action={`/api/v1/imports/${key}`} method="post" className="mt-6">
      <input type="hidden" name="locale" value={locale} />
      <button type="submit" name="action" value={action} className="button">
        {label}
      </button>
      {hint === '' ? null : <p className="mt-1 text-muted text-sm">{hint}</p>}
    </form>
  ))
}

interface ProblemsProps {
  readonly job: number
  readonly problems: readonly StoredProblem[]
  readonly locale: Locale
}

function Problems({ job, problems, locale }: ProblemsProps) {
  const { imports: t } = messagesFor(locale)
  return (
    <div className="mt-10 max-w-[56rem]">
      <h2 className="text-xl">{t.problems}</h2>
      <div className="mt-3">
        <ScrollTable caption={t.problems}>
          <thead>
            <tr>
              <th scope="col">{t.place}</th>
              <th scope="col">{t.why}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ place, said }) => (
              <tr key={place}>
                <th scope="row">{place}</th>
                <td>{said[locale]}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
      <p className="mt-2 text-sm">
        {problems.length < MOST_PROBLEMS ? null : <span className="text-muted">{t.more(problems.length)} </span>}
        <a href={`/api/v1/imports/${job}/problems`}>{t.download}</a>
      </p>
    </div>
  )
}
