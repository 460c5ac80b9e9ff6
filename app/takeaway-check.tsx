import { PageLink } from '@/components/frame/page-link'
import { localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { areCounted, readPatternCounts } from '@/lib/store/read'
import type { Robustness } from '@/lib/view/robustness'
import { articlesIn } from '@/lib/view/select-sample'
import type { Takeaway } from '@/lib/view/takeaway'
import { figureCache } from './figure-cache'
import { figureOf } from './figure-thread'
import { inputOf, sampleSummary } from './figures'
import type { PageData } from './page-data'
import { outletName } from './view-words'

/** What each takeaway of a page survives, by cue: leaving out any one article, and any one written form. */
export function checkTakeaways(
  takeaways: readonly Takeaway[],
  data: PageData,
): Promise<ReadonlyMap<string, Robustness>> {
  return robustnessByCue(data, takeaways)
}

const robustnessByCue = figureCache(
  'takeaways',
  async (data, takeaways: readonly Takeaway[]): Promise<ReadonlyMap<string, Robustness>> => {
    if (takeaways.length === 0) return new Map()
    const { corpus, state } = data
    const { articles } = await sampleSummary(data)
    const cues = takeaways.map(({ cue }) => cue)
    const patterns = areCounted(articles, corpus.articles.length)
      ? await readPatternCounts(cues, articlesIn(corpus, state), corpus.versions)
      : null
    return figureOf('takeaways', { ...inputOf(data), checks: { takeaways, patterns } })
  },
)

/** Says which article, or which expression, a takeaway would not stand without. */
export function TakeawayCheck({ found, data }: { found: Robustness | undefined; data: PageData }) {
  if (found === undefined) return null
  const { robustness: t } = messagesFor(data.locale)
  const { articles, patterns, tested, formsTested } = found
  const [first] = articles
  const [form] = patterns
  const ofForms = !formsTested
    ? t.noForms
    : form === undefined
      ? ''
      : patterns.length === 1
        ? t.onePattern(form)
        : t.manyPatterns(patterns)
  if (first === undefined && ofForms === '' && !tested) return null
  return (
    <span className="mt-1 block text-muted text-sm">
      {first === undefined ? null : (
        <>
          {articles.length === 1 ? t.oneArticle : t.manyArticles(articles.length)}{' '}
          <PageLink href={localeHref(data.locale, `/articles/${first.article}`)} lang={first.lang}>
            {first.title}
          </PageLink>{' '}
          ({outletName(data, first.outlet)}).{' '}
        </>
      )}
      {first === undefined && !formsTested && tested ? `${t.steadyArticles} ` : null}
      {ofForms}
      {first === undefined && ofForms === '' ? t.steady : null}
    </span>
  )
}
