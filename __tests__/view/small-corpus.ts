import type { ArticleFacts } from '@/lib/export/article-facts'
import type { ArticleRow } from '@/lib/model/article-row'
import type { Corpus } from '@/lib/model/reading'
import { CUES, corpusOf, scoreOf, wordsOf } from './random-corpus'
import { rowOf } from './row-of'

const none = { own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0 }

/** An article with own words and own hits only, but for `quoted` ones. */
export function articleOf(
  id: string,
  outlet: string,
  words: number,
  hits: Readonly<Record<string, number>>,
  rest: Partial<ArticleFacts> = {},
): ArticleRow {
  const counted = wordsOf({ ...none, own: words })
  return rowOf({
    id,
    outlet,
    event: 'withdrawal-2022',
    lang: 'fr',
    date: '2022-02',
    title: `Title of ${id}`,
    hasHeadline: true,
    url: null,
    sameAs: null,
    inferred: null,
    denied: {},
    words: counted,
    cues: Object.fromEntries(CUES.map((cue) => [cue.id, scoreOf({ ...none, own: hits[cue.id] ?? 0 }, counted)])),
    ...rest,
  })
}

/** Four outlets with one article each, and the translation of one of them: the shape of the supplied corpus, round numbers. */
export const smallCorpus: Corpus = corpusOf(
  ['apa', 'site', 'rt', 'blog'],
  [
    articleOf('apa-fr', 'apa', 400, { russia: 4, withdrawal: 2 }),
    articleOf('apa-en', 'apa', 500, { russia: 5, withdrawal: 3 }, { lang: 'en', sameAs: 'apa-fr' }),
    articleOf('site-1', 'site', 1000, { russia: 2, terrorism: 10, withdrawal: 8 }, { date: '2022-02-17' }),
    articleOf('rt-1', 'rt', 200, { terrorism: 1, withdrawal: 1 }, { date: '2025-09-19', event: 'rupture-2025' }),
    articleOf('blog-1', 'blog', 140, { sovereignty: 3, withdrawal: 1 }, { date: '2025', event: 'rupture-2025' }),
  ],
)
