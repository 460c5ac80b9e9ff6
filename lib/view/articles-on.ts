import type { ArticleRow } from '../model/article-row'
import type { Corpus } from '../model/reading'

/** Articles of a corpus by event: put together once, since a corpus never changes. */
const grouped = new WeakMap<Corpus, ReadonlyMap<string, readonly ArticleRow[]>>()

/** The articles on an event, in the order of the corpus; none where it is on no event of that name. */
export function articlesOn(corpus: Corpus, event: string): readonly ArticleRow[] {
  const groups = grouped.get(corpus) ?? groupByEvent(corpus)
  grouped.set(corpus, groups)
  return groups.get(event) ?? []
}

function groupByEvent({ articles }: Corpus): ReadonlyMap<string, readonly ArticleRow[]> {
  const groups = new Map<string, ArticleRow[]>()
  for (const article of articles) {
    if (article.event === null) continue
    const group = groups.get(article.event)
    if (group === undefined) groups.set(article.event, [article])
    else group.push(article)
  }
  return groups
}
