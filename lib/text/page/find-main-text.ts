import { Readability } from '@mozilla/readability'
import { blockText } from './block-text'

export interface MainText {
  readonly text: string
  readonly byline: string
}

/**
 * What Readability takes for the article, as blocks; empty where it finds none, or stumbles: it is written for the DOM of
 * browsers, and what the page holds besides is still there. It takes the document apart: read facts and blocks before.
 */
export function findMainText(document: Document): MainText {
  try {
    const reader = new Readability(document, { disableJSONLD: true, serializer: (article) => blockText([article]) })
    const found = reader.parse()
    return { text: found?.content ?? '', byline: found?.byline?.trim() ?? '' }
  } catch {
    return { text: '', byline: '' }
  }
}
