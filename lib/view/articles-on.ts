import type { ArticleRow } from '../model/article-row'
import { groupByName } from '../model/group-by-name'
import type { Corpus } from '../model/reading'

/** Articles of a corpus by event: put together once, since a corpus never changes. */
const grouped = new WeakMap<Corpus, ReadonlyMap<string, readonly ArticleRow[]>>()

/** The articles on an event, in the order of the corpus; none where it is on no event of that name. */
export function articlesOn(corpus: Corpus, event: string): readonly ArticleRow[] {
  const groups = grouped.get(corpus) ?? groupByName(corpus.articles, 'event')
  grouped.set(corpus, groups)
  return groups.get(event) ?? NONE
}

const NONE: readonly ArticleRow[] = []

/** The same lists parted by outlet, put together once. */
const parted = new WeakMap<readonly ArticleRow[], ReadonlyMap<string, readonly ArticleRow[]>>()

/** The articles on an event by the slug of their outlet; outlets that have none are not there. */
export function coverageOf(corpus: Corpus, event: string): ReadonlyMap<string, readonly ArticleRow[]> {
  const articles = articlesOn(corpus, event)
  const parts = parted.get(articles) ?? groupByName(articles, 'outlet')
  parted.set(articles, parts)
  return parts
}

/** Articles that repeat or translate another one, by its id: looked for once. */
const repeating = new WeakMap<Corpus, ReadonlyMap<string, readonly ArticleRow[]>>()

/** The articles that say of themselves that they repeat or translate the one of that id, in the order of the corpus. */
export function repeatsOf(corpus: Corpus, id: string): readonly ArticleRow[] {
  const repeats = repeating.get(corpus) ?? groupByName(corpus.articles, 'sameAs')
  repeating.set(corpus, repeats)
  return repeats.get(id) ?? NONE
}
