import { type SQL, sql } from 'drizzle-orm'
import { type ArticleColumns, ColumnWriter } from '../model/article-columns'
import type { ArticleHead, CueCounts } from '../model/article-head'
import { inferredSchema } from '../model/article-head'
import { type ArticleRow, rowsOf } from '../model/article-row'
import type { Language } from '../model/language'
import type { Database } from './connect'
import { takeTurns } from './turns'
import type { Release, Transaction } from './versions'

/** Rows that are read, or copied, between two moments in which others have their turn. */
const AT_ONCE = 1000
/** Of more articles than this share of a release that have changed since another one, the release is read whole. */
const MOST_CHANGED = 0.5

/** The articles of a release in their order, the newest first, read from the tables. */
export function readColumns(database: Database, release: Release, cues: readonly string[]): Promise<ArticleColumns> {
  return database.transaction(async (tx) => {
    const writer = new ColumnWriter(cues)
    for await (const { head, counts } of readArticles(tx, release, null)) writer.add(head, counts)
    return writer.finish()
  })
}

/**
 * The same for a release that has the codebook and engine of another one whose columns are at hand: only articles of which the two corpora
 * say something else are read. null where these are many.
 */
export async function changeColumns(
  database: Database,
  release: Release,
  held: { readonly release: Release; readonly columns: ArticleColumns },
): Promise<ArticleColumns | null> {
  const changed = new Set(await changedArticles(database, release, held.release))
  if (changed.size > MOST_CHANGED * held.columns.length) return null
  const writer = new ColumnWriter(held.columns.cues)
  const old = rowsOf(held.columns)
  const turn = takeTurns()
  let at = 0
  const copyWhile = async (comesFirst: (row: ArticleRow) => boolean) => {
    for (let row = old[at]; row !== undefined && comesFirst(row); row = old[++at]) {
      if (!changed.has(row.articleKey)) writer.copy(held.columns, at)
      if (at % AT_ONCE === 0) await turn()
    }
  }
  await database.transaction(async (tx) => {
    for await (const { head, counts } of readArticles(tx, release, [...changed])) {
      await copyWhile((row) => inOrder(row, head) < 0)
      writer.add(head, counts)
    }
  })
  await copyWhile(() => true)
  return writer.finish()
}

/** The order of articles: newest first, undated ones last, then by id. */
const inOrder = (a: Pick<ArticleHead, 'date' | 'id'>, b: Pick<ArticleHead, 'date' | 'id'>) =>
  compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Articles that one corpus places otherwise than another, and those that repeat one of them. */
async function changedArticles(database: Database, one: Release, other: Release): Promise<readonly number[]> {
  const [from, to] = [Math.min(one.corpus, other.corpus), Math.max(one.corpus, other.corpus)]
  const { rows } = await database.execute<{ article: string }>(sql`
    with changed as (
      select article from placement where (since > ${from} and since <= ${to}) or (until > ${from} and until <= ${to})
    )
    select article from changed
    union
    select p.article from placement p join article a on a.hash = p.same_as where a.key in (select article from changed)`)
  return rows.map(({ article }) => Number(article))
}

/** As the database gives it: large numbers as texts. */
interface FoundArticle extends Record<string, unknown> {
  readonly article: string
  readonly reading: string
  readonly id: string
  readonly outlet: string
  readonly event: string | null
  readonly lang: Language
  readonly date: string | null
  readonly headline: string
  readonly has_headline: boolean
  readonly url: string | null
  readonly same_as: string | null
  readonly inferred: unknown
  readonly own: number
  readonly quoted: number
  readonly reported: number
  readonly scare: number
  readonly unknown: number
  /** For each total its cue, whether denied, and five counts: `russia f 2 0 0 0 0;…`. */
  readonly totals: string | null
}

/** Articles of a release, all or those of some keys, in their order: sorted by the database, which gives them a thousand at a time. */
async function* readArticles(tx: Transaction, release: Release, only: readonly number[] | null) {
  const { corpus: seq, codebook, versions } = release
  const holds = sql`p.since <= ${seq} and (p.until is null or p.until > ${seq})`
  const isRead = (of: SQL) => sql`${of}.codebook = ${codebook} and ${of}.engine = ${versions.engine}`
  const some = only === null ? sql`` : sql`and p.article = any(${sql.param(`{${only.join(',')}}`)}::bigint[])`
  await tx.execute(sql`set local statement_timeout = 0`)
  await tx.execute(sql`
    declare articles_in_order no scroll cursor for
    select p.article, r.key as reading, r.id, a.outlet, p.event, p.lang, p.date, r.headline, r.has_headline, p.url,
      (select o.id from article of join reading o on o.article = of.key and ${isRead(sql`o`)}
        join placement q on q.article = of.key and q.since <= ${seq} and (q.until is null or q.until > ${seq})
        where of.hash = p.same_as) as same_as,
      p.inferred, r.own, r.quoted, r.reported, r.scare, r.unknown,
      (select string_agg(concat_ws(' ', t.cue, t.denied, t.own, t.quoted, t.reported, t.scare, t.unknown), ';')
        from total t where t.reading = r.key) as totals
    from placement p join article a on a.key = p.article join reading r on r.article = p.article and ${isRead(sql`r`)}
    where ${holds} ${some}
    order by coalesce(p.date, '') collate "C" desc, r.id collate "C"`)
  for (;;) {
    const { rows } = await tx.execute<FoundArticle>(sql.raw(`fetch ${AT_ONCE} from articles_in_order`))
    if (rows.length === 0) break
    for (const row of rows) yield { head: headOf(row), counts: parseTotals(row.totals) }
  }
  await tx.execute(sql`close articles_in_order`)
}

function headOf(row: FoundArticle): ArticleHead {
  const { id, outlet, event, lang, date, url, own, quoted, reported, scare, unknown } = row
  return {
    ...{ id, outlet, event, lang, date, url },
    title: row.headline,
    hasHeadline: row.has_headline,
    sameAs: row.same_as,
    inferred: inferredSchema.parse(row.inferred),
    words: { own, quoted, reported, scare, unknown },
    articleKey: Number(row.article),
    readingKey: Number(row.reading),
  }
}

function parseTotals(totals: string | null): readonly CueCounts[] {
  if (totals === null) return []
  return totals.split(';').map((line) => {
    const [cue = '', denied, ...counts] = line.split(' ')
    const [own = 0, quoted = 0, reported = 0, scare = 0, unknown = 0] = counts.map(Number)
    return { cue, denied: denied === 't', own, quoted, reported, scare, unknown }
  })
}
