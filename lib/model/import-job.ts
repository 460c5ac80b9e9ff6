import type { Issue } from './issues'

export const JOB_STATES = ['running', 'done', 'failed', 'cancelled', 'undone'] as const
export type JobState = (typeof JOB_STATES)[number]

/** `known`: the corpus has this article already, or the import itself had it before. `failed`: the row holds no article that can be read. */
export const ROW_OUTCOMES = ['added', 'known', 'failed'] as const
export type RowOutcome = (typeof ROW_OUTCOMES)[number]

/** How many rows came to which end. */
export type RowCounts = Readonly<Record<RowOutcome, number>>

/** An import as it is shown. Times are ISO. `rows` counts what is done so far. */
export interface ImportJob {
  readonly key: number
  readonly state: JobState
  readonly source: string
  readonly createdAt: string
  readonly endedAt: string | null
  readonly rows: RowCounts
  /** Version of the corpus that it made; null: it has made none (yet). */
  readonly corpus: string | null
}

/** A row that did not become an article, and why. `place` is where it stands in the input: "articles.csv:12". */
export interface RowProblem {
  readonly place: string
  readonly outcome: Exclude<RowOutcome, 'added'>
  readonly issue: Issue
}
