import { parseFeed } from 'feedsmith'
import { z } from 'zod'
import type { Field, ReadRow } from '../../model/import-row'
import { type Issue, issueOf } from '../../model/issues'
import { decodePage } from '../../text/page/decode-page'
import { readPage } from '../../text/page/read-page'
import { parseUrl } from '../fetch/parse-url'

/** A feed as it was read: what it calls itself, and its items as rows. An item that brings no whole article has no text, but an address. */
export interface ReadFeed {
  readonly title: string
  readonly rows: readonly ReadRow[]
}

/** A shorter text is a teaser: the article is behind the address. */
const WHOLE_WORDS = 150
const MOST_ITEMS = 5000

const text = z.union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)])
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)
const link = z.object({ href: z.string(), rel: optional(z.string()) })

const itemSchema = z.object({
  title: optional(text),
  link: optional(z.string()),
  url: optional(z.string()),
  external_url: optional(z.string()),
  links: optional(z.array(link)),
  pubDate: optional(z.string()),
  published: optional(z.string()),
  updated: optional(z.string()),
  date_published: optional(z.string()),
  language: optional(z.string()),
  description: optional(text),
  summary: optional(text),
  content: optional(z.union([text, z.object({ encoded: z.string() }).transform(({ encoded }) => encoded)])),
  content_html: optional(z.string()),
  content_text: optional(z.string()),
  dc: optional(z.looseObject({ date: optional(z.string()), dates: optional(z.array(z.string())) })),
})

const feedSchema = z.object({
  title: optional(text),
  language: optional(z.string()),
  items: optional(z.array(z.unknown())),
  entries: optional(z.array(z.unknown())),
})

type Item = z.infer<typeof itemSchema>

/**
 * Reads RSS, Atom, RDF or a JSON feed, in whatever encoding it declares. Tells why where it is none. `base`: where the feed is, for
 * addresses that are relative to it.
 */
export function readFeed(
  bytes: Uint8Array,
  contentType: string | null,
  name: string,
  base?: string,
): ReadFeed | { readonly issue: Issue } {
  const decoded = decodePage(bytes, contentType)
  if ('code' in decoded) return { issue: issueOf(decoded.code) }
  // Feeds need no entities of their own; with them a small file can fill the memory (“billion laughs”).
  if (/<!ENTITY/i.test(decoded.text)) return { issue: issueOf('entities_refused') }
  const feed = parse(decoded.text.trimStart())
  if (feed === null) return { issue: issueOf('bad_feed') }
  const items = (feed.items ?? feed.entries ?? []).slice(0, MOST_ITEMS)
  if (items.length === 0) return { issue: issueOf('empty_feed') }
  const title = plain(feed.title ?? '')
  const rows = items.map((item, at): ReadRow => {
    const place = `${name}[${at + 1}]`
    const parsed = itemSchema.safeParse(item)
    const record = parsed.success ? recordOf(parsed.data, title, feed.language ?? '', base) : {}
    return record.text === undefined && record.url === undefined
      ? { place, issue: issueOf('empty_document') }
      : { place, record }
  })
  return { title, rows }
}

function parse(source: string): z.infer<typeof feedSchema> | null {
  try {
    const parsed = feedSchema.safeParse(parseFeed(source).feed)
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

function recordOf(item: Item, outlet: string, lang: string, base?: string): Partial<Record<Field, string>> {
  const written = item.content_html ?? item.content ?? item.description ?? item.summary ?? ''
  const body = item.content_text ?? (written === '' ? '' : readPage(`<article>${written}</article>`).text)
  const url = addressOf(item, base)
  const isWhole = body.split(/\s+/).length >= WHOLE_WORDS || (url === null && body !== '')
  const record: Partial<Record<Field, string>> = {}
  const put = (field: Field, value: string) => {
    if (value.trim() !== '') record[field] = value.trim()
  }
  put('title', plain(item.title ?? ''))
  put('date', dateOf(item))
  put('outlet', outlet)
  put('lang', item.language ?? lang)
  if (url !== null) put('url', url)
  if (isWhole) put('text', body)
  return record
}

function addressOf({ link: own, url, external_url, links = [] }: Item, base?: string): string | null {
  const alternate = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0]
  const given = own ?? url ?? external_url ?? alternate?.href ?? ''
  return given.trim() === '' ? null : (parseUrl(given.trim(), base)?.href ?? null)
}

/** As an ISO date: feeds write “Fri, 19 Sep 2025 10:15:00 GMT” too. */
function dateOf({ pubDate, published, updated, date_published, dc }: Item): string {
  const given = pubDate ?? published ?? date_published ?? dc?.date ?? dc?.dates?.[0] ?? updated ?? ''
  const time = Date.parse(given)
  return Number.isNaN(time) ? given : new Date(time).toISOString().slice(0, 10)
}

/** Titles are often HTML that was escaped once more. */
const plain = (written: string) =>
  (/[<&]/.test(written) ? readPage(`<article><p>${written}</p></article>`).text : written).replace(/\s+/g, ' ').trim()
