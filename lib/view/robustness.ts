import type { Language } from '../model/language'
import type { PatternCount } from '../model/pattern-count'
import { VOICES } from '../model/voice'
import { estimateOf, type Observation } from '../score/estimate'
import { momentsOf } from '../score/observation'
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
      : mostTelling(articles, state).flatMap(({ id, title, lang }) => {
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
  const resting = commonest(byForm).flatMap(([form, hits]) => {
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

/** Of so many articles all are left out in turn; of more those alone whose leaving moves the figure most, so many to each side. */
const MOST_LEFT_OUT = 400
const TO_EACH_SIDE = 25
/** Written forms that are left out in turn: of a cue with hundreds, the rare ones carry nothing. */
const MOST_FORMS = 40

/**
 * The articles whose leaving could turn a statement: all, or of very many those without which the outlet's figure would be the least or
 * the largest. What these do not turn no other article does, but for the width of the interval.
 */
function mostTelling<T extends Observation>(articles: readonly T[], { unit }: Choice): readonly T[] {
  if (articles.length <= MOST_LEFT_OUT) return articles
  const hits = articles.reduce((sum, one) => sum + one.hits, 0)
  const words = articles.reduce((sum, one) => sum + one.words, 0)
  const without = (one: T) =>
    unit === 'rate' ? (hits - one.hits) / (words - one.words) : unit === 'share' ? -Math.min(1, one.hits) : -one.hits
  const inOrder = articles.map((one) => ({ one, value: without(one) })).sort((a, b) => a.value - b.value)
  return [...inOrder.slice(0, TO_EACH_SIDE), ...inOrder.slice(-TO_EACH_SIDE)].map(({ one }) => one)
}

function commonest(
  forms: ReadonlyMap<string, ReadonlyMap<string, number>>,
): (readonly [string, ReadonlyMap<string, number>])[] {
  if (forms.size <= MOST_FORMS) return [...forms]
  const sum = (hits: ReadonlyMap<string, number>) => [...hits.values()].reduce((total, one) => total + one, 0)
  return [...forms]
    .map((form) => ({ form, hits: sum(form[1]) }))
    .sort((a, b) => b.hits - a.hits)
    .slice(0, MOST_FORMS)
    .map(({ form }) => form)
}

function cellOf({ outlet }: OutletGroup, cue: string, articles: readonly Observation[], { unit }: Choice): SpokenCell {
  return { outlet: outlet.slug, cue, estimate: estimateOf(momentsOf(articles), unit) }
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
