import type { ArticleRow } from '../model/article-row'
import type { Corpus } from '../model/reading'
import { VOICES } from '../model/voice'
import { csvLine } from './csv'

/**
 * The articles of a corpus as a table: what is known of each, its words per voice, and its core hits of each cue per voice, negated and
 * denied ones apart. In the order of the corpus; a release gives the same bytes wherever and whenever it is written.
 */
export function* articlesCsv({ articles }: Pick<Corpus, 'articles'>, cues: readonly string[]): Generator<string> {
  yield csvLine([
    ...['id', 'outlet', 'event', 'lang', 'date', 'title', 'url', 'same_as'],
    ...['all', ...VOICES].map((voice) => `words_${voice}`),
    ...cues.flatMap((cue) => [...VOICES.map((voice) => `${cue}_${voice}`), `${cue}_denied`]),
  ])
  for (const article of articles) yield csvLine(cellsOf(article, cues))
}

function cellsOf(article: ArticleRow, cues: readonly string[]): (string | number | null)[] {
  const { id, outlet, event, lang, date, title, url, sameAs, words } = article
  return [
    ...[id, outlet, event, lang, date, title, url, sameAs],
    ...[words.all, ...VOICES.map((voice) => words[voice])],
    ...cues.flatMap((cue) => {
      const denied = article.deniedOf(cue)
      return [
        ...VOICES.map((voice) => article.hitsIn(cue, voice) ?? 0),
        VOICES.reduce((sum, voice) => sum + denied[voice], 0),
      ]
    }),
  ]
}
