import type { ArticleRow } from '../model/article-row'
import type { Corpus } from '../model/reading'
import { LEAST_WORDS_FOR_RATE } from '../score/estimate'
import type { CueHead } from './panel'

export interface PickedExample<T extends CueHead> {
  readonly article: ArticleRow
  readonly cue: T
  readonly hits: number
}

/** The headline cue and the article with the most phrases of it, among articles long enough for a rate. */
export function pickExample<T extends CueHead>({ articles }: Corpus, cues: readonly T[]): PickedExample<T> | null {
  const headline = cues.filter((cue) => cue.headline)
  let best: PickedExample<T> | null = null
  for (const article of articles) {
    if (article.wordsIn('all') < LEAST_WORDS_FOR_RATE) continue
    for (const cue of headline) {
      const hits = article.hitsIn(cue.id, 'all') ?? 0
      if (hits > (best?.hits ?? -1)) best = { article, cue, hits }
    }
  }
  return best
}
