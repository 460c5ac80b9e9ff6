import { figures } from '@/lib/messages/figures'
import type { Language } from '@/lib/model/language'
import type { CompareFigure, ComparePanel, CompareRow } from '@/lib/view/panel'
import { differenceWords } from './figure-words'
import { plotHeight, ROW_HEIGHT, TRACK } from './plot-layout'
import type { PlotModel, PlotStop } from './plot-model'

/** What the outlets are compared with, in words. */
export function baseName({ base }: CompareFigure, locale: Language): string {
  return base === 'rest' ? figures[locale].rest : base.short[locale]
}

/** Share of the axis for a number of doublings. */
export function doublingShare(doublings: number, { differenceScale: { min, max } }: CompareFigure): number {
  return (doublings - min) / (max - min)
}

/** The rows of a difference plot, with a point where there is a ratio. */
export function diffModel(panel: ComparePanel, figure: CompareFigure, locale: Language): PlotModel {
  const t = figures[locale]
  const stops = panel.rows.map((row, index) => stopOf(row, index, panel, figure, locale))
  return {
    height: plotHeight(panel.rows.length),
    name: t.diffName(panel.cue.short[locale], baseName(figure, locale)),
    description: stops.map(({ text }) => text).join('. '),
    colour: panel.cue.colour,
    points: stops.flatMap(({ id, x, y, text, href, open }, row) =>
      x === null || href === null || open === null
        ? []
        : [{ id, x, y, row, faint: false, small: false, text, href, open }],
    ),
    stops,
  }
}

function stopOf(
  row: CompareRow,
  index: number,
  panel: ComparePanel,
  figure: CompareFigure,
  locale: Language,
): PlotStop {
  const { comparison, head, estimate, href, outlet } = row
  const t = figures[locale]
  const hasPhrases = estimate.articles > 0 && estimate.words > 0
  const said = differenceWords(comparison, locale)
  const counts = `${t.phrases(estimate.hits)}, ${t.words(estimate.words)}, ${t.articles(estimate.articles)}`
  return {
    id: outlet,
    text: `${said}, ${head.short[locale]}, ${panel.cue.short[locale]}${t.colon}${counts}`,
    href: hasPhrases ? href : null,
    open: hasPhrases ? t.open(estimate.hits) : null,
    x: comparison?.kind === 'ratio' ? doublingShare(comparison.log2, figure) : null,
    y: index * ROW_HEIGHT + TRACK,
  }
}
