/** What is needed to know that two articles are one observation of framing. `sameAs`: the id of the one it repeats. */
export interface Repeatable {
  readonly id: string
  readonly sameAs: string | null
  readonly date: string | null
}

/** An article that is not counted, and the one that counts for both. */
export interface Repeat<T> {
  readonly article: T
  readonly of: T
}

/**
 * Leaves one article of every group that repeats or translates the same text.
 *
 * The one that the others point at is kept; where it is not among the articles, the first by date, then by id (undated ones
 * last). Within one group of comparison only: the same dispatch in two outlets is a choice of each. The articles come back
 * in their order.
 *
 * @example dropRepeats([fr, { ...en, sameAs: fr.id }]) // { counted: [fr], repeats: [{ article: en, of: fr }] }
 */
export function dropRepeats<T extends Repeatable>(
  articles: readonly T[],
): { readonly counted: readonly T[]; readonly repeats: readonly Repeat<T>[] } {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const groups = new Map<string, T[]>()
  for (const article of articles) {
    const root = rootOf(article, byId)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [article])
    else group.push(article)
  }
  const kept = new Map<string, T>()
  for (const [root, group] of groups) {
    const first = byId.get(root) ?? group.reduce((best, article) => (comesBefore(article, best) ? article : best))
    for (const article of group) kept.set(article.id, first)
  }
  return {
    counted: articles.filter((article) => kept.get(article.id) === article),
    repeats: articles.flatMap((article) => {
      const of = kept.get(article.id)
      return of === undefined || of === article ? [] : [{ article, of }]
    }),
  }
}

/** The id at the end of the chain of `sameAs`; in a ring, the smallest id of the ring. */
function rootOf(article: Repeatable, byId: ReadonlyMap<string, Repeatable>): string {
  const seen: string[] = []
  let at: Repeatable | undefined = article
  let id = article.id
  while (at !== undefined && at.sameAs !== null) {
    const ring = seen.indexOf(at.id)
    if (ring >= 0) return seen.slice(ring).sort()[0] ?? id
    seen.push(at.id)
    id = at.sameAs
    at = byId.get(id)
  }
  return id
}

function comesBefore(a: Repeatable, b: Repeatable): boolean {
  if (a.date !== b.date) return b.date === null || (a.date !== null && a.date < b.date)
  return a.id < b.id
}
