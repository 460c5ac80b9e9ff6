import { AXIS_HEIGHT, percent, plotHeight, ROW_HEIGHT, TRACK } from './plot-layout'

export interface AxisTick {
  readonly value: number
  /** Share of the scale, 0 to 1. */
  readonly x: number
  readonly label: string
}

/** Grid and tick labels under the rows. The tick labels at both ends keep inside the figure. */
export function PlotAxis({ ticks, rows, zero }: { ticks: readonly AxisTick[]; rows: number; zero: number }) {
  const bottom = plotHeight(rows) - AXIS_HEIGHT
  return (
    <g>
      {ticks.map(({ value, x, label }) => (
        <g key={value}>
          <line
            x1={percent(x)}
            x2={percent(x)}
            y1={TRACK - 13}
            y2={bottom}
            stroke={value === zero ? 'var(--control)' : 'var(--rule)'}
          />
          <text
            x={percent(x)}
            y={bottom + 18}
            fontSize={13}
            fill="var(--muted)"
            textAnchor={x <= 0 ? 'start' : x >= 1 ? 'end' : 'middle'}
            dx={x <= 0 ? -4 : x >= 1 ? 4 : 0}
          >
            {label}
          </text>
        </g>
      ))}
      {Array.from({ length: rows }, (_, row) => row * ROW_HEIGHT + TRACK).map((y) => (
        <line key={y} x1={percent(0)} x2={percent(1)} y1={y} y2={y} stroke="var(--rule)" />
      ))}
    </g>
  )
}
