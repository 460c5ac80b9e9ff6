import { sql } from 'drizzle-orm'
import { LANGUAGES, type Language } from '../model/language'
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
    const [stems, ...found] = await Promise.all([
      readStems(database, asked),
      ...LANGUAGES.map((lang) => findKeys(database, lang, asked)),
    ])
    const keys = new KeySet()
    for (const list of found) eachNumber(list, (key) => keys.add(key))
    return { keys, stems }
  })
}

interface FoundStems extends Record<string, unknown> {
  readonly fr: string[]
  readonly en: string[]
}

async function readStems(database: Database, asked: string): Promise<TextSearch['stems']> {
  const { rows } = await database.execute<FoundStems>(
    sql`select ${stemsIn('fr', asked)} as fr, ${stemsIn('en', asked)} as en`,
  )
  return { fr: rows[0]?.fr ?? [], en: rows[0]?.en ?? [] }
}

const dictionary = (lang: Language) => sql.raw(`'${DICTIONARY[lang]}'`)
const stemsIn = (lang: Language, asked: string) => sql`tsvector_to_array(to_tsvector(${dictionary(lang)}, ${asked}))`

/** The keys of the articles of a language that have it. The languages are read at the same time, which halves the wait where nobody else asks. */
function findKeys(database: Database, lang: Language, asked: string): Promise<string> {
  return database.transaction(async (tx) => {
    // A word that half of the articles have: reading all stems one by one, as it would be done then, takes many times as long as the index.
    await tx.execute(sql`set local enable_seqscan = off`)
    const { rows } = await tx.execute<{ keys: string | null }>(
      sql`select string_agg(${articleSearch.article}::text, ' ') as keys from ${articleSearch}
          where ${articleSearch.lang} = ${lang}
            and ${articleSearch.words} @@ websearch_to_tsquery(${dictionary(lang)}, ${asked})`,
    )
    return rows[0]?.keys ?? ''
  })
}
