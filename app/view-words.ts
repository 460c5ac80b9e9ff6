import type { ActiveFilter } from '@/components/controls/active-filters'
import { formatDate } from '@/lib/messages/format-date'
import { formatList } from '@/lib/messages/format-list'
import { formatPeriod } from '@/lib/messages/format-period'
import type { Locale } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { findArticle } from '@/lib/model/find-article'
import type { TimeRange } from '@/lib/view/time-range'
import { viewHref } from '@/lib/view/view-href'
import type { ViewState } from '@/lib/view/view-parsers'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import type { PageData } from './page-data'

/** Choices that narrow a view, in the order in which they are named. */
export const NARROWING = [
  'cues',
  'outlets',
  'voice',
  'concept',
  'article',
  'event',
  'lang',
  'time',
  'q',
  'strength',
  'denials',
  'repeats',
] as const
export type Narrowing = (typeof NARROWING)[number]

/** The name of a choice and what is chosen, in words; null where it has its default. */
export function wordsOf(param: Narrowing, data: PageData): { readonly name: string; readonly value: string } | null {
  const { state, locale } = data
  const { filters, labels, phrases } = messagesFor(locale)
  const said = (name: string, value: string | null) => (value === null ? null : { name, value })
  switch (param) {
    case 'cues':
      return said(
        filters.cues,
        namesOrNull(state.cues, (id) => cueName(data, id), locale),
      )
    case 'outlets':
      return said(
        filters.outlets,
        namesOrNull(state.outlets, (slug) => outletName(data, slug), locale),
      )
    case 'voice':
      return said(filters.voice, state.voice === 'all' ? null : labels.voice[state.voice])
    case 'concept':
      return said(filters.concept, conceptName(data))
    case 'article':
      return said(
        filters.article,
        state.article === null ? null : (findArticle(data.corpus.articles, state.article)?.title ?? null),
      )
    case 'event':
      return said(filters.event, data.corpus.events.find(({ slug }) => slug === state.event)?.title[locale] ?? null)
    case 'lang':
      return said(filters.language, state.lang === null ? null : labels.language[state.lang])
    case 'time':
      return said(filters.time, timeWords(state.time, locale))
    case 'q':
      return said(filters.search, state.q === '' ? null : state.q)
    case 'strength':
      return said(
        filters.strength,
        state.strength === 'core' ? null : state.strength === 'all' ? phrases.strength.all : phrases.strength.weak,
      )
    case 'denials':
      return said(filters.denials, state.denials === 'counted' ? null : filters.denialsOut)
    case 'repeats':
      return said(filters.repeats, state.repeats === 'once' ? null : filters.repeatsAll)
    default:
      return param satisfies never
  }
}

/** What narrows the view, with the address of the view without it. */
export function activeFilters(path: string, data: PageData, params: readonly Narrowing[] = NARROWING): ActiveFilter[] {
  return params.flatMap((param) => {
    const words = wordsOf(param, data)
    return words === null ? [] : [{ ...words, without: viewHref(path, data.state, withDefault(param), data.locale) }]
  })
}

/** The change that takes one choice back. */
export function withDefault(param: Narrowing): Partial<ViewState> {
  return { [param]: DEFAULT_VIEW[param] }
}

/** "Russia; APA; quoted": what is chosen, for titles; empty where nothing is. */
export function viewTitle(data: PageData, params: readonly Narrowing[] = NARROWING): string {
  return params.flatMap((param) => wordsOf(param, data)?.value ?? []).join(' · ')
}

export function cueName({ codebook, locale }: Pick<PageData, 'codebook' | 'locale'>, id: string): string {
  return codebook.cues.find((cue) => cue.id === id)?.short[locale] ?? id
}

/** The concept that a list is narrowed to, of the cue that it is of; its own word where no such cue is named. */
function conceptName({ codebook, state, locale }: PageData): string | null {
  if (state.concept === null) return null
  const concepts = codebook.cues.filter(({ id }) => state.cues.includes(id)).flatMap((cue) => cue.concepts)
  return concepts.find(({ id }) => id === state.concept)?.label[locale] ?? state.concept
}

export function outletName({ corpus, locale }: Pick<PageData, 'corpus' | 'locale'>, slug: string): string {
  return corpus.outlets.find((outlet) => outlet.slug === slug)?.short[locale] ?? slug
}

function namesOrNull(ids: readonly string[], nameOf: (id: string) => string, locale: Locale): string | null {
  return ids.length === 0 ? null : formatList(locale, ids.map(nameOf))
}

function timeWords({ from, to }: TimeRange, locale: Locale): string | null {
  const { filters } = messagesFor(locale)
  if (from !== null && to !== null) return formatPeriod(locale, from, to)
  if (from !== null) return filters.since(formatDate(locale, from))
  return to === null ? null : filters.until(formatDate(locale, to))
}
