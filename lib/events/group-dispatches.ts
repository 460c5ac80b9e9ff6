import type { ArticleRow } from '../model/reading'
import type { Dispatch } from './event-summary'

/**
 * Groups articles that repeat or translate one another. Order is that of each group's first article.
 *
 * A version whose original is not among the articles stands for the dispatch itself; two such versions of one original are
 * still one dispatch.
 *
 * @example groupDispatches([{ id: 'fr', sameAs: null }, { id: 'en', sameAs: 'fr' }]) // [{ id: 'fr', articles: ['fr', 'en'] }]
 */
export function groupDispatches(articles: readonly Pick<ArticleRow, 'id' | 'sameAs'>[]): readonly Dispatch[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const groups = new Map<string, string[]>()
  for (const article of articles) {
    const root = rootOf(article, byId)
    groups.set(root, [...(groups.get(root) ?? []), article.id])
  }
  return [...groups].map(([root, members]) => ({
    id: byId.has(root) ? root : (members[0] ?? root),
    articles: members,
  }))
}

/** Follows `sameAs` to the original; a circle ends at the smallest id on it, so that every member finds the same. */
function rootOf(
  article: Pick<ArticleRow, 'id' | 'sameAs'>,
  byId: ReadonlyMap<string, Pick<ArticleRow, 'id' | 'sameAs'>>,
): string {
  const path = [article.id]
  let next = article.sameAs
  while (next !== null) {
    const at = path.indexOf(next)
    if (at >= 0) return path.slice(at).sort()[0] ?? next
    path.push(next)
    next = byId.get(next)?.sameAs ?? null
  }
  return path[path.length - 1] ?? article.id
}
