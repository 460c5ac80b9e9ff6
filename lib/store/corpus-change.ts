import type { Event, Outlet } from '../model/corpus'
import type { Language } from '../model/language'
import type { CorpusEntry } from './corpus-digest'

/** What a corpus says of an article beside its text. `sameAs` is another article's hash. */
export interface Place {
  readonly lang: Language
  readonly date: string | null
  readonly event: string | null
  readonly sameAs: string | null
  readonly url: string | null
  readonly inferred: { readonly en: string; readonly fr: string } | null
}

/** Where an article of the store stands in a corpus. `key` is its row, `hash` what it is known by everywhere. */
export interface PlacedArticle extends Place {
  readonly key: number
  readonly hash: string
}

/**
 * What one origin changes: definitions that are put in place of what their slug meant, slugs that end, articles that are placed (or
 * placed otherwise), and articles that leave. What stays is not named.
 */
export interface CorpusChange {
  readonly origin: string
  readonly outlets: { readonly put: readonly Outlet[]; readonly end: readonly string[] }
  readonly events: { readonly put: readonly Event[]; readonly end: readonly string[] }
  readonly articles: { readonly put: readonly PlacedArticle[]; readonly end: readonly number[] }
}

export const SUPPLIED = 'supplied'
/** What was supplied and then corrected by hand: the files no longer decide about it. */
export const EDITED = 'edited'

export const originOf = (job: number) => `import-${job}`

export const NO_CHANGE = { put: [], end: [] } as const

export const outletEntry = (value: object): CorpusEntry => ({ kind: 'outlet', value })
export const eventEntry = (value: object): CorpusEntry => ({ kind: 'event', value })

export function articleEntry({
  hash,
  lang,
  date,
  event,
  sameAs,
  url,
  inferred,
}: Place & { hash: string }): CorpusEntry {
  return { kind: 'article', value: { hash, ...{ lang, date, event, sameAs, url, inferred } } }
}
