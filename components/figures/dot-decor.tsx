import { cueColour } from '@/components/cue/marker-path'
import { figures } from '@/lib/messages/figures'
import type { Language } from '@/lib/model/language'
import type { CrowdBin } from '@/lib/view/crowd'
import type { ComparePanel, CompareRow } from '@/lib/view/panel'
import { At } from './at'
import { formatTick, shownValue } from './figure-words'
import { PlotAxis } from './plot-axis'
import { percent, percentWidth, ROW_HEIGHT, TRACK } from './plot-layout'
import { PlotRowLabel, TrackNote } from './plot-row-label'

/** Everything of a dot plot but its points: rows with name, n and figure, the outlets' bars and intervals, the axis. */
export function DotDecor({ panel, locale }: { panel: ComparePanel; locale: Language }) {
  const { scale, rows, cue } = panel
  const unit = rows[0]?.estimate.unit ?? 'rate'
  const ticks = scale.ticks.map((value) => ({
    value,
    x: value / scale.max,
    label: formatTick(value, scale, unit, locale),
  }))
  return (
    <>
      <PlotAxis ticks={ticks} rows={rows.length} zero={0} />
      {rows.map((row, index) => (
        <RowDecor
          key={row.outlet}
          row={row}
          top={index * ROW_HEIGHT}
          max={scale.max}
          colour={cueColour(cue.colour)}
          locale={locale}
        />
      ))}
    </>
  )
}

function RowDecor({
  row,
  top,
  max,
  colour,
  locale,
}: {
  row: CompareRow
  top: number
  max: number
  colour: string
  locale: Language
}) {
  const { estimate, head, crowd } = row
  const t = figures[locale]
  const shown = shownValue(estimate, locale)
  const { low, high, value } = estimate
  const y = top + TRACK
  return (
    <g>
      <PlotRowLabel
        top={top}
        name={head.short[locale]}
        basis={estimate.articles === 0 ? t.noArticle : t.articles(estimate.articles)}
        detail={estimate.words === 0 ? '' : t.words(estimate.words)}
        value={shown.text}
        isStrong={shown.kind === 'value'}
      />
      {shown.kind === 'silent' ? <TrackNote top={top} text={t.noWords} /> : null}
      {crowd === null ? null : <Crowd bins={crowd} y={y} colour={colour} />}
      {low === null || high === null ? null : (
        <line x1={percent(low / max)} x2={percent(high / max)} y1={y} y2={y} stroke={colour} strokeWidth={3} />
      )}
      {value === null || estimate.articles < 2 ? null : (
        <OutletBar x={value / max} y={y} colour={colour} isHollow={low === null} />
      )}
    </g>
  )
}

/** Height of the fullest bin. */
const CROWD_HEIGHT = 14

/** How many articles have which value: bars that stand on the track, the fullest as high as the row allows. */
function Crowd({ bins, y, colour }: { bins: readonly CrowdBin[]; y: number; colour: string }) {
  return (
    <g fill={colour} fillOpacity={0.4}>
      {bins.map(({ at, width, share }) => {
        const height = Math.max(2, CROWD_HEIGHT * share)
        return (
          <rect
            key={at}
            x={percent(at)}
            width={percentWidth(width)}
            y={y - height}
            height={height}
            stroke="var(--card)"
            strokeWidth={0.5}
          />
        )
      })}
    </g>
  )
}

/** Where the outlet's figure lies: solid with an interval, hollow where it is the articles' own. */
function OutletBar({ x, y, colour, isHollow }: { x: number; y: number; colour: string; isHollow: boolean }) {
  return (
    <At x={x} y={y}>
      <rect
        x={-2.5}
        y={-11}
        width={5}
        height={22}
        rx={1}
        fill={isHollow ? 'var(--card)' : colour}
        stroke={colour}
        strokeWidth={1.5}
      />
    </At>
  )
}
