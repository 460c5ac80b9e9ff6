import type { Issue } from './issues'

/** What a row of an input says of an article, as it says it. Absent: the row has no such column, or nothing in it. */
export interface RowFields {
  readonly text: string
  readonly id?: string
  readonly title?: string
  readonly date?: string
  readonly outlet?: string
  readonly url?: string
  readonly lang?: string
  readonly event?: string
  readonly sameAs?: string
}

/** A row that was read, or why it could not be. `place` says where it stands: "articles.csv:12". */
export type ReadRow =
  | { readonly place: string; readonly fields: RowFields }
  | { readonly place: string; readonly issue: Issue }
