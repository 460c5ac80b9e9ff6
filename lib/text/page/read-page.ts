import { parseHTML } from 'linkedom'
import { type Issue, issueOf } from '../../model/issues'
import { blockText } from './block-text'
import { findMainText } from './find-main-text'
import { type PageFacts, pageFacts } from './page-facts'
import { slimPage } from './slim-page'

/** The article of a page: its text in blocks apart by blank lines, and what the page says of it. */
export interface Page extends PageFacts {
  readonly text: string
  readonly issues: readonly Issue[]
}

export function readPage(html: string): Page {
  const slim = slimPage(html)
  const { document } = parseHTML(slim.html)
  const facts = pageFacts(document, slim.jsonLd)
  const whole = blockText(document.body)
  const main = findMainText(document)
  return { ...facts, text: main.text, issues: whole === '' ? [issueOf('empty_document')] : [] }
}
