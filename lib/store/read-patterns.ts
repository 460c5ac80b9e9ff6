import { and, eq, sql } from 'drizzle-orm'
import type { PatternCount } from '../model/pattern-count'
import type { Versions } from '../model/reading'
import { isDenied } from '../model/voice'
import type { Database } from './connect'
import { readSnapshot, type Snapshot } from './read-corpus'
import { hit, reading } from './schema'

const NONE = { own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0 }

/** Counts held in memory, by release and cue. */
const MOST_HELD = 64
const held = new Map<string, readonly PatternCount[]>()

/** Core hits of these cues by written form, in every article of a release; their sums are the totals that figures show. */
export async function loadPatternCounts(
  database: Database,
  cues: readonly string[],
  pinned: Versions | null,
): Promise<readonly PatternCount[]> {
  const snapshot = await readSnapshot(database, pinned)
  if (snapshot === null) return []
  const counts: PatternCount[] = []
  for (const cue of cues) {
    const key = JSON.stringify([snapshot.release, cue])
    const found = held.get(key) ?? (await countCue(database, snapshot, cue))
    held.delete(key)
    held.set(key, found)
    for (const count of found) counts.push(count)
  }
  for (const oldest of [...held.keys()].slice(0, -MOST_HELD)) held.delete(oldest)
  return counts
}

async function countCue(database: Database, { release, corpus }: Snapshot, cue: string): Promise<PatternCount[]> {
  const rows = await database
    .select({
      reading: hit.reading,
      concept: hit.concept,
      pattern: hit.pattern,
      voice: hit.voice,
      polarity: hit.polarity,
      hits: sql<number>`count(*)::int`,
    })
    .from(hit)
    .innerJoin(reading, eq(reading.key, hit.reading))
    .where(
      and(
        eq(hit.kind, 'cue'),
        eq(hit.cue, cue),
        eq(hit.strength, 'core'),
        eq(reading.codebook, release.codebook),
        eq(reading.engine, release.versions.engine),
      ),
    )
    .groupBy(hit.reading, hit.concept, hit.pattern, hit.voice, hit.polarity)
  const articles = new Map(corpus.articles.map((row) => [row.readingKey, row.articleKey]))
  const counts = new Map<string, PatternCount>()
  for (const row of rows) {
    const article = articles.get(row.reading)
    if (article === undefined) continue
    const denied = isDenied(row.polarity)
    const key = JSON.stringify([article, row.concept, row.pattern, denied])
    const known = counts.get(key)?.voices ?? NONE
    counts.set(key, {
      article,
      cue,
      concept: row.concept,
      pattern: row.pattern,
      denied,
      voices: { ...known, [row.voice]: known[row.voice] + row.hits },
    })
  }
  return [...counts.values()]
}
