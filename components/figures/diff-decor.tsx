import { cueColour } from '@/components/cue/marker-path'
import { figures } from '@/lib/messages/figures'
import type { Language } from '@/lib/model/language'
import type { CompareFigure, ComparePanel } from '@/lib/view/panel'
import { baseName, doublingShare } from './diff-model'
import { differenceWords, doublingTick, shortDifference } from './figure-words'
import { PlotAxis } from './plot-axis'
import { percent, ROW_HEIGHT, TRACK } from './plot-layout'
import { PlotRowLabel, TrackNote } from './plot-row-label'

/** Half the height of a bar. */
const HALF = 6

/** Everything of a difference plot but its points: names, bars that start at the middle, intervals, the axis of doublings. */
export function DiffDecor({ panel, figure, locale }: { panel: ComparePanel; figure: CompareFigure; locale: Language }) {
  const t = figures[locale]
  const colour = cueColour(panel.cue.colour)
  const ticks = figure.differenceScale.ticks.map((value) => ({
    value,
    x: doublingShare(value, figure),
    label: doublingTick(value, locale),
  }))
  return (
    <>
      <PlotAxis ticks={ticks} rows={panel.rows.length} zero={0} />
      {panel.rows.map(({ outlet, head, estimate, comparison }, index) => {
        const top = index * ROW_HEIGHT
        const isRatio = comparison?.kind === 'ratio'
        return (
          <g key={outlet}>
            <PlotRowLabel
              top={top}
              name={head.short[locale]}
              basis={estimate.articles === 0 ? t.noArticle : t.articles(estimate.articles)}
              detail=""
              value={isRatio ? shortDifference(comparison, locale) : ''}
              isStrong={isRatio}
            />
            {isRatio ? (
              <DiffBar
                from={doublingShare(0, figure)}
                to={doublingShare(comparison.log2, figure)}
                low={comparison.low === null ? null : doublingShare(comparison.low, figure)}
                high={comparison.high === null ? null : doublingShare(comparison.high, figure)}
                y={top + TRACK}
                colour={colour}
              />
            ) : (
              <TrackNote top={top} text={differenceWords(comparison, locale)} />
            )}
          </g>
        )
      })}
    </>
  )
}

/** A bar between "as often" and the ratio: solid with an interval, hollow where there are too few articles for one. */
function DiffBar({
  from,
  to,
  low,
  high,
  y,
  colour,
}: {
  from: number
  to: number
  low: number | null
  high: number | null
  y: number
  colour: string
}) {
  const hasInterval = low !== null && high !== null
  const [left, right] = from < to ? [from, to] : [to, from]
  const width = `${Number.parseFloat(percent(right)) - Number.parseFloat(percent(left))}%`
  return (
    <>
      <rect
        x={percent(left)}
        width={width}
        y={y - HALF}
        height={2 * HALF}
        fill={hasInterval ? colour : 'var(--card)'}
        fillOpacity={hasInterval ? 0.35 : 1}
        stroke={colour}
        strokeWidth={1.5}
      />
      {hasInterval ? <line x1={percent(low)} x2={percent(high)} y1={y} y2={y} stroke={colour} strokeWidth={3} /> : null}
    </>
  )
}

/** The ends of the axis in words: less than the base, more than the base. */
export function DiffEnds({ figure, locale }: { figure: CompareFigure; locale: Language }) {
  const t = figures[locale]
  const base = baseName(figure, locale)
  return (
    <p aria-hidden="true" className="diff-ends">
      <span>{t.lessThan(base)}</span>
      <span>{t.moreThan(base)}</span>
    </p>
  )
}
