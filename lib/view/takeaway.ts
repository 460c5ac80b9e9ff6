import type { Cell, EstimateUnit } from './panel'
import type { ViewState } from './view-parsers'

/** What a statement is made from: a figure's cell without its place. */
export type SpokenCell = Pick<Cell, 'outlet' | 'cue' | 'estimate'>

/** A cue that some outlets' articles have and others' have not. A statement about these articles, never about an outlet. */
export interface NamedBy {
  readonly kind: 'named_by'
  readonly cue: string
  readonly voice: ViewState['voice']
  readonly outlets: readonly string[]
  readonly notIn: readonly string[]
  /** How many outlets have enough articles, where only those are spoken of; null: all that have words for a rate. */
  readonly among: number | null
}

/** A cue that no article on show has, those too short for a rate among them. `outlets` are those with enough words. */
export interface NamedByNone {
  readonly kind: 'named_by_none'
  readonly cue: string
  readonly voice: ViewState['voice']
  readonly outlets: readonly string[]
}

/** A cue that all these articles have, and one outlet's more than the others'. Said of articles, where no outlet has an interval. */
export interface Highest {
  readonly kind: 'highest'
  readonly cue: string
  readonly voice: ViewState['voice']
  readonly unit: EstimateUnit
  readonly outlet: string
  readonly value: number
  /** One, or several with the same value. */
  readonly lowest: readonly string[]
  readonly lowestValue: number
}

/** An outlet whose value is the highest, and whose interval lies above those of others. Said of outlets. */
export interface Above {
  readonly kind: 'above'
  readonly cue: string
  readonly voice: ViewState['voice']
  readonly unit: EstimateUnit
  readonly outlet: string
  readonly value: number
  /** Those whose intervals lie below its own; at least one. */
  readonly below: readonly string[]
  readonly others: number
  readonly among: number | null
}

/** What can be said of a figure, as data: true by construction, put into words by the page. */
export type Takeaway = NamedBy | NamedByNone | Highest | Above

/**
 * What the cells of one cue allow to say; null: nothing.
 *
 * Where at least two outlets have enough articles for an estimate, only those are spoken of, and the statement is about outlets wherever
 * intervals allow one. Otherwise it is about the articles on show. Outlets with a count only, no words in the voice or no articles are
 * never spoken of, and counts are never compared: they follow the length of the articles.
 *
 * @example takeawayOf([{ outlet: 'apa', …6 hits }, { outlet: 'rt', …0 hits }], 'all') // named_by: outlets ['apa'], notIn ['rt']
 */
export function takeawayOf(cells: readonly SpokenCell[], voice: ViewState['voice']): Takeaway | null {
  const told = cells.filter(({ estimate: { state } }) => state === 'articles_own' || state === 'estimate')
  const [first] = told
  if (first === undefined || told.length < 2) return null
  const { cue } = first
  const strong = told.filter(({ estimate }) => estimate.state === 'estimate')
  const isStrong = strong.length >= 2
  const spoken = isStrong ? strong : told
  const among = spoken.length < told.length ? spoken.length : null
  const above = isStrong ? aboveOthers(strong, { cue, voice, among }) : null
  if (above !== null) return above
  const outlets = spoken.filter(({ estimate }) => estimate.hits > 0).map(({ outlet }) => outlet)
  const notIn = spoken.filter(({ estimate }) => estimate.hits === 0).map(({ outlet }) => outlet)
  if (outlets.length === 0) {
    const isNowhere = cells.every(({ estimate }) => estimate.hits === 0)
    return isNowhere ? { kind: 'named_by_none', cue, voice, outlets: told.map(({ outlet }) => outlet) } : null
  }
  if (notIn.length > 0) return { kind: 'named_by', cue, voice, outlets, notIn, among }
  return isStrong ? null : highestOf(told, cue, voice)
}

/** From the highest value down. */
function rankedOf(cells: readonly SpokenCell[]) {
  return cells
    .flatMap((cell) => (cell.estimate.value === null ? [] : [{ ...cell, value: cell.estimate.value }]))
    .sort((a, b) => b.value - a.value)
}

function aboveOthers(
  strong: readonly SpokenCell[],
  { cue, voice, among }: Pick<Above, 'cue' | 'voice' | 'among'>,
): Above | null {
  const [top, ...others] = rankedOf(strong)
  const floor = top?.estimate.low ?? null
  if (top === undefined || floor === null || top.estimate.unit === 'count') return null
  const below = others.filter(({ estimate }) => estimate.high !== null && estimate.high < floor)
  if (below.length === 0) return null
  const { unit } = top.estimate
  const said = { kind: 'above', cue, voice, unit, outlet: top.outlet, value: top.value } as const
  return { ...said, below: below.map(({ outlet }) => outlet).sort(), others: others.length, among }
}

function highestOf(told: readonly SpokenCell[], cue: string, voice: ViewState['voice']): Highest | null {
  const ranked = rankedOf(told)
  const [top, second] = ranked
  const bottom = ranked.at(-1)
  if (top === undefined || second === undefined || bottom === undefined) return null
  const { unit } = top.estimate
  if (unit === 'count' || top.value === second.value) return null
  const lowest = ranked.filter(({ value }) => value === bottom.value).map(({ outlet }) => outlet)
  const said = { kind: 'highest', cue, voice, unit, outlet: top.outlet, value: top.value } as const
  return { ...said, lowest, lowestValue: bottom.value }
}

/**
 * Statements in the order of how much they tell apart: those that divide the outlets most evenly, or set one above the most others,
 * first; then one that is highest among articles, last what none have; among equals the given order.
 */
export function rankTakeaways(takeaways: readonly Takeaway[]): readonly Takeaway[] {
  const weight = (takeaway: Takeaway) => {
    switch (takeaway.kind) {
      case 'named_by':
        return 1 + Math.min(takeaway.outlets.length, takeaway.notIn.length)
      case 'above':
        return 1 + takeaway.below.length
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
