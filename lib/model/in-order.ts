import type { ArticleRow } from './article-row'

/** Lists of articles that are looked through together, by each of them: the outlets of one sample, say. */
const beside = new WeakMap<readonly ArticleRow[], readonly (readonly ArticleRow[])[]>()

/** Says that whoever looks through one of the lists will look through the others too. */
export function setBeside(lists: readonly (readonly ArticleRow[])[]): void {
  for (const list of lists) beside.set(list, lists)
}

/** The lists that are looked through with this one, itself among them; none of them ever changes. */
export const listsBeside = (list: readonly ArticleRow[]) => beside.get(list) ?? [list]

/**
 * Goes through the articles of all lists in the order in which their columns have them: memory is then read from its beginning to its end.
 * One list after the other, each with every twelfth article, takes two to three times as long. `take` is told which list it is and
 * the place of the article in it; of each list the articles come in its order.
 */
export function eachInOrder(
  lists: readonly (readonly ArticleRow[])[],
  take: (article: ArticleRow, list: number, place: number) => void,
): void {
  const places = lists.map(() => 0)
  const next = lists.map((list) => list[0]?.at ?? Number.POSITIVE_INFINITY)
  for (;;) {
    let first = 0
    for (let list = 1; list < next.length; list++) if ((next[list] ?? 0) < (next[first] ?? 0)) first = list
    const place = places[first] ?? 0
    const article = lists[first]?.[place]
    if (article === undefined) return
    take(article, first, place)
    places[first] = place + 1
    next[first] = lists[first]?.[place + 1]?.at ?? Number.POSITIVE_INFINITY
  }
}
