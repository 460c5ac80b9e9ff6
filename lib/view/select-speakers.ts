import type { SpeakerWords } from '../events/sum-speakers'
import type { Language } from '../model/language'

/** One article's speakers. */
export interface ArticleSpeakers {
  readonly article: string
  readonly lang: Language
  readonly speakers: readonly SpeakerWords[]
}

/** A passage where it stands: `#v-<start>` in its article. */
export interface PlacedPassage {
  readonly article: string
  readonly start: number
}

/** A speaker in a cell; null: the text gives no name. */
export interface CellSpeaker {
  readonly name: string | null
  readonly lang: Language
  readonly words: number
  readonly passages: readonly PlacedPassage[]
}

export interface SideCell {
  readonly quoted: number
  readonly reported: number
  /** Share of all quoted and reported words of the column, 0 to 1; null where the column has none. */
  readonly share: number | null
  /** Most words first. */
  readonly speakers: readonly CellSpeaker[]
}

export interface SideRow {
  readonly side: string
  readonly cells: readonly SideCell[]
}

/**
 * Sides as rows, in the given order, those that speak only; columns are one article or several. `totals` is the sum over
 * all sides, without speakers.
 */
export function selectSpeakers(
  columns: readonly (readonly ArticleSpeakers[])[],
  sides: readonly string[],
): { readonly rows: readonly SideRow[]; readonly totals: readonly SideCell[] } {
  const totals = columns.map((column) => cellOf(column, null, null))
  const rows = sides.map((side) => ({
    side,
    cells: columns.map((column, index) => cellOf(column, side, totals[index] ?? null)),
  }))
  return { rows: rows.filter(({ cells }) => cells.some(({ quoted, reported }) => quoted + reported > 0)), totals }
}

function cellOf(column: readonly ArticleSpeakers[], side: string | null, total: SideCell | null): SideCell {
  const found = column.flatMap(({ article, lang, speakers }) =>
    speakers.filter((one) => side === null || one.side === side).map((speaker) => ({ article, lang, speaker })),
  )
  const quoted = sum(found.map(({ speaker }) => speaker.quoted))
  const reported = sum(found.map(({ speaker }) => speaker.reported))
  const all = total === null ? quoted + reported : total.quoted + total.reported
  const byName = new Map<string | null, CellSpeaker>()
  for (const { article, lang, speaker } of side === null ? [] : found) {
    const known = byName.get(speaker.name)
    byName.set(speaker.name, {
      name: speaker.name,
      lang: known?.lang ?? lang,
      words: (known?.words ?? 0) + speaker.quoted + speaker.reported,
      passages: [...(known?.passages ?? []), ...speaker.passages.map(({ start }) => ({ article, start }))],
    })
  }
  const speakers = [...byName.values()].sort((a, b) => b.words - a.words)
  return { quoted, reported, share: all === 0 ? null : (quoted + reported) / all, speakers }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
