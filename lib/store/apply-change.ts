import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import { inferredSchema } from '../model/article-head'
import type { CorpusChange, PlacedArticle } from './corpus-change'
import { articleEntry, eventEntry, outletEntry } from './corpus-change'
import { type CorpusEntry, changeDigest, digestOf, versionOfDigest } from './corpus-digest'
import { insertRows } from './insert-rows'
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
 * Changes the corpus and returns its `seq`: a new one, or the present one where the change says what holds already.
 *
 * What no longer holds is ended, never overwritten: an older corpus stays readable row by row. The caller holds the lock of loads.
 */
export async function applyChange(tx: Transaction, change: CorpusChange): Promise<number> {
  const current = await currentCorpus(tx)
  const outlets = await definitionChange(tx, outlet, change.outlets, outletEntry)
  const events = await definitionChange(tx, event, change.events, eventEntry)
  const articles = await articleChange(tx, change.articles)
  const parts = [outlets, events, articles]
  const [added, removed] = [parts.flatMap((part) => part.added), parts.flatMap((part) => part.removed)]
  const digest = changeDigest(current?.digest ?? digestOf([]), added, removed)
  if (current?.digest === digest) return current.seq
  const [made] = await tx
    .insert(corpus)
    .values({ version: versionOfDigest(digest), digest })
    .returning({ seq: corpus.seq })
  if (made === undefined) throw new Error('invalid insert: corpus')
  const { seq } = made
  await writeDefinitions(tx, outlet, outlets, seq, change.origin)
  await writeDefinitions(tx, event, events, seq, change.origin)
  for (const keys of chunksOf(articles.ended))
    await tx
      .update(placement)
      .set({ until: seq })
      .where(and(isNull(placement.until), inArray(placement.article, keys)))
  await insertRows(
    tx,
    placement,
    articles.fresh.map((one) => placementRow(one, seq, change.origin)),
  )
  return seq
}

async function writeDefinitions(
  tx: Transaction,
  table: typeof outlet | typeof event,
  { fresh, ended }: Part<{ readonly slug: string }, string>,
  since: number,
  origin: string,
): Promise<void> {
  for (const slugs of chunksOf(ended))
    await tx
      .update(table)
      .set({ until: since })
      .where(and(isNull(table.until), inArray(table.slug, slugs)))
  for (const rows of chunksOf(fresh))
    await tx.insert(table).values(rows.map((one) => ({ slug: one.slug, since, definition: one, origin })))
}

/** The newest corpus with its digest; one from before there were digests has it counted now, once. */
async function currentCorpus(tx: Transaction): Promise<{ readonly seq: number; readonly digest: string } | null> {
  const [row] = await tx.select().from(corpus).orderBy(desc(corpus.seq)).limit(1)
  if (row === undefined || row.digest !== '') return row ?? null
  const outlets = await tx.select().from(outlet).where(isNull(outlet.until))
  const events = await tx.select().from(event).where(isNull(event.until))
  const articles = await placedNow(tx)
  const digest = digestOf([
    ...outlets.map(({ definition }) => outletEntry(asObject(definition))),
    ...events.map(({ definition }) => eventEntry(asObject(definition))),
    ...articles.map(articleEntry),
  ])
  return { seq: row.seq, digest }
}

/** Articles as the newest corpus places them: all, or those of these keys. */
async function placedNow(tx: Transaction, keys: readonly number[] | null = null): Promise<readonly PlacedArticle[]> {
  const rows = await tx
    .select({ key: article.key, hash: article.hash, placed: placement })
    .from(placement)
    .innerJoin(article, eq(article.key, placement.article))
    .where(and(isNull(placement.until), keys === null ? undefined : inArray(placement.article, [...keys])))
  return rows.map(({ key, hash, placed }) => ({
    ...placed,
    key,
    hash,
    inferred: inferredSchema.parse(placed.inferred),
  }))
}

interface Part<Fresh, Ended> {
  readonly added: readonly CorpusEntry[]
  readonly removed: readonly CorpusEntry[]
  readonly fresh: readonly Fresh[]
  readonly ended: readonly Ended[]
}

async function definitionChange<T extends { readonly slug: string }>(
  tx: Transaction,
  table: typeof outlet | typeof event,
  { put, end }: { readonly put: readonly T[]; readonly end: readonly string[] },
  entryOf: (value: object) => CorpusEntry,
): Promise<Part<T, string>> {
  const held = new Map<string, object>()
  for (const slugs of chunksOf([...new Set([...put.map(({ slug }) => slug), ...end])]))
    for (const row of await tx
      .select()
      .from(table)
      .where(and(isNull(table.until), inArray(table.slug, slugs))))
      held.set(row.slug, asObject(row.definition))
  const isHeld = (one: T) => {
    const there = held.get(one.slug)
    return there !== undefined && digestOf([entryOf(there)]) === digestOf([entryOf(one)])
  }
  const fresh = put.filter((one) => !isHeld(one))
  const ended = [...fresh.map(({ slug }) => slug), ...end].filter((slug) => held.has(slug))
  return {
    added: fresh.map(entryOf),
    removed: ended.flatMap((slug) => held.get(slug) ?? []).map(entryOf),
    fresh,
    ended,
  }
}

async function articleChange(
  tx: Transaction,
  { put, end }: CorpusChange['articles'],
): Promise<Part<PlacedArticle, number>> {
  const held = new Map<number, PlacedArticle>()
  for (const keys of chunksOf([...put.map(({ key }) => key), ...end]))
    for (const placed of await placedNow(tx, keys)) held.set(placed.key, placed)
  const isHeld = (one: PlacedArticle) => {
    const there = held.get(one.key)
    return there !== undefined && digestOf([articleEntry(there)]) === digestOf([articleEntry(one)])
  }
  const fresh = put.filter((one) => !isHeld(one))
  const ended = [...fresh.map(({ key }) => key), ...end].filter((key) => held.has(key))
  return {
    added: fresh.map(articleEntry),
    removed: ended.flatMap((key) => held.get(key) ?? []).map(articleEntry),
    fresh,
    ended,
  }
}

function placementRow({ key, lang, date, event: of, sameAs, url, inferred }: PlacedArticle, seq: number, by: string) {
  return { article: key, since: seq, lang, date, event: of, sameAs, url, inferred, origin: by }
}

function asObject(definition: unknown): object {
  if (typeof definition !== 'object' || definition === null) throw new Error('invalid definition')
  return definition
}
