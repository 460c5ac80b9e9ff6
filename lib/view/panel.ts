import type { Cue } from '../model/codebook'
import type { Outlet } from '../model/corpus'
import type { Language } from '../model/language'
import type { Estimate, EstimateState, EstimateUnit } from '../score/estimate'
import type { Evenness } from '../score/evenness'
import type { Comparison } from '../score/rate-ratio'
import type { CrowdBin } from './crowd'
import type { Evidence } from './evidence'
import type { Scale } from './nice-scale'
import type { Takeaway } from './takeaway'
import type { ViewState } from './view-parsers'

export { LEAST_WORDS_FOR_RATE } from '../score/estimate'
export type { Comparison, Estimate, EstimateState, EstimateUnit }

/** What a figure needs of a cue; small, because it travels to the browser. */
export type CueHead = Pick<Cue, 'id' | 'code' | 'colour' | 'headline' | 'label' | 'short'>

/** What a figure needs of an outlet. */
export type OutletHead = Pick<Outlet, 'slug' | 'short' | 'name' | 'country' | 'kind'>

/** An article on show. `sameAs`: the id of the counted article that it repeats; its own hits are then in no sum. */
export interface Dot {
  readonly article: string
  readonly title: string
  readonly date: string | null
  readonly lang: Language
  readonly sameAs: string | null
  readonly hits: number
  /** Words in the voice on show. */
  readonly words: number
  /** The article's own figure in the unit on show; null where it has too few words for a rate. */
  readonly value: number | null
  /** The phrases behind it. */
  readonly href: string
}

/** One outlet and one cue. The phrases behind `href` are `estimate.hits` in number. */
export interface Cell {
  readonly outlet: string
  readonly cue: string
  readonly estimate: Estimate
  readonly href: string
}

/** Articles of an outlet that repeat or translate another one of it: shown, and not counted. */
export interface RepeatNote {
  readonly article: string
  readonly title: string
  readonly lang: Language
  readonly of: string
  readonly ofLang: Language
}

export interface HeatCell extends Cell {
  /** Colour class: 0 for none, 1 to 5 for more; null where there is no value. */
  readonly level: number | null
}

export interface HeatRow {
  readonly outlet: OutletHead
  readonly articles: number
  /** Words in the voice on show, repeats left out. */
  readonly words: number
  readonly cells: readonly HeatCell[]
  readonly repeats: readonly RepeatNote[]
}

/** Outlets by cues, before it has colours. */
export interface HeatPanel {
  readonly unit: EstimateUnit
  readonly voice: ViewState['voice']
  readonly cues: readonly CueHead[]
  readonly rows: readonly HeatRow[]
  /** Upper limits of the colour classes 1 to 5. */
  readonly limits: readonly number[]
  /** What can be said of each cue; the first is the one to open with. */
  readonly takeaways: readonly Takeaway[]
  /** Outlets that have articles here and found no place. */
  readonly beyond: readonly OutletHead[]
}

export interface CompareRow extends Cell {
  readonly head: OutletHead
  /** The articles as points; none where they are a crowd. */
  readonly dots: readonly Dot[]
  /** How evenly the phrases are spread over the counted articles; null below five phrases. */
  readonly evenness: Evenness | null
  /** The rate corrected for what was measured of the cue's hits in the language of the articles; null where that cannot be done. */
  readonly corrected: CorrectedRate | null
  /** In place of the dots, where they are too many to be told apart. */
  readonly crowd: readonly CrowdBin[] | null
  readonly repeats: readonly RepeatNote[]
  /** Against the base; null for the base itself. */
  readonly comparison: Comparison | null
  /** What the articles can show of that; null where the view does not show differences, and for the base itself. */
  readonly evidence: Evidence | null
}

/** `precision`: share of judged hits that were right. Per 1,000 words. */
export interface CorrectedRate {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly precision: number
}

/** One cue over all outlets. */
export interface ComparePanel {
  readonly cue: CueHead
  readonly rows: readonly CompareRow[]
  readonly scale: Scale
  readonly takeaway: Takeaway | null
}

export interface CompareFigure {
  readonly unit: EstimateUnit
  readonly voice: ViewState['voice']
  readonly base: OutletHead | 'rest'
  readonly panels: readonly ComparePanel[]
  /** Doublings to each side of "as often"; shared by all panels. */
  readonly differenceScale: Scale
  readonly scaleIsShared: boolean
  /** Of the articles on show. */
  readonly languages: readonly Language[]
  readonly beyond: readonly OutletHead[]
}

export function toCueHead({ id, code, colour, headline, label, short }: CueHead): CueHead {
  return { id, code, colour, headline, label, short }
}

export function toOutletHead({ slug, short, name, country, kind }: OutletHead): OutletHead {
  return { slug, short, name, country, kind }
}
