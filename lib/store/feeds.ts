import { and, asc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Feed } from '../model/feed'
import { type ImportSettings, importSettingsSchema } from '../model/import-job'
import { type Issue, issueSchema } from '../model/issues'
import { withStore } from './connect'
import { feed } from './job-schema'

/** What was learnt from asking a feed. */
export interface FeedAnswer {
  readonly title: string
  readonly etag: string | null
  readonly lastModified: string | null
  readonly seen: readonly string[]
}

function toFeed(row: typeof feed.$inferSelect): Feed {
  return {
    key: row.key,
    url: row.url,
    title: row.title,
    settings: importSettingsSchema.parse(row.settings),
    etag: row.etag,
    lastModified: row.lastModified,
    seen: z.array(z.string()).parse(row.seen),
    checkedAt: row.checkedAt?.toISOString() ?? null,
    failure: row.failure === null ? null : issueSchema.parse(row.failure),
  }
}

/** All feeds that are kept, in the order in which they came. */
export function listFeeds(): Promise<readonly Feed[]> {
  return withStore(async (database) => {
    const rows = await database.select().from(feed).where(isNull(feed.removedAt)).orderBy(asc(feed.key))
    return rows.map(toFeed)
  })
}

/** Keeps a feed; one of the same address is there once, with what was said of it last. */
export function keepFeed(url: string, title: string, settings: ImportSettings): Promise<Feed> {
  return withStore(async (database) => {
    const [row] = await database
      .insert(feed)
      .values({ url, title, settings })
      .onConflictDoUpdate({ target: feed.url, set: { title, settings, removedAt: null, failure: null } })
      .returning()
    if (row === undefined) throw new Error('invalid insert: feed')
    return toFeed(row)
  })
}

/** Notes how it went when a feed was asked. */
export function noteFeed(key: number, answer: FeedAnswer | { readonly failure: Issue | null }): Promise<void> {
  return withStore(async (database) => {
    const learnt = 'failure' in answer ? { failure: answer.failure } : { ...answer, failure: null }
    await database
      .update(feed)
      .set({ ...learnt, checkedAt: new Date() })
      .where(eq(feed.key, key))
  })
}

/** Asks a feed no more; what it has brought stays. False where there is none of that number. */
export function removeFeed(key: number): Promise<boolean> {
  return withStore(async (database) => {
    const removed = await database
      .update(feed)
      .set({ removedAt: new Date() })
      .where(and(eq(feed.key, key), isNull(feed.removedAt)))
      .returning({ key: feed.key })
    return removed.length > 0
  })
}
