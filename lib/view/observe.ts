import type { ArticleRow } from '../model/article-row'
import { eachInOrder, listsBeside } from '../model/in-order'
import { VOICES } from '../model/voice'
import { type Observation, type Observed, observedOf } from '../score/observation'
import type { ViewState } from './view-parsers'

/** Hits of a cue in an article and the words looked through, in one voice; null where the article was not scored for it. */
export function observe(article: ArticleRow, cue: string, voice: ViewState['voice']): Observation | null {
  const hits = article.hitsIn(cue, voice)
  return hits === null ? null : { hits, words: article.wordsIn(voice) }
}

/** Articles with their counts of one cue in one voice, in their order. */
export interface ObservedArticles extends Observed {
  readonly articles: readonly ArticleRow[]
}

/** The observations of several articles for a cue; those that were not scored for it are passed over. */
export function observeAll(articles: readonly ArticleRow[], cue: string, voice: ViewState['voice']): ObservedArticles {
  return observeTogether([articles], [cue], voice)[0]?.[0] ?? { articles: [], ...observedOf([]) }
}

/** The same for several lists and cues, in one go through all articles: for each list its observations, one for each cue. */
export function observeTogether(
  lists: readonly (readonly ArticleRow[])[],
  cues: readonly string[],
  voice: ViewState['voice'],
): readonly (readonly ObservedArticles[])[] {
  const scoredFor = lists.find(({ length }) => length > 0)?.[0]?.cues ?? []
  const places = cues.map((cue) => scoredFor.indexOf(cue))
  if (places.includes(-1) || lists.some((list) => list.some((article) => article.cues !== scoredFor)))
    return lists.map((list) => cues.map((cue) => observeScored(list, cue, voice)))
  const found = lists.map((articles) => {
    const words = new Float64Array(articles.length)
    return cues.map(() => ({ articles, hits: new Float64Array(articles.length), words }))
  })
  const hitsOf = found.map((own) => scoredFor.map((_, place) => own[places.indexOf(place)]?.hits))
  const only = voice === 'all' ? -1 : VOICES.indexOf(voice)
  eachInOrder(lists, (article, list, place) => {
    const [first] = found[list] ?? []
    if (first !== undefined) first.words[place] = article.wordsIn(voice)
    const byCue = hitsOf[list] ?? []
    article.eachHit((cue, voiceOf, count) => {
      const hits = byCue[cue]
      if (hits !== undefined && (only < 0 || only === voiceOf)) hits[place] = (hits[place] ?? 0) + count
    })
  })
  return found
}

/** Observations of lists of articles for these cues, each list once, and with it those that are looked through beside it. */
export function observer(
  cues: readonly string[],
  voice: ViewState['voice'],
): (articles: readonly ArticleRow[], cue: string) => ObservedArticles {
  const known = new Map<readonly ArticleRow[], readonly ObservedArticles[]>()
  return (articles, cue) => {
    if (!known.has(articles)) {
      const lists = listsBeside(articles)
      for (const [place, found] of observeTogether(lists, cues, voice).entries()) known.set(lists[place] ?? [], found)
    }
    return known.get(articles)?.[cues.indexOf(cue)] ?? observeAll(articles, cue, voice)
  }
}

/** Where articles were read for different cues. */
function observeScored(articles: readonly ArticleRow[], cue: string, voice: ViewState['voice']): ObservedArticles {
  const scored = articles.filter(({ cues }) => cues.includes(cue))
  return { articles: scored, ...observedOf(scored.flatMap((article) => observe(article, cue, voice) ?? [])) }
}
