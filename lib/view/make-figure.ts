import type { Language } from '../model/language'
import type { Corpus } from '../model/reading'
import type { MeasuredPrecision } from './measured-precision'
import type { CompareFigure, CueHead, HeatPanel } from './panel'
import { type Robustness, robustnessByCue, type TakeawayChecks } from './robustness'
import { selectCompare } from './select-compare'
import { type EventCard, selectEventCards } from './select-event-cards'
import { type KeynessScope, scopeOfKeyness } from './select-keyness'
import { type OutletFigures, selectOutlet } from './select-outlet'
import { type OverTimeFigure, selectOverTime } from './select-over-time'
import { type SampleSummary, selectOverview, summariseSample } from './select-overview'
import type { ViewState } from './view-parsers'

/** Figures that take long with very many articles, and what each is. */
export interface Figures {
  readonly overview: HeatPanel
  /** Of the whole corpus, whatever the view. */
  readonly events: readonly EventCard[]
  readonly compare: CompareFigure
  /** Of the outlet that the view names alone; null where there is none of that name. */
  readonly outlet: OutletFigures | null
  readonly sample: SampleSummary
  /** Whose words are compared; null where there are no two to compare. */
  readonly keyness: KeynessScope | null
  readonly time: OverTimeFigure | null
  /** What the statements of a page survive, by cue. */
  readonly takeaways: ReadonlyMap<string, Robustness>
}

/** All that a figure follows from. */
export interface FigureInput {
  readonly corpus: Corpus
  readonly cues: readonly CueHead[]
  readonly state: ViewState
  readonly locale: Language
  readonly precision: MeasuredPrecision
  /** Of `takeaways` alone. */
  readonly checks?: TakeawayChecks
}

const MAKERS: { readonly [Kind in keyof Figures]: (input: FigureInput) => Figures[Kind] } = {
  overview: ({ corpus, cues, state, locale }) => selectOverview(corpus, cues, state, locale),
  compare: ({ corpus, cues, state, locale, precision }) => selectCompare(corpus, cues, state, locale, precision),
  events: ({ corpus, locale }) => selectEventCards(corpus, locale),
  outlet: ({ corpus, cues, state, locale }) => selectOutlet(corpus, state.outlets[0] ?? '', cues, locale),
  sample: ({ corpus, state }) => summariseSample(corpus, state),
  keyness: ({ corpus, state }) => scopeOfKeyness(corpus, state),
  time: ({ corpus, cues, state, locale }) => selectOverTime(corpus, cues, state, locale),
  takeaways: ({ corpus, state, checks = NO_CHECKS }) => robustnessByCue(corpus, state, checks),
}

const NO_CHECKS: TakeawayChecks = { takeaways: [], patterns: null }

export function makeFigure<Kind extends keyof Figures>(kind: Kind, input: FigureInput): Figures[Kind] {
  return MAKERS[kind](input)
}
