import type { Language } from '../model/language'
import { smallestDetectableIn } from '../score/detectable'
import { ratioOf } from '../score/leave-one-out'
import { adjustHolm } from '../score/multiple'
import { addMoments, type Moments, momentsIn, type Observed } from '../score/observation'
import { testRates } from '../score/permutation'
import { rateRatio } from '../score/rate-ratio'
import { superiorityOf } from '../score/superiority'

/** Articles as evidence for a difference, with their counts; their names are read where they are told. */
export interface Side extends Observed {
  readonly articles: readonly { readonly id: string; readonly title: string; readonly lang: Language }[]
}

/** The articles of one row, and those that they are compared with: one or several lists. */
export interface Contrast {
  /** Names the comparison: its draws are the same wherever it is made. */
  readonly key: string
  readonly here: Side
  readonly base: readonly Side[]
}

export interface TestShown {
  readonly p: number
  /** The smallest p that these articles could have given. */
  readonly floor: number
  /** By Holm, over all `tests` on show. */
  readonly adjusted: number
  readonly tests: number
}

/** The ratio of rates without one article. `log2` in doublings. */
export interface WithoutArticle {
  readonly article: string
  readonly title: string
  readonly lang: Language
  readonly log2: number
}

/** What the articles behind a difference can show. Each part is null where it cannot be had. */
export interface Evidence {
  /** Articles with words in the voice, here and in the base. */
  readonly articles: readonly [number, number]
  readonly test: TestShown | null
  /** The smallest ratio that so many articles could have shown, larger than 1. */
  readonly smallest: number | null
  /** Chance that an article from here has the higher rate of a pair, ties half; from four articles on each side. */
  readonly superiority: number | null
  /** The least and the largest ratio when each article is left out in turn. */
  readonly without: { readonly least: WithoutArticle; readonly most: WithoutArticle } | null
  /** An article without which the difference would go the other way, or be none; the one that turns it most. */
  readonly turnedBy: WithoutArticle | null
}

/** With fewer on a side, a share of pairs has only a few values that it can take. */
export const LEAST_FOR_PAIRS = 4

/**
 * What the articles can show of each contrast. p values are adjusted over all of them: they are looked at together.
 *
 * `seed` names the sample. A contrast with no article on a side has no test and counts for no other.
 */
export function evidenceOf(contrasts: readonly Contrast[], seed: string): readonly Evidence[] {
  const tests = contrasts.map(({ key, here, base }) => testRates([here], base, JSON.stringify([seed, key])))
  const adjusted = adjustHolm(tests.map((test) => test?.p ?? null))
  const count = tests.filter((test) => test !== null).length
  return contrasts.map(({ here, base }, index) => {
    const test = tests[index]
    return {
      ...bareEvidence(here, base),
      test: test == null ? null : { p: test.p, floor: test.floor, adjusted: adjusted[index] ?? test.p, tests: count },
    }
  })
}

function bareEvidence(here: Side, base: readonly Side[]): Omit<Evidence, 'test'> {
  const [up, down] = [momentsIn(here), addMoments(base.map(momentsIn))]
  const { least, most, firstMost } = withoutEach(here, base, up, down)
  return {
    articles: [up.read, down.read],
    smallest: smallestDetectableIn(up, down),
    superiority: Math.min(up.read, down.read) < LEAST_FOR_PAIRS ? null : superiorityOf([here], base),
    without: least === null || most === null ? null : { least, most },
    turnedBy: turningArticle(up, down, least, firstMost),
  }
}

/** An article of a side, and the ratio without it. */
interface Left {
  readonly side: Side
  readonly place: number
  readonly ratio: number
}

/**
 * The least and the largest ratio when each article is left out in turn; of equal ones the first is the least, the last `most` and the
 * first `firstMost`. Ratios of 0, where the article left out had all the hits of this side, are no doublings; they are left out.
 */
function withoutEach(here: Side, base: readonly Side[], up: Moments, down: Moments) {
  let least: Left | null = null
  let most: Left | null = null
  let firstMost: Left | null = null
  for (const side of [here, ...base])
    for (let place = 0; place < side.hits.length; place++) {
      const [hits, words] = [side.hits[place] ?? 0, side.words[place] ?? 0]
      const ratio =
        side === here
          ? ratioOf(up.hits - hits, up.words - words, down.hits, down.words)
          : ratioOf(up.hits, up.words, down.hits - hits, down.words - words)
      if (ratio === null || ratio === 0) continue
      if (least === null || ratio < least.ratio) least = { side, place, ratio }
      if (most === null || ratio >= most.ratio) most = { side, place, ratio }
      if (firstMost === null || ratio > firstMost.ratio) firstMost = { side, place, ratio }
    }
  return { least: named(least), most: named(most), firstMost: named(firstMost) }
}

function named(left: Left | null): WithoutArticle | null {
  const of = left?.side.articles[left.place]
  if (left === null || of === undefined) return null
  return { article: of.id, title: of.title, lang: of.lang, log2: Math.log2(left.ratio) }
}

/**
 * The article without which the larger rate would no longer be the larger. Null where there is none, where there is no difference, or
 * where a side has one article only: without it there is nothing to compare.
 */
function turningArticle(
  up: Moments,
  down: Moments,
  least: WithoutArticle | null,
  most: WithoutArticle | null,
): WithoutArticle | null {
  if (up.articles < 2 || down.articles < 2) return null
  const whole = rateRatio(up, down)?.value ?? 0
  if (whole === 0 || whole === 1) return null
  const [turning, isTurned] = whole > 1 ? [least, (least?.log2 ?? 1) <= 0] : [most, (most?.log2 ?? -1) >= 0]
  return isTurned ? turning : null
}
