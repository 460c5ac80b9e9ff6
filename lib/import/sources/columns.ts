import { type ChosenColumns, FIELDS, type Field, type RowFields, type RowRecord } from '../../model/import-row'

/**
 * Names under which exports of the field have what we need, lower case without spaces and signs: Media Cloud, GDELT, NewsAPI, Europresse
 * tables, schema.org, and what people write. The first that a table has is taken, in this order.
 */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: [
    'text',
    'texte',
    'fulltext',
    'articlebody',
    'maintext',
    'body',
    'content',
    'contenu',
    'articletext',
    'story',
    'article',
  ],
  id: ['id', 'storiesid', 'articleid', 'docid', 'identifier', 'guid'],
  title: ['title', 'titre', 'headline', 'headlines', 'articletitle'],
  date: [
    'date',
    'publishdate',
    'publisheddate',
    'publisheddat',
    'publishedat',
    'published',
    'datepublished',
    'pubdate',
    'seendate',
    'datetime',
    'datedepublication',
  ],
  outlet: [
    'outlet',
    'medianame',
    'media',
    'source',
    'sourcename',
    'publication',
    'publisher',
    'newspaper',
    'journal',
    'sitename',
    'domain',
    'mediaurl',
  ],
  url: ['url', 'link', 'permalink', 'lien', 'weburl', 'address'],
  lang: ['lang', 'language', 'langue', 'inlanguage'],
  event: ['event', 'evenement', 'topic'],
  sameAs: ['sameas', 'duplicateof', 'translationof', 'repeats'],
}

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')

/**
 * Which column holds what, by its name; what no column is named after is not there.
 *
 * @example guessColumns(['stories_id', 'Title', 'publish_date', 'body']) // { text: 'body', title: 'Title', date: 'publish_date', id: 'stories_id' }
 */
export function guessColumns(header: readonly string[]): ChosenColumns {
  const names = header.map(plain)
  const found: Partial<Record<Field, string>> = {}
  for (const field of FIELDS) {
    const name = NAMES[field].find((one) => names.includes(one))
    const column = name === undefined ? undefined : header[names.indexOf(name)]
    if (column !== undefined) found[field] = column
  }
  return found
}

/** Reads rows with the columns that were chosen; what was not chosen is guessed, from the columns that the row has. */
export class RowReader {
  /** Guesses by columns: the rows of a table all have the same. */
  private readonly guesses = new Map<string, ChosenColumns>()

  constructor(private readonly chosen: ChosenColumns) {}

  /** What a row says of an article; null where it has neither a text nor an address. */
  fieldsOf(record: RowRecord): RowFields | null {
    const columns = this.columnsOf(record)
    const fields: Partial<Record<Field, string>> = {}
    for (const field of FIELDS) {
      const column = columns[field]
      const value = column === undefined || column === '' ? undefined : record[column]?.trim()
      if (value !== undefined && value !== '') fields[field] = value
    }
    return fields.text === undefined && fields.url === undefined ? null : fields
  }

  private columnsOf(record: RowRecord): ChosenColumns {
    const header = Object.keys(record)
    const key = JSON.stringify(header)
    const known = this.guesses.get(key)
    if (known !== undefined) return known
    const guessed = { ...guessColumns(header), ...this.chosen }
    if (this.guesses.size < MOST_GUESSES) this.guesses.set(key, guessed)
    return guessed
  }
}

const MOST_GUESSES = 1000
