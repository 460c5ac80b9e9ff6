import { createHash } from 'node:crypto'
import type { Feed } from '../model/feed'
import type { ReadRow } from '../model/import-row'
import type { Issue } from '../model/issues'
import type { Fetcher } from './fetch/fetcher'
import { type ReadFeed, readFeed } from './sources/feed-rows'

/** What a feed has that it did not have the last time. */
export interface FeedNews {
  readonly rows: readonly ReadRow[]
  /** Hash of what is new: an import of it that was interrupted goes on. */
  readonly input: string
  /** To be noted when the import has its rows. */
  readonly answer: {
    readonly title: string
    readonly etag: string | null
    readonly lastModified: string | null
    readonly seen: readonly string[]
  }
}

/** Addresses of items that are remembered of one feed. */
const MOST_SEEN = 5000

/** Fetches a feed for the first time, to know whether it is one and what it calls itself. */
export async function fetchFeed(
  url: string,
  fetcher: Pick<Fetcher, 'fetch'>,
  headers?: Readonly<Record<string, string>>,
): Promise<
  (ReadFeed & { readonly etag: string | null; readonly lastModified: string | null }) | { readonly issue: Issue }
> {
  const answer = await fetcher.fetch(url, headers)
  if ('issue' in answer) return answer
  const { etag, lastModified } = answer
  const feed = readFeed(answer.bytes, answer.contentType, new URL(answer.url).hostname, answer.url)
  return 'issue' in feed ? feed : { ...feed, etag, lastModified }
}

/** Asks a feed that is kept what is new; only what has changed is sent, where its site knows how. */
export async function askFeed(
  feed: Feed,
  fetcher: Pick<Fetcher, 'fetch'>,
): Promise<FeedNews | { readonly issue: Issue }> {
  const found = await fetchFeed(feed.url, fetcher, {
    ...(feed.etag === null ? {} : { 'if-none-match': feed.etag }),
    ...(feed.lastModified === null ? {} : { 'if-modified-since': feed.lastModified }),
  })
  if ('issue' in found) return found
  const known = new Set(feed.seen)
  const rows = found.rows.filter((row) => !('record' in row) || !known.has(keyOf(row)))
  const keys = rows.map(keyOf)
  const { title, etag, lastModified } = found
  return {
    rows,
    input: createHash('sha256')
      .update(JSON.stringify([feed.key, feed.settings, keys]))
      .digest('hex'),
    answer: {
      title: title || feed.title,
      etag,
      lastModified,
      seen: [...new Set([...keys, ...feed.seen])].slice(0, MOST_SEEN),
    },
  }
}

/** What an item is known by: its address, or its words where it has none. */
function keyOf(row: ReadRow): string {
  if ('issue' in row) return row.place
  return row.record.url ?? createHash('sha256').update(JSON.stringify(row.record)).digest('hex')
}
