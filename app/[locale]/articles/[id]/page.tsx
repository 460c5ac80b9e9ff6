import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { IgnoredValues } from '@/components/controls/ignored-values'
import { ViewProvider } from '@/components/controls/view-provider'
import { EditArticle } from '@/components/imports/edit-article'
import { ArticleHead } from '@/components/reading/article-head'
import { ArticleScores } from '@/components/reading/article-scores'
import { ArticleSurface } from '@/components/reading/article-surface'
import { ArticleText } from '@/components/reading/article-text'
import { CueStripChart } from '@/components/reading/cue-strip-chart'
import { RemovedFurniture } from '@/components/reading/removed-furniture'
import { findArticle } from '@/lib/model/find-article'
import { repeatsOf } from '@/lib/view/articles-on'
import '@/components/reading/reading.css'
import '@/components/reading/reading-layout.css'
import { messagesFor } from '@/lib/messages/messages-for'
import type { ArticleText as Article } from '@/lib/model/reading'
import { LEAST_WORDS_FOR_RATE } from '@/lib/score/estimate'
import { readArticle } from '@/lib/store/read'
import { selectReading } from '@/lib/view/select-reading'
import { selectStrip } from '@/lib/view/select-strip'
import { viewHref } from '@/lib/view/view-href'
import { DEFAULT_VIEW, type SearchParams } from '@/lib/view/view-state'
import { mayEdit } from '../../../may-write'
import { allCues, type PageData, pageData, redirectForm } from '../../../page-data'
import { SpeakersSection } from '../../../speakers-section'
import { viewMetadata } from '../../../view-metadata'
import { phraseLinks } from './phrase-links'
import { ReadingRail } from './reading-rail'

interface Props {
  readonly params: Promise<{ id: string }>
  readonly searchParams: Promise<SearchParams>
}

const pathOf = (article: Article) => `/articles/${article.row.id}`

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id } = await params
  const data = await pageData(searchParams, allCues)
  const article = await readArticle(id, data.state.v)
  if (article === null) return {}
  const { reading } = messagesFor(data.locale)
  const outlet = data.corpus.outlets.find(({ slug }) => slug === article.row.outlet)
  const { phrases, legend } = selectReading(article, data.codebook.cues, { shown: null, furniture: false })
  const name = outlet?.name[data.locale] ?? article.row.outlet
  return viewMetadata({
    locale: data.locale,
    path: viewHref(pathOf(article), data.state, {}, 'en'),
    title: `${article.row.title} (${outlet?.short[data.locale] ?? name})`,
    description: reading.description(phrases.length, legend.filter(({ core }) => core > 0).length, name),
    image: `/preview${pathOf(article)}`,
  })
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const { id } = await params
  const data = await pageData(searchParams, allCues)
  const article = await readArticle(id, data.state.v)
  if (article === null) notFound()
  if (article.row.id !== id) redirect(viewHref(pathOf(article), data.state, {}, data.locale))
  await redirectForm(pathOf(article), searchParams, data)
  const { locale, corpus, codebook, state, ignored } = data
  const { reading, speakers } = messagesFor(locale)
  const { row } = article
  const outlet = corpus.outlets.find(({ slug }) => slug === row.outlet)
  if (outlet === undefined) notFound()
  const furnished = state.furniture === 'shown'
  const panel = selectReading(article, codebook.cues, { shown: state.hl, furniture: furnished })
  const counted = panel.legend.filter(({ core }) => core > 0)
  const total = counted.reduce((sum, { core }) => sum + core, 0)
  const links = phraseLinks(article, panel, data)
  const href = (patch: Parameters<typeof viewHref>[2]) => viewHref(pathOf(article), state, patch, locale)

  return (
    <ViewProvider>
      <ArticleHead
        locale={locale}
        row={row}
        outlet={outlet}
        event={corpus.events.find(({ slug }) => slug === row.event) ?? null}
        twins={twinsOf(article, data)}
        summary={reading.summary(total, counted.length)}
      />
      <IgnoredValues ignored={ignored} locale={locale} />
      <div className="reading-layout">
        <div>
          {counted.length === 0 && row.words.all > 0 ? (
            <p className="mb-6 max-w-prose rounded-sm bg-card px-4 py-3">{reading.noCue(codebook.cues.length)}</p>
          ) : null}
          {row.words.all === 0 ? (
            <p className="mb-6 max-w-prose rounded-sm bg-card px-4 py-3">{reading.noText}</p>
          ) : null}
          <ArticleSurface
            locale={locale}
            lang={row.lang}
            label={reading.text}
            phrases={links.phrases}
            others={links.weak}
            toggles={links.toggles}
          >
            <ArticleText
              panel={panel}
              lang={row.lang}
              locale={locale}
              focus={state.focus}
              voice={state.voice === 'all' ? null : state.voice}
            />
          </ArticleSurface>
          <RemovedFurniture
            locale={locale}
            lang={row.lang}
            furniture={panel.furniture}
            words={panel.removedWords}
            shown={furnished}
            toggleHref={href({ furniture: furnished ? 'hidden' : 'shown' })}
          />
        </div>
        <ReadingRail data={data} row={row} panel={panel} links={links} path={pathOf(article)} />
      </div>
      <CueStripChart locale={locale} {...selectStrip(article, allCues(codebook))} cues={codebook.cues} />
      <ArticleScores
        locale={locale}
        row={row}
        cues={codebook.cues}
        shortText={LEAST_WORDS_FOR_RATE}
        hrefOf={(cue, voice) => viewHref('/phrases', DEFAULT_VIEW, { article: row.id, cues: [cue], voice }, locale)}
      />
      <SpeakersSection
        locale={locale}
        intro={speakers.introArticle}
        columns={[{ key: row.id, head: speakers.column, articles: [article] }]}
      />
      {(await mayEdit(state.v)) ? <EditArticle article={row} events={data.corpus.events} locale={locale} /> : null}
    </ViewProvider>
  )
}

/** The other texts of the same dispatch: the original and whatever repeats it. */
function twinsOf({ row }: Article, { corpus }: PageData) {
  const root = row.sameAs ?? row.id
  const original = findArticle(corpus.articles, root)
  return [...(original === undefined ? [] : [original]), ...repeatsOf(corpus, root)].filter(
    (other) => other.articleKey !== row.articleKey,
  )
}
