import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  customType,
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
import { LANGUAGES } from '../model/language'
import { POLARITIES, STRENGTHS, VOICES } from '../model/voice'

/**
 * The store, one dialect: PostgreSQL 15 or newer. Nothing is ever overwritten: a row that no longer holds gets an end.
 *
 * A release names a corpus, a codebook and an engine; figures read the newest one, a pinned link an older one.
 */
export const key = (name = 'key') => bigint(name, { mode: 'number' })
export const made = () => timestamp('created_at', { withTimezone: true }).notNull().defaultNow()

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

const lexemes = customType<{ data: string; driverData: string }>({ dataType: () => 'tsvector' })

/**
 * What full-text search looks in: the stems of an article's folded words, by the rules of its language. Made from the text, and made
 * anew where it is missing: no backup holds it.
 */
export const articleSearch = pgTable(
  'article_search',
  {
    article: key('article')
      .primaryKey()
      .references(() => article.key),
    lang: text('lang', { enum: LANGUAGES }).notNull(),
    words: lexemes('words').notNull(),
  },
  (t) => [index('article_search_words').using('gin', t.words)],
)

/**
 * Core hits per cue and voice, those that are negated or denied in a row of their own. Written in the transaction that writes
 * the hit rows; a cue that does not occur has no row. Like those it names its reading without a foreign key: both come in the transaction
 * that makes the reading, none is ever removed, and the database would look the same reading up again for each of them.
 */
export const total = pgTable(
  'total',
  {
    reading: key('reading').notNull(),
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
    reading: key('reading').notNull(),
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
