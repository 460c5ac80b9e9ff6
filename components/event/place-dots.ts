export interface Dot<T> {
  readonly item: T
  readonly x: number
  /** 0 for the line of the row; a dot that would cover another stands one lane lower. */
  readonly lane: number
}

/**
 * Puts dots on a line so that none covers another: from left to right, each on the first lane that is free at its place.
 *
 * @example placeDots([{ x: 10, item: 'A' }, { x: 12, item: 'B' }], 21) // A on lane 0, B on lane 1
 */
export function placeDots<T>(
  dots: readonly { readonly item: T; readonly x: number }[],
  room: number,
): readonly Dot<T>[] {
  const ends: number[] = []
  return [...dots]
    .sort((a, b) => a.x - b.x)
    .map(({ item, x }) => {
      const free = ends.findIndex((end) => end <= x)
      const lane = free < 0 ? ends.length : free
      ends[lane] = x + room
      return { item, x, lane }
    })
}
