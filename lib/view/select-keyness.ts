import type { ArticleRow } from '../model/article-row'
import type { Language } from '../model/language'
import type { Corpus } from '../model/reading'
import { fitGroups } from './arrange'
import { type OutletHead, toOutletHead } from './panel'
import { type OutletGroup, selectSample } from './select-sample'
import type { ViewState } from './view-parsers'

/** Two groups of articles whose words are compared. `base` null: all the others on show together. */
export interface KeynessContrast {
  readonly here: OutletHead
  readonly base: OutletHead | null
  readonly hereArticles: readonly ArticleRow[]
  readonly baseArticles: readonly ArticleRow[]
  /** Slugs of the base: what a link to its words names. */
  readonly baseOutlets: readonly string[]
}

/** Whose words are compared, without the articles themselves. */
export interface KeynessScope {
  /** Words of two languages cannot be compared: one is looked at. */
  readonly lang: Language
  /** Whether the sample has articles in the other language too, which are left out here. */
  readonly isMixed: boolean
  /** Articles of all contrasts. */
  readonly articles: number
}

export interface KeynessSample extends KeynessScope {
  readonly contrasts: readonly KeynessContrast[]
}

/** How much there is to compare: to be asked before `selectKeyness`, whose lists are many times the articles. */
export function scopeOfKeyness(corpus: Corpus, state: ViewState): KeynessScope | null {
  return chooseGroups(corpus, state)?.scope ?? null
}

/**
 * Who is compared with whom: the outlets on show each with the base or, where that is "the others", with all others together; two
 * outlets once with one another. Null where fewer than two outlets have articles in the language.
 *
 * Without a choice the language is that of most articles.
 */
export function selectKeyness(corpus: Corpus, state: ViewState): KeynessSample | null {
  const chosen = chooseGroups(corpus, state)
  return chosen === null ? null : { ...chosen.scope, contrasts: contrastsOf(chosen.groups, state) }
}

function chooseGroups(corpus: Corpus, state: ViewState) {
  const all = fitGroups(selectSample(corpus, { ...state, lang: null })).shown.flatMap(({ counted }) => counted)
  const french = all.filter(({ lang }) => lang === 'fr').length
  const lang = state.lang ?? (2 * french >= all.length ? 'fr' : 'en')
  const groups = fitGroups(selectSample(corpus, { ...state, lang })).shown.filter(({ counted }) => counted.length > 0)
  if (groups.length < 2) return null
  const articles = groups.reduce((sum, { counted }) => sum + counted.length, 0)
  return { groups, scope: { lang, isMixed: french > 0 && french < all.length, articles } satisfies KeynessScope }
}

function contrastsOf(groups: readonly OutletGroup[], state: ViewState): readonly KeynessContrast[] {
  const base = groups.find(({ outlet }) => outlet.slug === state.base)
  if (base !== undefined) return groups.filter((group) => group !== base).map((group) => against(group, base))
  const [first, second, ...more] = groups
  if (first === undefined || second === undefined) return []
  if (more.length === 0) return [against(first, second)]
  return groups.map((group) => {
    const others = groups.filter((other) => other !== group)
    return {
      here: toOutletHead(group.outlet),
      base: null,
      hereArticles: group.counted,
      baseArticles: others.flatMap(({ counted }) => counted),
      baseOutlets: others.map(({ outlet }) => outlet.slug),
    }
  })
}

function against(group: OutletGroup, base: OutletGroup): KeynessContrast {
  return {
    here: toOutletHead(group.outlet),
    base: toOutletHead(base.outlet),
    hereArticles: group.counted,
    baseArticles: base.counted,
    baseOutlets: [base.outlet.slug],
  }
}
