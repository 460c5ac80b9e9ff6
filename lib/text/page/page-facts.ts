import { fold } from '../fold'
import { type LinkedArticle, linkedArticles } from './json-ld'
import { dayOf } from './published-date'

/** Where a fact about a page was read. */
export const FACT_SOURCES = [
  'json_ld',
  'opengraph',
  'meta',
  'microdata',
  'heading',
  'time',
  'label',
  'title',
  'html',
  'link',
  'address',
  'byline',
] as const
export type FactSource = (typeof FACT_SOURCES)[number]

export interface Fact {
  readonly value: string
  readonly from: FactSource
}

/** What a page says of its article; null: it does not say, or says nothing that can be used. */
export interface PageFacts {
  readonly title: Fact | null
  readonly byline: Fact | null
  /** `YYYY-MM-DD`. */
  readonly date: Fact | null
  /** As the page writes it, lower case: "fr", "en-us". It is often the template's: the text decides. */
  readonly lang: Fact | null
  readonly canonical: Fact | null
  readonly siteName: Fact | null
}

const MOST_HEADINGS = 30
const LONGEST_VALUE = 4000
/** A heading is the article's where this share of the words of the shorter of the two is in the other. */
const SAME_TITLE = 0.7
const DATE_METAS =
  'article:published_time og:published_time datepublished parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date publication_date date dc.date dc.date.issued dcterms.created dcterms.date dc.date.created citation_publication_date citation_date cxenseparse:recs:publishtime'.split(
    ' ',
  )
/** Elements that are named for a date; a longer text is the article's, and may name any day. */
const DATE_LABELS =
  '[class*="date"], [class*="Date"], [class*="publi"], [class*="posted"], [class*="time"], [id*="date"]'
const MOST_LABELS = 50
const LONGEST_LABEL = 80
const LONGEST_NAMES = 200
/** Addresses, handles, numbers, and what publishing systems write where nobody is named. */
const NO_NAME = /^https?:|^@|^\d+$|^(?:no author|unknown|admin(?:istrator)?|webmaster|root|user|guest)$/i
const AUTHOR_METAS =
  'author article:author parsely-author dc.creator dcterms.creator byl sailthru.author citation_author og:article:author'.split(
    ' ',
  )

/**
 * Facts out of a page's JSON-LD, `<meta>`, microdata, headings, `<time>`, `<html lang>`; the first source that says it wins.
 * `body` is the article's text as JSON-LD gives it, with the HTML that may be in it; empty where it gives none.
 */
export function pageFacts(document: Document, jsonLd: readonly string[]): PageFacts & { readonly body: string } {
  const metas = metasOf(document)
  const plain = (text: string) => plainText(document, text)
  const documentTitle = plain(document.querySelector('title')?.textContent ?? '')
  const graphTitle = plain(metas.get('og:title')?.[0] ?? '')
  const article = articleOf(linkedArticles(jsonLd), graphTitle || documentTitle, plain)
  const address = (text: string | null | undefined) => (/^https?:\/\/\S+$/.test(text ?? '') ? (text ?? '') : '')
  const canonical = firstOf([
    ['link', address(document.querySelector('link[rel~="canonical"]')?.getAttribute('href'))],
    ['opengraph', address(metas.get('og:url')?.[0])],
    ['json_ld', address(article?.url)],
  ])
  const siteName = firstOf([
    ['opengraph', plain(metas.get('og:site_name')?.[0] ?? '')],
    ['json_ld', plain(article?.publisher ?? '')],
    ['meta', plain(metas.get('application-name')?.[0] ?? '')],
  ])
  const lang = firstOf([
    ['html', (document.documentElement.getAttribute('lang') ?? '').trim().toLowerCase()],
    ['json_ld', (article?.lang ?? '').toLowerCase()],
    ['opengraph', (metas.get('og:locale')?.[0] ?? '').replace('_', '-').toLowerCase()],
    ['meta', (metas.get('content-language')?.[0] ?? metas.get('language')?.[0] ?? '').toLowerCase()],
  ])
  return {
    title: titleOf(document, [
      ['json_ld', plain(article?.headline ?? '')],
      ['opengraph', withoutSite(graphTitle, siteName?.value ?? '')],
      ['title', withoutSite(documentTitle, siteName?.value ?? '')],
    ]),
    byline: bylineOf(document, metas, article?.authors.map(plain) ?? [], plain),
    date: dateOf(document, metas, article, canonical?.value ?? ''),
    lang,
    canonical,
    siteName,
    body: article?.body ?? '',
  }
}

type Candidate = readonly [from: FactSource, value: string]

function firstOf(candidates: readonly Candidate[]): Fact | null {
  const found = candidates.find(([, value]) => value !== '')
  return found === undefined ? null : { from: found[0], value: found[1] }
}

function metasOf(document: Document): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta')) {
    const content = (meta.getAttribute('content') ?? '').trim()
    const keys = ['property', 'name', 'http-equiv', 'itemprop'].flatMap((key) => meta.getAttribute(key) ?? [])
    if (content === '') continue
    for (const key of keys.flatMap((list) => list.toLowerCase().split(/\s+/))) {
      const known = metas.get(key)
      if (known === undefined) metas.set(key, [content])
      else known.push(content)
    }
  }
  return metas
}

/** Text out of a value that may be HTML, its entities written twice over: "L&amp;#039;armée". */
function plainText(document: Document, value: string): string {
  let text = value.slice(0, LONGEST_VALUE)
  for (let turn = 0; turn < 2 && /&[#\w]+;|<\w/.test(text); turn++) {
    const scratch = document.createElement('div')
    scratch.innerHTML = text
    text = scratch.textContent ?? ''
  }
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Of several described articles the one that has the page's title; teasers of others are described too. */
function articleOf(articles: readonly LinkedArticle[], title: string, plain: (text: string) => string) {
  return articles.find(({ headline }) => agree(plain(headline ?? ''), title) >= SAME_TITLE) ?? articles[0] ?? null
}

function titleOf(document: Document, candidates: readonly Candidate[]): Fact | null {
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, MOST_HEADINGS)
    .map((heading) => plainText(document, heading.textContent ?? ''))
    .filter((heading) => heading !== '')
  for (const [, title] of candidates) {
    const heading = headings.find((one) => agree(one, title) >= SAME_TITLE)
    if (heading !== undefined) return { from: 'heading', value: heading }
  }
  const only = headings.length === 1 ? (headings[0] ?? '') : ''
  return firstOf([...candidates, ['heading', only]])
}

/** Share of the words of the shorter that the longer has too; 0 where one has none. */
function agree(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const [less, more] = a.length < b.length ? [a, new Set(b)] : [b, new Set(a)]
  if (less.length === 0 || less.length * 3 < more.size) return 0
  return less.filter((word) => more.has(word)).length / less.length
}

const wordsOf = (text: string) => fold(text.slice(0, 1000)).match(/[\p{L}\p{N}]+/gu) ?? []

/** "Titre | Le Monde" without the site: its name at either end, or the shorter end where the name is not known. */
function withoutSite(title: string, site: string): string {
  const parts = title.split(/\s+[|–—»·•-]\s+/)
  if (parts.length < 2) return title
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const cut = (from: number, to: number) =>
    title
      .slice(from, to)
      .replace(/^\s*[|–—»·•-]\s+|\s+[|–—»·•-]\s*$/g, '')
      .trim()
  const isSite = (part: string) =>
    site !== '' && (agree(part, site) === 1 || fold(site).replace(/\W/g, '') === fold(part).replace(/\W/g, ''))
  if (isSite(last)) return cut(0, title.length - last.length)
  if (isSite(first)) return cut(first.length, title.length)
  return site === '' && wordsOf(last).length <= 4 && wordsOf(title).length - wordsOf(last).length >= 4
    ? cut(0, title.length - last.length)
    : title
}

/** A name without "by" before it; empty where it is none. */
export function bareName(text: string): string {
  const name = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:by|par)\s+/iu, '')
  return name.length > LONGEST_NAMES || NO_NAME.test(name) ? '' : name
}

function bylineOf(
  document: Document,
  metas: ReadonlyMap<string, readonly string[]>,
  authors: readonly string[],
  plain: (text: string) => string,
): Fact | null {
  const named = (names: readonly string[]) =>
    [...new Set(names.map((name) => bareName(plain(name))))].filter((name) => name !== '').join(', ')
  const marked = [...document.querySelectorAll('[itemprop~="author"], [rel~="author"]')].slice(0, 5)
  const inside = (element: Element) => (element.querySelector('[itemprop~="name"]') ?? element).textContent ?? ''
  return firstOf([
    ['json_ld', named(authors)],
    ['meta', AUTHOR_METAS.map((key) => named(metas.get(key) ?? [])).find((names) => names !== '') ?? ''],
    ['microdata', named(marked.map(inside))],
  ])
}

function dateOf(
  document: Document,
  metas: ReadonlyMap<string, readonly string[]>,
  article: LinkedArticle | null,
  url: string,
): Fact | null {
  const day = (text: string | null | undefined) => dayOf(text ?? '') ?? ''
  const metaDay = DATE_METAS.flatMap((key) => metas.get(key) ?? []).map(day)
  const marked = document.querySelector('[itemprop~="datePublished"]')
  const time =
    document.querySelector('article time, main time, header time, time[pubdate]') ?? document.querySelector('time')
  const labelled = [...document.querySelectorAll(DATE_LABELS)]
    .slice(0, MOST_LABELS)
    .map((element) => (element.textContent ?? '').trim())
    .map((text) => (text.length <= LONGEST_LABEL ? day(text) : ''))
  return firstOf([
    ['json_ld', day(article?.published)],
    ['meta', metaDay.find((one) => one !== '') ?? ''],
    ['microdata', day(marked?.getAttribute('content') ?? marked?.getAttribute('datetime') ?? marked?.textContent)],
    ['time', day(time?.getAttribute('datetime') ?? time?.textContent)],
    ['label', labelled.find((one) => one !== '') ?? ''],
    ['address', day(/\/(\d{4}[/-]\d{2}[/-]\d{2})(?!\d)/.exec(url)?.[1])],
  ])
}
