import type { ReactNode } from 'react'
import { CueChip } from '@/components/cue/cue-chip'
import { difference } from '@/lib/messages/difference'
import { figures } from '@/lib/messages/figures'
import { labels } from '@/lib/messages/labels'
import type { Language } from '@/lib/model/language'
import { MOST_POINTS } from '@/lib/view/crowd'
import { type ComparePanel, type CompareFigure as Figure, LEAST_WORDS_FOR_RATE } from '@/lib/view/panel'
import { CompareTable } from './compare-table'
import { DiffDecor, DiffEnds } from './diff-decor'
import { diffModel } from './diff-model'
import { DifferenceTable } from './difference-table'
import { DotDecor } from './dot-decor'
import { dotModel } from './dot-model'
import { ExplorePlot } from './explore-plot'
import { FigureFrame } from './figure-frame'

interface Props {
  readonly figure: Figure
  readonly panel: ComparePanel
  readonly view: 'dots' | 'diff'
  /** Place among its neighbours, from 0. */
  readonly place: number
  readonly locale: Language
  /** What can be said of the panel, in words; null: nothing. */
  readonly takeaway: ReactNode
  readonly note: ReactNode
  readonly articleHref: (id: string) => string
}

function dotSteps({ rows }: ComparePanel, locale: Language): readonly string[] {
  const t = figures[locale]
  const isCrowded = rows.some(({ crowd }) => crowd !== null)
  const lacksPoints = rows.some(
    ({ crowd, dots, estimate }) =>
      crowd === null &&
      dots.filter(({ value }) => value !== null).length < estimate.articles &&
      estimate.unit === 'rate',
  )
  return [
    ...t.dotSteps,
    ...(lacksPoints ? [t.shortStep(LEAST_WORDS_FOR_RATE)] : []),
    ...(isCrowded ? [t.crowdStep(MOST_POINTS)] : []),
  ]
}

/** One cue over all outlets, as dots or as differences: picture, points to explore, and the table with the same numbers. */
export function CompareFigure({ figure, panel, view, place, locale, takeaway, note, articleHref }: Props) {
  const t = figures[locale]
  const id = `cue-${panel.cue.id}`
  const isDiff = view === 'diff'
  return (
    <FigureFrame
      locale={locale}
      id={id}
      level={2}
      heading={
        <>
          <CueChip code={panel.cue.code} colour={panel.cue.colour} />
          <span>{panel.cue.label[locale]}</span>
        </>
      }
      takeaway={takeaway}
      howToRead={isDiff ? [...t.diffSteps, ...difference[locale].steps] : dotSteps(panel, locale)}
      table={
        isDiff ? (
          <DifferenceTable panel={panel} figure={figure} locale={locale} articleHref={articleHref} />
        ) : (
          <CompareTable panel={panel} figure={figure} locale={locale} articleHref={articleHref} />
        )
      }
      note={note}
    >
      <div className="figure-measure">
        <p>
          {isDiff ? t.diffMeasure : labels[locale].unit[figure.unit]}
          {isDiff || figure.scaleIsShared ? null : `${t.semicolon}${t.ownScale}`}
        </p>
        {isDiff ? <DiffEnds figure={figure} locale={locale} /> : null}
      </div>
      <ExplorePlot
        model={isDiff ? diffModel(panel, figure, locale) : dotModel(panel, figure, locale)}
        labels={{ explore: t.explore, hint: t.exploreHint, failed: t.failed }}
        place={place}
        tableId={`${id}-table`}
      >
        {isDiff ? (
          <DiffDecor panel={panel} figure={figure} locale={locale} />
        ) : (
          <DotDecor panel={panel} locale={locale} />
        )}
      </ExplorePlot>
    </FigureFrame>
  )
}
