import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { PageLink } from '@/components/frame/page-link'
import { ScrollTable } from '@/components/table/scroll-table'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { MOST_PROBLEMS, readJob, type StoredProblem } from '@/lib/store/read-imports'
import { listensOn, mayWrite } from '../../../may-write'
import { pageLocale } from '../../../page-locale'

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

/** What became of an import: how far it is, and the rows that became no article. Without script too. */
export default async function ImportJobPage({ params }: Props) {
  const [locale, { job: given }, asked] = await Promise.all([pageLocale(), params, headers()])
  const found = await readJob(Number(given))
  if (found === null) notFound()
  const { job, problems, idle } = found
  const { imports: t, figures } = messagesFor(locale)
  const isOpen = mayWrite({ get: (name) => (name === 'host' ? asked.get('host') : null) }, listensOn())
  const isRunning = job.state === 'running'
  return (
    <>
      {isRunning ? <meta httpEquiv="refresh" content={String(AGAIN)} /> : null}
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
          {figures.colon}
          {t.rows(job.rows.added, job.rows.known, job.rows.failed)}
        </p>
        {isRunning ? (
          <p className="mt-1 text-secondary">
            {idle > STALLED_MILLISECONDS ? t.stalled : `${t.running} ${t.wholeAtEnd}`}
          </p>
        ) : null}
      </div>
      {job.state === 'done' ? (
        <p className="mt-4">
          <PageLink href={localeHref(locale, '/compare')}>{t.see}</PageLink>
        </p>
      ) : null}
      {job.state === 'done' && isOpen ? (
        <form action={`/api/v1/imports/${job.key}/undo`} method="post" className="mt-6">
          <input type="hidden" name="locale" value={locale} />
          <button type="submit" className="button">
            {t.undo}
          </button>
          <p className="mt-1 text-muted text-sm">{t.undoHint}</p>
        </form>
      ) : null}
      {problems.length === 0 ? null : <Problems problems={problems} locale={locale} />}
    </>
  )
}

function Problems({ problems, locale }: { problems: readonly StoredProblem[]; locale: Locale }) {
  const { imports: t } = messagesFor(locale)
  return (
    <section aria-labelledby="problems" className="mt-10 max-w-[56rem]">
      <h2 id="problems" className="text-xl">
        {t.problems}
      </h2>
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
      {problems.length < MOST_PROBLEMS ? null : <p className="mt-2 text-muted text-sm">{t.more(problems.length)}</p>}
    </section>
  )
}
