import type { Corpus } from '../model/reading'
import type { ViewState } from './view-parsers'

/**
 * The corpus as the state counts it: with all core hits, or without those that are negated or denied. Whoever shows numbers
 * takes the corpus from here, so that every figure and the list behind it leave out the same hits.
 */
export function corpusAsCounted(corpus: Corpus, { denials }: Pick<ViewState, 'denials'>): Corpus {
  if (denials === 'counted') return corpus
  const found = lessened.get(corpus) ?? { ...corpus, articles: corpus.articles.map((one) => one.withoutDenied()) }
  lessened.set(corpus, found)
  return found
}

/** The same corpus again for the next who asks: what is drawn from it is held by it. */
const lessened = new WeakMap<Corpus, Corpus>()
