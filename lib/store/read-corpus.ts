import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { eventSchema, outletSchema } from '../model/corpus'
import type { ArticleRow, Corpus, Versions } from '../model/reading'
import type { CueScore, VoiceCounts } from '../model/score'
import { VOICES } from '../model/voice'
import type { Database } from './connect'
import { articleIdOf } from './ids'
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
  const articles = await database
    .select({ article, placement, reading })
    .from(placement)
    .innerJoin(article, eq(article.key, placement.article))
    .innerJoin(
      reading,
      and(
        eq(reading.article, article.key),
        eq(reading.codebook, release.codebook),
        eq(reading.engine, versions.engine),
      ),
    )
    .where(holdsIn(seq, placement.since, placement.until))
  const definition = await readDefinition(database, release)
  const cueIds = cueIdsSchema.parse(definition).cues.map(({ id }) => id)
  const totals = await readTotals(database, release)
  const headlines = new Map(articles.map((one) => [one.article.hash, one.reading.headline]))
  const rows = articles.map((one) => toRow(one, cueIds, totals.get(one.reading.key) ?? [], headlines))
  const inOrder = rows.sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id))
  return {
    release,
    codebook: definition,
    corpus: {
      versions,
      outlets: outlets.map(({ definition }) => outletSchema.parse(definition)).sort((a, b) => compare(a.slug, b.slug)),
      events: events.map(({ definition }) => eventSchema.parse(definition)).sort((a, b) => compare(a.from, b.from)),
      articles: inOrder,
    },
    rows: new Map(rows.map((row) => [row.id, row])),
    keys: new Map(articles.map((one) => [one.reading.id, { article: one.article.key, reading: one.reading.key }])),
    byHash: new Map(articles.map((one) => [one.article.hash, one.reading.id])),
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

async function readDefinition(database: Database, { codebook: key }: Release): Promise<unknown> {
  const [row] = await database.select().from(codebook).where(eq(codebook.key, key))
  return row?.definition
}

type TotalRow = typeof total.$inferSelect

/** Rows per reading: at most two for a cue. */
async function readTotals(database: Database, release: Release): Promise<Map<number, TotalRow[]>> {
  const rows = await database
    .select({ total })
    .from(total)
    .innerJoin(reading, eq(reading.key, total.reading))
    .where(and(eq(reading.codebook, release.codebook), eq(reading.engine, release.versions.engine)))
  const totals = new Map<number, TotalRow[]>()
  for (const { total: row } of rows) {
    const list = totals.get(row.reading)
    if (list === undefined) totals.set(row.reading, [row])
    else list.push(row)
  }
  return totals
}

interface Joined {
  readonly article: typeof article.$inferSelect
  readonly placement: typeof placement.$inferSelect
  readonly reading: typeof reading.$inferSelect
}

function toRow(
  one: Joined,
  cueIds: readonly string[],
  totals: readonly TotalRow[],
  headlines: ReadonlyMap<string, string>,
): ArticleRow {
  const { own, quoted, reported, scare, unknown } = one.reading
  const all = own + quoted + reported + scare + unknown
  const { sameAs, event: of, lang, date, url, inferred } = one.placement
  const twin = sameAs === null ? undefined : headlines.get(sameAs)
  return {
    id: one.reading.id,
    outlet: one.article.outlet,
    event: of,
    lang,
    date,
    title: one.reading.headline,
    hasHeadline: one.reading.hasHeadline,
    url,
    sameAs: sameAs === null || twin === undefined ? null : articleIdOf(twin, sameAs),
    inferred: inferredSchema.parse(inferred),
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

function toScore(rows: readonly TotalRow[], words: number): CueScore {
  const voices = voicesOf(rows)
  const hits = VOICES.reduce((sum, voice) => sum + voices[voice], 0)
  return { hits, ...voices, per1000: words === 0 ? null : (1000 * hits) / words }
}

function voicesOf(rows: readonly TotalRow[]): VoiceCounts {
  const sum = { own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0 }
  for (const row of rows) for (const voice of VOICES) sum[voice] += row[voice]
  return sum
}
