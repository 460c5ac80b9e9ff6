/** Outline of a marker in a box of 10 by 10 around (0, 0). */
export interface MarkerShape {
  readonly d: string
  /** Hollow shapes are drawn as a line; the others are filled. */
  readonly hollow: boolean
}

const CIRCLE = 'M-4.2 0a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0Z'
const SQUARE = 'M-3.9-3.9H3.9V3.9H-3.9Z'
const TRIANGLE = 'M0-4.8 4.8 3.8H-4.8Z'
const DIAMOND = 'M0-5 5 0 0 5-5 0Z'

const SHAPES: readonly MarkerShape[] = [
  { d: CIRCLE, hollow: false },
  { d: SQUARE, hollow: false },
  { d: TRIANGLE, hollow: false },
  { d: DIAMOND, hollow: false },
  { d: 'M-1.7-4.8H1.7V-1.7H4.8V1.7H1.7V4.8H-1.7V1.7H-4.8V-1.7H-1.7Z', hollow: false },
  { d: 'M0-5 1.4-1.9 4.8-1.6 2.2.7 3 4 0 2.2-3 4-2.2.7-4.8-1.6-1.4-1.9Z', hollow: false },
  { d: 'M0 4.8-4.8-3.8H4.8Z', hollow: false },
  { d: 'M0-4.8 4.6-1.5 2.8 3.9H-2.8L-4.6-1.5Z', hollow: false },
  { d: CIRCLE, hollow: true },
  { d: SQUARE, hollow: true },
  { d: TRIANGLE, hollow: true },
  { d: DIAMOND, hollow: true },
]

/** Cues beyond the palette: a bar in ink; their code tells them apart. */
const BAR: MarkerShape = { d: 'M-4.5-1.5H4.5V1.5H-4.5Z', hollow: false }

/** The shape of a cue by its place in the palette, 1 to 12; null: a cue beyond it. */
export function markerShape(colour: number | null): MarkerShape {
  return colour === null ? BAR : (SHAPES[colour - 1] ?? BAR)
}

/** The colour of a cue as a token; ink for a cue beyond the palette. */
export function cueColour(colour: number | null): string {
  return colour === null ? 'var(--ink)' : `var(--cue-${colour})`
}
