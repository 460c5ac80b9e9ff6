import type { Hit } from '../model/hit'
import type { ArticleScore, CueScore, WordCounts } from '../model/score'

/**
 * Counts the core hits of every cue, per voice, in one article.
 *
 * Weak hits are listed elsewhere and never counted; a cue that was not found is there with zeros. `per1000` is
 * 1000 × hits / words.all, unrounded, and null only where the article has no words. Hits of cues that are not in `cueIds`
 * (names of actors, say) are left out.
 *
 * @example scoreArticle([{ cue: 'russia', strength: 'core', voice: 'own' }], words, ['russia']).cues.russia?.own // 1
 */
export function scoreArticle(
  hits: readonly Pick<Hit, 'cue' | 'strength' | 'voice'>[],
  words: WordCounts,
  cueIds: readonly string[],
): ArticleScore {
  const counts = new Map(cueIds.map((id) => [id, { hits: 0, own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0 }]))
  for (const { cue, strength, voice } of hits) {
    const count = counts.get(cue)
    if (count === undefined || strength !== 'core') continue
    count.hits += 1
    count[voice] += 1
  }
  const cues: Record<string, CueScore> = {}
  for (const [id, count] of counts) cues[id] = { ...count, per1000: ratePer1000(count.hits, words.all) }
  return { words, cues }
}

/** Hits per 1,000 words; null where there are no words to look in. */
export function ratePer1000(hits: number, words: number): number | null {
  return words === 0 ? null : (1000 * hits) / words
}
