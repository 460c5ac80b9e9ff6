import type { ArticleColumns } from './article-columns'
import type { ArticleRow } from './article-row'

/** The known dates of articles, each once, the earliest first: of a million articles there are some thousand, and only these are read. */
export function knownDates(articles: readonly ArticleRow[]): readonly string[] {
  const places = new Map<ArticleColumns, Uint8Array>()
  let of: ArticleColumns | null = null
  let seen: Uint8Array = new Uint8Array()
  for (const { columns, at } of articles) {
    if (columns !== of) {
      of = columns
      seen = places.get(columns) ?? new Uint8Array(columns.names.length)
      places.set(columns, seen)
    }
    seen[columns.date[at] ?? 0] = 1
  }
  const dates = new Set<string>()
  // The first place is of what has no name.
  for (const [{ names }, found] of places)
    for (let place = 1; place < found.length; place++) if (found[place] === 1) dates.add(names[place] ?? '')
  return [...dates].sort()
}
