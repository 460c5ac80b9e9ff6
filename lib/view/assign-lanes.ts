import type { Span } from '../model/span'

export interface LaneSpan extends Span {
  readonly id: string
}

/**
 * Gives every span one lane for its whole length, so that an underline never jumps and overlapping spans never share one.
 *
 * Longest first, earliest free lane; ties go to the earlier start, then to the order given. Spans that only touch may share
 * a lane. The result does not depend on the order of spans that differ in place or length.
 *
 * @example assignLanes([{ id: 'a', start: 0, end: 9 }, { id: 'b', start: 4, end: 7 }]) // a → 0, b → 1
 */
export function assignLanes(spans: readonly LaneSpan[]): ReadonlyMap<string, number> {
  const order = spans
    .map((span, index) => ({ span, index }))
    .sort(
      (a, b) =>
        b.span.end - b.span.start - (a.span.end - a.span.start) || a.span.start - b.span.start || a.index - b.index,
    )
  const taken: Span[][] = []
  const lanes = new Map<string, number>()
  for (const { span } of order) {
    let lane = 0
    while (!placeIn(taken, lane, span)) lane++
    lanes.set(span.id, lane)
  }
  return lanes
}

/** Puts the span into the lane, kept sorted by start, if nothing there overlaps it. */
function placeIn(taken: Span[][], lane: number, span: Span): boolean {
  const row = taken[lane]
  if (row === undefined) {
    taken.push([span])
    return true
  }
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row[middle]?.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  const before = row[low - 1]
  const after = row[low]
  if (before !== undefined && before.end > span.start) return false
  if (after !== undefined && after.start < span.end) return false
  row.splice(low, 0, span)
  return true
}
