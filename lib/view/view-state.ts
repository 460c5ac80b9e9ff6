import { createLoader } from 'nuqs/server'
import { parseTimeRange } from './time-range'
import { type ViewState, viewParsers } from './view-parsers'

/** Query as a page gets it: repeated names, as a form without script sends them, come as lists. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

/** Names that exist here. A link may name others: they are dropped and reported. */
export interface KnownNames {
  readonly outlets: readonly string[]
  readonly cues: readonly string[]
  readonly events: readonly string[]
  /** Whether there is an article of that id: of a million ids nobody makes a list. */
  readonly isArticle: (id: string) => boolean
  /** The cues that the page shows when none are named; naming exactly these is the same view. */
  readonly defaultCues: readonly string[]
}

/** Something in the link that could not be followed. `swapped`: the bounds of a period changed places and count. */
export interface IgnoredValue {
  readonly param: string
  readonly value: string
  readonly reason: 'unknown' | 'malformed' | 'swapped'
}

const load = createLoader(viewParsers)
type Param = keyof ViewState
type Known = (name: string) => boolean
const amongst =
  (names: readonly string[]): Known =>
  (name) =>
    names.includes(name)
const LISTS = ['outlets', 'cues', 'hl'] as const

/** The view with nothing chosen. */
export const DEFAULT_VIEW: ViewState = load({})

/**
 * Reads the view that a link asks for. Never throws: what is unknown or malformed falls back item by item and is named.
 *
 * Names that are no parameters (`utm_source`, `fbclid`) are passed over in silence; an empty value is a default.
 *
 * @example readViewState({ cues: 'russia~zzz' }, known) // state.cues: ['russia'], ignored: [{ param: 'cues', value: 'zzz', … }]
 */
export function readViewState(
  searchParams: SearchParams,
  known: KnownNames,
): { readonly state: ViewState; readonly ignored: readonly IgnoredValue[] } {
  const asked = migrateParams(searchParams)
  const parsed = load(asked)
  const ignored = Object.entries(asked).flatMap(([param, value]) => malformedIn(param, value, parsed))

  const keep = (param: Param, values: readonly string[], isKnown: Known) => {
    const wrong = values.filter((value) => !isKnown(value))
    ignored.push(...wrong.map((value): IgnoredValue => ({ param, value, reason: 'unknown' })))
    return values.filter(isKnown)
  }
  const keepOne = (param: Param, isKnown: Known) => {
    const value = parsed[param]
    return typeof value === 'string' ? (keep(param, [value], isKnown)[0] ?? null) : null
  }
  const isOutlet = amongst(known.outlets)
  const isCue = amongst(known.cues)

  const underlined = parsed.hl === null ? null : keep('hl', parsed.hl, isCue)
  const state: ViewState = {
    ...parsed,
    outlets: unlessSame(keep('outlets', parsed.outlets, isOutlet), known.outlets),
    cues: unlessSame(keep('cues', parsed.cues, isCue), known.defaultCues),
    event: keepOne('event', amongst(known.events)),
    article: keepOne('article', known.isArticle),
    base: keepOne('base', (name) => name === 'rest' || isOutlet(name)) ?? 'rest',
    by: keepOne('by', isCue),
    focus: keepOne('focus', (name) => isOutlet(name) || isCue(name)),
    a: keepOne('a', known.isArticle),
    b: keepOne('b', known.isArticle),
    c: keepOne('c', known.isArticle),
    d: keepOne('d', known.isArticle),
    hl: underlined !== null && underlined.length === 0 && parsed.hl?.length !== 0 ? null : underlined,
  }
  return { state, ignored }
}

/** A choice of everything there is by default is the default. */
function unlessSame(chosen: readonly string[], usual: readonly string[]): readonly string[] {
  return chosen.length === usual.length && usual.every((name) => chosen.includes(name)) ? [] : chosen
}

function malformedIn(param: string, value: string, parsed: ViewState): readonly IgnoredValue[] {
  if (!isParam(param) || value === '') return []
  const list = LISTS.find((name) => name === param)
  if (list !== undefined) {
    const kept = parsed[list] ?? []
    if (list === 'hl' && value === 'none') return []
    const wrong = [...new Set(value.split('~'))].filter((item) => item !== '' && !kept.includes(item))
    return wrong.map((item) => ({ param, value: item, reason: 'malformed' }))
  }
  if (param === 'time' && isReversed(value)) return [{ param, value, reason: 'swapped' }]
  return viewParsers[param].parse(value) === null ? [{ param, value, reason: 'malformed' }] : []
}

function isReversed(value: string): boolean {
  const [first] = value.split('..')
  const range = parseTimeRange(value)
  return range !== null && range.from !== null && range.to !== null && range.from !== first && range.to === first
}

function isParam(name: string): name is Param {
  return Object.hasOwn(viewParsers, name)
}

/**
 * One text per parameter, in today's terms.
 *
 * A form without script sends a list as a repeated name, and a period as two fields `from` and `to`. Every change of the
 * contract adds its translation here, dated and tested with a real old link, and none is ever taken away.
 */
function migrateParams(searchParams: SearchParams): Readonly<Record<string, string>> {
  const asked: Record<string, string> = {}
  for (const [name, value] of Object.entries(searchParams)) {
    if (value === undefined || !isParam(name)) continue
    const isList = LISTS.some((list) => list === name)
    const text = typeof value === 'string' ? value : isList ? value.join('~') : (value[0] ?? '')
    if (text !== '') asked[name] = text
  }
  const [from, to] = [searchParams.from, searchParams.to].map((value) =>
    typeof value === 'string' ? value.trim() : '',
  )
  if (asked.time === undefined && (from || to)) asked.time = `${from}..${to}`
  return asked
}
