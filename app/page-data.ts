import { redirect } from 'next/navigation'
import type { Locale } from '@/lib/messages/locale'
import type { Codebook } from '@/lib/model/codebook'
import { findArticle } from '@/lib/model/find-article'
import type { Corpus } from '@/lib/model/reading'
import { corpusAsCounted } from '@/lib/view/leave-out-denied'
import { viewHref } from '@/lib/view/view-href'
import type { ViewState } from '@/lib/view/view-parsers'
import { type IgnoredValue, readViewState, type SearchParams } from '@/lib/view/view-state'
import { pageLocale } from './page-locale'
import { siteRelease } from './site-release'

export interface PageData {
  readonly locale: Locale
  readonly corpus: Corpus
  readonly codebook: Codebook
  readonly state: ViewState
  readonly ignored: readonly IgnoredValue[]
}

/** What a page with a view needs: language, corpus, codebook, and the view that the link asks for. */
export async function pageData(
  searchParams: Promise<SearchParams>,
  defaultCues: (codebook: Codebook) => readonly string[],
): Promise<PageData> {
  return dataFor(await pageLocale(), await searchParams, defaultCues)
}

/** The same where language and parameters are at hand, as in a route handler. */
export async function dataFor(
  locale: Locale,
  params: SearchParams,
  defaultCues: (codebook: Codebook) => readonly string[],
): Promise<PageData> {
  const { corpus, codebook } = await siteRelease(locale, params)
  const { state, ignored } = readViewState(params, {
    outlets: corpus.outlets.map(({ slug }) => slug),
    cues: codebook.cues.map(({ id }) => id),
    events: corpus.events.map(({ slug }) => slug),
    isArticle: (id) => findArticle(corpus.articles, id) !== undefined,
    defaultCues: defaultCues(codebook),
  })
  return { locale, corpus: corpusAsCounted(corpus, state), codebook, state, ignored }
}

/**
 * Sends what a plain form asked for (repeated names, empty fields, a period in two fields) to the one address of that view.
 * Other links stay as they are, so that a line can name what in them is not known.
 */
export async function redirectForm(path: string, searchParams: Promise<SearchParams>, data: PageData): Promise<void> {
  const params = await searchParams
  const isForm = Object.entries(params).some(
    ([name, value]) => typeof value === 'object' || value === '' || name === 'from' || name === 'to',
  )
  if (isForm && data.ignored.length === 0) redirect(viewHref(path, data.state, {}, data.locale))
}

export const headlineCues = (codebook: Codebook) => codebook.cues.filter(({ headline }) => headline).map(({ id }) => id)
export const allCues = (codebook: Codebook) => codebook.cues.map(({ id }) => id)
