import { z } from 'zod'
import { FIELDS } from './import-row'
import type { Issue } from './issues'
import { LANGUAGES } from './language'

/**
 * `staging`: its rows come in. `staged`: they are all there, and somebody may look at them before they become articles. `running`: they
 * become articles. `failed`: it cannot go on; what it had read is in no corpus.
 */
export const JOB_STATES = ['staging', 'staged', 'running', 'done', 'failed', 'cancelled', 'undone'] as const
export type JobState = (typeof JOB_STATES)[number]

/** States in which something is still to happen. */
export const OPEN_STATES = ['staging', 'staged', 'running'] as const satisfies readonly JobState[]

/**
 * `pending`: not looked at yet. `known`: the corpus has this article already, or the import itself had it before. `failed`: the row holds
 * no article that can be read.
 */
export const ROW_OUTCOMES = ['pending', 'added', 'known', 'failed'] as const
export type RowOutcome = (typeof ROW_OUTCOMES)[number]

/** How many rows came to which end. */
export type RowCounts = Readonly<Record<RowOutcome, number>>

export const DATE_ORDERS = ['dmy', 'mdy'] as const

export const REPEATS = ['mark', 'keep'] as const

/** Encodings that can be chosen where the bytes do not tell; names of the Encoding Standard. */
export const ENCODINGS = ['utf-8', 'windows-1252', 'iso-8859-15', 'macintosh', 'utf-16le', 'utf-16be'] as const
export type InputEncoding = (typeof ENCODINGS)[number]

/** What holds for all rows that do not say it themselves, and which column holds what. */
export const importSettingsSchema = z.object({
  outlet: z.string().nullable(),
  event: z.string().nullable(),
  lang: z.enum(LANGUAGES).nullable(),
  /** How days and months stand where a date does not tell. */
  dates: z.enum(DATE_ORDERS).nullable(),
  /** Texts that are nearly those of other articles: they repeat them, or are articles of their own. */
  repeats: z.enum(REPEATS).default('mark'),
  /** How the bytes of the input are read; null: as they tell themselves. */
  encoding: z.enum(ENCODINGS).nullable().default(null),
  columns: z.partialRecord(z.enum(FIELDS), z.string()).default({}),
})
export type ImportSettings = Readonly<z.infer<typeof importSettingsSchema>>
export type DateOrder = (typeof DATE_ORDERS)[number]

export const NO_SETTINGS: ImportSettings = {
  outlet: null,
  event: null,
  lang: null,
  dates: null,
  repeats: 'mark',
  encoding: null,
  columns: {},
}

/** An import as it is shown. Times are ISO. `rows` counts what is done so far. */
export interface ImportJob {
  readonly key: number
  readonly state: JobState
  readonly source: string
  readonly createdAt: string
  readonly endedAt: string | null
  readonly rows: RowCounts
  /** Of the added ones those that were found to repeat another article. */
  readonly repeats: number
  readonly settings: ImportSettings
  /** Version of the corpus that it made; null: it has made none (yet). */
  readonly corpus: string | null
}

/** A row that did not become an article, and why. `place` is where it stands in the input: "articles.csv:12". */
export interface RowProblem {
  readonly place: string
  readonly outcome: 'known' | 'failed'
  readonly issue: Issue
}
