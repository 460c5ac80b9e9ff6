/** Sizes in pixels down, shares of the width across, as in the other plots. */
export const TIME_ROW = 74
const LABEL = 20
/** Height of the field in which values stand, above its base line. */
const FIELD = 44
export const EVENT_BAND = 20
const STRIP = 30
const AXIS = 22
/** The values of the scale stand right of the field. */
const RIGHT = 0.1
const LEFT = 0.015

export const heightOf = (rows: number) => EVENT_BAND + rows * TIME_ROW + STRIP + AXIS + 12

/** "12.5%": a place across, from a share of the time shown. */
export function acrossTime(share: number): string {
  return `${Number((100 * (LEFT + share * (1 - LEFT - RIGHT))).toFixed(3))}%`
}

export const scaleEdge = `${100 * (1 - RIGHT) + 1}%`

export const rowTop = (index: number) => EVENT_BAND + index * TIME_ROW
export const labelBase = (index: number) => rowTop(index) + LABEL - 5
export const baseLine = (index: number) => rowTop(index) + LABEL + FIELD
/** Place down of a value, from its share of the scale. */
export const downTo = (index: number, share: number) => baseLine(index) - share * FIELD

export const stripBase = (rows: number) => rowTop(rows) + STRIP + 6
/** Height of a bar, from its share of the fullest bin's. */
export const stripHeight = (share: number) => share * (STRIP - 8)
export const axisBase = (rows: number) => stripBase(rows) + AXIS - 4
