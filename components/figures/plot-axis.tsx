import { AXIS_HEIGHT, percent, plotHeight, ROW_HEIGHT, TRACK } from './plot-layout'

export interface AxisTick {
  readonly value: number
  /** Share of the scale, 0 to 1. */
  readonly x: number
  readonly label: string
}

/** How far a tick reaches up and down from the track: not into the words above it. */
const REACH = 10

/** A track with ticks for each row, and their labels under the last. The labels at both ends keep inside the figure. */
export function PlotAxis({ ticks, rows, zero }: { ticks: readonly AxisTick[]; rows: number; zero: number }) {
  const bottom = plotHeight(rows) - AXIS_HEIGHT
  const tracks = Array.from({ length: rows }, (_, row) => row * ROW_HEIGHT + TRACK)
  return (
    <g>
      {tracks.map((y) => (
        <g key={y}>
          <line x1={percent(0)} x2={percent(1)} y1={y} y2={y} stroke="var(--rule)" />
          {ticks.map(({ value, x }) => (
            <line
              key={value}
              x1={percent(x)}
              x2={percent(x)}
              y1={y - REACH}
              y2={y + REACH}
              stroke={value === zero ? 'var(--control)' : 'var(--rule)'}
            />
          ))}
        </g>
      ))}
      {ticks.map(({ value, x, label }) => (
        <text
          key={value}
          x={percent(x)}
          y={bottom + 18}
          fontSize={13}
          fill="var(--muted)"
          textAnchor={x <= 0 ? 'start' : x >= 1 ? 'end' : 'middle'}
          dx={x <= 0 ? -4 : x >= 1 ? 4 : 0}
        >
          {label}
        </text>
      ))}
    </g>
  )
}
