import { Readability } from '@mozilla/readability'
import { blockText } from './block-text'

/** What Readability takes for the article, as blocks; empty where it finds none. It takes the document apart: read facts before. */
export function findMainText(document: Document): { readonly text: string; readonly byline: string } {
  const found = new Readability(document, {
    disableJSONLD: true,
    serializer: (article) => blockText([article]),
  }).parse()
  return { text: found?.content ?? '', byline: found?.byline?.trim() ?? '' }
}
