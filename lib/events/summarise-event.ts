import type { ArticleText } from '../model/reading'
import { compareTwins } from './compare-twins'
import type { Dispatch, EventSummary, OnlyHere, PlacedHit, TwinPair } from './event-summary'
import { groupDispatches } from './group-dispatches'
import { type NamedActor, nameActors } from './name-actors'

/**
 * What several articles report of one event: who calls whom what, which cues one dispatch alone has, and where a dispatch
 * and its translation differ.
 *
 * Counts are of core phrases, in every voice. A dispatch in two languages is one observation: a cue that both of its texts
 * have, and no other article, is found in one dispatch only. Articles keep the order given.
 *
 * @example summariseEvent([apaFr, apaEn, site], cueIds, actors).onlyHere // cues of one dispatch, with their phrases
 */
export function summariseEvent(
  articles: readonly ArticleText[],
  cueIds: readonly string[],
  actors: readonly NamedActor[],
): EventSummary {
  const dispatches = groupDispatches(articles.map((article) => article.row))
  return {
    dispatches,
    naming: nameActors(articles, actors),
    onlyHere: dispatches.length < 2 ? [] : onlyHere(articles, dispatches, cueIds),
    twins: dispatches.flatMap((dispatch) => twinsOf(articles, dispatch, cueIds)),
  }
}

function onlyHere(
  articles: readonly ArticleText[],
  dispatches: readonly Dispatch[],
  cueIds: readonly string[],
): readonly OnlyHere[] {
  return dispatches.flatMap(({ id, articles: members }) =>
    cueIds.flatMap((cue): OnlyHere[] => {
      const [here, elsewhere] = [true, false].map((inside) =>
        articles.filter(({ row }) => members.includes(row.id) === inside).flatMap((article) => phrasesOf(article, cue)),
      )
      return here !== undefined && here.length > 0 && elsewhere?.length === 0
        ? [{ dispatch: id, cue, phrases: here }]
        : []
    }),
  )
}

function twinsOf(articles: readonly ArticleText[], dispatch: Dispatch, cueIds: readonly string[]): readonly TwinPair[] {
  const members = articles.filter(({ row }) => dispatch.articles.includes(row.id))
  const original = members.find(({ row }) => row.id === dispatch.id)
  if (original === undefined) return []
  return members.filter((member) => member !== original).map((version) => compareTwins(original, version, cueIds))
}

const phrasesOf = (article: ArticleText, cue: string): readonly PlacedHit[] =>
  article.hits
    .filter((hit) => hit.cue === cue && hit.strength === 'core')
    .sort((a, b) => a.start - b.start)
    .map((hit) => ({ article: article.row.id, hit }))
