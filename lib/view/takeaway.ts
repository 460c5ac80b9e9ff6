import type { Cell, EstimateUnit } from './panel'
import type { ViewState } from './view-parsers'

/** A cue that some outlets' articles have and others' have not. A statement about these articles, never about an outlet. */
export interface NamedBy {
  readonly kind: 'named_by'
  readonly cue: string
  readonly voice: ViewState['voice']
  readonly outlets: readonly string[]
  readonly notIn: readonly string[]
}

/** A cue that no article on show has, those too short for a rate among them. `outlets` are those with enough words. */
export interface NamedByNone {
  readonly kind: 'named_by_none'
  readonly cue: string
  readonly voice: ViewState['voice']
  readonly outlets: readonly string[]
}

/**
 * A cue that all have, and one more than the others.
 *
 * `scope` "articles": said of the articles on show. "outlets": every outlet has an interval, and the interval of the highest
 * lies above all others.
 */
export interface Highest {
  readonly kind: 'highest'
  readonly cue: string
  readonly voice: ViewState['voice']
  readonly unit: EstimateUnit
  readonly scope: 'articles' | 'outlets'
  readonly outlet: string
  readonly value: number
  /** One, or several with the same value. */
  readonly lowest: readonly string[]
  readonly lowestValue: number
}

/** What can be said of a figure, as data: true by construction, put into words by the page. */
export type Takeaway = NamedBy | NamedByNone | Highest

/**
 * What the cells of one cue allow to say; null: nothing.
 *
 * Outlets with a count only, no words in the voice or no articles are not spoken of. A count is never compared: it follows
 * the length of the articles.
 *
 * @example takeawayOf([{ outlet: 'apa', …6 hits }, { outlet: 'rt', …0 hits }], 'all') // named_by: outlets ['apa'], notIn ['rt']
 */
export function takeawayOf(cells: readonly Cell[], voice: ViewState['voice']): Takeaway | null {
  const told = cells.filter(({ estimate: { state } }) => state === 'articles_own' || state === 'estimate')
  const [first] = told
  if (first === undefined || told.length < 2) return null
  const { cue } = first
  const outlets = told.filter(({ estimate }) => estimate.hits > 0).map(({ outlet }) => outlet)
  const notIn = told.filter(({ estimate }) => estimate.hits === 0).map(({ outlet }) => outlet)
  if (outlets.length === 0) {
    const isNowhere = cells.every(({ estimate }) => estimate.hits === 0)
    return isNowhere ? { kind: 'named_by_none', cue, voice, outlets: notIn } : null
  }
  if (notIn.length > 0) return { kind: 'named_by', cue, voice, outlets, notIn }
  return highestOf(told, cue, voice)
}

function highestOf(told: readonly Cell[], cue: string, voice: ViewState['voice']): Highest | null {
  const ranked = told
    .flatMap((cell) => (cell.estimate.value === null ? [] : [{ ...cell, value: cell.estimate.value }]))
    .sort((a, b) => b.value - a.value)
  const [top, second] = ranked
  const bottom = ranked.at(-1)
  if (top === undefined || second === undefined || bottom === undefined) return null
  const { unit } = top.estimate
  if (unit === 'count' || top.value === second.value) return null
  const said = { kind: 'highest', cue, voice, unit, outlet: top.outlet, value: top.value } as const
  const lowest = ranked.filter(({ value }) => value === bottom.value).map(({ outlet }) => outlet)
  const low = { lowest, lowestValue: bottom.value }
  if (ranked.some(({ estimate }) => estimate.state !== 'estimate')) return { ...said, ...low, scope: 'articles' }
  const floor = top.estimate.low
  const isAbove = ranked
    .slice(1)
    .every(({ estimate }) => floor !== null && estimate.high !== null && estimate.high < floor)
  return isAbove ? { ...said, ...low, scope: 'outlets' } : null
}

/**
 * Statements in the order of how much they tell apart: those that divide the outlets most evenly first, then one that is
 * highest, last what all or none have; among equals the given order.
 */
export function rankTakeaways(takeaways: readonly Takeaway[]): readonly Takeaway[] {
  const weight = (takeaway: Takeaway) => {
    switch (takeaway.kind) {
      case 'named_by':
        return 1 + Math.min(takeaway.outlets.length, takeaway.notIn.length)
      case 'highest':
        return 1
      case 'named_by_none':
        return 0
      default:
        return takeaway satisfies never
    }
  }
  return [...takeaways].sort((a, b) => weight(b) - weight(a))
}
