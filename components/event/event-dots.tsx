import { useId } from 'react'
import { cueColour } from '@/components/cue/marker-path'
import { event as messagesOf } from '@/lib/messages/event'
import { formatNumber } from '@/lib/messages/format-number'
import type { Locale } from '@/lib/messages/locale'
import type { Cue } from '@/lib/model/codebook'
import type { EventCueRow, EventPanel } from '@/lib/view/event-panel'
import { type Dot, placeDots } from './place-dots'

interface Props {
  readonly locale: Locale
  readonly panel: EventPanel
  readonly cues: readonly Cue[]
  readonly description: string
}

const RADIUS = 11
const LANE = 24
const AXIS = 30

/**
 * One row per cue, one lettered dot per article, on one scale; a line joins the lowest and the highest. With two articles
 * this is a dumbbell. Drawn twice, wide and narrow, so that letters keep their size on a phone; the style sheet shows one.
 */
export function EventDots(props: Props) {
  return (
    <>
      <div className="hidden sm:block">
        <DotsDrawing {...props} width={1040} labelWidth={230} />
      </div>
      <div className="sm:hidden">
        <DotsDrawing {...props} width={360} labelWidth={0} />
      </div>
    </>
  )
}

function DotsDrawing({
  locale,
  panel,
  cues,
  description,
  width,
  labelWidth,
}: Props & { width: number; labelWidth: number }) {
  const messages = messagesOf[locale]
  const titleId = useId()
  const descId = useId()
  const left = Math.max(labelWidth, RADIUS + 6)
  const right = width - RADIUS - 8
  const x = (value: number) => left + ((right - left) * value) / panel.scale.max
  const above = labelWidth === 0 ? 24 : 0
  let y = AXIS
  const rows = panel.rows.map((row) => {
    const dots = placeDots(
      row.cells.flatMap(({ letter, estimate }) =>
        estimate.value === null ? [] : [{ item: letter, x: x(estimate.value) }],
      ),
      2 * RADIUS + 1,
    )
    const lanes = Math.max(1, ...dots.map(({ lane }) => lane + 1))
    const top = y
    const height = above + lanes * LANE + 14
    y += height
    return { row, dots, top, height }
  })
  const digits = panel.scale.ticks.every(Number.isInteger) ? 0 : 1
  return (
    <svg
      viewBox={`0 0 ${width} ${y + 4}`}
      role="img"
      aria-labelledby={`${titleId} ${descId}`}
      className="h-auto w-full font-sans"
    >
      <title id={titleId}>{messages.svgName}</title>
      <desc id={descId}>{description}</desc>
      {panel.scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={AXIS - 6} y2={y} stroke={tick === 0 ? 'var(--control)' : 'var(--rule)'} />
          <text x={x(tick)} y={AXIS - 12} textAnchor="middle" fontSize="13" fill="var(--muted)">
            {formatNumber(locale, tick, digits)}
          </text>
        </g>
      ))}
      {rows.map(({ row, dots, top, height }) => {
        const cue = cues.find(({ id }) => id === row.cue)
        return (
          <g key={row.cue}>
            <line x1={0} x2={width} y1={top + height} y2={top + height} stroke="var(--rule)" />
            <text
              x={0}
              y={above > 0 ? top + 19 : top + 7 + LANE / 2 + 5}
              fontSize="15"
              fill="var(--ink)"
              className="svg-halo"
            >
              <tspan fontWeight="650">{cue?.code}</tspan>
              <tspan dx="8">{cue?.short[locale]}</tspan>
            </text>
            <DotsRow row={row} dots={dots} y={top + above + 7 + LANE / 2} colour={cue?.colour ?? null} />
          </g>
        )
      })}
    </svg>
  )
}

function DotsRow({
  row,
  dots,
  y,
  colour,
}: {
  row: EventCueRow
  dots: readonly Dot<string>[]
  y: number
  colour: number | null
}) {
  const ink = cueColour(colour)
  const places = dots.map((dot) => dot.x)
  return (
    <g data-cue={row.cue}>
      {dots.length < 2 ? null : (
        <line x1={Math.min(...places)} x2={Math.max(...places)} y1={y} y2={y} stroke={ink} strokeWidth="4" />
      )}
      {dots.map(({ item, x, lane }) => (
        <g key={item}>
          {lane === 0 ? null : <line x1={x} x2={x} y1={y} y2={y + lane * LANE} stroke={ink} strokeWidth="1.5" />}
          <circle cx={x} cy={y + lane * LANE} r={RADIUS} fill="var(--card)" stroke={ink} strokeWidth="2.5" />
          <text x={x} y={y + lane * LANE + 4.5} textAnchor="middle" fontSize="13" fontWeight="650" fill="var(--ink)">
            {item}
          </text>
        </g>
      ))}
    </g>
  )
}
