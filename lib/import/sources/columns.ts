import type { RowFields } from '../../model/import-row'

type Field = keyof RowFields

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
 * Which column holds what; a column that is none of it is not there.
 *
 * @example guessColumns(['stories_id', 'Title', 'publish_date', 'text']) // { id: 0, title: 1, date: 2, text: 3 }
 */
export function guessColumns(header: readonly string[]): Partial<Record<Field, number>> {
  const names = header.map(plain)
  const found: Partial<Record<Field, number>> = {}
  for (const field of FIELDS) {
    const name = NAMES[field].find((one) => names.includes(one))
    if (name !== undefined) found[field] = names.indexOf(name)
  }
  return found
}

export const FIELDS = [
  'text',
  'id',
  'title',
  'date',
  'outlet',
  'url',
  'lang',
  'event',
  'sameAs',
] as const satisfies readonly Field[]
