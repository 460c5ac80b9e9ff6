import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { ArticleRow } from '../model/article-row'
import { LastUsed } from '../model/last-used'
import type { PatternCounts } from '../model/pattern-count'
import type { Versions } from '../model/reading'
import { isDenied, POLARITIES, VOICES } from '../model/voice'
import type { Database } from './connect'
import { isAnyOf } from './is-any-of'
import { eachNumber } from './listed-numbers'
import { readSnapshot, type Snapshot } from './read-corpus'
import { hit, reading } from './schema'

const DENIED = POLARITIES.filter(isDenied)

/** Counts held in memory, by release and cue. */
const MOST_HELD = 64
const held = new LastUsed<Promise<readonly PatternCounts[]>>(MOST_HELD)

/** A release with more articles is not counted whole, once for all views: a cue of a million has more hits than one can hold. */
const MOST_COUNTED = 200_000
/** Of so few articles, and no more than a quarter of a release, the hits are looked for each time. */
const MOST_NAMED = 20_000

/** Whether the hits of so many articles, of so many of a release, are counted. */
export const areCounted = (articles: number, all: number) => areNamed(articles, all) || all <= MOST_COUNTED
const areNamed = (articles: number, all: number) => articles <= Math.min(MOST_NAMED, all / 4)

/**
 * Core hits of these cues by written form, at least in those articles of a release that are asked for; their sums are the totals that
 * figures show. null: they are too many to be counted.
 */
export async function loadPatternCounts(
  database: Database,
  cues: readonly string[],
  articles: readonly ArticleRow[],
  pinned: Versions | null,
): Promise<readonly PatternCounts[] | null> {
  const snapshot = await readSnapshot(database, pinned)
  if (snapshot === null || cues.length === 0) return []
  const all = snapshot.corpus.articles.length
  if (areNamed(articles.length, all)) {
    const keys = articles.map(({ readingKey }) => readingKey)
    return countCues(database, snapshot, cues, isAnyOf(hit.reading, keys))
  }
  if (!areCounted(articles.length, all)) return null
  const counts: PatternCounts[] = []
  for (const cue of cues) {
    const key = JSON.stringify([snapshot.release, cue])
    const counting = held.get(key, () => countCues(database, snapshot, [cue], undefined))
    counting.catch(() => held.drop(key))
    for (const count of await counting) counts.push(count)
  }
  return counts
}

/** One row for each written form: a row for each of its articles takes ten times as long to come, and to be held. */
async function countCues(
  database: Database,
  { release }: Snapshot,
  cues: readonly string[],
  where: SQL | undefined,
): Promise<PatternCounts[]> {
  const voice = sql`array_position(${sql.raw(`array['${VOICES.join("','")}']`)}, ${hit.voice})`
  const denied = sql`${inArray(hit.polarity, DENIED)}`
  const counted = database.$with('counted').as(
    database
      .select({
        cue: hit.cue,
        concept: hit.concept,
        pattern: hit.pattern,
        entry: sql<string>`concat_ws(' ', ${reading.article}, ${voice} - 1, (${denied})::int, count(*))`.as('entry'),
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
      .groupBy(hit.cue, hit.concept, hit.pattern, reading.article, hit.voice, hit.polarity),
  )
  const rows = await database
    .with(counted)
    .select({
      cue: counted.cue,
      concept: counted.concept,
      pattern: counted.pattern,
      entries: sql<string>`string_agg(${counted.entry}, ' ')`,
    })
    .from(counted)
    .groupBy(counted.cue, counted.concept, counted.pattern)
  return rows.map(({ entries, ...form }) => ({ ...form, ...columnsOf(entries) }))
}

function columnsOf(entries: string): Pick<PatternCounts, 'articles' | 'voices' | 'denied' | 'hits'> {
  const numbers: number[] = []
  eachNumber(entries, (number) => numbers.push(number))
  const length = numbers.length / 4
  const column = (of: number) => ({ length, at: (_: unknown, at: number) => numbers[4 * at + of] ?? 0 })
  const [articles, voices, denied, hits] = [column(0), column(1), column(2), column(3)]
  return {
    articles: Float64Array.from(articles, articles.at),
    voices: Uint8Array.from(voices, voices.at),
    denied: Uint8Array.from(denied, denied.at),
    hits: Uint32Array.from(hits, hits.at),
  }
}
