import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Language } from '../model/language'
import type { Versions } from '../model/reading'
import { type Database, withStore } from './connect'
import { fold } from './fold'
import { isAnyOf } from './is-any-of'
import { readSnapshot } from './read-corpus'
import { articleSearch, placement, reading, readingText } from './schema'

/** Dictionaries of PostgreSQL. */
const DICTIONARY: Readonly<Record<Language, string>> = { fr: 'french', en: 'english' }
/** Texts that are taken in at once, and articles that are looked at at once. */
const BATCH = 200
const PART = 5000
/** Lots that the database takes in at the same time: finding the stems is most of the work, and one connection keeps one core busy. */
const AT_ONCE = 2
/** PostgreSQL keeps at most a megabyte of stems and places for one text: what stands behind this many characters is not searched. */
const MOST_CHARACTERS = 200_000

/** A text, or what is asked for, as the index has it: elided words apart, so that “l’armée” is found under “armee”. */
const indexed = (text: string) => fold(text).replace(/'/g, ' ')

/**
 * Puts articles of the newest corpus into the index that are not in it; gives how many. Others may do so at the same time. While the
 * database takes some in, the next ones are read and folded.
 */
export function indexTexts(): Promise<number> {
  return withStore(async (database) => {
    let done = 0
    const taking: Promise<unknown>[] = []
    for await (const keys of unindexed(database)) {
      const values = JSON.stringify(await foldedTexts(database, keys))
      if (taking.length === AT_ONCE) await taking.shift()
      const taken = takeIn(database, values)
      // It is waited for later; meanwhile a failure is not one that nobody has seen.
      taken.catch(() => {})
      taking.push(taken)
      done += keys.length
    }
    await Promise.all(taking)
    return done
  })
}

const takeIn = (database: Database, values: string) =>
  database.execute(sql`
    insert into ${articleSearch} (article, lang, words)
    select key, lang, case lang when 'fr' then to_tsvector('french', words) else to_tsvector('english', words) end
    from jsonb_to_recordset(${values}::jsonb) as given (key bigint, lang text, words text)
    on conflict do nothing`)

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
async function foldedTexts(database: Database, keys: readonly number[]) {
  const rows = await database
    .selectDistinctOn([placement.article], {
      key: placement.article,
      lang: placement.lang,
      headline: reading.headline,
      text: readingText.text,
    })
    .from(placement)
    .innerJoin(reading, eq(reading.article, placement.article))
    .innerJoin(readingText, and(eq(readingText.article, placement.article), eq(readingText.engine, reading.engine)))
    .where(and(isAnyOf(placement.article, keys), isNull(placement.until)))
    .orderBy(placement.article, sql`${reading.key} desc`)
  return rows.map(({ key, lang, headline, text }) => ({
    key,
    lang,
    words: indexed(`${headline}\n${text.slice(0, MOST_CHARACTERS)}`).slice(0, MOST_CHARACTERS),
  }))
}

export interface TextSearch {
  /** Keys of the articles, of whatever release, that have what was asked for. */
  readonly keys: ReadonlySet<number>
  /** Beginnings of words by which a place in a text is found, by language. */
  readonly stems: Readonly<Record<Language, readonly string[]>>
}

/**
 * The articles of a release that hold all words of a search, whatever their accents, case and endings. Quotation marks hold words
 * together, `or` stands between alternatives, `-` leaves a word out (`websearch_to_tsquery` of PostgreSQL); a text is searched by the
 * rules of its own language. null: there is no such release.
 */
export function searchTexts(search: string, pinned: Versions | null): Promise<TextSearch | null> {
  return withStore(async (database) => {
    const snapshot = await readSnapshot(database, pinned)
    if (snapshot === null) return null
    const asked = indexed(search)
    const [fr, en] = await Promise.all([findIn(database, 'fr', asked), findIn(database, 'en', asked)])
    return { keys: new Set([...fr.keys, ...en.keys]), stems: { fr: fr.stems, en: en.stems } }
  })
}

async function findIn(database: Database, lang: Language, asked: string) {
  const dictionary = sql.raw(`'${DICTIONARY[lang]}'`)
  const query = sql`websearch_to_tsquery(${dictionary}, ${asked})`
  // A word that half of the articles have: reading all stems one by one, as it would be done then, takes many times as long as the index.
  const keys = await database.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`)
    const { rows } = await tx.execute<{ keys: string | null }>(
      sql`select string_agg(${articleSearch.article}::text, ' ') as keys from ${articleSearch}
          where ${articleSearch.lang} = ${lang} and ${articleSearch.words} @@ ${query}`,
    )
    return rows[0]?.keys ?? ''
  })
  const { rows: parts } = await database.execute<{ stems: string[] }>(
    sql`select tsvector_to_array(to_tsvector(${dictionary}, ${asked})) as stems`,
  )
  return { keys: keys === '' ? [] : keys.split(' ').map(Number), stems: parts[0]?.stems ?? [] }
}
