/** Sizes in pixels. Text is 13 to 14 px whatever the width: places across are shares of the width, places down are pixels. */
export const ROW_HEIGHT = 50
export const LABEL_BASE = 16
export const TRACK = 33
export const AXIS_HEIGHT = 26
/** Free on each side of the scale, as a share of the width, so that a marker at its end is not cut. */
export const INSET = 0.025

/** More points than this in a row are drawn small. */
export const CROWD = 12

/** Size and strength of a marker: faint where it is not counted, small where it is one of many. */
export function markerLook({ faint, small }: { readonly faint: boolean; readonly small: boolean }) {
  return { size: small ? 7 : 11, opacity: faint ? 0.45 : small ? 0.6 : 1 }
}

/** Points nearer than this share of the width would cover each other: they are stacked. */
const NEAR = 0.035
/** Places of a stack, from the track outwards; points beyond share places again. */
const STACK = [0, -7, 7] as const

/** Place across as a share of the width, from a share of the scale. */
export function across(share: number): number {
  return INSET + share * (1 - 2 * INSET)
}

/** "12.5%", for an SVG attribute. */
export function percent(share: number): string {
  return `${Number((across(share) * 100).toFixed(3))}%`
}

/** A width, from a share of the scale. */
export function percentWidth(share: number): string {
  return `${Number((share * (1 - 2 * INSET) * 100).toFixed(3))}%`
}

export function plotHeight(rows: number): number {
  return rows * ROW_HEIGHT + AXIS_HEIGHT
}

/**
 * Offsets up or down from the track, so that points that are near each other stay apart. The first comes to lie on the track.
 *
 * @example stackOffsets([0.5, 0.51, 0.9]) // [0, -7, 0]
 */
export function stackOffsets(shares: readonly number[]): readonly number[] {
  return shares.map((share, index) => {
    const near = shares.slice(0, index).filter((other) => Math.abs(other - share) < NEAR).length
    return STACK[near % STACK.length] ?? 0
  })
}
