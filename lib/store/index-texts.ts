import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Language } from '../model/language'
import { type Database, withStore } from './connect'
import { foldApart } from './fold'
import { isAnyOf } from './is-any-of'
import { article, articleSearch, placement, reading, readingText } from './schema'

/** Texts that are taken in at once, and articles that are looked at at once. */
const BATCH = 200
const PART = 5000
/** Lots that the database takes in at the same time: finding the stems is most of the work, and one connection keeps one core busy. */
const AT_ONCE = 2
/** PostgreSQL keeps at most a megabyte of stems and places for one text: what stands behind this many characters is not searched. */
const MOST_CHARACTERS = 200_000

/** What is indexed of an article. */
export interface FreshText {
  readonly hash: string
  readonly lang: Language
  readonly headline: string
  readonly text: string
}

/**
 * Puts articles into the index that are stored but have no place in the corpus yet. One that is indexed stays as it is, and one that is
 * not stored is passed over.
 */
export const indexFresh = (fresh: readonly FreshText[]): Promise<void> =>
  withStore((database) => takeIn(database, fresh))

/**
 * Puts articles of the newest corpus into the index that are not in it; gives how many. Others may do so at the same time. While the
 * database takes some in, the next ones are read and folded.
 */
export function indexTexts(): Promise<number> {
  return withStore(async (database) => {
    let done = 0
    const taking: Promise<unknown>[] = []
    for await (const keys of unindexed(database)) {
      const texts = await textsOf(database, keys)
      if (taking.length === AT_ONCE) await taking.shift()
      const taken = takeIn(database, texts)
      // It is waited for later; meanwhile a failure is not one that nobody has seen.
      taken.catch(() => {})
      taking.push(taken)
      done += keys.length
    }
    await Promise.all(taking)
    return done
  })
}

const searchable = ({ headline, text }: Pick<FreshText, 'headline' | 'text'>) =>
  foldApart(`${headline}\n${text.slice(0, MOST_CHARACTERS)}`).slice(0, MOST_CHARACTERS)

async function takeIn(database: Database, texts: readonly FreshText[]): Promise<void> {
  const values = texts.map((one) => ({ hash: one.hash, lang: one.lang, words: searchable(one) }))
  await database.execute(sql`
    insert into ${articleSearch} (article, lang, words)
    select ${article.key}, lang, case lang when 'fr' then to_tsvector('french', words) else to_tsvector('english', words) end
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as given (hash text, lang text, words text)
    join ${article} on ${article.hash} = given.hash
    on conflict do nothing`)
}

/** Articles of the newest corpus that are not in the index, in lots: looked for part by part, since a whole corpus is long. */
async function* unindexed(database: Database): AsyncGenerator<readonly number[]> {
  for (let after = 0; ; ) {
    const part = database.$with('part').as(
      database
        .select({ key: placement.article })
        .from(placement)
        .where(and(gt(placement.article, after), isNull(placement.until)))
        .orderBy(placement.article)
        .limit(PART),
    )
    const rows = await database
      .with(part)
      .select({ key: part.key, indexed: articleSearch.article })
      .from(part)
      .leftJoin(articleSearch, eq(articleSearch.article, part.key))
      .orderBy(part.key)
    const missing = rows.flatMap(({ key, indexed: found }) => (found === null ? [key] : []))
    for (let at = 0; at < missing.length; at += BATCH) yield missing.slice(at, at + BATCH)
    if (rows.length < PART) return
    after = rows.at(-1)?.key ?? after
  }
}

/** One reading of each article is enough: engines clean a text nearly alike. */
async function textsOf(database: Database, keys: readonly number[]): Promise<readonly FreshText[]> {
  return await database
    .selectDistinctOn([placement.article], {
      hash: article.hash,
      lang: placement.lang,
      headline: reading.headline,
      text: readingText.text,
    })
    .from(placement)
    .innerJoin(article, eq(article.key, placement.article))
    .innerJoin(reading, eq(reading.article, placement.article))
    .innerJoin(readingText, and(eq(readingText.article, placement.article), eq(readingText.engine, reading.engine)))
    .where(and(isAnyOf(placement.article, keys), isNull(placement.until)))
    .orderBy(placement.article, sql`${reading.key} desc`)
}
