import { type ArticleRow, sourceOf } from './article-row'
import { LANGUAGES, type Language } from './language'

/** What an article must be; null: whatever it is. */
export interface ArticleTests {
  readonly outlet: ((slug: string) => boolean) | null
  readonly event: ((slug: string | null) => boolean) | null
  readonly date: ((date: string | null) => boolean) | null
  readonly lang: Language | null
}

/**
 * The articles that pass all tests, in their order. Where they are those of columns, a test is made once for each name that many share, and
 * not for each article.
 */
export function filterArticles(articles: readonly ArticleRow[], tests: ArticleTests): readonly ArticleRow[] {
  const { outlet, event, date, lang } = tests
  if (outlet === null && event === null && date === null && lang === null) return articles
  const source = sourceOf(articles)
  if (source === null)
    return articles.filter(
      (row) =>
        (lang === null || row.lang === lang) &&
        (outlet?.(row.outlet) ?? true) &&
        (event?.(row.event) ?? true) &&
        (date?.(row.date) ?? true),
    )
  const { columns } = source
  const ofName = (test: (name: string | null) => boolean) => onceForEach(columns.names, test)
  const checks = [
    ...(outlet === null ? [] : [{ column: columns.outlet, passes: ofName((name) => outlet(name ?? '')) }]),
    ...(event === null ? [] : [{ column: columns.event, passes: ofName(event) }]),
    ...(date === null ? [] : [{ column: columns.date, passes: ofName(date) }]),
  ]
  const wanted = lang === null ? null : LANGUAGES.indexOf(lang)
  const found: ArticleRow[] = []
  articles.forEach((row, at) => {
    if (wanted !== null && columns.lang[at] !== wanted) return
    for (const { column, passes } of checks) if (!passes(column[at] ?? 0)) return
    found.push(row)
  })
  return found
}

const [YES, NO] = [1, 2]

/** A test of a place among names, 0 for none, of which the answer is remembered. */
function onceForEach(names: readonly string[], test: (name: string | null) => boolean): (place: number) => boolean {
  const answers = new Uint8Array(names.length + 1)
  return (place) => {
    if (answers[place] === 0) answers[place] = test(place === 0 ? null : (names[place] ?? null)) ? YES : NO
    return answers[place] === YES
  }
}
