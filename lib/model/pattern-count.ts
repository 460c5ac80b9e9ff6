import { VOICES, type Voice } from './voice'

/**
 * Core hits of one written form of a cue's concept, in columns of equal length: an entry for each article and voice that has some, those
 * that are negated or denied apart.
 */
export interface PatternCounts {
  readonly cue: string
  readonly concept: string
  readonly pattern: string
  /** Numbers under which the store has the articles. */
  readonly articles: Float64Array
  /** Places in `VOICES`. */
  readonly voices: Uint8Array
  /** 1: negated or denied. */
  readonly denied: Uint8Array
  readonly hits: Uint32Array
}

interface Counted {
  readonly voice: Voice | 'all'
  readonly denials: 'counted' | 'out'
}

/** Gives each article of a written form with its hits in a voice; an article may come more than once. */
export function eachArticle(
  { articles, voices, denied, hits }: PatternCounts,
  { voice, denials }: Counted,
  take: (article: number, hits: number) => void,
): void {
  const only = voice === 'all' ? -1 : VOICES.indexOf(voice)
  for (const [at, article] of articles.entries()) {
    if (denials === 'out' && denied[at] === 1) continue
    if (only < 0 || voices[at] === only) take(article, hits[at] ?? 0)
  }
}
