import type { ArticleColumns } from './article-columns'
import type { ArticleRow } from './article-row'

/**
 * Articles by a name that many share, in their order; those without one are in no group. Of articles of the same columns a name is read
 * once, and not for each.
 */
export function groupByName(
  articles: readonly ArticleRow[],
  name: 'outlet' | 'event' | 'sameAs',
): ReadonlyMap<string, readonly ArticleRow[]> {
  const groups = new Map<string, ArticleRow[]>()
  let of: ArticleColumns | null = null
  let byPlace: (ArticleRow[] | undefined)[] = []
  for (const article of articles) {
    const { columns, at } = article
    if (columns !== of) {
      of = columns
      byPlace = []
    }
    const place = columns[name][at] ?? 0
    if (place === 0) continue
    const group = byPlace[place] ?? groupOf(groups, columns.names[place] ?? '')
    byPlace[place] = group
    group.push(article)
  }
  return groups
}

function groupOf(groups: Map<string, ArticleRow[]>, name: string): ArticleRow[] {
  const group = groups.get(name) ?? []
  groups.set(name, group)
  return group
}
