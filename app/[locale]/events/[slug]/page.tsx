import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IgnoredValues } from '@/components/controls/ignored-values'
import { ViewProvider } from '@/components/controls/view-provider'
import { CoverageTable } from '@/components/event/coverage-table'
import { EventCard } from '@/components/event/event-card'
import { PageLink } from '@/components/frame/page-link'
import { EditEvent } from '@/components/imports/edit-event'
import { PageLinks } from '@/components/phrases/page-links'
import { summariseEvent } from '@/lib/events/summarise-event'
import { formatList } from '@/lib/messages/format-list'
import { formatPeriod } from '@/lib/messages/format-period'
import { localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { ArticleText } from '@/lib/model/reading'
import { readArticle } from '@/lib/store/read'
import { coverageOf } from '@/lib/view/articles-on'
import { columnParam } from '@/lib/view/select-event'
import { viewHref } from '@/lib/view/view-href'
import type { SearchParams } from '@/lib/view/view-state'
import { eventPanel } from '../../../figures'
import { mayEdit } from '../../../may-write'
import { allCues, type PageData, pageData, redirectForm } from '../../../page-data'
import { viewMetadata } from '../../../view-metadata'
import { EventComparison } from './event-comparison'

interface Props {
  readonly params: Promise<{ slug: string }>
  readonly searchParams: Promise<SearchParams>
}

/** Articles on one page of the list. */
const LISTED = 50

async function eventData({ params, searchParams }: Props) {
  const [{ slug }, data] = await Promise.all([params, pageData(searchParams, allCues)])
  const event = data.corpus.events.find((one) => one.slug === slug)
  if (event === undefined) notFound()
  const panel = eventPanel(data, slug)
  return { data, event, panel, path: `/events/${slug}` }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { data, event, panel, path } = await eventData(props)
  const { locale, state } = data
  const outlets = [...new Set(panel.articles.map(({ outlet }) => outlet.short[locale]))]
  return viewMetadata({
    locale,
    path: viewHref(path, state, {}, 'en'),
    title: event.title[locale],
    description: messagesFor(locale).event.description(panel.articles.length, formatList(locale, outlets)),
    image: `/preview${path}`,
  })
}

export default async function EventPage(props: Props) {
  const { data, event, panel, path } = await eventData(props)
  await redirectForm(path, props.searchParams, data)
  const { locale, codebook, state, ignored } = data
  const { event: messages } = messagesFor(locale)
  const texts = await Promise.all(panel.columns.map(({ row }) => readArticle(row.id, state.v)))
  const articles = texts.filter((text): text is ArticleText => text !== null)
  const summary = summariseEvent(articles, allCues(codebook), codebook.actors)
  const pages = Math.max(1, Math.ceil(panel.articles.length / LISTED))
  const page = Math.min(state.page, pages)
  const listed = panel.articles.slice((page - 1) * LISTED, page * LISTED)
  const places = new Map(
    [...panel.columns, ...listed].map(({ row }) => [row.id, panel.articles.findIndex((one) => one.row === row)]),
  )
  const inOrder = (ids: readonly string[]) => ids.toSorted((x, y) => (places.get(x) ?? 0) - (places.get(y) ?? 0))
  /** The columns with one article added or taken out; the usual choice is not written. */
  const toggleHref = (id: string) => {
    const shown = panel.columns.map(({ row }) => row.id)
    const next = shown.includes(id) ? shown.filter((other) => other !== id) : inOrder([...shown, id])
    const choice = { a: null, b: null, c: null, d: null }
    const patch = next.length === panel.articles.length ? choice : { ...choice, ...asParams(next) }
    return viewHref(path, state, { ...patch, page }, locale)
  }
  return (
    <ViewProvider>
      <header className="max-w-[46rem]">
        <p className="eyebrow">
          <PageLink href={localeHref(locale, '/events')} className="quiet-link">
            {messages.event}
          </PageLink>
          , {formatPeriod(locale, event.from, event.to)}
        </p>
        <h1 className="mt-1 text-3xl tracking-tight">{event.title[locale]}</h1>
        {event.summary[locale] === event.title[locale] ? null : (
          <p className="mt-3 text-lg text-secondary">{event.summary[locale]}</p>
        )}
      </header>
      <IgnoredValues ignored={ignored} locale={locale} />
      <section aria-labelledby="coverage-title" className="mt-8">
        <h2 id="coverage-title" className="text-xl">
          {messages.coverage}
        </h2>
        {panel.articles.length === 0 ? (
          <p className="mt-3">{messages.none}</p>
        ) : (
          <div className="mt-2">
            <CoverageTable locale={locale} panel={panel} listed={listed} toggleHref={toggleHref} />
            <PageLinks
              page={page}
              pages={pages}
              hrefOf={(to) => viewHref(path, state, { page: to }, locale)}
              locale={locale}
            />
          </div>
        )}
        <p className="mt-3 max-w-[46rem] text-muted text-sm">
          {messages.grouped} {messages.notInCorpus}
        </p>
      </section>
      {panel.columns.length < 2 ? (
        <Neighbours data={data} slug={event.slug} hasArticle={panel.columns.length === 1} />
      ) : (
        <EventComparison data={data} panel={panel} articles={articles} summary={summary} path={path} />
      )}
      {(await mayEdit(state.v)) ? <EditEvent event={event} locale={locale} /> : null}
    </ViewProvider>
  )
}

function asParams(ids: readonly string[]) {
  const letters = ['A', 'B', 'C', 'D'] as const
  return Object.fromEntries(letters.map((letter, index) => [columnParam(letter), ids[index] ?? null]))
}

/** With one article there is nothing to set side by side: other events are offered. */
function Neighbours({ data, slug, hasArticle }: { data: PageData; slug: string; hasArticle: boolean }) {
  const { locale, corpus } = data
  const { event: messages } = messagesFor(locale)
  const others = corpus.events.filter((event) => event.slug !== slug)
  return (
    <section className="mt-10">
      {hasArticle ? <p className="font-semibold">{messages.single}</p> : null}
      <p className="mt-1">{messages.singleNext}</p>
      <ul className="mt-6 grid grid-cols-1 gap-8">
        {others.map((event) => (
          <li key={event.slug} className="border-rule border-t pt-5">
            <EventCard
              locale={locale}
              event={event}
              coverage={coverageOf(corpus, event.slug)}
              outlets={corpus.outlets}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
