import { and, asc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { eventSchema, outletSchema } from '../model/corpus'
import type { ArticleRow, Corpus, Versions } from '../model/reading'
import type { CueScore, VoiceCounts } from '../model/score'
import { VOICES } from '../model/voice'
import type { Database } from './connect'
import { article, codebook, event, outlet, placement, reading, total } from './schema'
import { inferredSchema } from './stored-stages'
import { newestRelease, type Release, releaseOf } from './versions'

/** A release as it is held in memory: the corpus, and the keys of the rows behind each of its articles. */
export interface Snapshot {
  readonly release: Release
  readonly corpus: Corpus
  /** The codebook's definition, as it was stored. */
  readonly codebook: unknown
  readonly rows: ReadonlyMap<string, ArticleRow>
  readonly keys: ReadonlyMap<string, { readonly article: number; readonly reading: number }>
  /** Article id by hash. */
  readonly byHash: ReadonlyMap<string, string>
}

const cueIdsSchema = z.object({ cues: z.array(z.object({ id: z.string() })) })
/** Releases held in memory of a store: the newest, and those that pinned links have asked for last. */
const MOST_HELD = 4
const heldOf = new WeakMap<Database, Map<string, Promise<Snapshot>>>()

/**
 * A release: the newest, or the one that a link names; null where there is none. Read from the tables once, since a release never
 * changes; each call asks only which it is.
 */
export async function readSnapshot(database: Database, pinned: Versions | null = null): Promise<Snapshot | null> {
  const release = await (pinned === null ? newestRelease(database) : releaseOf(database, pinned))
  if (release === null) return null
  const held = heldOf.get(database) ?? new Map<string, Promise<Snapshot>>()
  heldOf.set(database, held)
  const key = String(release.seq)
  // Those who ask while it is read wait for the same reading.
  const snapshot = held.get(key) ?? readRelease(database, release)
  held.delete(key)
  held.set(key, snapshot)
  snapshot.catch(() => held.delete(key))
  for (const oldest of [...held.keys()].slice(0, -MOST_HELD)) held.delete(oldest)
  return snapshot
}

const holdsIn = (seq: number, since: AnyPgColumn, until: AnyPgColumn) =>
  and(lte(since, seq), or(isNull(until), gt(until, seq)))

async function readRelease(database: Database, release: Release): Promise<Snapshot> {
  const { corpus: seq, versions } = release
  const outlets = await database
    .select()
    .from(outlet)
    .where(holdsIn(seq, outlet.since, outlet.until))
  const events = await database
    .select()
    .from(event)
    .where(holdsIn(seq, event.since, event.until))
  const definition = await readDefinition(database, release)
  const cueIds = cueIdsSchema.parse(definition).cues.map(({ id }) => id)
  const found: Joined[] = []
  const rows: ArticleRow[] = []
  for (let after = 0; ; ) {
    const some = await placedArticles(database, release, after)
    if (some.length === 0) break
    const totals = await readTotals(database, some)
    for (const one of some) rows.push(toRow(one, cueIds, totals.get(one.reading) ?? []))
    for (const one of some) found.push(one)
    after = some.at(-1)?.article ?? after
  }
  const idOf = new Map(found.map(({ hash }, at) => [hash, rows[at]?.id ?? '']))
  const inOrder = rows
    .map((row, at) => ({ ...row, sameAs: idOf.get(found[at]?.sameAs ?? '') ?? null }))
    .sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id))
  return {
    release,
    codebook: definition,
    corpus: {
      versions,
      outlets: outlets.map(({ definition }) => outletSchema.parse(definition)).sort((a, b) => compare(a.slug, b.slug)),
      events: events.map(({ definition }) => eventSchema.parse(definition)).sort((a, b) => compare(a.from, b.from)),
      articles: inOrder,
    },
    rows: new Map(inOrder.map((row) => [row.id, row])),
    keys: new Map(found.map(({ id, article: key, reading: of }) => [id, { article: key, reading: of }])),
    byHash: idOf,
  }
}

/** Articles that are read at a time: of a hundred thousand, the rows of their totals alone would fill the memory. */
const BATCH = 5000

/** What figures see of articles, in the order of their keys behind `after`. */
function placedArticles(database: Database, { corpus: seq, codebook: book, versions }: Release, after: number) {
  const { lang, date, event: of, sameAs, url, inferred } = placement
  const { id, headline, hasHeadline, own, quoted, reported, scare, unknown } = reading
  return database
    .select({
      ...{ article: article.key, hash: article.hash, outlet: article.outlet },
      ...{ lang, date, event: of, sameAs, url, inferred },
      ...{ reading: reading.key, id, headline, hasHeadline, own, quoted, reported, scare, unknown },
    })
    .from(placement)
    .innerJoin(article, eq(article.key, placement.article))
    .innerJoin(
      reading,
      and(eq(reading.article, article.key), eq(reading.codebook, book), eq(reading.engine, versions.engine)),
    )
    .where(and(gt(placement.article, after), holdsIn(seq, placement.since, placement.until)))
    .orderBy(asc(placement.article))
    .limit(BATCH)
}

type Joined = Awaited<ReturnType<typeof placedArticles>>[number]

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

async function readDefinition(database: Database, { codebook: key }: Release): Promise<unknown> {
  const [row] = await database.select().from(codebook).where(eq(codebook.key, key))
  return row?.definition
}

type TotalRow = typeof total.$inferSelect

/** Rows per reading: at most two for a cue. */
async function readTotals(database: Database, some: readonly Joined[]): Promise<Map<number, TotalRow[]>> {
  const keys = some.map((one) => one.reading)
  const rows = await database
    .select()
    .from(total)
    .where(sql`${total.reading} = any(${sql.param(`{${keys.join(',')}}`)}::bigint[])`)
  const totals = new Map<number, TotalRow[]>()
  for (const row of rows) {
    const list = totals.get(row.reading)
    if (list === undefined) totals.set(row.reading, [row])
    else list.push(row)
  }
  return totals
}

/** `sameAs` is still to be said: it is another article's hash. */
function toRow(one: Joined, cueIds: readonly string[], totals: readonly TotalRow[]): ArticleRow {
  const { own, quoted, reported, scare, unknown } = one
  const all = own + quoted + reported + scare + unknown
  return {
    id: one.id,
    outlet: one.outlet,
    event: one.event,
    lang: one.lang,
    date: one.date,
    title: one.headline,
    hasHeadline: one.hasHeadline,
    url: one.url,
    sameAs: null,
    inferred: inferredSchema.parse(one.inferred),
    words: { all, own, quoted, reported, scare, unknown },
    cues: Object.fromEntries(
      cueIds.map((cue) => [
        cue,
        toScore(
          totals.filter((row) => row.cue === cue),
          all,
        ),
      ]),
    ),
    denied: Object.fromEntries(totals.filter(({ denied }) => denied).map((row) => [row.cue, voicesOf([row])])),
  }
}

/** A cue that does not occur: one object for all articles, of which most have none of most cues. */
const NO_HITS: CueScore = { hits: 0, own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0, per1000: 0 }

function toScore(rows: readonly TotalRow[], words: number): CueScore {
  if (rows.length === 0 && words > 0) return NO_HITS
  const voices = voicesOf(rows)
  const hits = VOICES.reduce((sum, voice) => sum + voices[voice], 0)
  return { hits, ...voices, per1000: words === 0 ? null : (1000 * hits) / words }
}

function voicesOf(rows: readonly TotalRow[]): VoiceCounts {
  const sum = { own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0 }
  for (const row of rows) for (const voice of VOICES) sum[voice] += row[voice]
  return sum
}
