import type { ArticleColumns } from './article-columns'
import type { ArticleRow } from './article-row'

/** The known dates of articles, each once: of a million articles there are some thousand, and only these are read. */
export class KnownDates {
  private readonly places = new Map<ArticleColumns, Uint8Array>()
  private of: ArticleColumns | null = null
  private seen: Uint8Array = new Uint8Array()

  add({ columns, at }: ArticleRow): void {
    if (columns !== this.of) {
      this.of = columns
      this.seen = this.places.get(columns) ?? new Uint8Array(columns.names.length)
      this.places.set(columns, this.seen)
    }
    this.seen[columns.date[at] ?? 0] = 1
  }

  /** The earliest first. */
  inOrder(): readonly string[] {
    const dates = new Set<string>()
    // The first place is of what has no name.
    for (const [{ names }, found] of this.places)
      for (let place = 1; place < found.length; place++) if (found[place] === 1) dates.add(names[place] ?? '')
    return [...dates].sort()
  }
}

export function knownDates(articles: readonly ArticleRow[]): readonly string[] {
  const dates = new KnownDates()
  for (const article of articles) dates.add(article)
  return dates.inOrder()
}
