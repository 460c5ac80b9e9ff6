import { and, eq, isNull } from 'drizzle-orm'
import { inferredSchema } from '../model/article-head'
import { type Event, eventSchema, type Outlet, outletSchema } from '../model/corpus'
import { findArticle } from '../model/find-article'
import type { Versions } from '../model/reading'
import { applyChange } from './apply-change'
import { withStore } from './connect'
import { type CorpusChange, EDITED, NO_CHANGE, type PlacedArticle, SUPPLIED } from './corpus-change'
import { edit } from './job-schema'
import { lockCorpus, makeRelease } from './load-corpus'
import { readSnapshot } from './read-corpus'
import { article, event, outlet, placement, reading } from './schema'
import { StoreFailure } from './store-failure'
import { newestRelease, type Transaction } from './versions'

/** What can be corrected of an article: what is known beside its text. */
export type ArticleCorrection = Partial<
  Pick<PlacedArticle, 'date' | 'event' | 'url'> & {
    /** Id of the article that it repeats or translates; null: it is an article of its own. */
    readonly sameAs: string | null
  }
>

interface Edit {
  readonly kind: 'outlet' | 'event' | 'article'
  readonly target: string
  readonly change: object
  /** Kept with the change. */
  readonly reason: string
}

/** Puts another definition in the place of an outlet's; null where there is none of that slug. Older releases keep the old one. */
export function editOutlet(changed: Outlet, reason: string): Promise<Versions | null> {
  const outlets = { put: [outletSchema.parse(changed)], end: [] }
  return editNamed(outlet, { outlets }, { kind: 'outlet', target: changed.slug, change: changed, reason })
}

/** The same for an event. */
export function editEvent(changed: Event, reason: string): Promise<Versions | null> {
  const events = { put: [eventSchema.parse(changed)], end: [] }
  return editNamed(event, { events }, { kind: 'event', target: changed.slug, change: changed, reason })
}

function editNamed(
  table: typeof outlet | typeof event,
  put: Partial<CorpusChange>,
  made: Edit,
): Promise<Versions | null> {
  return withStore((database) =>
    database.transaction(async (tx) => {
      await lockCorpus(tx)
      const [found] = await tx
        .select({ origin: table.origin })
        .from(table)
        .where(and(eq(table.slug, made.target), isNull(table.until)))
      if (found === undefined) return null
      return apply(tx, { ...NOTHING, origin: editedOrigin(found.origin), ...put }, made)
    }),
  )
}

/** Corrects what is known of an article, by its id; null where there is none. An event, or another article, must be one that there is. */
export async function editArticle(id: string, correction: ArticleCorrection, reason: string): Promise<Versions | null> {
  return onArticle(id, async (tx, placed, origin) => {
    const named = correction.event ?? null
    if (named !== null) {
      const [known] = await tx
        .select()
        .from(event)
        .where(and(eq(event.slug, named), isNull(event.until)))
      if (known === undefined) throw new StoreFailure('unknown_event', named)
    }
    const { sameAs, ...rest } = correction
    const twin = sameAs === undefined ? {} : { sameAs: sameAs === null ? null : await hashOf(tx, sameAs) }
    if (twin.sameAs === placed.hash) throw new StoreFailure('not_there', sameAs ?? '')
    const change = {
      ...NOTHING,
      origin: editedOrigin(origin),
      articles: { put: [{ ...placed, ...rest, ...twin }], end: [] },
    }
    return apply(tx, change, { kind: 'article', target: placed.hash, change: correction, reason })
  })
}

/** Of an article that has a place in the corpus. */
async function hashOf(tx: Transaction, id: string): Promise<string> {
  const [found] = await tx
    .select({ hash: article.hash })
    .from(reading)
    .innerJoin(article, eq(article.key, reading.article))
    .innerJoin(placement, and(eq(placement.article, article.key), isNull(placement.until)))
    .where(eq(reading.id, id))
    .limit(1)
  if (found === undefined) throw new StoreFailure('not_there', id)
  return found.hash
}

/** Takes an article out of the corpus; links that are held to a version still show it. One of the supplied files comes back with them. */
export async function removeArticle(id: string, reason: string): Promise<Versions | null> {
  return onArticle(id, async (tx, placed, origin) => {
    if (origin === SUPPLIED || origin === EDITED) throw new StoreFailure('supplied_article')
    const change = { ...NOTHING, origin, articles: { put: [], end: [placed.key] } }
    return apply(tx, change, { kind: 'article', target: placed.hash, change: { removed: true }, reason })
  })
}

const NOTHING = { outlets: NO_CHANGE, events: NO_CHANGE, articles: NO_CHANGE } as const

/** An import's stays its own, so that taking the import back takes it too. */
const editedOrigin = (origin: string) => (origin === SUPPLIED ? EDITED : origin)

function onArticle(
  id: string,
  work: (tx: Transaction, placed: PlacedArticle, origin: string) => Promise<Versions>,
): Promise<Versions | null> {
  return withStore(async (database) => {
    const snapshot = await readSnapshot(database)
    const key = snapshot === null ? undefined : findArticle(snapshot.corpus.articles, id)?.articleKey
    if (key === undefined) return null
    return database.transaction(async (tx) => {
      await lockCorpus(tx)
      const [found] = await tx
        .select({ hash: article.hash, placed: placement })
        .from(placement)
        .innerJoin(article, eq(article.key, placement.article))
        .where(and(eq(placement.article, key), isNull(placement.until)))
      if (found === undefined) return null
      const { lang, date, event: of, sameAs, url, inferred, origin } = found.placed
      const place = { lang, date, event: of, sameAs, url, inferred: inferredSchema.parse(inferred) }
      return work(tx, { ...place, key, hash: found.hash }, origin)
    })
  })
}

async function apply(tx: Transaction, change: CorpusChange, made: Edit): Promise<Versions> {
  const newest = await newestRelease(tx)
  if (newest === null) throw new StoreFailure('empty_store')
  const seq = await applyChange(tx, change)
  await tx.insert(edit).values({ ...made, corpus: seq })
  const { versions } = await makeRelease(tx, { corpus: seq, codebook: newest.codebook, engine: newest.versions.engine })
  return versions
}
