import { LABEL_BASE, percent, TRACK } from './plot-layout'

/** Characters of a name that fit beside the figure on the narrowest screen. */
const LONGEST_NAME = 24
/** Characters of name and n that fit on a phone; beyond, the words give way there. */
const FITS_A_PHONE = 33

/** The line of text over a row's track: who, out of how much, and the figure. */
export function PlotRowLabel({
  top,
  name,
  basis,
  detail,
  value,
  isStrong,
}: {
  top: number
  name: string
  basis: string
  /** More about the basis, which a narrow figure may leave to its table. */
  detail: string
  value: string
  isStrong: boolean
}) {
  const shown = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name
  const isLong = shown.length + basis.length + detail.length > FITS_A_PHONE
  return (
    <>
      <text x={percent(0)} y={top + LABEL_BASE} dx={-4} fontSize={14} fontWeight={600} fill="var(--ink)">
        {shown}
        <tspan dx={6} fontSize={13} fontWeight={400} fill="var(--muted)">
          {basis}
          {detail === '' ? null : <tspan className={isLong ? 'plot-detail' : undefined}>, {detail}</tspan>}
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

/** Words on a row's track, where nothing else is drawn on it: why there is no mark. */
export function TrackNote({ top, text }: { top: number; text: string }) {
  return (
    <text
      x="50%"
      y={top + TRACK + 5}
      fontSize={13}
      fill="var(--muted)"
      textAnchor="middle"
      stroke="var(--card)"
      strokeWidth={6}
      paintOrder="stroke"
    >
      {text}
    </text>
  )
}
