import type { Language } from '../model/language'
import type { PatternCount } from '../model/pattern-count'
import { VOICES } from '../model/voice'
import { estimateOf, type Observation } from '../score/estimate'
import { observeNamed } from './select-cell'
import type { OutletGroup } from './select-sample'
import { type SpokenCell, type Takeaway, takeawayOf } from './takeaway'
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
}

type Choice = Pick<ViewState, 'voice' | 'unit' | 'denials'>

/**
 * Leaves out each article, then each written form, and says which of them the statement does not survive.
 *
 * An outlet's only article is not left out: without it nothing would be said of the outlet, which is no news. `patterns` are the core
 * hits of the statement's cue in the articles of the groups, by written form; those of other articles are passed over.
 */
export function robustnessOf(
  takeaway: Takeaway,
  groups: readonly OutletGroup[],
  patterns: readonly PatternCount[],
  state: Choice,
): Robustness {
  const { cue } = takeaway
  const sides = groups.map((group) => ({ group, articles: observeNamed(group.counted, cue, state.voice) }))
  const cells = sides.map(({ group, articles }) => cellOf(group, cue, articles, state))
  const stands = (changed: readonly SpokenCell[]) => survives(takeaway, takeawayOf(changed, state.voice))
  const turning = sides.flatMap(({ group, articles }, place) =>
    articles.length < 2
      ? []
      : articles.flatMap(({ id, title, lang }) => {
          const left = cellOf(
            group,
            cue,
            articles.filter((one) => one.id !== id),
            state,
          )
          const outlet = group.outlet.slug
          return stands(cells.with(place, left)) ? [] : [{ article: id, title, lang, outlet }]
        }),
  )
  const byForm = hitsByForm(patterns, cue, state)
  const resting = [...byForm].flatMap(([form, hits]) => {
    const changed = sides.map(({ group, articles }) =>
      cellOf(
        group,
        cue,
        articles.map((one) => ({ ...one, hits: one.hits - (hits.get(one.id) ?? 0) })),
        state,
      ),
    )
    return stands(changed) ? [] : [form]
  })
  return { articles: turning, patterns: resting.sort(), tested: sides.some(({ articles }) => articles.length > 1) }
}

function cellOf({ outlet }: OutletGroup, cue: string, articles: readonly Observation[], { unit }: Choice): SpokenCell {
  return { outlet: outlet.slug, cue, estimate: estimateOf(articles, unit) }
}

/** Hits of each written form, by article, as the state counts them. */
function hitsByForm(patterns: readonly PatternCount[], cue: string, { voice, denials }: Choice) {
  const forms = new Map<string, Map<string, number>>()
  for (const one of patterns) {
    if (one.cue !== cue || (denials === 'out' && one.denied)) continue
    const hits = voice === 'all' ? VOICES.reduce((sum, each) => sum + one.voices[each], 0) : one.voices[voice]
    if (hits === 0) continue
    const form = forms.get(one.pattern) ?? new Map<string, number>()
    form.set(one.article, (form.get(one.article) ?? 0) + hits)
    forms.set(one.pattern, form)
  }
  return forms
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
