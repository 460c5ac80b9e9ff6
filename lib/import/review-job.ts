import { areNear, type Landmarks, LIKELY_TRANSLATION, landmarksOf, sharedLandmarks } from '../events/likely-translation'
import type { ArticleRow } from '../model/article-row'
import { findArticle } from '../model/find-article'
import { readCorpus, readTexts } from '../store/read'
import { addedArticles } from '../store/read-imports'

/** Two articles that may be one observation: nearly the same text, or one a translation of the other. */
export interface LikelyRepeat {
  readonly article: ArticleRow
  readonly of: ArticleRow
  readonly kind: 'nearly' | 'translation'
  /** Share of the runs of words, or of the names and numbers, that both have. */
  readonly likeness: number
}

export interface JobReview {
  readonly repeats: readonly LikelyRepeat[]
  /** How many of the added articles were looked at. */
  readonly looked: number
}

/** Added articles that are looked at, and others that they are compared with. */
const MOST_LOOKED = 300
const MOST_COMPARED = 1500

/** What an import has brought that may repeat or translate another article of the same outlet, for somebody to say whether it does. */
export async function reviewJob(job: number): Promise<JobReview> {
  const { articles } = await readCorpus()
  const added = (await addedArticles(job, MOST_LOOKED)).flatMap(({ id, likeness }) => {
    const row = findArticle(articles, id)
    return row === undefined ? [] : [{ row, likeness }]
  })
  const nearly = added.flatMap(({ row, likeness }): LikelyRepeat[] => {
    const of = row.sameAs === null ? undefined : findArticle(articles, row.sameAs)
    return likeness === null || of === undefined ? [] : [{ article: row, of, kind: 'nearly', likeness }]
  })
  const free = added.filter(({ row }) => row.sameAs === null).map(({ row }) => row)
  return { repeats: [...nearly, ...(await translations(free, articles))], looked: added.length }
}

async function translations(
  added: readonly ArticleRow[],
  articles: readonly ArticleRow[],
): Promise<readonly LikelyRepeat[]> {
  const byOutlet = new Map<string, ArticleRow[]>(added.map(({ outlet }) => [outlet, []]))
  for (const one of articles) byOutlet.get(one.outlet)?.push(one)
  const pairs = added.flatMap((row) =>
    (byOutlet.get(row.outlet) ?? []).filter((other) => mayTranslate(row, other)).map((of) => ({ row, of })),
  )
  const ids = [...new Set(pairs.flatMap(({ row, of }) => [row.id, of.id]))].slice(0, MOST_COMPARED)
  const landmarks = new Map<string, Landmarks>()
  for (const { id, text } of await readTexts(ids)) landmarks.set(id, landmarksOf(text))
  const taken = new Set<string>()
  return pairs
    .flatMap(({ row, of }) => {
      const [here, there] = [landmarks.get(row.id), landmarks.get(of.id)]
      if (here === undefined || there === undefined) return []
      return [{ article: row, of, likeness: sharedLandmarks(here, there) }]
    })
    .filter(({ likeness }) => likeness >= LIKELY_TRANSLATION)
    .sort((a, b) => b.likeness - a.likeness)
    .flatMap(({ article, of, likeness }): LikelyRepeat[] => {
      // Each article once: its likeliest counterpart. Where both came in together the pair was found from either side.
      if (taken.has(article.id) || taken.has(of.id)) return []
      taken.add(article.id).add(of.id)
      return [{ article, of, kind: 'translation', likeness }]
    })
}

function mayTranslate(a: ArticleRow, b: ArticleRow): boolean {
  return a.lang !== b.lang && a.id !== b.id && b.sameAs !== a.id && areNear(a.date, b.date)
}
