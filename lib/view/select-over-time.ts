import type { ArticleRow } from '../model/article-row'
import type { Event } from '../model/corpus'
import { setBeside } from '../model/in-order'
import type { Language } from '../model/language'
import type { Corpus } from '../model/reading'
import { type Estimate, estimateOf } from '../score/estimate'
import { fitGroups, orderCues, sortGroups } from './arrange'
import { niceScale, type Scale, SHARE_SCALE } from './nice-scale'
import { type CueHead, type EstimateUnit, type OutletHead, toCueHead, toOutletHead } from './panel'
import { selectCell } from './select-cell'
import { sortKey } from './select-overview'
import { countedOf, type OutletGroup, selectSample } from './select-sample'
import { sumsOf } from './tally'
import { type BinSize, chooseBins, shareOf, type TimeBin, type TimeBins } from './time-bins'
import { isWithin } from './time-range'
import { viewHref } from './view-href'
import type { ViewState } from './view-parsers'

/** One outlet and one cue in one stretch of time. The phrases behind `href` are `estimate.hits` in number. */
export interface TimeCell {
  readonly estimate: Estimate
  readonly href: string
}

export interface TimeRow {
  readonly head: OutletHead
  /** One for each bin; null where the outlet has no article: a gap, and not a zero. */
  readonly cells: readonly (TimeCell | null)[]
}

export interface TimePanel {
  readonly cue: CueHead
  readonly rows: readonly TimeRow[]
  readonly scale: Scale
}

/** An event that articles of the sample report. `at`: place between the first bin's beginning and the last one's end. */
export interface EventMark {
  readonly slug: string
  readonly title: Event['title']
  readonly from: string
  readonly at: number
}

export interface OverTimeFigure {
  readonly unit: EstimateUnit
  readonly size: BinSize
  /** Whether the dates, and not the number of articles, keep the bins from being finer. */
  readonly byDates: boolean
  readonly bins: readonly TimeBin[]
  /** Counted articles per bin, of all outlets on show. */
  readonly counts: readonly number[]
  readonly panels: readonly TimePanel[]
  readonly events: readonly EventMark[]
  /** Events that began within the time shown and have no mark: their lines would stand too near to those of others with more articles. */
  readonly moreEvents: number
  /** Counted articles without a date. They are in no bin. */
  readonly undated: number
  readonly scaleIsShared: boolean
  readonly beyond: readonly OutletHead[]
}

const AXIS_STEPS = 2
/** More lines than this, and their letters, would stand upon each other. */
const MOST_EVENTS = 6
/** As a share of the width: a letter and some air. */
const LEAST_DISTANCE = 0.04

/**
 * How each outlet's figure moves: a row per outlet, a value per bin. Null where no article of the sample is dated.
 *
 * Bins are the same for all cues and outlets. Where an outlet has no article in a bin there is nothing, which is not 0.
 */
export function selectOverTime(
  corpus: Corpus,
  allCues: readonly CueHead[],
  state: ViewState,
  locale: Language,
): OverTimeFigure | null {
  const headline = allCues.filter((cue) => cue.headline).map(({ id }) => id)
  const cues = orderCues(allCues, state.cues, headline).map(toCueHead)
  const { shown, beyond } = fitGroups(selectSample(corpus, state))
  const by = cues.find(({ id }) => id === state.by) ?? cues[0]
  const keyed = shown.map((group) => {
    const cell = by === undefined ? undefined : selectCell(group, by, state, locale)
    return { group, key: sortKey(group, cell, state) }
  })
  const groups = sortGroups(keyed, state.sort, locale).map(({ group }) => group)
  const counted = groups.flatMap((group) => group.counted)
  const dates = countBy(counted, ({ date }) => date)
  const time = chooseBins(dates, groups.length)
  if (time === null) return null
  const slices = slicesOf(groups, time.bins, state)
  const drafts = cues.map((cue) => ({ cue, rows: groups.map((group) => rowOf(group, cue, slices, state, locale)) }))
  const common = scaleOf(
    drafts.flatMap(({ rows }) => rows),
    state,
  )
  return {
    unit: state.unit,
    size: time.size,
    byDates: time.byDates,
    bins: time.bins,
    counts: slices.map((slice) =>
      groups.reduce((sum, { outlet }) => sum + (slice.counted.get(outlet.slug)?.length ?? 0), 0),
    ),
    panels: drafts.map(({ cue, rows }) => ({
      cue,
      rows,
      scale: state.scale === 'shared' ? common : scaleOf(rows, state),
    })),
    ...eventMarks(corpus.events, counted, time),
    undated: counted.length - [...dates.values()].reduce((sum, articles) => sum + articles, 0),
    scaleIsShared: state.scale === 'shared',
    beyond: beyond.map(({ outlet }) => toOutletHead(outlet)),
  }
}

/** The sample of one bin, by outlet. */
interface Slice {
  readonly time: ViewState['time']
  readonly counted: ReadonlyMap<string, readonly ArticleRow[]>
}

/**
 * The articles of a bin are a sample of their own, as the list behind a number has it: where an article and its translation lie in
 * different bins, each is the only one there, and counts. A date that says less than a bin may lie in several.
 */
function slicesOf(groups: readonly OutletGroup[], bins: readonly TimeBin[], state: ViewState): readonly Slice[] {
  const times = bins.map((bin) => within(bin, state.time))
  const placesOf = new Map<string | null, readonly number[]>()
  const slices = times.map((time) => ({ time, counted: new Map<string, readonly ArticleRow[]>() }))
  for (const { outlet, articles } of groups) {
    const inBins = bins.map((): ArticleRow[] => [])
    for (const article of articles) {
      const { date } = article
      const places = placesOf.get(date) ?? times.flatMap((time, place) => (isWithin(date, time) ? [place] : []))
      placesOf.set(date, places)
      for (const place of places) inBins[place]?.push(article)
    }
    for (const [place, some] of inBins.entries())
      slices[place]?.counted.set(outlet.slug, countedOf(some, state.repeats).counted)
  }
  for (const { counted } of slices) setBeside([...counted.values()])
  return slices
}

function rowOf(
  { outlet }: OutletGroup,
  cue: CueHead,
  slices: readonly Slice[],
  state: ViewState,
  locale: Language,
): TimeRow {
  return {
    head: toOutletHead(outlet),
    cells: slices.map(({ time, counted }) => {
      const articles = counted.get(outlet.slug) ?? []
      if (articles.length === 0) return null
      return {
        estimate: estimateOf(sumsOf(articles, cue.id, state.voice), state.unit),
        href: viewHref('/phrases', state, { outlets: [outlet.slug], cues: [cue.id], time }, locale),
      }
    }),
  }
}

/** The part of a bin that the state looks at: of two bounds in the bin, the one that says more. */
function within(bin: TimeBin, { from, to }: ViewState['time']): ViewState['time'] {
  const saysMore = (bound: string | null, than: string) =>
    bound !== null && bound.length >= than.length && isWithin(bound, bin)
  return { from: saysMore(from, bin.from) ? from : bin.from, to: saysMore(to, bin.to) ? to : bin.to }
}

function scaleOf(rows: readonly TimeRow[], { unit }: ViewState): Scale {
  if (unit === 'share') return SHARE_SCALE
  const values = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => [cell?.estimate.value ?? [], cell?.estimate.high ?? []].flat()),
  )
  return niceScale(values, AXIS_STEPS, unit === 'count' ? AXIS_STEPS : 1)
}

/** How many articles have which name; those without one are not counted. */
function countBy(articles: readonly ArticleRow[], nameOf: (article: ArticleRow) => string | null) {
  const counts = new Map<string, number>()
  for (const article of articles) {
    const name = nameOf(article)
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** Events that began within the time shown, those with the most articles first where lines would stand upon each other. */
function eventMarks(events: readonly Event[], counted: readonly ArticleRow[], time: TimeBins) {
  const byEvent = countBy(counted, ({ event, date }) => (date === null ? null : event))
  const reported = events.flatMap(({ slug, title, from }) => {
    const at = shareOf(from, time)
    const articles = byEvent.get(slug) ?? 0
    return at === null || articles === 0 ? [] : [{ mark: { slug, title, from, at }, articles }]
  })
  const marks: EventMark[] = []
  for (const { mark } of [...reported].sort((a, b) => b.articles - a.articles)) {
    const isFree = marks.every(({ at }) => Math.abs(at - mark.at) >= LEAST_DISTANCE)
    if (isFree && marks.length < MOST_EVENTS) marks.push(mark)
  }
  return {
    events: marks.sort((a, b) => a.at - b.at || (a.slug < b.slug ? -1 : 1)),
    moreEvents: reported.length - marks.length,
  }
}
