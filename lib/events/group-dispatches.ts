import { dropRepeats, type Repeatable } from '../score/deduplicate'
import type { Dispatch } from './event-summary'

/**
 * Groups articles that repeat or translate one another, under the one that counts for them (see `dropRepeats`).
 *
 * @example groupDispatches([fr, { ...en, sameAs: fr.id }]) // [{ id: fr.id, articles: [fr.id, en.id] }]
 */
export function groupDispatches(articles: readonly Repeatable[]): readonly Dispatch[] {
  const { counted, repeats } = dropRepeats(articles)
  const keptFor = new Map(repeats.map(({ article, of }) => [article.id, of.id]))
  return counted.map(({ id }) => ({
    id,
    articles: articles.filter((article) => (keptFor.get(article.id) ?? article.id) === id).map((article) => article.id),
  }))
}
