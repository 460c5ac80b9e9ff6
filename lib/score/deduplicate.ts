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
 * The one that all the others point at, directly or through others, is kept; where there is none, or they point in a ring, the first
 * by date, then by id (undated ones last). Within one group of comparison only: the same dispatch in two outlets is a choice of
 * each. `named`: where `sameAs` may lead through articles of other groups, all of them. Ids are unique. The articles come
 * back in their order.
 *
 * @example dropRepeats([fr, { ...en, sameAs: fr.id }]) // { counted: [fr], repeats: [{ article: en, of: fr }] }
 */
export function dropRepeats<T extends Repeatable>(
  articles: readonly T[],
  named: readonly Repeatable[] = articles,
): { readonly counted: readonly T[]; readonly repeats: readonly Repeat<T>[] } {
  const pointing = named.filter(({ sameAs }) => sameAs !== null)
  if (pointing.length === 0) return { counted: articles, repeats: [] }
  // Most articles neither repeat nor are repeated: they stand for themselves, however many there are.
  const involved = new Set(pointing.flatMap(({ id, sameAs }) => [id, sameAs]))
  const some = articles.filter(({ id, sameAs }) => sameAs !== null || involved.has(id))
  if (some.length === 0) return { counted: articles, repeats: [] }
  const byId = new Map(pointing.map((article) => [article.id, article]))
  const groups = new Map<string, { article: T; chain: readonly string[] }[]>()
  for (const article of some) {
    const { root, chain } = chainOf(article, byId)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [{ article, chain }])
    else group.push({ article, chain })
  }
  const kept = new Map<string, T>()
  for (const group of groups.values()) {
    const pointed = new Map<string, number>()
    for (const { chain } of group) for (const id of chain) pointed.set(id, (pointed.get(id) ?? 0) + 1)
    const members = group.map(({ article }) => article)
    const originals = members.filter(({ id }) => pointed.get(id) === members.length)
    const candidates = originals.length > 0 ? originals : members
    const first = candidates.reduce((best, article) => (comesBefore(article, best) ? article : best))
    for (const { id } of members) kept.set(id, first)
  }
  return {
    counted: articles.filter((article) => (kept.get(article.id) ?? article) === article),
    repeats: some.flatMap((article) => {
      const of = kept.get(article.id)
      return of === undefined || of === article ? [] : [{ article, of }]
    }),
  }
}

/**
 * The ids that `sameAs` leads through, the article's own first, and the last of them, which every article of the group leads to; in
 * a ring, its smallest id.
 */
function chainOf(
  article: Repeatable,
  byId: ReadonlyMap<string, Repeatable>,
): { readonly root: string; readonly chain: readonly string[] } {
  const chain = new Set<string>()
  let id = article.id
  while (!chain.has(id)) {
    chain.add(id)
    const next = byId.get(id)?.sameAs ?? null
    if (next === null) return { root: id, chain: [...chain] }
    id = next
  }
  const ids = [...chain]
  return { root: ids.slice(ids.indexOf(id)).sort()[0] ?? id, chain: ids }
}

function comesBefore(a: Repeatable, b: Repeatable): boolean {
  if (a.date !== b.date) return b.date === null || (a.date !== null && a.date < b.date)
  return a.id < b.id
}
