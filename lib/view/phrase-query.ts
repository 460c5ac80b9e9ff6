import type { Corpus, PhraseQuery } from '../model/reading'
import { selectSample } from './select-sample'
import type { ViewState } from './view-parsers'

/** Rows of the concordance on one page. */
export const PHRASES_PER_PAGE = 50

/**
 * The list behind a number: the query whose rows are as many as the number in the cell that links to it.
 *
 * Repeats that the number leaves out are left out here too. Where one article is asked for, its own phrases are wanted,
 * whether or not it repeats another.
 */
export function selectPhraseQuery(corpus: Corpus, state: ViewState, perPage = PHRASES_PER_PAGE): PhraseQuery {
  const repeats = selectSample(corpus, state).flatMap((group) => group.repeats)
  return {
    outlets: state.outlets,
    cues: state.cues,
    concept: state.concept,
    voice: state.voice,
    lang: state.lang,
    event: state.event,
    article: state.article,
    without: state.article === null ? repeats.map(({ article }) => article.id) : [],
    from: state.time.from,
    to: state.time.to,
    search: state.q,
    strength: state.strength,
    denied: state.denials === 'counted',
    context: state.ctx,
    order: state.order ?? 'mix',
    page: state.page,
    perPage,
  }
}
