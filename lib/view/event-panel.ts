import type { ArticleRow } from '../model/article-row'
import type { Outlet } from '../model/corpus'
import type { Estimate } from '../score/estimate'
import type { Scale } from './nice-scale'

export const COLUMN_LETTERS = ['A', 'B', 'C', 'D'] as const
export type ColumnLetter = (typeof COLUMN_LETTERS)[number]

/** An article of the event with its outlet and the letter it goes by; null: it is in no column. */
export interface EventArticle {
  readonly row: ArticleRow
  readonly outlet: Outlet
  readonly letter: ColumnLetter | null
}

/** The letter is what the figures call the article. */
export interface EventColumn extends EventArticle {
  readonly letter: ColumnLetter
  /** Letter of the column that holds the same dispatch, where one does. */
  readonly versionOf: ColumnLetter | null
}

/** One cue in every column. `value` is what is drawn: a rate, a count, or null where there are too few words for a rate. */
export interface EventCueRow {
  readonly cue: string
  readonly cells: readonly { readonly letter: ColumnLetter; readonly article: string; readonly estimate: Estimate }[]
}

/** The figures of an event before they have pixels. */
export interface EventPanel {
  readonly articles: readonly EventArticle[]
  readonly columns: readonly EventColumn[]
  /** Cues that occur in some column, in the order of the codebook. */
  readonly rows: readonly EventCueRow[]
  /** Cues that occur in no column. */
  readonly absent: readonly string[]
  /** Cues that occur in every column, and in two or more. */
  readonly everywhere: readonly string[]
  /** One scale for all columns and cues. */
  readonly scale: Scale
}
