import { sql } from 'drizzle-orm'
import type { Hit } from '../model/hit'
import { isDenied } from '../model/voice'
import { chunksOf } from './apply-change'
import type { ArticleReading } from './corpus-content'
import { articleIdOf, hitIdOf } from './ids'
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
  for (const list of chunksOf(fresh)) {
    const made = await tx
      .insert(reading)
      .values(list.map((one) => readingRow(one, codebook, engine)))
      .onConflictDoNothing()
      .returning({ key: reading.key, article: reading.article })
    const keys = new Map(made.map((row) => [row.article, row.key]))
    const added = list.filter((one) => keys.has(one.key))
    if (added.length === 0) continue
    await tx
      .insert(readingText)
      .values(added.map(({ key, reading: { text, stages } }) => ({ article: key, engine, text, stages })))
      .onConflictDoNothing()
    await insertFingerprints(tx, added)
    const hits = added.flatMap((one) => hitRows(one, keys.get(one.key) ?? 0))
    await insertHits(tx, hits)
    await insertTotals(tx, totalsOf(hits))
  }
}

async function insertFingerprints(tx: Transaction, added: readonly FreshReading[]): Promise<void> {
  const prints = added.flatMap(({ key, reading: { fingerprint: print } }) =>
    print === null ? [] : [{ article: key, ...print }],
  )
  if (prints.length === 0) return
  await tx
    .insert(fingerprint)
    .values(prints.map(({ article, signature }) => ({ article, signature: [...signature] })))
    .onConflictDoNothing()
  const bands = prints.flatMap(({ article, bands: values }) => values.map((value) => ({ value, article })))
  await tx.execute(sql`
    insert into ${band} (value, article)
    select value, article from jsonb_to_recordset(${JSON.stringify(bands)}::jsonb) as given (value integer, article bigint)
    on conflict do nothing`)
}

async function insertTotals(tx: Transaction, rows: readonly (typeof total.$inferInsert)[]): Promise<void> {
  if (rows.length === 0) return
  await tx.execute(sql`
    insert into ${total} (reading, cue, denied, own, quoted, reported, scare, unknown)
    select reading, cue, denied, own, quoted, reported, scare, unknown
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
      reading bigint, cue text, denied boolean, own integer, quoted integer, reported integer, scare integer, unknown integer
    )`)
}

/** As one JSON value: thousands of rows with a parameter for each of their columns take three times as long. */
async function insertHits(tx: Transaction, rows: readonly HitRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx.execute(sql`
    insert into ${hit} (reading, id, kind, cue, concept, strength, pattern, start, "end", voice, polarity, speaker)
    select reading, id, kind, cue, concept, strength, pattern, start, "end", voice, polarity, speaker
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
      reading bigint, id text, kind text, cue text, concept text, strength text, pattern text,
      start integer, "end" integer, voice text, polarity text, speaker jsonb
    )`)
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
