import { render, within } from '@testing-library/react'
import { CompareFigure } from '@/components/figures/compare-figure'
import { ExploreGroup } from '@/components/figures/explore-group'
import { HeatTable } from '@/components/figures/heat-table'
import type { Language } from '@/lib/model/language'
import type { Corpus } from '@/lib/model/reading'
import type { CompareFigure as Figure } from '@/lib/view/panel'
import { selectCompare } from '@/lib/view/select-compare'
import { selectOverview } from '@/lib/view/select-overview'
import type { ViewState } from '@/lib/view/view-parsers'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import { CUES, corpusOf } from '../view/random-corpus'
import { articleOf, smallCorpus } from '../view/small-corpus'

export { smallCorpus }

/** Twelve outlets with 0 to 11 articles: none, few, and enough for an estimate. */
export const wideCorpus: Corpus = corpusOf(
  Array.from({ length: 12 }, (_, index) => `outlet-${String(index).padStart(2, '0')}`),
  Array.from({ length: 12 }, (_, index) =>
    Array.from({ length: index }, (_, nth) =>
      articleOf(`a-${index}-${nth}`, `outlet-${String(index).padStart(2, '0')}`, 300 + 17 * nth, {
        russia: (index * nth) % 7,
        terrorism: nth % 3,
        sovereignty: index % 2,
      }),
    ),
  ).flat(),
)

export function renderHeat(part: Partial<ViewState> = {}, corpus = smallCorpus, locale: Language = 'en') {
  const state = { ...DEFAULT_VIEW, ...part }
  const panel = selectOverview(corpus, CUES, state, locale)
  const view = render(
    <HeatTable
      panel={panel}
      state={state}
      path="/"
      locale={locale}
      caption="Cues by outlet"
      outletHref={(slug) => `/outlets/${slug}`}
    />,
  )
  return { ...view, panel }
}

export function renderCompare(
  view: 'dots' | 'diff',
  part: Partial<ViewState> = {},
  corpus = smallCorpus,
  locale: Language = 'en',
) {
  const figure = selectCompare(corpus, CUES, { ...DEFAULT_VIEW, view, ...part }, locale)
  const rendered = render(
    <ExploreGroup>
      {figure.panels.map((panel, place) => (
        <CompareFigure
          key={panel.cue.id}
          figure={figure}
          panel={panel}
          view={view}
          place={place}
          locale={locale}
          takeaway={null}
          note="n = 4 articles"
          articleHref={(id) => `/articles/${id}`}
        />
      ))}
    </ExploreGroup>,
  )
  return { ...rendered, figure, figureOf: (cue: string) => figureOf(rendered.container, figure, cue) }
}

function figureOf(container: HTMLElement, figure: Figure, cue: string) {
  const place = figure.panels.findIndex((panel) => panel.cue.id === cue)
  const element = container.querySelectorAll('figure')[place]
  const panel = figure.panels[place]
  if (element === undefined || panel === undefined) throw new Error(`invalid cue: ${cue}`)
  return { element, panel, in: within(element) }
}

/** Text of the cells of a table row. */
export function cellsOf(row: Element | null): readonly string[] {
  return [...(row?.querySelectorAll('th, td') ?? [])].map((cell) => cell.textContent?.trim() ?? '')
}
