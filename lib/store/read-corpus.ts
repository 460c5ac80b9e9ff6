import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { ArticleColumns } from '../model/article-columns'
import { rowsOf } from '../model/article-row'
import { eventSchema, outletSchema } from '../model/corpus'
import { LastUsed } from '../model/last-used'
import type { Corpus, Versions } from '../model/reading'
import type { Database } from './connect'
import { changeColumns, readColumns } from './read-columns'
import { codebook, event, outlet } from './schema'
import { newestRelease, type Release, releaseOf } from './versions'

/** A release as it is held in memory. */
export interface Snapshot {
  readonly release: Release
  readonly columns: ArticleColumns
  readonly corpus: Corpus
  /** The codebook's definition, as it was stored. */
  readonly codebook: unknown
}

const cueIdsSchema = z.object({ cues: z.array(z.object({ id: z.string() })) })
/** Releases held in memory of a store: the newest, and those that pinned links have asked for last. */
const MOST_HELD = 3
const heldOf = new WeakMap<Database, LastUsed<Promise<Snapshot>>>()

/**
 * A release: the newest, or the one that a link names; null where there is none. Read from the tables once, since a release never
 * changes; each call asks only which it is.
 */
export async function readSnapshot(database: Database, pinned: Versions | null = null): Promise<Snapshot | null> {
  const release = await (pinned === null ? newestRelease(database) : releaseOf(database, pinned))
  if (release === null) return null
  const held = heldOf.get(database) ?? new LastUsed<Promise<Snapshot>>(MOST_HELD)
  heldOf.set(database, held)
  const key = String(release.seq)
  // Those who ask while it is read wait for the same reading; one that fails is not held.
  const snapshot = held.get(key, () => readLikeOthers(database, release, held.values()))
  snapshot.catch(() => held.drop(key))
  return snapshot
}

/** Starts from the release that was asked for last among those with the same codebook and engine, where there is one. */
async function readLikeOthers(database: Database, release: Release, others: readonly Promise<Snapshot>[]) {
  for (const other of others.toReversed()) {
    const snapshot = await other.catch(() => null)
    const isAlike =
      snapshot?.release.codebook === release.codebook && snapshot.release.versions.engine === release.versions.engine
    if (isAlike) return readRelease(database, release, snapshot)
  }
  return readRelease(database, release, null)
}

const holdsIn = (seq: number, since: AnyPgColumn, until: AnyPgColumn) =>
  and(lte(since, seq), or(isNull(until), gt(until, seq)))

async function readRelease(database: Database, release: Release, like: Snapshot | null): Promise<Snapshot> {
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
  const changed = like === null ? null : await changeColumns(database, release, like)
  const columns = changed ?? (await readColumns(database, release, cueIds))
  return {
    release,
    columns,
    codebook: definition,
    corpus: {
      versions,
      outlets: outlets.map(({ definition }) => outletSchema.parse(definition)).sort((a, b) => compare(a.slug, b.slug)),
      events: events.map(({ definition }) => eventSchema.parse(definition)).sort((a, b) => compare(a.from, b.from)),
      articles: rowsOf(columns),
    },
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

async function readDefinition(database: Database, { codebook: key }: Release): Promise<unknown> {
  const [row] = await database.select().from(codebook).where(eq(codebook.key, key))
  return row?.definition
}
