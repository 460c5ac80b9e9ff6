import type { ArticleRow } from '../model/article-row'
import { largestOf } from '../model/extent'
import { LANGUAGES, type Language } from '../model/language'
import type { Corpus } from '../model/reading'
import { evennessOf } from '../score/evenness'
import { addMoments, momentsIn } from '../score/observation'
import { type Comparison, compareRates } from '../score/rate-ratio'
import { fitGroups, orderCues, sortGroups } from './arrange'
import { correctedRate } from './corrected-rate'
import { crowdOf, MOST_POINTS } from './crowd'
import { type Evidence, evidenceOf } from './evidence'
import type { MeasuredPrecision } from './measured-precision'
import { doublingScale, niceScale, type Scale, SHARE_SCALE } from './nice-scale'
import { type ObservedArticles, observer } from './observe'
import { type CompareFigure, type ComparePanel, type CompareRow, type CueHead, toCueHead, toOutletHead } from './panel'
import { ownValues, repeatNotes, selectCell, selectDots } from './select-cell'
import { sortKey } from './select-overview'
import { countedOf, type OutletGroup, selectSample } from './select-sample'
import { takeawayOf } from './takeaway'
import { sumsOf } from './tally'
import { sampleQuery } from './view-href'
import type { ViewState } from './view-parsers'

/** Beside the points so many articles are told that have too few words for one, and of more none. */
const MOST_BESIDE = 200
/** Steps on an axis of rates or counts: more would crowd the labels of a narrow panel. */
const AXIS_STEPS = 4

/**
 * One panel per cue: every outlet with its articles as points, its figure, and how it differs from the base.
 *
 * The headline cues are shown where none are chosen. Outlets stand in the same order in all panels; sorted by value, it is
 * that of the cue `by`, else of the first. Scales are shared unless the state says otherwise.
 */
export function selectCompare(
  corpus: Corpus,
  allCues: readonly CueHead[],
  state: ViewState,
  locale: Language,
  precision: MeasuredPrecision = new Map(),
): CompareFigure {
  const headline = allCues.filter((cue) => cue.headline).map(({ id }) => id)
  const cues = orderCues(allCues, state.cues, headline).map(toCueHead)
  const { shown, beyond } = fitGroups(selectSample(corpus, state))
  const by = cues.find(({ id }) => id === state.by) ?? cues[0]
  const keyed = shown.map((group) => {
    const cell = by === undefined ? undefined : selectCell(group, by, state, locale)
    return { group, key: sortKey(group, cell, state) }
  })
  const groups = sortGroups(keyed, state.sort, locale).map(({ group }) => group)
  const bases = basesOf(groups, state)
  const observe = observer(
    cues.map(({ id }) => id),
    state.voice,
  )
  const observed: Observer = (articles, { id }) => observe(articles, id)
  const evidence = evidenceByRow(bases, cues, corpus, state, observed)
  const drafts = cues.map((cue) => ({
    cue,
    rows: groups.map((group) => ({
      ...rowOf(group, cue, state, locale, observed),
      comparison: comparisonOf(group, bases, cue, state),
      ...spreadOf(group, cue, observed),
      corrected: correctedRate(group, cue, state, precision),
      evidence: evidence.get(rowKey(cue, group)) ?? null,
    })),
  }))
  const common = scaleOf(
    drafts.flatMap(({ rows }) => rows),
    state,
  )
  const panels = drafts.map(({ cue, rows }): ComparePanel => {
    const scale = state.scale === 'shared' ? common : scaleOf(rows, state)
    return {
      cue,
      rows: rows.map(({ values, ...row }) => ({ ...row, crowd: crowdOf(values, scale.max) })),
      scale,
      takeaway: takeawayOf(rows, state.voice),
    }
  })
  const base = groups.find(({ outlet }) => outlet.slug === state.base)?.outlet
  return {
    unit: state.unit,
    voice: state.voice,
    base: base === undefined ? 'rest' : toOutletHead(base),
    panels,
    differenceScale: doublingScale(panels.flatMap(({ rows }) => rows.flatMap(({ comparison }) => reachOf(comparison)))),
    scaleIsShared: state.scale === 'shared',
    languages: LANGUAGES.filter((lang) => groups.some(({ articles }) => articles.some((one) => one.lang === lang))),
    beyond: beyond.map(({ outlet }) => toOutletHead(outlet)),
  }
}

/**
 * The articles that each row is compared with, the same ones whatever the cue, as lists that are looked through once for each cue: of twelve
 * outlets each stands in eleven bases.
 */
type Bases = ReadonlyMap<OutletGroup, readonly (readonly ArticleRow[])[] | null>

function rowOf(
  group: OutletGroup,
  cue: CueHead,
  state: ViewState,
  locale: Language,
  observed: Observer,
): Omit<CompareRow, 'evidence' | 'crowd' | 'evenness' | 'corrected' | 'comparison'> & {
  readonly values: Float64Array
} {
  const values = ownValues(observed(group.counted, cue), state)
  return {
    ...selectCell(group, cue, state, locale),
    head: toOutletHead(group.outlet),
    // Of a crowd no point is drawn: thousands of them would fill the memory for every view that is held.
    dots: values.length > MOST_POINTS ? [] : selectDots(group, cue, state, locale, group.articles.length > MOST_BESIDE),
    values,
    repeats: repeatNotes(group),
  }
}

/** Fewer phrases could not be spread evenly if they would. */
const LEAST_FOR_SPREAD = 5

function spreadOf({ counted }: OutletGroup, cue: CueHead, observed: Observer): Pick<CompareRow, 'evenness'> {
  const articles = observed(counted, cue)
  return { evenness: momentsIn(articles).hits < LEAST_FOR_SPREAD ? null : evennessOf(articles) }
}

type Observer = (articles: readonly ArticleRow[], cue: CueHead) => ObservedArticles

/**
 * Against one outlet, or against all others on show taken together (a dispatch that two of them carry counts once there).
 * Always of rates, whatever the unit: shares of few articles and counts have no ratio worth reading.
 */
function comparisonOf(group: OutletGroup, bases: Bases, cue: CueHead, { voice }: ViewState): Comparison | null {
  const against = bases.get(group) ?? null
  if (against === null) return null
  const base = addMoments(against.map((list) => sumsOf(list, cue.id, voice)))
  return compareRates(sumsOf(group.counted, cue.id, voice), base)
}

/**
 * What each row is compared with: the base, or all others; null for the base itself. Of the others a dispatch that two of them carry
 * counts once; articles that repeat none and are repeated by none are in no such question, and stay in the lists that they are in.
 */
function basesOf(groups: readonly OutletGroup[], state: ViewState): Bases {
  const base = groups.find(({ outlet }) => outlet.slug === state.base)
  if (base !== undefined) return new Map(groups.map((group) => [group, base === group ? null : [base.counted]]))
  const others = (group: OutletGroup) => groups.filter((other) => other !== group)
  const split = splitRepeated(groups)
  if ([...split.values()].every(({ repeated }) => repeated.length === 0))
    return new Map(groups.map((group) => [group, others(group).map(({ counted }) => counted)]))
  return new Map(
    groups.map((group) => {
      const parts = others(group).flatMap((other) => split.get(other) ?? [])
      const { counted } = countedOf(
        parts.flatMap(({ repeated }) => repeated),
        state.repeats,
      )
      return [group, [...parts.map(({ alone }) => alone), counted]]
    }),
  )
}

interface Split {
  readonly alone: readonly ArticleRow[]
  readonly repeated: readonly ArticleRow[]
}

/** The articles of each group, those apart that repeat or are repeated by one of any group. */
function splitRepeated(groups: readonly OutletGroup[]): ReadonlyMap<OutletGroup, Split> {
  const pointing = groups.flatMap(({ articles }) => articles.filter(({ sameAs }) => sameAs !== null))
  const involved = new Set(pointing.flatMap(({ id, sameAs }) => [id, sameAs]))
  const isRepeated = (article: ArticleRow) => involved.size > 0 && involved.has(article.id)
  return new Map(
    groups.map((group) => {
      const repeated = group.articles.filter(isRepeated)
      const alone = repeated.length === 0 ? group.articles : group.articles.filter((one) => !isRepeated(one))
      return [group, { alone, repeated }]
    }),
  )
}

const rowKey = (cue: CueHead, { outlet }: OutletGroup) => `${cue.id} ${outlet.slug}`

/**
 * What the articles can show of every difference on show; nothing where the view shows none. Chance starts from the corpus and what
 * names the sample in a link, so that a link has the same digits for everybody.
 */
function evidenceByRow(
  bases: Bases,
  cues: readonly CueHead[],
  corpus: Corpus,
  state: ViewState,
  observed: Observer,
): ReadonlyMap<string, Evidence> {
  if (state.view !== 'diff') return new Map()
  const contrasts = cues.flatMap((cue) =>
    [...bases].flatMap(([group, base]) => {
      if (base === null) return []
      const of = (articles: readonly ArticleRow[]) => observed(articles, cue)
      return [{ key: rowKey(cue, group), here: of(group.counted), base: base.map(of) }]
    }),
  )
  const seed = `${corpus.versions.corpus} ${corpus.versions.codebook} ${sampleQuery(state)}`
  const found = evidenceOf(contrasts, seed)
  return new Map(contrasts.flatMap(({ key }, index) => (found[index] === undefined ? [] : [[key, found[index]]])))
}

/** An axis over all that is drawn: the articles' own values, the outlets' figures and the ends of their intervals. */
function scaleOf(
  rows: readonly (Pick<CompareRow, 'dots' | 'estimate'> & { readonly values: Float64Array })[],
  { unit }: ViewState,
): Scale {
  if (unit === 'share') return SHARE_SCALE
  const values = rows.flatMap(({ dots, values: own, estimate }) => [
    largestOf(own, 0),
    ...dots.flatMap(({ value }) => value ?? []),
    ...[estimate.value, estimate.high].flatMap((value) => value ?? []),
  ])
  return niceScale(values, AXIS_STEPS, unit === 'count' ? AXIS_STEPS : 1)
}

function reachOf(comparison: Comparison | null): readonly number[] {
  if (comparison === null || comparison.kind !== 'ratio') return []
  return [comparison.log2, comparison.low ?? 0, comparison.high ?? 0]
}
