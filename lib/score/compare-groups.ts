import type { GroupLine, PairLine } from '../model/comparison'
import { dropRepeats, type Repeatable } from './deduplicate'
import { rateFigure, shareFigure } from './figure'
import { ratiosWithoutOne } from './leave-one-out'
import { adjustHolm } from './multiple'
import { type Moments, momentsOf, type Observation, observedOf } from './observation'
import { testRates } from './permutation'
import { rateRatio } from './rate-ratio'

/** An article as it is counted: per cue its core hits in the voice looked at; `words` are that voice's. */
export interface CountedArticle extends Repeatable {
  readonly group: string
  readonly words: number
  readonly hits: ReadonlyMap<string, number>
}

type Named = Observation & { readonly id: string }

/**
 * Every cue in every group, and in every pair of groups.
 *
 * Of articles that repeat one another one counts in each group. Groups come by name and cues as given; the order of the articles
 * changes nothing. `seed` names the sample, for relabellings that have to be drawn.
 */
export function compareGroups(
  articles: readonly CountedArticle[],
  cues: readonly string[],
  seed: string,
): { readonly groups: readonly GroupLine[]; readonly pairs: readonly PairLine[] } {
  const groups = groupsOf(articles)
  const observed = cues.flatMap((cue) =>
    groups.map((group): Side => {
      const observations = observe(group, cue)
      return { name: group.name, cue, observations, sums: momentsOf(observations) }
    }),
  )
  const pairs = observed.flatMap((a) =>
    observed.filter((b) => b.cue === a.cue && b.name > a.name).map((b) => pairOf(a, b, seed)),
  )
  const adjusted = adjustHolm(pairs.map(({ p }) => p))
  return {
    groups: observed.map(({ cue, name, sums }) => lineOf(cue, name, sums)),
    pairs: pairs.map(({ leaveOneOut, ...pair }, index) => ({
      ...pair,
      pAdjusted: adjusted[index] ?? null,
      leaveOneOut,
    })),
  }
}

interface Group {
  readonly name: string
  readonly counted: readonly CountedArticle[]
}

function groupsOf(articles: readonly CountedArticle[]): readonly Group[] {
  const names = [...new Set(articles.map(({ group }) => group))].sort()
  return names.map((name) => {
    const members = articles.filter(({ group }) => group === name)
    const { counted } = dropRepeats(members, articles)
    return { name, counted: [...counted].sort((a, b) => (a.id < b.id ? -1 : 1)) }
  })
}

const observe = ({ counted }: Group, cue: string): readonly Named[] =>
  counted.map(({ id, words, hits }) => ({ id, words, hits: hits.get(cue) ?? 0 }))

function lineOf(cue: string, group: string, sums: Moments): GroupLine {
  const { articles, articlesWithCue, words, hits } = sums
  const rate = rateFigure(sums)
  const share = shareFigure(sums)
  const none = { value: null, low: null, high: null, method: 'none' } as const
  const method = rate?.dispersion.measured === true ? 'gamma_poisson' : 'gamma_poisson_assumed'
  return {
    cue,
    group,
    articles,
    articlesWithCue,
    words,
    hits,
    rate: rate === null ? none : { value: rate.value, low: rate.low, high: rate.high, method },
    share: share === null ? none : { ...share, method: 'wilson' },
  }
}

interface Side {
  readonly cue: string
  readonly name: string
  readonly observations: readonly Named[]
  readonly sums: Moments
}

function pairOf({ cue, name, observations, sums }: Side, other: Side, seed: string): Omit<PairLine, 'pAdjusted'> {
  const test = testRates(
    [observedOf(observations)],
    [observedOf(other.observations)],
    JSON.stringify([seed, cue, name, other.name]),
  )
  return {
    cue,
    groups: [name, other.name],
    ratio: rateRatio(sums, other.sums),
    p: test?.p ?? null,
    pFloor: test?.floor ?? null,
    leaveOneOut: ratiosWithoutOne(observations, other.observations).map((ratio, place) => ({
      id: [...observations, ...other.observations][place]?.id ?? '',
      ratio,
    })),
  }
}
