import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageLink } from '@/components/frame/page-link'
import { EditOutlet } from '@/components/imports/edit-outlet'
import { OutletArticles } from '@/components/outlet/outlet-articles'
import { OutletCues } from '@/components/outlet/outlet-cues'
import { OutletNames } from '@/components/outlet/outlet-names'
import { PageLinks } from '@/components/phrases/page-links'
import { VoiceWords } from '@/components/reading/voice-words'
import { nameActors } from '@/lib/events/name-actors'
import { formatCountry } from '@/lib/messages/format-country'
import { messagesFor } from '@/lib/messages/messages-for'
import type { Codebook } from '@/lib/model/codebook'
import type { ArticleText, Versions } from '@/lib/model/reading'
import { readArticle } from '@/lib/store/read'
import type { OutletPanel } from '@/lib/view/select-outlet'
import { viewHref } from '@/lib/view/view-href'
import { viewParsers } from '@/lib/view/view-parsers'
import type { SearchParams } from '@/lib/view/view-state'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import { outletPanel } from '../../../figures'
import { mayEdit } from '../../../may-write'
import { pageLocale } from '../../../page-locale'
import { pinnedPath, siteRelease } from '../../../site-release'
import { SpeakersSection } from '../../../speakers-section'
import { viewMetadata } from '../../../view-metadata'

interface Props {
  readonly params: Promise<{ slug: string }>
  readonly searchParams: Promise<SearchParams>
}

/** Articles whose names are read for the page: more would make it slow, and the page says when it stops there. */
const NAMES_FROM = 40

/** Articles on one page of the list. */
const LISTED = 50

async function outletData({ params, searchParams }: Props) {
  const [{ slug }, locale, query] = await Promise.all([params, pageLocale(), searchParams])
  const release = await siteRelease(locale, query)
  const { corpus, codebook } = release
  const panel = await outletPanel({ locale, corpus, codebook, state: DEFAULT_VIEW, ignored: [] }, slug)
  if (panel === null) notFound()
  return { locale, corpus, codebook, panel, pinned: release.pinned, path: pinnedPath(`/outlets/${slug}`, release) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, panel, path } = await outletData(props)
  const { outlet: messages, labels } = messagesFor(locale)
  const { outlet, articles } = panel.group
  return viewMetadata({
    locale,
    path,
    title: outlet.name[locale],
    description: messages.description(outlet.name[locale], labels.outletKind[outlet.kind], articles.length),
    image: `/preview${path}`,
  })
}

export default async function OutletPage(props: Props) {
  const { locale, corpus, codebook, panel, pinned } = await outletData(props)
  const { outlet: messages, labels } = messagesFor(locale)
  const { outlet, articles } = panel.group
  const country = outlet.country === null ? messages.countryUnknown : formatCountry(locale, outlet.country)
  const pages = Math.max(1, Math.ceil(articles.length / LISTED))
  const page = Math.min(await pageOf(props.searchParams), pages)
  const listed = articles.slice((page - 1) * LISTED, page * LISTED)
  const few = panel.rows.some(({ all }) => all.estimate.state !== 'estimate')
  return (
    <>
      <header className="max-w-[46rem]">
        <p className="eyebrow">{messages.outlet}</p>
        <h1 className="mt-1 text-3xl tracking-tight">{outlet.name[locale]}</h1>
        <p className="mt-2 text-lg text-secondary">
          {labels.outletKind[outlet.kind]}, {country}
        </p>
        {outlet.note === undefined ? null : <p className="mt-3 text-secondary">{outlet.note[locale]}</p>}
        {articles.length === 0 ? null : (
          <p className="no-print mt-5 flex flex-wrap gap-3">
            <PageLink href={viewHref('/phrases', DEFAULT_VIEW, { outlets: [outlet.slug] }, locale)} className="button">
              {messages.allPhrases}
            </PageLink>
            <PageLink href={viewHref('/compare', DEFAULT_VIEW, { focus: outlet.slug }, locale)} className="button">
              {messages.compare}
            </PageLink>
          </p>
        )}
      </header>
      {articles.length === 0 ? (
        <p className="mt-10">{messages.noArticles}</p>
      ) : (
        <>
          <div className="mt-10 grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <section aria-labelledby="articles-title">
              <h2 id="articles-title" className="mb-3 text-xl">
                {messages.articles}
              </h2>
              <OutletArticles locale={locale} panel={panel} listed={listed} events={corpus.events} />
              <PageLinks
                page={page}
                pages={pages}
                hrefOf={(to) =>
                  viewHref(`/outlets/${outlet.slug}`, { ...DEFAULT_VIEW, v: pinned }, { page: to }, locale)
                }
                locale={locale}
              />
            </section>
            <section aria-labelledby="voices-title">
              <h2 id="voices-title" className="text-xl">
                {messages.voices}
              </h2>
              <p className="mt-1 mb-3 text-muted text-sm">{messages.voicesIntro}</p>
              <VoiceWords locale={locale} words={panel.words} hrefOf={null} chosen={null} />
            </section>
          </div>
          <section aria-labelledby="cues-title" className="mt-14 border-rule border-t pt-6">
            <h2 id="cues-title" className="text-2xl tracking-tight">
              {messages.cues}
            </h2>
            <p className="mt-2 mb-4 max-w-[46rem] text-secondary">
              {messages.cuesNote} {few ? messages.few : null}
            </p>
            <OutletCues locale={locale} panel={panel} />
          </section>
          <Speakers panel={panel} locale={locale} versions={corpus.versions} />
          <Names panel={panel} locale={locale} actors={codebook.actors} versions={corpus.versions} />
        </>
      )}
      {(await mayEdit(pinned)) ? <EditOutlet outlet={outlet} locale={locale} /> : null}
    </>
  )
}

async function pageOf(searchParams: Props['searchParams']): Promise<number> {
  const { page } = await searchParams
  return viewParsers.page.parseServerSide(typeof page === 'string' ? page : undefined)
}

async function Speakers({ panel, locale, versions }: { panel: OutletPanel; locale: 'en' | 'fr'; versions: Versions }) {
  const { speakers } = messagesFor(locale)
  const counts = new Set(panel.group.counted)
  const counted = panel.group.articles.filter((article) => counts.has(article))
  const articles = await readArticles(counted, versions)
  const limited = counted.length > NAMES_FROM ? ` ${speakers.limited(NAMES_FROM)}` : ''
  return (
    <SpeakersSection
      locale={locale}
      intro={`${speakers.introOutlet}${limited}`}
      columns={[{ key: 'all', head: speakers.column, articles }]}
    />
  )
}

/** The newest of the articles, as many as a page reads. */
async function readArticles(
  rows: readonly { readonly id: string }[],
  versions: Versions,
): Promise<readonly ArticleText[]> {
  const texts = await Promise.all(rows.slice(-NAMES_FROM).map(({ id }) => readArticle(id, versions)))
  return texts.filter((text): text is ArticleText => text !== null)
}

async function Names({
  panel,
  locale,
  actors,
  versions,
}: {
  panel: OutletPanel
  locale: 'en' | 'fr'
  actors: Codebook['actors']
  versions: Versions
}) {
  const { outlet: messages } = messagesFor(locale)
  const read = await readArticles(panel.group.articles, versions)
  const langOf = new Map(read.map(({ row }) => [row.id, row.lang]))
  const rows = nameActors(read, actors).flatMap(({ actor, designations }) =>
    designations.map(({ designation, cells }) => ({
      actor,
      designation,
      names: cells.flatMap(({ article, hits }) =>
        hits.map((hit) => ({ article, lang: langOf.get(article) ?? locale, hit })),
      ),
    })),
  )
  return (
    <section aria-labelledby="names-title" className="mt-14 border-rule border-t pt-6">
      <h2 id="names-title" className="text-2xl tracking-tight">
        {messages.names}
      </h2>
      <p className="mt-2 mb-4 max-w-[46rem] text-secondary">
        {rows.length === 0 ? messages.namesNone : messages.namesIntro}{' '}
        {panel.group.articles.length > NAMES_FROM ? messages.namesLimited(NAMES_FROM) : null}
      </p>
      {rows.length === 0 ? null : <OutletNames locale={locale} rows={rows} actors={actors} />}
    </section>
  )
}
