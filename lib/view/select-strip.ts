import type { ArticleText } from '../model/reading'
import type { Voice } from '../model/voice'

/** Where a phrase stands: 0 is the beginning of the article, 1 its end. */
export interface StripMark {
  readonly hit: string
  readonly at: number
  readonly voice: Voice
  readonly text: string
}

export interface StripRow {
  readonly cue: string
  readonly marks: readonly StripMark[]
}

/** A stretch of the article in one voice other than the outlet's own. */
export interface StripBand {
  readonly from: number
  readonly to: number
  readonly voice: Voice
}

/**
 * Where the cues stand in an article: core phrases of each cue that occurs, in the order of the codebook, and the stretches in
 * other voices. Places are shares of the text's characters; an empty text has no rows.
 */
export function selectStrip(
  { clean: { text }, hits, voices }: ArticleText,
  cueIds: readonly string[],
): { readonly rows: readonly StripRow[]; readonly bands: readonly StripBand[] } {
  const place = (at: number) => at / Math.max(1, text.length)
  const rows = cueIds.map((cue) => ({
    cue,
    marks: hits
      .filter((hit) => hit.cue === cue && hit.strength === 'core')
      .map(({ id, start, end, voice, text: words }) => ({ hit: id, at: place((start + end) / 2), voice, text: words })),
  }))
  const bands = voices.spans
    .filter(({ voice }) => voice !== 'own')
    .map(({ start, end, voice }) => ({ from: place(start), to: place(end), voice }))
  return { rows: rows.filter(({ marks }) => marks.length > 0), bands }
}
