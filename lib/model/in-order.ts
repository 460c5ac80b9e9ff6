import type { ArticleRow } from './article-row'

/** Lists of articles that are looked through together, by each of them: the outlets of one sample, say. */
const beside = new WeakMap<readonly ArticleRow[], readonly (readonly ArticleRow[])[]>()

/** Says that whoever looks through one of the lists will look through the others too. */
export function setBeside(lists: readonly (readonly ArticleRow[])[]): void {
  for (const list of lists) beside.set(list, lists)
}

/** The lists that are looked through with this one, itself among them; none of them ever changes. */
export const listsBeside = (list: readonly ArticleRow[]) => beside.get(list) ?? [list]

/** For each article of lists that are looked through together, the list that it is in: found once. */
const orders = new WeakMap<readonly (readonly ArticleRow[])[], Uint16Array>()

/**
 * Goes through the articles of all lists in the order in which their columns have them: memory is then read from its beginning to its end.
 * One list after the other, each with every twelfth article, takes two to three times as long. `take` is told which list it is and
 * the place of the article in it; of each list the articles come in its order. No list ever changes.
 */
export function eachInOrder(
  lists: readonly (readonly ArticleRow[])[],
  take: (article: ArticleRow, list: number, place: number) => void,
): void {
  const order = orders.get(lists) ?? orderOf(lists)
  orders.set(lists, order)
  const places = new Uint32Array(lists.length)
  for (const list of order) {
    const place = places[list] ?? 0
    places[list] = place + 1
    const article = lists[list]?.[place]
    if (article !== undefined) take(article, list, place)
  }
}

function orderOf(lists: readonly (readonly ArticleRow[])[]): Uint16Array {
  const order = new Uint16Array(lists.reduce((sum, { length }) => sum + length, 0))
  const places = new Uint32Array(lists.length)
  const next = Float64Array.from(lists, (list) => list[0]?.at ?? Number.POSITIVE_INFINITY)
  for (let count = 0; count < order.length; count++) {
    let first = 0
    for (let list = 1; list < next.length; list++) if ((next[list] ?? 0) < (next[first] ?? 0)) first = list
    order[count] = first
    const place = (places[first] ?? 0) + 1
    places[first] = place
    next[first] = lists[first]?.[place]?.at ?? Number.POSITIVE_INFINITY
  }
  return order
}
