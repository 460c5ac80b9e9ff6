import { and, desc, inArray, isNull } from 'drizzle-orm'
import type { CorpusContent } from './corpus-content'
import { versionOfCorpus } from './corpus-content'
import { hashArticle } from './ids'
import { article, corpus, event, outlet, placement } from './schema'
import type { Transaction } from './versions'

/** Rows per statement: PostgreSQL takes 65,535 parameters at most. */
export const CHUNK = 1000

export function chunksOf<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, index) =>
    list.slice(index * CHUNK, (index + 1) * CHUNK),
  )
}

/**
 * Makes the corpus what `content` says and returns its `seq`; nothing changes where it already is.
 *
 * What no longer holds is ended, never overwritten: an older corpus stays readable row by row.
 */
export async function writeCorpus(tx: Transaction, content: CorpusContent): Promise<number> {
  const version = versionOfCorpus(content)
  const [current] = await tx.select().from(corpus).orderBy(desc(corpus.seq)).limit(1)
  if (current?.version === version) return current.seq
  const [made] = await tx.insert(corpus).values({ version }).returning({ seq: corpus.seq })
  if (made === undefined) throw new Error('invalid insert: corpus')
  await writeDefinitions(tx, outlet, content.outlets, made.seq)
  await writeDefinitions(tx, event, content.events, made.seq)
  await writePlacements(tx, content, made.seq)
  return made.seq
}

type Definition = { readonly slug: string }

async function writeDefinitions(
  tx: Transaction,
  table: typeof outlet | typeof event,
  wanted: readonly Definition[],
  seq: number,
): Promise<void> {
  const held = await tx.select().from(table).where(isNull(table.until))
  const key = (slug: string, definition: unknown) => JSON.stringify([slug, sorted(definition)])
  const wantedKeys = new Set(wanted.map((one) => key(one.slug, one)))
  const heldKeys = new Set(held.map((row) => key(row.slug, row.definition)))
  const ended = held.filter((row) => !wantedKeys.has(key(row.slug, row.definition))).map((row) => row.slug)
  for (const slugs of chunksOf(ended))
    await tx
      .update(table)
      .set({ until: seq })
      .where(and(isNull(table.until), inArray(table.slug, slugs)))
  const fresh = wanted.filter((one) => !heldKeys.has(key(one.slug, one)))
  for (const rows of chunksOf(fresh))
    await tx.insert(table).values(rows.map((one) => ({ slug: one.slug, since: seq, definition: one })))
}

async function writePlacements(tx: Transaction, { articles }: CorpusContent, seq: number): Promise<void> {
  const wanted = articles.map(({ text, outlet: by, title, ...placed }) => ({
    hash: hashArticle({ outlet: by, title, text }),
    raw: text,
    outlet: by,
    title,
    placed,
  }))
  for (const rows of chunksOf(wanted))
    await tx
      .insert(article)
      .values(rows.map(({ hash, outlet: by, title, raw }) => ({ hash, outlet: by, title, raw })))
      .onConflictDoNothing()
  const keys = new Map<string, number>()
  for (const rows of chunksOf(wanted)) {
    const hashes = rows.map(({ hash }) => hash)
    for (const row of await tx.select().from(article).where(inArray(article.hash, hashes))) keys.set(row.hash, row.key)
  }
  const held = await tx.select().from(placement).where(isNull(placement.until))
  const signature = (key: number | undefined, placed: object) => JSON.stringify([key, sorted(placed)])
  const wantedKeys = new Set(wanted.map((one) => signature(keys.get(one.hash), one.placed)))
  const heldKeys = new Set<string>()
  const ended: number[] = []
  for (const { article: key, since: _since, until: _until, ...placed } of held) {
    heldKeys.add(signature(key, placed))
    if (!wantedKeys.has(signature(key, placed))) ended.push(key)
  }
  for (const list of chunksOf(ended))
    await tx
      .update(placement)
      .set({ until: seq })
      .where(and(isNull(placement.until), inArray(placement.article, list)))
  const fresh = wanted.flatMap(({ hash, placed }) => {
    const key = keys.get(hash)
    return key === undefined || heldKeys.has(signature(key, placed)) ? [] : [{ article: key, since: seq, ...placed }]
  })
  for (const rows of chunksOf(fresh)) await tx.insert(placement).values(rows)
}

/** jsonb keeps no key order: keys are sorted before two values are compared as text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .map(([key, inner]) => [key, sorted(inner)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
}
