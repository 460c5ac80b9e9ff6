import type { ArticleRow } from '../model/article-row'
import { eachInOrder, listsBeside } from '../model/in-order'
import { VOICES } from '../model/voice'
import { addMoments, type Moments, NO_MOMENTS } from '../score/observation'
import type { ViewState } from './view-parsers'

type VoiceChoice = ViewState['voice']
type List = readonly ArticleRow[]

/** Sums of each list and voice that were asked for: a list never changes, and all cues are summed in one go through it. */
const held = new WeakMap<List, Map<VoiceChoice, ReadonlyMap<string, Moments>>>()

/** The sums over a list of articles for a cue in a voice. Articles that were not read for the cue count for nothing. */
export function sumsOf(articles: List, cue: string, voice: VoiceChoice): Moments {
  const sums = heldOf(articles).get(voice) ?? tallyTogether(listsBeside(articles), voice).get(articles)
  return sums?.get(cue) ?? NO_MOMENTS
}

function heldOf(articles: List) {
  const byVoice = held.get(articles) ?? new Map<VoiceChoice, ReadonlyMap<string, Moments>>()
  held.set(articles, byVoice)
  return byVoice
}

function tallyTogether(lists: readonly List[], voice: VoiceChoice): ReadonlyMap<List, ReadonlyMap<string, Moments>> {
  const tallies = lists.map(() => new Tally(voice))
  eachInOrder(lists, (article, list) => tallies[list]?.add(article))
  return new Map(
    lists.map((articles, list) => {
      const sums = tallies[list]?.finish() ?? new Map<string, Moments>()
      heldOf(articles).set(voice, sums)
      return [articles, sums]
    }),
  )
}

/** Sums that each cue has of its own. */
const OWN = ['articlesWithCue', 'hits', 'readHits', 'hitSquares', 'products'] as const

/** Sums of articles that were read for the same cues. */
interface Sums {
  readonly shared: { articles: number; words: number; read: number; wordSquares: number }
  /** `OWN` one behind the other, for each cue in their order. */
  readonly own: Float64Array
  /** Hits of the article that is being looked at, and which cues have any. */
  readonly hits: Uint32Array
}

/** Sums over a list, article by article. */
class Tally {
  private readonly byCues = new Map<readonly string[], Sums>()
  private readonly found: number[] = []
  private readonly place: number

  constructor(private readonly voice: VoiceChoice) {
    this.place = voice === 'all' ? -1 : VOICES.indexOf(voice)
  }

  add(article: ArticleRow): void {
    const { found, place } = this
    const { shared, own, hits } = this.sumsFor(article.cues)
    const words = article.wordsIn(this.voice)
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
      addArticle(own, OWN.length * cue, hits[cue] ?? 0, words)
      hits[cue] = 0
    }
  }

  finish(): ReadonlyMap<string, Moments> {
    const whole = new Map<string, Moments>()
    for (const [cues, { shared, own }] of this.byCues)
      for (const [at, cue] of cues.entries()) {
        const sums = Object.fromEntries(OWN.map((name, sum) => [name, own[OWN.length * at + sum] ?? 0]))
        whole.set(cue, addMoments([whole.get(cue) ?? NO_MOMENTS, { ...NO_MOMENTS, ...shared, ...sums }]))
      }
    return whole
  }

  private sumsFor(cues: readonly string[]): Sums {
    const found = this.byCues.get(cues)
    if (found !== undefined) return found
    const sums: Sums = {
      shared: { articles: 0, words: 0, read: 0, wordSquares: 0 },
      own: new Float64Array(OWN.length * cues.length),
      hits: new Uint32Array(cues.length),
    }
    this.byCues.set(cues, sums)
    return sums
  }
}

/** Adds an article to the sums of a cue, in the order of `OWN`. */
function addArticle(sums: Float64Array, from: number, hits: number, words: number): void {
  sums[from] = (sums[from] ?? 0) + 1
  sums[from + 1] = (sums[from + 1] ?? 0) + hits
  if (words === 0) return
  sums[from + 2] = (sums[from + 2] ?? 0) + hits
  sums[from + 3] = (sums[from + 3] ?? 0) + hits * hits
  sums[from + 4] = (sums[from + 4] ?? 0) + hits * words
}
