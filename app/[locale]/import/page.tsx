import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { PageLink } from '@/components/frame/page-link'
import { ScrollTable } from '@/components/table/scroll-table'
import { formatDate } from '@/lib/messages/format-date'
import { formatNumber } from '@/lib/messages/format-number'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { ImportJob } from '@/lib/model/import-job'
import { ISSUES, issueSchema } from '@/lib/model/issues'
import { listFeeds } from '@/lib/store/feeds'
import { listJobs } from '@/lib/store/read-imports'
import type { SearchParams } from '@/lib/view/view-state'
import { readingOf, refusal } from '../../may-write'
import { pageLocale } from '../../page-locale'
import { viewMetadata } from '../../view-metadata'
import { FeedTable } from './feed-table'
import { ImportForm } from './import-form'

const PATH = '/import'

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const { imports: t } = messagesFor(locale)
  return viewMetadata({ locale, path: PATH, title: t.title, description: t.intro, image: null })
}

/** Where articles come in: the form, where this machine may write, and what came in before. */
export default async function ImportPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [locale, jobs, feeds, { problem }, asked] = await Promise.all([
    pageLocale(),
    listJobs(),
    listFeeds(),
    searchParams,
    headers(),
  ])
  const { imports: t } = messagesFor(locale)
  const refused = await refusal(readingOf(asked))
  const isOpen = refused === null
  return (
    <>
      <header className="max-w-[46rem]">
        <h1 className="text-3xl tracking-tight">{t.heading}</h1>
        <p className="mt-2 text-secondary">{t.intro}</p>
        <p className="mt-2 text-secondary">{t.shared}</p>
      </header>
      {problem === undefined ? null : (
        <p role="alert" className="mt-6 max-w-[46rem] border-warning border-s-4 bg-card px-4 py-2.5">
          {saidOf(problem, locale)}
        </p>
      )}
      <div className="mt-8 max-w-[46rem]">
        {isOpen ? <ImportForm locale={locale} /> : <Closed locale={locale} canSignIn={refused === 'sign_in'} />}
      </div>
      {feeds.length === 0 ? null : <FeedTable feeds={feeds} isOpen={isOpen} locale={locale} />}
      <div className="mt-12 max-w-[56rem]">
        <h2 className="text-xl">{t.list}</h2>
        {jobs.length === 0 ? <p className="mt-2 text-secondary">{t.none}</p> : <JobTable jobs={jobs} locale={locale} />}
      </div>
    </>
  )
}

function Closed({ locale, canSignIn }: { locale: Locale; canSignIn: boolean }) {
  const { imports: t, signIn } = messagesFor(locale)
  return (
    <p className="bg-card px-4 py-3">
      {canSignIn ? signIn.needed : t.closed}{' '}
      {canSignIn ? <PageLink href={localeHref(locale, '/sign-in')}>{signIn.title}</PageLink> : null}
    </p>
  )
}

/** What the catalogue says of a code in the address; of any other only that it did not work. */
function saidOf(problem: string | readonly string[], locale: Locale): string {
  const known = issueSchema.shape.code.safeParse(problem)
  return ISSUES[known.success ? known.data : 'not_started'][locale]
}

function JobTable({ jobs, locale }: { jobs: readonly ImportJob[]; locale: Locale }) {
  const { imports: t } = messagesFor(locale)
  return (
    <div className="mt-3">
      <ScrollTable caption={t.list}>
        <thead>
          <tr>
            <th scope="col">{t.number}</th>
            <th scope="col">{t.source}</th>
            <th scope="col">{t.date}</th>
            <th scope="col">{t.state}</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map(({ key, source, createdAt, state, rows }) => (
            <tr key={key}>
              <th scope="row">
                <PageLink href={localeHref(locale, `/import/${key}`)}>{formatNumber(locale, key)}</PageLink>
              </th>
              <td className="break-words">{source}</td>
              <td className="whitespace-nowrap">{formatDate(locale, createdAt.slice(0, 10), 'short')}</td>
              <td>
                {t.states[state]}
                <span className="block text-muted text-xs">{t.rows(rows.added, rows.known, rows.failed)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}
