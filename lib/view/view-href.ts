import { createSerializer } from 'nuqs/server'
import type { Language } from '../model/language'
import { canonicalList, canonicalSearch, type ViewState, viewParsers } from './view-parsers'
import { DEFAULT_VIEW } from './view-state'

const serialize = createSerializer(viewParsers)
type Param = keyof ViewState

/** What is chosen on every page that shows numbers: the articles looked at, and what is counted in them. */
const SAMPLE: readonly Param[] = ['outlets', 'cues', 'event', 'time', 'lang', 'voice', 'repeats', 'denials']

/** What a page reads. A link to it says no more, so that one view has one address. Pages not listed get everything. */
const PAGE_PARAMS: Readonly<Record<string, readonly Param[]>> = {
  '': [...SAMPLE, 'unit', 'sort', 'by'],
  compare: [...SAMPLE, 'unit', 'view', 'base', 'sort', 'by', 'scale', 'focus'],
  phrases: [...SAMPLE, 'concept', 'article', 'q', 'order', 'ctx', 'strength', 'page'],
  search: ['outlets', 'event', 'time', 'lang', 'q', 'page'],
  words: [...SAMPLE.filter((param) => param !== 'cues' && param !== 'denials'), 'q', 'ctx', 'page'],
  articles: ['hl', 'voice', 'focus', 'furniture'],
  events: ['voice', 'unit', 'denials', 'a', 'b', 'c', 'd', 'page'],
  outlets: ['page'],
  codebook: [],
  method: [],
}

/**
 * The query string of a state, with its "?"; empty where nothing differs from the defaults. Same state, same string.
 *
 * @example serializeViewState({ ...DEFAULT_VIEW, cues: ['russia'], voice: 'own' }) // '?cues=russia&voice=own'
 */
export function serializeViewState(state: ViewState): string {
  return serialize({
    ...state,
    outlets: canonicalList(state.outlets),
    cues: canonicalList(state.cues),
    hl: state.hl === null ? null : canonicalList(state.hl),
    q: canonicalSearch(state.q),
  })
}

/** The part of a state that says which articles are looked at, and what is counted in them, as a query string. */
export function sampleQuery(state: ViewState): string {
  const kept = Object.fromEntries(Object.entries(state).filter(([name]) => SAMPLE.some((param) => param === name)))
  return serializeViewState({ ...DEFAULT_VIEW, ...kept, base: state.base })
}

/**
 * The address of a page that shows the state with some of it changed. English has no prefix, French has `/fr`.
 *
 * Parameters that the page does not read are left out, unless `patch` names them; a version that the view is held to stays. A change
 * goes back to page 1.
 *
 * @example viewHref('/phrases', state, { outlets: ['apa'], cues: ['russia'] }, 'fr') // '/fr/phrases?outlets=apa&cues=russia'
 */
export function viewHref(path: string, state: ViewState, patch: Partial<ViewState>, locale: Language): string {
  const read = PAGE_PARAMS[path.split('/')[1] ?? '']
  const dropped = Object.keys(viewParsers).filter(
    (name) => name !== 'v' && read !== undefined && !read.some((param) => param === name),
  )
  const defaults = Object.fromEntries(Object.entries(DEFAULT_VIEW).filter(([name]) => dropped.includes(name)))
  const changed = { ...state, page: Object.keys(patch).length > 0 ? 1 : state.page, ...defaults, ...patch }
  const prefix = locale === 'en' ? '' : `/${locale}`
  const place = path === '/' ? prefix || '/' : `${prefix}${path}`
  return `${place}${serializeViewState(changed)}`
}
