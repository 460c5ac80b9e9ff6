import { dispersionOf } from '../score/dispersion'
import { type Frequencies, type LogRatio, logLikelihood, logOdds, logRatio } from '../score/keyness'
import { momentsOf } from '../score/observation'

/** What is counted in one article: items (words, concepts) by their key, and all words in the voice. */
export interface ItemCounts {
  readonly article: string
  readonly words: number
  readonly counts: ReadonlyMap<string, number>
}

/** An item on one side. */
export interface ItemSide {
  readonly hits: number
  readonly words: number
  /** Articles that have it, of all on this side. */
  readonly articles: number
  readonly of: number
}

/** An item that one side has more often than the other, as far as the articles can say. */
export interface KeyItem {
  readonly key: string
  readonly here: ItemSide
  readonly base: ItemSide
  readonly ratio: LogRatio
  /** With the sign of the difference. */
  readonly g2: number
  readonly z: number
}

export interface Keyness {
  /** Those of which something can be said, the surest first: more often here, then less often. */
  readonly more: readonly KeyItem[]
  readonly less: readonly KeyItem[]
  /** Items that were looked at: intervals are as wide as so many ask for. */
  readonly tested: number
}

/** An item that stands in fewer articles on the side that has more of it is those articles', and not the outlet's. */
export const LEAST_ARTICLES_FOR_KEY = 2
/** Items with fewer hits on both sides together could not be told apart whatever their shares. */
const LEAST_HITS = 5
const LEVEL = 0.95

/**
 * What tells two groups of articles apart: items ordered by the conservative end of their log ratio (LRC), 0 where nothing can be said.
 *
 * Hits count for less where they heap in few articles: each item has its own overdispersion, over the articles of both sides.
 * G² and the log-odds take words for independent and decide nothing here.
 */
export function keynessOf(here: readonly ItemCounts[], base: readonly ItemCounts[], most: number): Keyness {
  const [ours, theirs] = [tallyOf(here), tallyOf(base)]
  if (ours.words === 0 || theirs.words === 0) return { more: [], less: [], tested: 0 }
  const keys = [...new Set([...ours.items.keys(), ...theirs.items.keys()])]
  const tested = keys
    .map((key) => ({ key, here: sideOf(ours, key), base: sideOf(theirs, key) }))
    .filter((item) => isWorthTesting(item))
  const smaller = Math.min(ours.words, theirs.words)
  const items = tested.flatMap(({ key, here: a, base: b }): KeyItem[] => {
    const frequencies: Frequencies = { target: a, reference: b }
    const options = { level: LEVEL, items: tested.length }
    // Overdispersion only takes away: what says nothing without it need not be asked for it.
    if (logRatio(frequencies, { ...options, factor: 1 }).conservative === 0) return []
    const ratio = logRatio(frequencies, { ...options, factor: factorOf([...here, ...base], key) })
    if (ratio.conservative === 0) return []
    const share = (a.hits + b.hits) / (ours.words + theirs.words)
    const { z } = logOdds(frequencies, { hits: smaller * share, words: smaller })
    return [{ key, here: a, base: b, ratio, g2: logLikelihood(frequencies).g2, z }]
  })
  const bySurety = items.sort(
    (a, b) => Math.abs(b.ratio.conservative) - Math.abs(a.ratio.conservative) || (a.key < b.key ? -1 : 1),
  )
  return {
    more: bySurety.filter(({ ratio }) => ratio.conservative > 0).slice(0, most),
    less: bySurety.filter(({ ratio }) => ratio.conservative < 0).slice(0, most),
    tested: tested.length,
  }
}

interface Tally {
  readonly words: number
  readonly articles: number
  readonly items: ReadonlyMap<string, { readonly hits: number; readonly articles: number }>
}

function tallyOf(articles: readonly ItemCounts[]): Tally {
  const items = new Map<string, { hits: number; articles: number }>()
  let words = 0
  for (const { words: own, counts } of articles) {
    words += own
    for (const [key, count] of counts) {
      const item = items.get(key)
      if (item === undefined) items.set(key, { hits: count, articles: 1 })
      else {
        item.hits += count
        item.articles++
      }
    }
  }
  return { words, articles: articles.length, items }
}

function sideOf({ words, articles, items }: Tally, key: string): ItemSide {
  const { hits, articles: having } = items.get(key) ?? { hits: 0, articles: 0 }
  return { hits, words, articles: having, of: articles }
}

function isWorthTesting({ here, base }: { readonly here: ItemSide; readonly base: ItemSide }): boolean {
  if (here.hits + base.hits < LEAST_HITS) return false
  const louder = here.hits * base.words >= base.hits * here.words ? here : base
  return louder.articles >= LEAST_ARTICLES_FOR_KEY
}

function factorOf(articles: readonly ItemCounts[], key: string): number {
  return dispersionOf(momentsOf(articles.map(({ words, counts }) => ({ words, hits: counts.get(key) ?? 0 })))).factor
}
