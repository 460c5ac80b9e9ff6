import { figures } from '@/lib/messages/figures'
import { formatDate } from '@/lib/messages/format-date'
import { labels } from '@/lib/messages/labels'
import type { Language } from '@/lib/model/language'
import type { CompareFigure, ComparePanel, CompareRow, Dot } from '@/lib/view/panel'
import { behindValue, dotValue, shownValue } from './figure-words'
import { CROWD, plotHeight, ROW_HEIGHT, stackOffsets, TRACK } from './plot-layout'
import type { PlotModel, PlotPoint, PlotStop } from './plot-model'

/** The points and rows of a dot plot, with what is said of each. */
export function dotModel(panel: ComparePanel, figure: CompareFigure, locale: Language): PlotModel {
  const t = figures[locale]
  const cue = panel.cue.short[locale]
  const stops = panel.rows.map((row, index) => stopOf(row, index, panel, locale))
  return {
    height: plotHeight(panel.rows.length),
    name: t.plotName(cue, labels[locale].unit[figure.unit]),
    description: stops.map(({ text }) => text).join('. '),
    colour: panel.cue.colour,
    points: panel.rows.flatMap((row, index) => pointsOf(row, index, panel, locale)),
    stops,
  }
}

function stopOf(row: CompareRow, index: number, panel: ComparePanel, locale: Language): PlotStop {
  const { estimate, href, outlet, head } = row
  const shown = shownValue(estimate, locale)
  const behind = behindValue(estimate, head.short[locale], panel.cue.short[locale], locale)
  const isOpen = shown.kind === 'value' || shown.kind === 'count'
  return {
    id: outlet,
    text: isOpen ? `${shown.text} ${behind}` : behind,
    href: isOpen ? href : null,
    open: isOpen ? figures[locale].open(estimate.hits) : null,
    x: estimate.value === null ? null : estimate.value / panel.scale.max,
    y: index * ROW_HEIGHT + TRACK,
  }
}

/** The articles as points; none where they are a crowd, which the row draws itself. */
function pointsOf(row: CompareRow, index: number, panel: ComparePanel, locale: Language): readonly PlotPoint[] {
  if (row.crowd !== null) return []
  const countedFirst = [...row.dots].sort((a, b) => Number(a.sameAs !== null) - Number(b.sameAs !== null))
  const drawn = countedFirst.flatMap((dot) => (dot.value === null ? [] : [{ dot, x: dot.value / panel.scale.max }]))
  const offsets = stackOffsets(drawn.map(({ x }) => x))
  return drawn.map(({ dot, x }, place) => ({
    id: dot.article,
    x,
    y: index * ROW_HEIGHT + TRACK + (offsets[place] ?? 0),
    row: index,
    faint: dot.sameAs !== null,
    small: drawn.length > CROWD,
    text: dotWords(dot, row, locale),
    href: dot.href,
    open: figures[locale].open(dot.hits),
  }))
}

/** An article's point in words: its value, headline, outlet, date, phrases and words, and whether it counts. */
export function dotWords(dot: Dot, { head, estimate }: CompareRow, locale: Language): string {
  const t = figures[locale]
  const date = dot.date === null ? labels[locale].noDate : formatDate(locale, dot.date)
  const value = dotValue(dot, estimate.unit, locale)
  const parts = [
    `${value} ${t.unit[estimate.unit]}`,
    `${head.short[locale]}, ${date}${t.colon}${t.phrases(dot.hits)}, ${t.words(dot.words)}`,
    ...(dot.sameAs === null ? [] : [t.repeatMark]),
  ]
  return parts.join(t.semicolon)
}
