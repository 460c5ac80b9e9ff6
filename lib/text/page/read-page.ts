import { parseHTML } from 'linkedom'
import type { RawDocument } from '../../model/document'
import { type Issue, issueOf } from '../../model/issues'
import { blockText } from './block-text'
import { completeText } from './complete-text'
import { findMainText } from './find-main-text'
import { pageBlocks } from './page-blocks'
import { bareName, type PageFacts, pageFacts } from './page-facts'
import { slimPage } from './slim-page'

/** The article of a page: its text in blocks apart by blank lines, and what the page says of it. */
export interface Page extends PageFacts {
  readonly text: string
  /** `json_ld`: the page shows less than half of the article that it describes, so that the description was taken. */
  readonly textFrom: 'page' | 'json_ld'
  readonly issues: readonly Issue[]
}

const LONGEST = 16 * 1024 * 1024

/**
 * The article out of a page of HTML, whatever is broken in it. Readability finds its container; paragraphs that it lost among
 * those it kept are put back, menus and scripts are out. What is left of furniture, line by line, is for `cleanDocument`.
 *
 * Never throws; time grows with the page up to the bounds of `slimPage`, and no further. Nothing is fetched.
 *
 * @example readPage('<h1>Mali</h1><p>L’armée est partie.</p>').title // { value: 'Mali', from: 'heading' }
 */
export function readPage(html: string): Page {
  if (html.length > LONGEST) return { ...NOTHING, issues: [issueOf('too_large')] }
  const slim = slimPage(html)
  const { document } = parseHTML(slim.html)
  const { body, ...facts } = pageFacts(document, slim.jsonLd)
  const blocks = pageBlocks(document.body)
  const main = findMainText(document)
  const shown = completeText(main.text, blocks)
  const described = describedText(body)
  const fromData = countWords(described) > 2 * countWords(shown)
  const text = fromData ? described : shown
  const issues: Issue[] = []
  if (text === '') issues.push(issueOf('no_article'))
  if (slim.cut) issues.push(issueOf('page_cut'))
  const name = bareName(main.byline)
  const byline = facts.byline ?? (name === '' ? null : { value: name, from: 'byline' as const })
  return { ...facts, byline, text, textFrom: fromData ? 'json_ld' : 'page', issues }
}

/** A page as the pipeline reads it. Its language is left to be detected: `<html lang>` is often the template's. */
export function toRawDocument(id: string, page: Page): RawDocument {
  return { id, text: page.text, title: page.title?.value ?? null, lang: null }
}

const NOTHING: Page = {
  title: null,
  byline: null,
  date: null,
  lang: null,
  canonical: null,
  siteName: null,
  text: '',
  textFrom: 'page',
  issues: [],
}

/** Blocks of a described body: plain text by lines, or HTML. */
function describedText(body: string): string {
  if (!/[<&]/.test(body))
    return body
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n\n')
  const { document } = parseHTML(slimPage(body.replace(/\n+/g, '<br><br>')).html)
  return blockText([document.body])
}

const countWords = (text: string) => text.match(/\S+/g)?.length ?? 0
