import { redirect } from 'next/navigation'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { type Codebook, codebookSchema } from '@/lib/model/codebook'
import type { Corpus, Versions } from '@/lib/model/reading'
import { readNewest, readRelease } from '@/lib/store/read'
import { parsePinned } from '@/lib/view/pinned'
import { viewHref } from '@/lib/view/view-href'
import { DEFAULT_VIEW, type SearchParams } from '@/lib/view/view-state'

export interface SiteRelease {
  readonly corpus: Corpus
  /** The one that the numbers of this corpus were made with, which need not be today's. */
  readonly codebook: Codebook
  /** What the link names; null: it names nothing, and shows the newest. */
  readonly pinned: Versions | null
}

/** The address, in English and without a host, of a page that has no view but may be held to a version. */
export function pinnedPath(path: string, { pinned }: SiteRelease): string {
  return viewHref(path, { ...DEFAULT_VIEW, v: pinned }, {}, 'en')
}

const checked = new Map<string, Codebook>()

/** The release that a link asks for. One that this installation does not have leads to the page of those that it has. */
export async function siteRelease(locale: Locale, params: SearchParams): Promise<SiteRelease> {
  const named = typeof params.v === 'string' ? params.v : ''
  const pinned = parsePinned(named)
  const release = pinned === null ? await readNewest() : await readRelease(pinned)
  if (release === null) redirect(localeHref(locale, `/versions?missing=${named}`))
  const { corpus, definition } = release
  const { codebook: version } = corpus.versions
  const codebook = checked.get(version) ?? codebookSchema.parse(definition)
  checked.set(version, codebook)
  return { corpus, codebook, pinned }
}
