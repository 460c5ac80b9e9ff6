import { createParser, type inferParserType, parseAsStringLiteral } from 'nuqs/server'
import { LANGUAGES } from '../model/language'
import { STRENGTHS, VOICES } from '../model/voice'
import { formatPinned, isSameVersion, parsePinned } from './pinned'
import { ALL_TIME, formatTimeRange, parseTimeRange, type TimeRange } from './time-range'

export const VOICE_CHOICES = ['all', ...VOICES] as const
export const UNITS = ['rate', 'share', 'count'] as const
export const VIEWS = ['dots', 'diff', 'time', 'words', 'table'] as const
export const SORTS = ['name', '-name', 'value', '-value', 'n', '-n'] as const
export const REPEATS = ['once', 'all'] as const
/** Negated and denied phrases: a denied cue is still a mention, and the reader may leave it out. */
export const DENIALS = ['counted', 'out'] as const
export const SCALES = ['shared', 'own'] as const
export const PHRASE_ORDERS = ['mix', 'date', 'outlet', 'left', 'right'] as const
export const STRENGTH_CHOICES = [...STRENGTHS, 'all'] as const
export const FURNITURE_CHOICES = ['hidden', 'shown'] as const

/** Words of context on each side of a phrase. */
export const CONTEXT = { least: 4, most: 30, usual: 8 } as const
/** More items in one list than any view can show; a longer list is cut, and the rest is named as ignored. */
export const LIST_LIMIT = 64
const SEARCH_LIMIT = 200

const SLUG = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/
const isSlug = (text: string) => text.length <= 200 && SLUG.test(text)

/** A set of slugs: sorted, each once, joined by "~", which mail and chat programs leave alone. */
const slugs = createParser<readonly string[]>({
  parse: (text) => canonicalList(text.split('~')),
  serialize: (items) => items.join('~'),
  eq: sameItems,
})

/** Cues underlined in the reading view: null is all that occur, an empty list ("none") is no underline. */
const underlined = createParser<readonly string[]>({
  parse: (text) => (text === 'none' ? [] : nonEmpty(canonicalList(text.split('~')))),
  serialize: (items) => (items.length === 0 ? 'none' : items.join('~')),
  eq: sameItems,
})

const slug = createParser<string>({ parse: (text) => (isSlug(text) ? text : null), serialize: (text) => text })

const time = createParser<TimeRange>({
  parse: parseTimeRange,
  serialize: formatTimeRange,
  eq: (a, b) => a.from === b.from && a.to === b.to,
})

const wholeNumber = (least: number, most: number) =>
  createParser<number>({
    parse: (text) => (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null),
    serialize: String,
  })

const pinned = createParser({ parse: parsePinned, serialize: formatPinned, eq: isSameVersion })

const search = createParser<string>({ parse: canonicalSearch, serialize: (text) => text })

/**
 * The URL contract: names, values, defaults and order of everything that a link can say.
 *
 * Server and browser read and write through this one declaration. Defaults are left out of a link; the order below is the
 * order in a link. The meaning of a name never changes: `migrateParams` translates what older links and plain forms say.
 */
export const viewParsers = {
  outlets: slugs.withDefault([]),
  cues: slugs.withDefault([]),
  /** A concept of the one cue named: narrows lists of phrases. */
  concept: slug,
  event: slug,
  article: slug,
  time: time.withDefault(ALL_TIME),
  lang: parseAsStringLiteral(LANGUAGES),
  voice: parseAsStringLiteral(VOICE_CHOICES).withDefault('all'),
  unit: parseAsStringLiteral(UNITS).withDefault('rate'),
  repeats: parseAsStringLiteral(REPEATS).withDefault('once'),
  denials: parseAsStringLiteral(DENIALS).withDefault('counted'),
  view: parseAsStringLiteral(VIEWS),
  base: slug.withDefault('rest'),
  sort: parseAsStringLiteral(SORTS).withDefault('name'),
  by: slug,
  scale: parseAsStringLiteral(SCALES).withDefault('shared'),
  focus: slug,
  a: slug,
  b: slug,
  c: slug,
  d: slug,
  hl: underlined,
  furniture: parseAsStringLiteral(FURNITURE_CHOICES).withDefault('hidden'),
  q: search.withDefault(''),
  order: parseAsStringLiteral(PHRASE_ORDERS),
  ctx: wholeNumber(CONTEXT.least, CONTEXT.most).withDefault(CONTEXT.usual),
  strength: parseAsStringLiteral(STRENGTH_CHOICES).withDefault('core'),
  page: wholeNumber(1, 1_000_000).withDefault(1),
  /** Corpus, codebook and engine that the numbers are held to; absent: the newest. */
  v: pinned,
}

/** What the URL says to show. Empty lists and null mean the page's own default. */
export type ViewState = Readonly<inferParserType<typeof viewParsers>>

export function canonicalList(items: readonly string[]): readonly string[] {
  return [...new Set(items.filter(isSlug))].sort().slice(0, LIST_LIMIT)
}

/** Search words without what a link cannot carry: line breaks, control characters, halves of surrogate pairs. */
export function canonicalSearch(text: string): string {
  return text
    .slice(0, SEARCH_LIMIT)
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
}

function nonEmpty(items: readonly string[]): readonly string[] | null {
  return items.length === 0 ? null : items
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
