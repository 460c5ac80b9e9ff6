import type { ArticleText } from '../model/reading'
import type { NamingRow } from './event-summary'

/** An actor and its designations as the codebook orders them. */
export interface NamedActor {
  readonly id: string
  readonly designations: readonly { readonly id: string }[]
}

/**
 * Who is called what: actors with the designations that occur, each with its phrases in every article.
 *
 * @example nameActors([rt, apa], actors)[0]?.designations[0]?.cells[1]?.hits // phrases of the second article, or []
 */
export function nameActors(articles: readonly ArticleText[], actors: readonly NamedActor[]): readonly NamingRow[] {
  return actors
    .map(({ id, designations }) => {
      const rows = designations
        .map((designation) => {
          const cells = articles.map(({ row, names }) => ({
            article: row.id,
            hits: names
              .filter((hit) => hit.cue === id && hit.concept === designation.id)
              .sort((a, b) => a.start - b.start),
          }))
          return { designation: designation.id, total: sum(cells.map(({ hits }) => hits.length)), cells }
        })
        .filter(({ total }) => total > 0)
      return { actor: id, total: sum(rows.map(({ total }) => total)), designations: rows }
    })
    .filter(({ total }) => total > 0)
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
