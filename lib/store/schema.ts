import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { JOB_STATES, ROW_OUTCOMES } from '../model/import-job'
import { LANGUAGES } from '../model/language'
import { POLARITIES, STRENGTHS, VOICES } from '../model/voice'

/**
 * The store, one dialect: PostgreSQL 15 or newer. Nothing is ever overwritten: a row that no longer holds gets an end.
 *
 * A release names a corpus, a codebook and an engine; figures read the newest one, a pinned link an older one.
 */
const key = (name = 'key') => bigint(name, { mode: 'number' })
const made = () => timestamp('created_at', { withTimezone: true }).notNull().defaultNow()

/** What makes an article this article; never changes. `hash` covers outlet, given title and raw text. */
export const article = pgTable('article', {
  key: key().primaryKey().generatedAlwaysAsIdentity(),
  hash: text('hash').notNull().unique(),
  outlet: text('outlet').notNull(),
  title: text('title'),
  raw: text('raw').notNull(),
})

/**
 * One row per change of the corpus. The same version may come back; it then says the same. `digest` is the sum from which the
 * version is cut, so that a change costs as much as what it changes; empty: from before there was one.
 */
export const corpus = pgTable(
  'corpus',
  {
    seq: integer('seq').primaryKey().generatedAlwaysAsIdentity(),
    version: text('version').notNull(),
    digest: text('digest').notNull().default(''),
    createdAt: made(),
  },
  (t) => [index('corpus_by_version').on(t.version)],
)

/** Rows below hold for the corpora `since` … `until` − 1; `until` null: they still hold. */
const validity = {
  since: integer('since')
    .notNull()
    .references(() => corpus.seq),
  until: integer('until').references(() => corpus.seq),
}

/** Who brought it: `supplied` (the files under `data/`), or `import-<key>` (a job). Each changes only what is its own. */
const origin = () => text('origin').notNull().default('supplied')

/** What a corpus says of an article beside its text. `date` is ISO to the known precision. */
export const placement = pgTable(
  'placement',
  {
    article: key('article')
      .notNull()
      .references(() => article.key),
    ...validity,
    lang: text('lang', { enum: LANGUAGES }).notNull(),
    date: text('date'),
    event: text('event'),
    sameAs: text('same_as'),
    url: text('url'),
    inferred: jsonb('inferred'),
    origin: origin(),
  },
  (t) => [primaryKey({ columns: [t.article, t.since] }), check('placement_lang', sql`${t.lang} in ('fr', 'en')`)],
)

const described = {
  slug: text('slug').notNull(),
  ...validity,
  definition: jsonb('definition').notNull(),
  origin: origin(),
}
export const outlet = pgTable('outlet', described, (t) => [primaryKey({ columns: [t.slug, t.since] })])
export const event = pgTable('event', described, (t) => [primaryKey({ columns: [t.slug, t.since] })])

export const codebook = pgTable('codebook', {
  key: smallint('key').primaryKey().generatedAlwaysAsIdentity(),
  version: text('version').notNull().unique(),
  definition: jsonb('definition').notNull(),
  createdAt: made(),
})

const codebookKey = () =>
  smallint('codebook')
    .notNull()
    .references(() => codebook.key)

export const release = pgTable('release', {
  seq: integer('seq').primaryKey().generatedAlwaysAsIdentity(),
  corpus: integer('corpus')
    .notNull()
    .references(() => corpus.seq),
  codebook: codebookKey(),
  engine: text('engine').notNull(),
  createdAt: made(),
})

/** One article, read with one codebook by one engine: the narrow row that figures scan. Words (exposure) per voice. */
export const reading = pgTable(
  'reading',
  {
    key: key().primaryKey().generatedAlwaysAsIdentity(),
    article: key('article')
      .notNull()
      .references(() => article.key),
    codebook: codebookKey(),
    engine: text('engine').notNull(),
    id: text('id').notNull(),
    headline: text('headline').notNull(),
    hasHeadline: boolean('has_headline').notNull(),
    own: integer('own').notNull(),
    quoted: integer('quoted').notNull(),
    reported: integer('reported').notNull(),
    scare: integer('scare').notNull(),
    unknown: integer('unknown').notNull(),
  },
  (t) => [
    uniqueIndex('reading_of').on(t.article, t.codebook, t.engine),
    index('reading_by_id').on(t.id),
    index('reading_by_release').on(t.codebook, t.engine, t.article),
  ],
)

/** The stages of a reading that do not depend on the codebook. Spans are UTF-16: cut in JavaScript, never with SQL `substr`. */
export const readingText = pgTable(
  'reading_text',
  {
    article: key('article')
      .notNull()
      .references(() => article.key),
    engine: text('engine').notNull(),
    text: text('text').notNull(),
    stages: jsonb('stages').notNull(),
  },
  (t) => [primaryKey({ columns: [t.article, t.engine] })],
)

/**
 * Core hits per cue and voice, those that are negated or denied in a row of their own. Written in the transaction that writes
 * the hit rows; a cue that does not occur has no row.
 */
export const total = pgTable(
  'total',
  {
    reading: key('reading')
      .notNull()
      .references(() => reading.key),
    cue: text('cue').notNull(),
    denied: boolean('denied').notNull(),
    own: integer('own').notNull(),
    quoted: integer('quoted').notNull(),
    reported: integer('reported').notNull(),
    scare: integer('scare').notNull(),
    unknown: integer('unknown').notNull(),
  },
  (t) => [primaryKey({ columns: [t.reading, t.cue, t.denied] })],
)

/** The truth behind every number. `kind` name: who is called what (`cue` is the actor, `concept` the designation). */
export const hit = pgTable(
  'hit',
  {
    reading: key('reading')
      .notNull()
      .references(() => reading.key),
    id: text('id').notNull(),
    kind: text('kind', { enum: ['cue', 'name'] }).notNull(),
    cue: text('cue').notNull(),
    concept: text('concept').notNull(),
    strength: text('strength', { enum: STRENGTHS }).notNull(),
    pattern: text('pattern').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    voice: text('voice', { enum: VOICES }).notNull(),
    polarity: text('polarity', { enum: POLARITIES }).notNull(),
    speaker: jsonb('speaker'),
  },
  (t) => [
    primaryKey({ columns: [t.reading, t.id] }),
    index('hit_by_cue').on(t.kind, t.cue, t.reading),
    check('hit_span', sql`0 <= ${t.start} and ${t.start} < ${t.end}`),
    check('hit_voice', sql`${t.voice} in ('own', 'quoted', 'reported', 'scare', 'unknown')`),
    check('hit_polarity', sql`${t.polarity} in ('asserted', 'negated', 'denied', 'hedged')`),
    check('hit_strength', sql`${t.strength} in ('core', 'weak')`),
  ],
)

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
  (t) => [primaryKey({ columns: [t.job, t.seq] })],
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

/** Where fingerprints are looked up: texts that are much alike share a band. */
export const band = pgTable(
  'band',
  {
    value: integer('value').notNull(),
    article: key('article')
      .notNull()
      .references(() => article.key),
  },
  (t) => [primaryKey({ columns: [t.value, t.article] })],
)

/** What somebody has corrected or taken out by hand, and why. `target`: an outlet's slug or an article's hash. */
export const edit = pgTable('edit', {
  key: integer('key').primaryKey().generatedAlwaysAsIdentity(),
  kind: text('kind', { enum: ['outlet', 'article'] }).notNull(),
  target: text('target').notNull(),
  change: jsonb('change').notNull(),
  reason: text('reason').notNull(),
  corpus: integer('corpus')
    .notNull()
    .references(() => corpus.seq),
  createdAt: made(),
})
