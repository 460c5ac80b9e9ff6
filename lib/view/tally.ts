import type { ArticleRow } from '../model/article-row'
import { VOICES } from '../model/voice'
import { addMoments, type Moments, NO_MOMENTS } from '../score/observation'
import type { ViewState } from './view-parsers'

type VoiceChoice = ViewState['voice']

/** Sums of each list and voice that were asked for: a list never changes, and all cues are summed in one go through it. */
const held = new WeakMap<readonly ArticleRow[], Map<VoiceChoice, ReadonlyMap<string, Moments>>>()

/** The sums over a list of articles for a cue in a voice. Articles that were not read for the cue count for nothing. */
export function sumsOf(articles: readonly ArticleRow[], cue: string, voice: VoiceChoice): Moments {
  const byVoice = held.get(articles) ?? new Map<VoiceChoice, ReadonlyMap<string, Moments>>()
  held.set(articles, byVoice)
  const sums = byVoice.get(voice) ?? tally(articles, voice)
  byVoice.set(voice, sums)
  return sums.get(cue) ?? NO_MOMENTS
}

/** Sums of articles that were read for the same cues. */
interface Sums {
  readonly shared: { articles: number; words: number; read: number; wordSquares: number }
  /** One for each cue, in their order. */
  readonly own: { articlesWithCue: number; hits: number; readHits: number; hitSquares: number; products: number }[]
  /** Hits of the article that is being looked at, and which cues have any. */
  readonly hits: Uint32Array
}

function tally(articles: readonly ArticleRow[], voice: VoiceChoice): ReadonlyMap<string, Moments> {
  const place = voice === 'all' ? -1 : VOICES.indexOf(voice)
  const byCues = new Map<readonly string[], Sums>()
  const found: number[] = []
  for (const article of articles) {
    const { shared, own, hits } = sumsFor(byCues, article.cues)
    const words = article.wordsIn(voice)
    shared.articles += 1
    shared.words += words
    shared.wordSquares += words * words
    if (words > 0) shared.read += 1
    found.length = 0
    article.eachHit((cue, voiceOf, count) => {
      if (place >= 0 && voiceOf !== place) return
      if (hits[cue] === 0) found.push(cue)
      hits[cue] = (hits[cue] ?? 0) + count
    })
    for (const cue of found) {
      const sums = own[cue]
      if (sums !== undefined) addArticle(sums, hits[cue] ?? 0, words)
      hits[cue] = 0
    }
  }
  const whole = new Map<string, Moments>()
  for (const [cues, { shared, own }] of byCues)
    for (const [at, cue] of cues.entries())
      whole.set(cue, addMoments([whole.get(cue) ?? NO_MOMENTS, { ...NO_MOMENTS, ...shared, ...own[at] }]))
  return whole
}

function addArticle(sums: Sums['own'][number], hits: number, words: number): void {
  sums.articlesWithCue += 1
  sums.hits += hits
  if (words === 0) return
  sums.readHits += hits
  sums.hitSquares += hits * hits
  sums.products += hits * words
}

function sumsFor(byCues: Map<readonly string[], Sums>, cues: readonly string[]): Sums {
  const found = byCues.get(cues)
  if (found !== undefined) return found
  const sums: Sums = {
    shared: { articles: 0, words: 0, read: 0, wordSquares: 0 },
    own: cues.map(() => ({ articlesWithCue: 0, hits: 0, readHits: 0, hitSquares: 0, products: 0 })),
    hits: new Uint32Array(cues.length),
  }
  byCues.set(cues, sums)
  return sums
}
