import { and, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import { applyChange, chunksOf } from './apply-change'
import { type CorpusChange, EDITED, type PlacedArticle, SUPPLIED } from './corpus-change'
import type { CorpusContent } from './corpus-content'
import { hashArticle } from './ids'
import { insertRows } from './insert-rows'
import { isAnyOf } from './is-any-of'
import { article, event, outlet, placement } from './schema'
import type { Transaction } from './versions'

/**
 * Makes the supplied part of the corpus what `content` says and returns the corpus's `seq`; nothing changes where it already is.
 * What imports have brought stays: an article that both have belongs to the one that had it first, and an outlet or event that imported
 * articles name stays when the files no longer do.
 */
export async function writeCorpus(tx: Transaction, content: CorpusContent): Promise<number> {
  const placed = await storeArticles(tx, content)
  return applyChange(tx, {
    origin: SUPPLIED,
    outlets: {
      put: await withoutEdited(tx, outlet, content.outlets),
      end: await slugsLeft(tx, outlet, content.outlets, article.outlet),
    },
    events: {
      put: await withoutEdited(tx, event, content.events),
      end: await slugsLeft(tx, event, content.events, placement.event),
    },
    articles: await articleChange(tx, placed),
  })
}

/** Rows for the articles, where there are none yet. */
async function storeArticles(tx: Transaction, { articles }: CorpusContent): Promise<readonly PlacedArticle[]> {
  const wanted = articles.map(({ text, outlet: by, title, ...place }) => ({
    row: { hash: hashArticle({ outlet: by, title, text }), raw: text, outlet: by, title },
    place,
  }))
  const keys = await insertArticles(
    tx,
    wanted.map(({ row }) => row),
  )
  return wanted.flatMap(({ row: { hash }, place }) => {
    const key = keys.get(hash)
    return key === undefined ? [] : [{ ...place, hash, key }]
  })
}

type ArticleInsert = typeof article.$inferInsert

/** Stores the articles that are not there yet; gives the keys of all, by hash. */
export async function insertArticles(
  tx: Transaction,
  rows: readonly ArticleInsert[],
): Promise<ReadonlyMap<string, number>> {
  const keys = new Map<string, number>()
  for (const list of chunksOf(rows)) {
    await insertRows(tx, article, list, { onConflict: 'nothing' })
    const hashes = list.map(({ hash }) => hash)
    const found = await tx
      .select({ key: article.key, hash: article.hash })
      .from(article)
      .where(inArray(article.hash, hashes))
    for (const { key, hash } of found) keys.set(hash, key)
  }
  return keys
}

async function articleChange(tx: Transaction, placed: readonly PlacedArticle[]): Promise<CorpusChange['articles']> {
  const current = await tx
    .select({ key: placement.article, origin: placement.origin })
    .from(placement)
    .where(
      and(
        isNull(placement.until),
        or(
          eq(placement.origin, SUPPLIED),
          isAnyOf(
            placement.article,
            placed.map(({ key }) => key),
          ),
        ),
      ),
    )
  const others = new Set(current.filter(({ origin }) => origin !== SUPPLIED).map(({ key }) => key))
  const wanted = new Set(placed.map(({ key }) => key))
  return {
    put: placed.filter(({ key }) => !others.has(key)),
    end: current.filter(({ key, origin }) => origin === SUPPLIED && !wanted.has(key)).map(({ key }) => key),
  }
}

/** What somebody has corrected by hand is no longer the files' to say. */
async function withoutEdited<T extends { readonly slug: string }>(
  tx: Transaction,
  table: typeof outlet | typeof event,
  wanted: readonly T[],
): Promise<readonly T[]> {
  const edited = await tx
    .select({ slug: table.slug })
    .from(table)
    .where(and(isNull(table.until), eq(table.origin, EDITED)))
  return wanted.filter(({ slug }) => !edited.some((one) => one.slug === slug))
}

/** Slugs that the files once had and no longer have, and that no article of another origin names. */
async function slugsLeft(
  tx: Transaction,
  table: typeof outlet | typeof event,
  wanted: readonly { readonly slug: string }[],
  namedBy: typeof article.outlet | typeof placement.event,
): Promise<string[]> {
  const held = await tx
    .select({ slug: table.slug })
    .from(table)
    .where(and(isNull(table.until), eq(table.origin, SUPPLIED)))
  const left = held.map(({ slug }) => slug).filter((slug) => !wanted.some((one) => one.slug === slug))
  if (left.length === 0) return []
  const named = await tx
    .selectDistinct({ slug: namedBy })
    .from(placement)
    .innerJoin(article, eq(article.key, placement.article))
    .where(and(isNull(placement.until), ne(placement.origin, SUPPLIED), inArray(namedBy, left)))
  return left.filter((slug) => !named.some((one) => one.slug === slug))
}
