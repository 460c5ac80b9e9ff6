import { areNear, type Landmarks, LIKELY_TRANSLATION, landmarksOf, sharedLandmarks } from '../events/likely-translation'
import type { ArticleRow } from '../model/article-row'
import { findByHash } from '../model/find-article'
import type { Language } from '../model/language'
import type { Fingerprint } from '../store/corpus-content'
import { findTwins } from '../store/find-twins'
import { knownHashes } from '../store/import-jobs'
import { readCorpus, readTexts } from '../store/read'
import { nearestTwin } from './mark-repeats'

/** A row of a staged import as it was read. */
export interface LookedAt {
  readonly place: string
  readonly title: string
  readonly hash: string
  readonly outlet: string
  readonly date: string | null
  readonly lang: Language
  readonly text: string
  readonly fingerprint: Fingerprint | null
}

/**
 * A row that may be an article of the corpus, or a row further up. `known`: the same text, which does not come in again; `nearly`: repeats it
 * nearly word for word; `translation`: the same names and numbers in the other language, in the same days.
 */
export interface PreviewedRepeat {
  readonly place: string
  readonly title: string
  readonly kind: 'known' | 'nearly' | 'translation'
  readonly likeness: number
  readonly of: { readonly article: OtherArticle } | { readonly place: string; readonly title: string }
}

/** An article of the corpus that a row may be. */
export type OtherArticle = Pick<ArticleRow, 'id' | 'outlet' | 'title' | 'lang' | 'date'>

/** Nothing but that, of either: a preview is told as JSON too. */
const otherRow = ({ place, title }: LookedAt) => ({ place, title })
const otherArticle = ({ id, outlet, title, lang, date }: ArticleRow): OtherArticle => ({
  id,
  outlet,
  title,
  lang,
  date,
})

/** Articles of the corpus whose texts are compared with those of the rows. */
const MOST_COMPARED = 300

/** What the rows of a staged import would repeat, as far as can be told before they come in: one answer for each at most. */
export async function previewRepeats(job: number, rows: readonly LookedAt[]): Promise<readonly PreviewedRepeat[]> {
  if (rows.length === 0) return []
  const { articles } = await readCorpus()
  const known = await knownHashes(
    job,
    rows.map(({ hash }) => hash),
  )
  const twins = await findTwins(
    job,
    rows.flatMap(({ fingerprint }) => fingerprint ?? []),
  )
  const others = await candidates(rows, articles)
  return rows.flatMap((row, at): PreviewedRepeat[] => {
    const before = rows.slice(0, at)
    const tell = (kind: PreviewedRepeat['kind'], likeness: number, of: PreviewedRepeat['of']): PreviewedRepeat[] => [
      { place: row.place, title: row.title, kind, likeness, of },
    ]
    const named = (hash: string): PreviewedRepeat['of'] | null => {
      const article = findByHash(articles, hash)
      if (article !== undefined) return { article: otherArticle(article) }
      const row = before.find((one) => one.hash === hash)
      return row === undefined ? null : otherRow(row)
    }
    const same = known.has(row.hash) || before.some(({ hash }) => hash === row.hash) ? named(row.hash) : null
    if (same !== null) return tell('known', 1, same)
    const twin =
      row.fingerprint === null ? null : nearestTwin(row.fingerprint, row.hash, [...twins, ...printsOf(before)])
    const near = twin === null ? null : named(twin.hash)
    if (twin !== null && near !== null) return tell('nearly', twin.likeness, near)
    const counterpart = likeliest(row, [
      ...others,
      ...before.map((one) => ({ ...one, of: otherRow(one), marks: landmarksOf(one.text) })),
    ])
    return counterpart === null ? [] : tell('translation', counterpart.likeness, counterpart.of)
  })
}

const printsOf = (rows: readonly LookedAt[]) =>
  rows.flatMap(({ hash, fingerprint }) => (fingerprint === null ? [] : [{ hash, signature: fingerprint.signature }]))

type Version = Pick<LookedAt, 'outlet' | 'lang' | 'date'>
interface Candidate extends Version {
  readonly of: PreviewedRepeat['of']
  readonly marks: Landmarks
}

const mayBeVersions = (a: Version, b: Version) => a.outlet === b.outlet && a.lang !== b.lang && areNear(a.date, b.date)

/** Articles of the corpus of which a row may be the other version, with what their texts are told by. */
async function candidates(rows: readonly LookedAt[], articles: readonly ArticleRow[]): Promise<readonly Candidate[]> {
  const outlets = new Set(rows.map(({ outlet }) => outlet))
  const found = articles
    .filter((article) => outlets.has(article.outlet) && rows.some((row) => mayBeVersions(row, article)))
    .slice(0, MOST_COMPARED)
  const texts = new Map((await readTexts(found.map(({ id }) => id))).map(({ id, text }) => [id, text]))
  return found.map((article): Candidate => {
    const { id, outlet, lang, date } = article
    return { of: { article: otherArticle(article) }, outlet, lang, date, marks: landmarksOf(texts.get(id) ?? '') }
  })
}

function likeliest(row: LookedAt, others: readonly Candidate[]) {
  const marks = landmarksOf(row.text)
  let best: { readonly of: PreviewedRepeat['of']; readonly likeness: number } | null = null
  for (const other of others) {
    if (!mayBeVersions(row, other)) continue
    const likeness = sharedLandmarks(marks, other.marks)
    if (likeness >= LIKELY_TRANSLATION && likeness > (best?.likeness ?? 0)) best = { of: other.of, likeness }
  }
  return best
}
