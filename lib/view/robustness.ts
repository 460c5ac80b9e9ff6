import type { Language } from '../model/language'
import { eachArticle, type PatternCounts } from '../model/pattern-count'
import type { Corpus } from '../model/reading'
import { estimateOf, type Observation } from '../score/estimate'
import { addMoments, type Moments, momentsOf, withoutMoments } from '../score/observation'
import { fitGroups } from './arrange'
import { type ObservedArticles, observer } from './observe'
import { type OutletGroup, selectSample } from './select-sample'
import { type SpokenCell, type Takeaway, takeawayOf } from './takeaway'
import { sumsOf } from './tally'
import { turningPlaces } from './turning-places'
import type { ViewState } from './view-parsers'

/** An article without which a statement would not stand. */
export interface TurningArticle {
  readonly article: string
  readonly title: string
  readonly lang: Language
  readonly outlet: string
}

/** What one article or one written form does to a statement. */
export interface Robustness {
  /** Articles without which it would not stand, in the order of the outlets. */
  readonly articles: readonly TurningArticle[]
  /** Written forms without whose hits, in every outlet, it would not stand. */
  readonly patterns: readonly string[]
  /** Whether any article could be left out: an outlet's only article cannot. */
  readonly tested: boolean
  /** Whether written forms were left out. */
  readonly formsTested: boolean
}

type Choice = Pick<ViewState, 'voice' | 'unit' | 'denials'>

/**
 * Leaves out each article, then each written form, and says which of them the statement does not survive.
 *
 * An outlet's only article is not left out: without it nothing would be said of the outlet, which is no news. `patterns` are the core
 * hits of the statement's cue in the articles of the groups, by written form; those of other articles are passed over. null: there are
 * too many to have been counted, and none is left out.
 */
export function robustnessOf(
  takeaway: Takeaway,
  groups: readonly OutletGroup[],
  patterns: readonly PatternCounts[] | null,
  state: Choice,
): Robustness {
  return check(takeaway, sidesOf(groups, [takeaway.cue], state).get(takeaway.cue) ?? [], patterns, state)
}

function check(
  takeaway: Takeaway,
  sides: readonly Side[],
  patterns: readonly PatternCounts[] | null,
  state: Choice,
): Robustness {
  const { cue } = takeaway
  const cells = sides.map((side) => cellOf(side, cue, state))
  const stands = (changed: readonly SpokenCell[]) => survives(takeaway, takeawayOf(changed, state.voice))
  const turning = sides.flatMap(({ group, sums, observed }, side) => {
    const standsWithout = (place: number) => {
      const one = { hits: observed.hits[place] ?? 0, words: observed.words[place] ?? 0 }
      return stands(cells.with(side, cellOf({ group, sums: withoutMoments(sums, momentsOf([one])) }, cue, state)))
    }
    return sums.articles < 2
      ? []
      : turningPlaces(observed, sums, state, standsWithout).map((place) => turned(group, observed, place))
  })
  const forms = commonest(patterns ?? [], cue, state)
  const counted = articlesWith(forms.length === 0 ? [] : sides)
  const resting = forms.flatMap(({ form, parts }) => {
    const changed = withoutForm(sides, hitsOf(parts, state), counted).map((side) => cellOf(side, cue, state))
    return stands(changed) ? [] : [form]
  })
  return {
    articles: turning,
    patterns: resting.sort(),
    tested: sides.some(({ sums }) => sums.articles > 1),
    formsTested: patterns !== null,
  }
}

/** Statements of a page, and the core hits of their cues by written form; null: too many to have been counted. */
export interface TakeawayChecks {
  readonly takeaways: readonly Takeaway[]
  readonly patterns: readonly PatternCounts[] | null
}

/** What each statement of a page survives, by its cue. */
export function robustnessByCue(
  corpus: Corpus,
  state: ViewState,
  { takeaways, patterns }: TakeawayChecks,
): ReadonlyMap<string, Robustness> {
  const { shown } = fitGroups(selectSample(corpus, state))
  const cues = takeaways.map(({ cue }) => cue)
  const sides = sidesOf(shown, cues, state)
  return new Map(
    takeaways.map((takeaway) => [takeaway.cue, check(takeaway, sides.get(takeaway.cue) ?? [], patterns, state)]),
  )
}

interface Sums {
  readonly group: OutletGroup
  readonly sums: Moments
}

interface Side extends Sums {
  readonly observed: ObservedArticles
}

/** The groups as sides of a statement about each cue. */
function sidesOf(groups: readonly OutletGroup[], cues: readonly string[], { voice }: Choice) {
  const observed = observer(cues, voice)
  const sideOf = (group: OutletGroup, cue: string): Side => ({
    group,
    sums: sumsOf(group.counted, cue, voice),
    observed: observed(group.counted, cue),
  })
  return new Map(cues.map((cue) => [cue, groups.map((group) => sideOf(group, cue))]))
}

/** Counted articles that have the sides' cue, by their keys, each with the side that it is on. */
function articlesWith(sides: readonly Side[]) {
  const found = new Map<number, Observation & { readonly side: number }>()
  for (const [side, { observed }] of sides.entries())
    for (const [place, hits] of observed.hits.entries()) {
      const key = hits > 0 ? observed.articles[place]?.articleKey : undefined
      if (key !== undefined) found.set(key, { side, hits, words: observed.words[place] ?? 0 })
    }
  return found
}

/** The sides without the hits of a written form. */
function withoutForm(
  sides: readonly Side[],
  hits: ReadonlyMap<number, number>,
  counted: ReturnType<typeof articlesWith>,
): readonly Sums[] {
  const before = sides.map((): Observation[] => [])
  const after = sides.map((): Observation[] => [])
  for (const [article, fewer] of hits) {
    const found = counted.get(article)
    if (found === undefined) continue
    before[found.side]?.push(found)
    after[found.side]?.push({ hits: found.hits - fewer, words: found.words })
  }
  return sides.map(({ group, sums }, side) => ({
    group,
    sums: addMoments([withoutMoments(sums, momentsOf(before[side] ?? [])), momentsOf(after[side] ?? [])]),
  }))
}

/** Written forms that are left out in turn: of a cue with hundreds, the rare ones carry nothing. */
const MOST_FORMS = 40

function turned({ outlet }: OutletGroup, { articles }: ObservedArticles, place: number): TurningArticle {
  const of = articles[place]
  if (of === undefined) throw new Error(`invalid place: ${place}`)
  return { article: of.id, title: of.title, lang: of.lang, outlet: outlet.slug }
}

/** A written form, of whichever concepts it is one. */
interface Form {
  readonly form: string
  readonly parts: readonly PatternCounts[]
  readonly hits: number
}

/** The written forms with most hits, as the state counts them. */
function commonest(patterns: readonly PatternCounts[], cue: string, state: Choice): readonly Form[] {
  const byForm = new Map<string, PatternCounts[]>()
  for (const one of patterns) if (one.cue === cue) byForm.set(one.pattern, [...(byForm.get(one.pattern) ?? []), one])
  const forms = [...byForm].map(([form, parts]): Form => {
    let sum = 0
    for (const part of parts)
      eachArticle(part, state, (_, hits) => {
        sum += hits
      })
    return { form, parts, hits: sum }
  })
  return forms
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, MOST_FORMS)
}

/** Hits of a written form by article, as the state counts them. */
function hitsOf(parts: readonly PatternCounts[], state: Choice): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const part of parts)
    eachArticle(part, state, (article, hits) => found.set(article, (found.get(article) ?? 0) + hits))
  return found
}

function cellOf({ group, sums }: Sums, cue: string, { unit }: Choice): SpokenCell {
  return { outlet: group.outlet.slug, cue, estimate: estimateOf(sums, unit) }
}

/** Whether what can still be said says the same of the same outlets. Values may change; who is named, and how, may not. */
function survives(before: Takeaway, after: Takeaway | null): boolean {
  if (after === null) return false
  const same = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((one) => b.includes(one))
  switch (before.kind) {
    case 'named_by':
      return after.kind === 'named_by' && same(before.outlets, after.outlets) && same(before.notIn, after.notIn)
    case 'named_by_none':
      return after.kind === 'named_by_none'
    case 'highest':
      return after.kind === 'highest' && before.outlet === after.outlet
    case 'above':
      return (
        after.kind === 'above' &&
        before.outlet === after.outlet &&
        before.below.every((outlet) => after.below.includes(outlet))
      )
    default:
      return before satisfies never
  }
}
