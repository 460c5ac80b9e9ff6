import type { Codebook } from '@/lib/model/codebook'
import { codebookSchema } from '@/lib/model/codebook'
import { findArticle } from '@/lib/model/find-article'
import type { Corpus } from '@/lib/model/reading'
import { readNewest, readRelease } from '@/lib/store/read'
import { corpusAsCounted } from '@/lib/view/leave-out-denied'
import { parsePinned } from '@/lib/view/pinned'
import type { ViewState } from '@/lib/view/view-parsers'
import { type IgnoredValue, readViewState, type SearchParams } from '@/lib/view/view-state'

export interface AskedRelease {
  readonly corpus: Corpus
  readonly codebook: Codebook
  readonly state: ViewState
  readonly ignored: readonly IgnoredValue[]
}

/** The release and the view that the address of a request asks for, by the contract of the pages; null: it names a release that is not there. */
export async function askedRelease(request: Request): Promise<AskedRelease | null> {
  const params: SearchParams = Object.fromEntries(new URL(request.url).searchParams)
  const pinned = typeof params.v === 'string' ? parsePinned(params.v) : null
  const release = pinned === null ? await readNewest() : await readRelease(pinned)
  if (release === null) return null
  const codebook = codebookSchema.parse(release.definition)
  const { corpus } = release
  const { state, ignored } = readViewState(params, {
    outlets: corpus.outlets.map(({ slug }) => slug),
    cues: codebook.cues.map(({ id }) => id),
    events: corpus.events.map(({ slug }) => slug),
    isArticle: (id) => findArticle(corpus.articles, id) !== undefined,
    defaultCues: [],
  })
  return { corpus: corpusAsCounted(corpus, state), codebook, state, ignored }
}
