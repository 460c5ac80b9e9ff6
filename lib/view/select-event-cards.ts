import type { Event } from '../model/corpus'
import type { Language } from '../model/language'
import type { Corpus } from '../model/reading'
import { articlesOn, coverageOf } from './articles-on'
import { type OutletHead, toOutletHead } from './panel'
import { countedOf } from './select-sample'

/** An event with who reports it here, and by how many articles. Outlets without one are not listed: nothing is said of them. */
export interface EventCard {
  readonly event: Event
  readonly coverage: readonly { readonly outlet: OutletHead; readonly articles: number }[]
  readonly articles: number
  readonly counted: number
}

/** Events that have articles, the latest first. */
export function selectEventCards(corpus: Corpus, locale: Language): readonly EventCard[] {
  const collator = new Intl.Collator(locale)
  return corpus.events
    .map((event) => {
      const parts = coverageOf(corpus, event.slug)
      const covering = corpus.outlets
        .map((outlet) => ({ outlet: toOutletHead(outlet), articles: parts.get(outlet.slug) ?? [] }))
        .filter((part) => part.articles.length > 0)
        .sort((a, b) => collator.compare(a.outlet.short[locale], b.outlet.short[locale]))
      return {
        event,
        coverage: covering.map(({ outlet, articles }) => ({ outlet, articles: articles.length })),
        articles: articlesOn(corpus, event.slug).length,
        counted: covering.reduce((sum, part) => sum + countedOf(part.articles, 'once').counted.length, 0),
      }
    })
    .filter(({ articles }) => articles > 0)
    .sort((a, b) =>
      a.event.from < b.event.from ? 1 : a.event.from > b.event.from ? -1 : a.event.slug < b.event.slug ? -1 : 1,
    )
}
