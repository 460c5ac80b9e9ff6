import type { ArticleRow, Corpus } from '../model/reading'
import type { CueScore } from '../model/score'
import { VOICES } from '../model/voice'
import { ratePer1000 } from '../score/article'
import type { ViewState } from './view-parsers'

/**
 * The corpus as the state counts it: with all core hits, or without those that are negated or denied. Whoever shows numbers
 * takes the corpus from here, so that every figure and the list behind it leave out the same hits.
 */
export function corpusAsCounted(corpus: Corpus, { denials }: Pick<ViewState, 'denials'>): Corpus {
  if (denials === 'counted') return corpus
  const found = lessened.get(corpus) ?? { ...corpus, articles: corpus.articles.map(withoutDenied) }
  lessened.set(corpus, found)
  return found
}

/** The same corpus again for the next who asks: what is drawn from it is held by it. */
const lessened = new WeakMap<Corpus, Corpus>()

function withoutDenied(article: ArticleRow): ArticleRow {
  const cues = { ...article.cues }
  for (const [cue, denied] of Object.entries(article.denied)) {
    const score = cues[cue]
    if (score !== undefined) cues[cue] = subtract(score, denied, article.words.all)
  }
  return { ...article, cues, denied: {} }
}

function subtract(score: CueScore, denied: ArticleRow['denied'][string], words: number): CueScore {
  const left = { ...score }
  for (const voice of VOICES) {
    left[voice] -= denied[voice]
    left.hits -= denied[voice]
  }
  return { ...left, per1000: ratePer1000(left.hits, words) }
}
