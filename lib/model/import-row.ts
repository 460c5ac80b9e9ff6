import type { Issue } from './issues'

/** What a row of an input says of an article, as it says it. Absent: the row has no such column, or nothing in it. */
export interface RowFields {
  /** Without one, the page at the address is fetched. */
  readonly text?: string
  readonly id?: string
  readonly title?: string
  readonly date?: string
  readonly outlet?: string
  readonly url?: string
  readonly lang?: string
  readonly event?: string
  readonly sameAs?: string
}

/** In the order in which they are asked for. */
export const FIELDS = ['text', 'title', 'outlet', 'date', 'url', 'lang', 'event', 'id', 'sameAs'] as const
export type Field = (typeof FIELDS)[number]

/** A row as the input has it: what stands under which column or key. Columns with nothing in them are left out. */
export type RowRecord = Readonly<Record<string, string>>

/** A row that was read, or why it could not be. `place` says where it stands: "articles.csv:12". */
export type ReadRow =
  | { readonly place: string; readonly record: RowRecord }
  | { readonly place: string; readonly issue: Issue }

/** Which column holds what, where somebody has said so; an empty name: none does. What is not said is guessed by name. */
export type ChosenColumns = Readonly<Partial<Record<Field, string>>>
