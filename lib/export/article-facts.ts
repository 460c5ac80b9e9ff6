import type { ArticleHead } from '../model/article-head'
import type { ArticleRow } from '../model/article-row'
import type { CueScore, VoiceCounts, WordCounts } from '../model/score'
import { VOICES } from '../model/voice'

/** What is known and counted of an article, as one object: what the HTTP interface gives. */
export interface ArticleFacts extends Omit<ArticleHead, 'words' | 'articleKey' | 'readingKey'> {
  readonly words: WordCounts
  readonly cues: Readonly<Record<string, CueScore>>
  /** Those of the hits above that are negated or denied; a cue that has none is not there. */
  readonly denied: Readonly<Record<string, VoiceCounts>>
}

export function articleFacts(article: ArticleRow): ArticleFacts {
  const { id, outlet, event, lang, date, title, hasHeadline, url, sameAs, inferred, words } = article
  const cues: Record<string, CueScore> = {}
  const denied: Record<string, VoiceCounts> = {}
  for (const cue of article.cues) {
    const [score, without] = [article.scoreOf(cue), article.deniedOf(cue)]
    if (score !== null) cues[cue] = score
    if (VOICES.some((voice) => without[voice] > 0)) denied[cue] = without
  }
  return { id, outlet, event, lang, date, title, hasHeadline, url, sameAs, inferred, words, cues, denied }
}
