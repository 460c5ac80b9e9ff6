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
    const { fr, en, stems } = await readSearch(database, asked)
    // What is the same in both languages is looked for once: of a word that most articles have, half a million are then read, and not twice.
    const found =
      fr === en
        ? [await findKeys(database, null, asked)]
        : await Promise.all(LANGUAGES.map((lang) => findKeys(database, lang, asked)))
    const keys = new KeySet()
    for (const list of found) eachNumber(list, (key) => keys.add(key))
    return { keys, stems }
  })
}

interface ReadSearch extends Record<string, unknown> {
  readonly fr: string
  readonly en: string
  readonly french: string[]
  readonly english: string[]
}

/** What is asked for in each language, as the database puts it, and the stems in it. */
async function readSearch(database: Database, asked: string) {
  const { rows } = await database.execute<ReadSearch>(sql`
    select ${queryIn('fr', asked)}::text as fr, ${queryIn('en', asked)}::text as en,
      ${stemsIn('fr', asked)} as french, ${stemsIn('en', asked)} as english`)
  const { fr = '', en = '', french = [], english = [] } = rows[0] ?? {}
  return { fr, en, stems: { fr: french, en: english } }
}

const dictionary = (lang: Language) => sql.raw(`'${DICTIONARY[lang]}'`)
const queryIn = (lang: Language, asked: string) => sql`websearch_to_tsquery(${dictionary(lang)}, ${asked})`
const stemsIn = (lang: Language, asked: string) => sql`tsvector_to_array(to_tsvector(${dictionary(lang)}, ${asked}))`

/** The keys of the articles of a language that have it; null: of both, in which it is the same. */
function findKeys(database: Database, lang: Language | null, asked: string): Promise<string> {
  const ofLanguage = lang === null ? sql`` : sql`and ${articleSearch.lang} = ${lang}`
  return database.transaction(async (tx) => {
    // A word that half of the articles have: reading all stems one by one, as it would be done then, takes many times as long as the index.
    await tx.execute(sql`set local enable_seqscan = off`)
    const { rows } = await tx.execute<{ keys: string | null }>(
      sql`select string_agg(${articleSearch.article}::text, ' ') as keys from ${articleSearch}
          where ${articleSearch.words} @@ ${queryIn(lang ?? 'fr', asked)} ${ofLanguage}`,
    )
    return rows[0]?.keys ?? ''
  })
}
