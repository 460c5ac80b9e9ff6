import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { ArticleRow } from '../model/article-row'
import { LastUsed } from '../model/last-used'
import type { PatternCount } from '../model/pattern-count'
import type { Versions } from '../model/reading'
import { isDenied } from '../model/voice'
import type { Database } from './connect'
import { isAnyOf } from './is-any-of'
import { readSnapshot, type Snapshot } from './read-corpus'
import { hit, reading } from './schema'

const NONE = { own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0 }

/** Counts held in memory, by release and cue. */
const MOST_HELD = 64
const held = new LastUsed<Promise<readonly PatternCount[]>>(MOST_HELD)

/** A release with more articles is not counted whole, once for all views: a cue of a million has more hits than one can hold. */
const MOST_COUNTED = 200_000
/** Of so few articles of such a release the hits are looked for each time. */
const MOST_NAMED = 20_000

/**
 * Core hits of these cues by written form, at least in those articles of a release that are asked for; their sums are the totals that
 * figures show. null: they are too many to be counted.
 */
export async function loadPatternCounts(
  database: Database,
  cues: readonly string[],
  articles: readonly ArticleRow[],
  pinned: Versions | null,
): Promise<readonly PatternCount[] | null> {
  const snapshot = await readSnapshot(database, pinned)
  if (snapshot === null || cues.length === 0) return []
  const all = snapshot.corpus.articles.length
  if (all > MOST_COUNTED && articles.length <= MOST_NAMED)
    return countCues(
      database,
      snapshot,
      cues,
      isAnyOf(
        hit.reading,
        articles.map(({ readingKey }) => readingKey),
      ),
    )
  if (all > MOST_COUNTED) return null
  const counts: PatternCount[] = []
  for (const cue of cues) {
    const key = JSON.stringify([snapshot.release, cue])
    const counting = held.get(key, () => countCues(database, snapshot, [cue], undefined))
    counting.catch(() => held.drop(key))
    for (const count of await counting) counts.push(count)
  }
  return counts
}

async function countCues(
  database: Database,
  { release, corpus }: Snapshot,
  cues: readonly string[],
  where: SQL | undefined,
): Promise<PatternCount[]> {
  const rows = await database
    .select({
      reading: hit.reading,
      cue: hit.cue,
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
        inArray(hit.cue, [...cues]),
        eq(hit.strength, 'core'),
        eq(reading.codebook, release.codebook),
        eq(reading.engine, release.versions.engine),
        where,
      ),
    )
    .groupBy(hit.reading, hit.cue, hit.concept, hit.pattern, hit.voice, hit.polarity)
  const articles = new Map(corpus.articles.map((row) => [row.readingKey, row.articleKey]))
  const counts = new Map<string, PatternCount>()
  for (const row of rows) {
    const article = articles.get(row.reading)
    if (article === undefined) continue
    const denied = isDenied(row.polarity)
    const key = JSON.stringify([article, row.cue, row.concept, row.pattern, denied])
    const known = counts.get(key)?.voices ?? NONE
    counts.set(key, {
      article,
      cue: row.cue,
      concept: row.concept,
      pattern: row.pattern,
      denied,
      voices: { ...known, [row.voice]: known[row.voice] + row.hits },
    })
  }
  return [...counts.values()]
}
