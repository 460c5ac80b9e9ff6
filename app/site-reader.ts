import { compileCodebook } from '@/lib/cues/compile'
import { type ArticleReader, readHere } from '@/lib/import/read-article'
import { siteCodebook } from './site-codebook'

let reader: ArticleReader | null = null

/** Reads single articles in the server, for a look at an import: a few milliseconds each. */
export function siteReader(): ArticleReader {
  reader ??= readHere(siteCodebook(), compileCodebook)
  return reader
}
