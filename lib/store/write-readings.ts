import { sql } from 'drizzle-orm'
import type { Hit } from '../model/hit'
import { isDenied } from '../model/voice'
import type { ArticleReading } from './corpus-content'
import { articleIdOf, hitIdOf } from './ids'
import { insertRows } from './insert-rows'
import { band, fingerprint } from './job-schema'
import { hit, reading, readingText, total } from './schema'
import type { Transaction } from './versions'

/** An article that the store holds, and its reading. */
export interface FreshReading {
  readonly key: number
  readonly hash: string
  readonly reading: ArticleReading
}

/**
 * Stores readings: hit rows, the totals over them, words per voice, and the stages that the reading view shows.
 * All in the caller's transaction, so that a figure always equals the rows behind it. A reading that is there stays.
 */
export async function writeReadings(
  tx: Transaction,
  fresh: readonly FreshReading[],
  codebook: number,
  engine: string,
): Promise<void> {
  const made = await insertRows(
    tx,
    reading,
    fresh.map((one) => readingRow(one, codebook, engine)),
    { onConflict: 'nothing', returning: sql`key, article` },
  )
  const keys = new Map(made.map((row) => [Number(row.article), Number(row.key)]))
  const added = fresh.filter((one) => keys.has(one.key))
  await insertRows(
    tx,
    readingText,
    added.map(({ key, reading: { text, stages } }) => ({ article: key, engine, text, stages })),
    { onConflict: 'nothing' },
  )
  const prints = added.flatMap(({ key, reading: { fingerprint: print } }) =>
    print === null ? [] : [{ article: key, signature: [...print.signature], bands: print.bands }],
  )
  await insertRows(
    tx,
    fingerprint,
    prints.map(({ article, signature }) => ({ article, signature })),
    { onConflict: 'nothing' },
  )
  await insertRows(
    tx,
    band,
    prints.flatMap(({ article, bands }) => bands.map((value) => ({ value, article }))),
    { onConflict: 'nothing' },
  )
  const hits = added.flatMap((one) => hitRows(one, keys.get(one.key) ?? 0))
  await insertRows(tx, hit, hits)
  await insertRows(tx, total, totalsOf(hits))
}

function readingRow(
  { key, hash, reading: { title, hasHeadline, words } }: FreshReading,
  codebook: number,
  engine: string,
) {
  return { article: key, codebook, engine, id: articleIdOf(title, hash), headline: title, hasHeadline, ...words }
}

type HitRow = typeof hit.$inferInsert

function hitRows({ hash, reading: { hits, names } }: FreshReading, key: number): HitRow[] {
  const row =
    (kind: 'cue' | 'name') =>
    (found: Hit): HitRow => {
      const { cue, concept, strength, pattern, start, end, voice, polarity, speaker } = found
      const id = hitIdOf({ article: hash, kind, start, end, cue })
      return { reading: key, id, kind, cue, concept, strength, pattern, start, end, voice, polarity, speaker }
    }
  return [...hits.map(row('cue')), ...names.map(row('name'))]
}

/** Counted from the rows that are stored, not taken from the pipeline: the two must agree, and a test says so. */
function totalsOf(hits: readonly HitRow[]): (typeof total.$inferInsert)[] {
  const totals = new Map<string, typeof total.$inferInsert>()
  for (const { reading: of, kind, cue, strength, voice, polarity } of hits) {
    if (kind !== 'cue' || strength !== 'core') continue
    const denied = isDenied(polarity)
    const key = `${of} ${cue} ${denied}`
    const row = totals.get(key) ?? { reading: of, cue, denied, own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0 }
    totals.set(key, { ...row, [voice]: row[voice] + 1 })
  }
  return [...totals.values()]
}
