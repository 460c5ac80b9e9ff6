import type { Hit } from '../model/hit'
import { isDenied } from '../model/voice'
import { chunksOf } from './apply-change'
import type { ArticleReading } from './corpus-content'
import { articleIdOf, hitIdOf } from './ids'
import { hit, reading, readingText, total } from './schema'
import type { Stages } from './stored-stages'
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
      .values(
        added.map(({ key, reading: { document } }) => ({
          article: key,
          engine,
          text: document.clean.text,
          stages: stagesOf(document),
        })),
      )
      .onConflictDoNothing()
    const hits = added.flatMap((one) => hitRows(one, keys.get(one.key) ?? 0))
    for (const rows of chunksOf(hits)) await tx.insert(hit).values(rows)
    for (const rows of chunksOf(totalsOf(hits))) await tx.insert(total).values(rows)
  }
}

function readingRow(
  { key, hash, reading: { document, title, hasHeadline } }: FreshReading,
  codebook: number,
  engine: string,
) {
  const { own, quoted, reported, scare, unknown } = document.score.words
  const words = { own, quoted, reported, scare, unknown }
  return { article: key, codebook, engine, id: articleIdOf(title, hash), headline: title, hasHeadline, ...words }
}

function stagesOf({ clean, segmented, voices }: ArticleReading['document']): Stages {
  return {
    titleSpan: clean.titleSpan,
    removed: [...clean.removed],
    rawSpans: clean.rawSpans.map(([cleanStart, cleanEnd, rawStart]) => [cleanStart, cleanEnd, rawStart]),
    issues: [...clean.issues],
    sentences: segmented.sentences.map(({ start, end }) => ({ start, end })),
    voices: { spans: [...voices.spans], quotations: [...voices.quotations], unclosed: voices.unclosed },
  }
}

type HitRow = typeof hit.$inferInsert

function hitRows({ hash, reading: { document } }: FreshReading, key: number): HitRow[] {
  const row =
    (kind: 'cue' | 'name') =>
    (found: Hit): HitRow => {
      const { cue, concept, strength, pattern, start, end, voice, polarity, speaker } = found
      const id = hitIdOf({ article: hash, kind, start, end, cue })
      return { reading: key, id, kind, cue, concept, strength, pattern, start, end, voice, polarity, speaker }
    }
  return [...document.hits.map(row('cue')), ...document.names.map(row('name'))]
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
