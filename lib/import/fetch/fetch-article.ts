import { type Issue, issueOf } from '../../model/issues'
import { decodePage } from '../../text/page/decode-page'
import { readPage } from '../../text/page/read-page'
import type { Fetcher } from './fetcher'

/** The article of a page, and where it was found in the end. */
export interface FetchedArticle {
  readonly url: string
  readonly text: string
  readonly title: string | null
  readonly date: string | null
}

/** Fetches a page and finds its article. A feed is told as one: it holds many. */
export async function fetchArticle(
  url: string,
  fetcher: Pick<Fetcher, 'fetch'>,
): Promise<FetchedArticle | { readonly issue: Issue }> {
  const answer = await fetcher.fetch(url)
  if ('issue' in answer) return answer
  const decoded = decodePage(answer.bytes, answer.contentType)
  if ('code' in decoded) return { issue: issueOf(decoded.code, answer.url) }
  if (isFeed(decoded.text)) return { issue: issueOf('is_feed', answer.url) }
  if (/^text\/plain/i.test(answer.contentType)) return { url: answer.url, text: decoded.text, title: null, date: null }
  const page = readPage(decoded.text)
  if (page.text === '') return { issue: page.issues[0] ?? issueOf('no_article', answer.url) }
  return {
    url: page.canonical?.value ?? answer.url,
    text: page.text,
    title: page.title?.value ?? null,
    date: page.date?.value ?? null,
  }
}

/** Whether a text is a feed, by its first element. */
function isFeed(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*|<\?xml-stylesheet[^>]*>\s*|<!--[\s\S]{0,2000}?-->\s*)*<(?:rss|feed|rdf:RDF)\b/i.test(
    text.slice(0, 5000),
  )
}
