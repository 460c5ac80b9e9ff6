import { LABEL_BASE, percent } from './plot-layout'

/** The line of text over a row's track: who, out of how much, and the figure. */
export function PlotRowLabel({
  top,
  name,
  basis,
  value,
  isStrong,
}: {
  top: number
  name: string
  basis: string
  value: string
  isStrong: boolean
}) {
  return (
    <>
      <text x={percent(0)} y={top + LABEL_BASE} dx={-4} fontSize={14} fontWeight={600} fill="var(--ink)">
        {name}
        <tspan dx={6} fontSize={13} fontWeight={400} fill="var(--muted)">
          {basis}
        </tspan>
      </text>
      <text
        x={percent(1)}
        y={top + LABEL_BASE}
        dx={4}
        fontSize={14}
        fontWeight={isStrong ? 600 : 400}
        fill={isStrong ? 'var(--ink)' : 'var(--muted)'}
        textAnchor="end"
      >
        {value}
      </text>
    </>
  )
}
