import { sql } from 'drizzle-orm'
import type { Language } from '../model/language'
import type { Versions } from '../model/reading'
import { type Database, withStore } from './connect'
import { foldApart } from './fold'
import { KeySet } from './key-set'
import { eachNumber } from './listed-numbers'
import { readSnapshot } from './read-corpus'
import { articleSearch } from './schema'

/** Dictionaries of PostgreSQL. */
const DICTIONARY: Readonly<Record<Language, string>> = { fr: 'french', en: 'english' }

export interface TextSearch {
  /** Keys of the articles, of whatever release, that have what was asked for. */
  readonly keys: Pick<KeySet, 'has'>
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
    const asked = foldApart(search)
    const [fr, en] = await Promise.all([findIn(database, 'fr', asked), findIn(database, 'en', asked)])
    const keys = new KeySet()
    for (const found of [fr, en]) eachNumber(found.keys, (key) => keys.add(key))
    return { keys, stems: { fr: fr.stems, en: en.stems } }
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
  return { keys, stems: parts[0]?.stems ?? [] }
}
