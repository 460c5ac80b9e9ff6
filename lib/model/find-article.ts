import { type ArticleRow, sourceOf } from './article-row'
import { hashOfTail, hashOfTailAt, TAIL } from './id-tail'

/** Where articles stand, by the tails of their ids: a table of places, each one more than the place, 0 where there is none. */
interface Index {
  readonly table: Uint32Array
  readonly mask: number
}

const indexes = new WeakMap<readonly ArticleRow[], Index>()

/** The article of a list with that id; the list is looked through once, and never changes. */
export function findArticle(articles: readonly ArticleRow[], id: string): ArticleRow | undefined {
  return articles[placesOf(articles, id).find((place) => articles[place]?.id === id) ?? -1]
}

/** The article with a prefix of that hash at the end of its id, whatever stands before it. */
export function findByHash(articles: readonly ArticleRow[], hash: string): ArticleRow | undefined {
  const tail = hash.slice(0, TAIL)
  return articles[placesOf(articles, tail).find((place) => articles[place]?.id.endsWith(tail) === true) ?? -1]
}

function placesOf(articles: readonly ArticleRow[], id: string): readonly number[] {
  const { table, mask } = indexOf(articles)
  const places: number[] = []
  for (let at = hashOfTail(id) & mask; table[at] !== 0; at = (at + 1) & mask) places.push((table[at] ?? 0) - 1)
  return places
}

function indexOf(articles: readonly ArticleRow[]): Index {
  const found = indexes.get(articles) ?? makeIndex(articles)
  indexes.set(articles, found)
  return found
}

/** Open addressing: a table at least twice as long as the list, in which an article stands at its hash or at the next free place. */
function makeIndex(articles: readonly ArticleRow[]): Index {
  const size = 2 ** Math.ceil(Math.log2(2 * articles.length + 2))
  const [table, mask] = [new Uint32Array(size), size - 1]
  const source = sourceOf(articles)
  for (const [place, article] of articles.entries()) {
    let at = (source === null ? hashOfTail(article.id) : hashOfTailAt(source.columns.ids, place)) & mask
    while (table[at] !== 0) at = (at + 1) & mask
    table[at] = place + 1
  }
  return { table, mask }
}
