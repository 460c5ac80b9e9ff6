import { index, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { JOB_STATES, ROW_OUTCOMES } from '../model/import-job'
import { article, corpus, key, made } from './schema'

/**
 * An import. `runner` is the process that works on it, and `beat` when that last did: an old one has ended, and whoever comes next takes
 * the job up. `made` holds the outlets and events that its rows have named first. `corpus` is the one that it made, at its end.
 */
export const importJob = pgTable(
  'import_job',
  {
    key: integer('key').primaryKey().generatedAlwaysAsIdentity(),
    state: text('state', { enum: JOB_STATES }).notNull(),
    source: text('source').notNull(),
    /** Hash of the bytes and settings: the same import, started again, goes on where it stopped. */
    input: text('input').notNull(),
    settings: jsonb('settings').notNull(),
    /** Columns of the input, as far as its first rows have them. */
    header: jsonb('header').notNull().default([]),
    made: jsonb('made').notNull().default({}),
    runner: text('runner'),
    createdAt: made(),
    beat: timestamp('beat', { withTimezone: true }).notNull().defaultNow(),
    endedAt: timestamp('ended_at', { withTimezone: true }),
    corpus: integer('corpus').references(() => corpus.seq),
    /** Why it failed. */
    failure: jsonb('failure'),
  },
  (t) => [index('import_job_by_input').on(t.input)],
)

/**
 * The rows of an import, as they came in, and then what became of each: written with the article and its readings in one transaction, so
 * that a row is done once or not at all. Placed in the corpus together, when the job ends.
 */
export const importRow = pgTable(
  'import_row',
  {
    job: integer('job')
      .notNull()
      .references(() => importJob.key),
    seq: integer('seq').notNull(),
    place: text('place').notNull(),
    outcome: text('outcome', { enum: ROW_OUTCOMES }).notNull(),
    article: key('article').references(() => article.key),
    /** Of a pending row what it holds; of an added article what the corpus will say of it; of any other what is wrong. */
    detail: jsonb('detail').notNull(),
  },
  (t) => [primaryKey({ columns: [t.job, t.seq] }), index('import_row_by_article').on(t.article)],
)

/**
 * A feed that is asked again and again. `settings` hold for what it brings; `seen` are the addresses of the items that it has brought
 * last, so that none is fetched twice. One that was removed keeps its row: imports name it.
 */
export const feed = pgTable('feed', {
  key: integer('key').primaryKey().generatedAlwaysAsIdentity(),
  url: text('url').notNull().unique(),
  title: text('title').notNull(),
  settings: jsonb('settings').notNull(),
  etag: text('etag'),
  lastModified: text('last_modified'),
  seen: jsonb('seen').notNull().default([]),
  createdAt: made(),
  checkedAt: timestamp('checked_at', { withTimezone: true }),
  /** What went wrong the last time. */
  failure: jsonb('failure'),
  removedAt: timestamp('removed_at', { withTimezone: true }),
})

/** What a text is told from nearly the same ones by (`lib/import/fingerprint.ts`), for those that are long enough. */
export const fingerprint = pgTable('fingerprint', {
  article: key('article')
    .primaryKey()
    .references(() => article.key),
  signature: integer('signature').array().notNull(),
})

/** Where fingerprints are looked up: texts that are much alike share a band. Without a foreign key, as hits are. */
export const band = pgTable(
  'band',
  {
    value: integer('value').notNull(),
    article: key('article').notNull(),
  },
  (t) => [primaryKey({ columns: [t.value, t.article] })],
)

/** What somebody has corrected or taken out by hand, and why. `target`: an outlet's or event's slug, or an article's hash. */
export const edit = pgTable('edit', {
  key: integer('key').primaryKey().generatedAlwaysAsIdentity(),
  kind: text('kind', { enum: ['outlet', 'event', 'article'] }).notNull(),
  target: text('target').notNull(),
  change: jsonb('change').notNull(),
  reason: text('reason').notNull(),
  corpus: integer('corpus')
    .notNull()
    .references(() => corpus.seq),
  createdAt: made(),
})
