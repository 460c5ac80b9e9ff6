import type { Language } from '../model/language'
import type { CueHead, EstimateState } from './panel'
import type { OutletGroup } from './select-sample'
import type { ViewState } from './view-parsers'

/** More rows than this cannot be told apart by their labels; the outlets with the most articles stay. */
export const MOST_OUTLETS = 12

/** The headline cues first, then the others, each in the order of the codebook. */
export function orderCues<T extends CueHead>(
  cues: readonly T[],
  chosen: readonly string[],
  usual: readonly string[],
): T[] {
  const wanted = chosen.length > 0 ? chosen : usual
  const shown = cues.filter(({ id }) => wanted.includes(id))
  return [...shown.filter(({ headline }) => headline), ...shown.filter(({ headline }) => !headline)]
}

/** At most twelve groups, those with the most articles; `beyond` are the others that have any. */
export function fitGroups(groups: readonly OutletGroup[]) {
  if (groups.length <= MOST_OUTLETS) return { shown: groups, beyond: [] }
  const bySize = [...groups].sort(
    (a, b) => b.articles.length - a.articles.length || (a.outlet.slug < b.outlet.slug ? -1 : 1),
  )
  const shown = new Set(bySize.slice(0, MOST_OUTLETS))
  return {
    shown: groups.filter((group) => shown.has(group)),
    beyond: groups.filter((group) => !shown.has(group) && group.articles.length > 0),
  }
}

/** What an order goes by. */
export interface SortKey {
  readonly value: number | null
  readonly state: EstimateState
  readonly articles: number
  readonly words: number
}

/**
 * Groups by name, by value or by number of articles; ties go by name, and a name is read as the language reads it.
 *
 * Outlets without a value, with a count only or without articles come last in both directions: they have no place in an
 * order of values.
 */
export function sortGroups<T extends { readonly group: OutletGroup; readonly key: SortKey }>(
  items: readonly T[],
  sort: ViewState['sort'],
  locale: Language,
): T[] {
  const collator = new Intl.Collator(locale, { numeric: true })
  const byName = (a: T, b: T) =>
    collator.compare(a.group.outlet.short[locale], b.group.outlet.short[locale]) ||
    (a.group.outlet.slug < b.group.outlet.slug ? -1 : 1)
  const sign = sort.startsWith('-') ? -1 : 1
  switch (sort) {
    case 'name':
    case '-name':
      return [...items].sort((a, b) => sign * byName(a, b))
    case 'n':
    case '-n':
      return [...items].sort(
        (a, b) => sign * (a.key.articles - b.key.articles || a.key.words - b.key.words) || byName(a, b),
      )
    case 'value':
    case '-value': {
      const place = ({ key }: T) => (hasPlace(key) && key.value !== null ? key.value : null)
      return [...items].sort((a, b) => {
        const [left, right] = [place(a), place(b)]
        if (left === null || right === null) return Number(left === null) - Number(right === null) || byName(a, b)
        return sign * (left - right) || byName(a, b)
      })
    }
    default:
      return sort satisfies never
  }
}

function hasPlace({ state }: SortKey): boolean {
  return state === 'articles_own' || state === 'estimate'
}
