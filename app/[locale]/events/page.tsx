import type { Metadata } from 'next'
import { EventCard } from '@/components/event/event-card'
import { PageLink } from '@/components/frame/page-link'
import { localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { coverageOf } from '@/lib/view/articles-on'
import type { SearchParams } from '@/lib/view/view-state'
import { pageLocale } from '../../page-locale'
import { pinnedPath, siteRelease } from '../../site-release'
import { viewMetadata } from '../../view-metadata'

const PATH = '/events'

interface Props {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale()
  const release = await siteRelease(locale, await searchParams)
  const { event } = messagesFor(locale)
  return viewMetadata({
    locale,
    path: pinnedPath(PATH, release),
    title: event.listTitle,
    description: event.listDescription(release.corpus.events.length),
    image: `/preview${PATH}`,
  })
}

/** What several articles report: newest first, each with the outlets that have articles on it. */
export default async function EventsPage({ searchParams }: Props) {
  const locale = await pageLocale()
  const { corpus } = await siteRelease(locale, await searchParams)
  const { event } = messagesFor(locale)
  const newestFirst = [...corpus.events].sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))
  return (
    <>
      <header className="max-w-[46rem]">
        <h1 className="text-3xl tracking-tight">{event.listTitle}</h1>
        <p className="mt-2 text-secondary">{event.listIntro}</p>
      </header>
      {newestFirst.length === 0 ? (
        <p className="mt-8">
          {event.listEmpty} <PageLink href={localeHref(locale, '/')}>{messagesFor(locale).frame.nav.overview}</PageLink>
        </p>
      ) : (
        <ol className="mt-8 grid grid-cols-1 gap-10">
          {newestFirst.map((one) => (
            <li key={one.slug} className="border-ink border-t-2 pt-5">
              <EventCard locale={locale} event={one} coverage={coverageOf(corpus, one.slug)} outlets={corpus.outlets} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
