import type { Language } from '../model/language'
import { smallestDetectableIn } from '../score/detectable'
import { ratiosWithoutOne } from '../score/leave-one-out'
import { adjustHolm } from '../score/multiple'
import { momentsOf, type Observation } from '../score/observation'
import { testRates } from '../score/permutation'
import { rateRatio } from '../score/rate-ratio'
import { superiorityOf } from '../score/superiority'

/** An article as evidence for a difference; its name is read where it is told. */
export interface NamedObservation extends Observation {
  readonly of: { readonly id: string; readonly title: string; readonly lang: Language }
}

/** The articles of one row, and those that they are compared with. */
export interface Contrast {
  /** Names the comparison: its draws are the same wherever it is made. */
  readonly key: string
  readonly here: readonly NamedObservation[]
  readonly base: readonly NamedObservation[]
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
  const tests = contrasts.map(({ key, here, base }) => testRates(here, base, JSON.stringify([seed, key])))
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

function bareEvidence(here: readonly NamedObservation[], base: readonly NamedObservation[]): Omit<Evidence, 'test'> {
  const read = [here, base].map((side) => side.filter(({ words }) => words > 0).length)
  const [a = 0, b = 0] = read
  const { least, most, firstMost } = withoutEach(here, base)
  return {
    articles: [a, b],
    smallest: smallestDetectableIn(momentsOf(here), momentsOf(base)),
    superiority: Math.min(a, b) < LEAST_FOR_PAIRS ? null : superiorityOf(here, base),
    without: least === null || most === null ? null : { least, most },
    turnedBy: turningArticle(here, base, least, firstMost),
  }
}

/**
 * The least and the largest ratio when each article is left out in turn; of equal ones the first is the least, the last `most` and the
 * first `firstMost`. Ratios of 0, where the article left out had all the hits of this side, are no doublings; they are left out.
 */
function withoutEach(here: readonly NamedObservation[], base: readonly NamedObservation[]) {
  let [least, most, firstMost]: [number, number, number] = [-1, -1, -1]
  const ratios = ratiosWithoutOne(here, base)
  const ratioAt = (place: number) => ratios[place] ?? 0
  for (const [place, ratio] of ratios.entries()) {
    if (ratio === null || ratio === 0) continue
    if (least < 0 || ratio < ratioAt(least)) least = place
    if (most < 0 || ratio >= ratioAt(most)) most = place
    if (firstMost < 0 || ratio > ratioAt(firstMost)) firstMost = place
  }
  const articleAt = (place: number): WithoutArticle | null => {
    const of = (place < here.length ? here[place] : base[place - here.length])?.of
    return of === undefined ? null : { article: of.id, title: of.title, lang: of.lang, log2: Math.log2(ratioAt(place)) }
  }
  return { least: articleAt(least), most: articleAt(most), firstMost: articleAt(firstMost) }
}

/**
 * The article without which the larger rate would no longer be the larger. Null where there is none, where there is no difference, or
 * where a side has one article only: without it there is nothing to compare.
 */
function turningArticle(
  here: readonly NamedObservation[],
  base: readonly NamedObservation[],
  least: WithoutArticle | null,
  most: WithoutArticle | null,
): WithoutArticle | null {
  if (here.length < 2 || base.length < 2) return null
  const whole = rateRatio(momentsOf(here), momentsOf(base))?.value ?? 0
  if (whole === 0 || whole === 1) return null
  const [turning, isTurned] = whole > 1 ? [least, (least?.log2 ?? 1) <= 0] : [most, (most?.log2 ?? -1) >= 0]
  return isTurned ? turning : null
}
