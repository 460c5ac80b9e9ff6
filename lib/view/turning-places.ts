import type { Moments, Observed } from '../score/observation'
import type { ViewState } from './view-parsers'

/** Of so many articles all are left out in turn; of more those alone whose leaving moves the figure most, at most so many to each side. */
const MOST_LEFT_OUT = 100
const TO_EACH_SIDE = 25
/** So many in a row that turn nothing: those after them move the figure less. */
const STEADY = 5

/**
 * The places of the articles without which a statement would not stand. All are left out, or of very many those without which the
 * outlet's figure would be the least or the largest, from the outermost inwards, until some in a row turn nothing. What these do not
 * turn no other article does, but for the width of the interval.
 */
export function turningPlaces(
  { hits, words }: Observed,
  sums: Moments,
  { unit }: Pick<ViewState, 'unit'>,
  standsWithout: (place: number) => boolean,
): readonly number[] {
  if (hits.length <= MOST_LEFT_OUT) return [...hits.keys()].filter((place) => !standsWithout(place))
  const values = hits.map((own, place) =>
    unit === 'rate'
      ? (sums.hits - own) / (sums.words - (words[place] ?? 0))
      : unit === 'share'
        ? -Math.min(1, own)
        : -own,
  )
  const turning = new Set<number>()
  for (const side of [values, values.map((value) => -value)]) {
    let steady = 0
    for (const place of leastPlaces(side, TO_EACH_SIDE)) {
      if (steady === STEADY) break
      steady = standsWithout(place) ? steady + 1 : 0
      if (steady === 0) turning.add(place)
    }
  }
  return [...turning].sort((a, b) => a - b)
}

/** The places of the least values, the least first; of equal ones the first. */
function leastPlaces(values: Float64Array, count: number): readonly number[] {
  const places: number[] = []
  for (const [place, value] of values.entries()) {
    if (places.length === count && value >= (values[places[count - 1] ?? 0] ?? 0)) continue
    let at = places.length
    while (at > 0 && value < (values[places[at - 1] ?? 0] ?? 0)) at--
    places.splice(at, 0, place)
    if (places.length > count) places.pop()
  }
  return places
}
