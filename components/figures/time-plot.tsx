import { useId } from 'react'
import { CueMarker } from '@/components/cue/cue-marker'
import { cueColour } from '@/components/cue/marker-path'
import { figures } from '@/lib/messages/figures'
import { labels } from '@/lib/messages/labels'
import { binWords, overTime } from '@/lib/messages/over-time'
import type { Language } from '@/lib/model/language'
import type { OverTimeFigure, TimePanel, TimeRow } from '@/lib/view/select-over-time'
import { eventLetter } from './event-letter'
import { formatTick, formatValue } from './figure-words'
import {
  acrossTime,
  axisBase,
  baseLine,
  downTo,
  EVENT_BAND,
  heightOf,
  labelBase,
  scaleEdge,
  stripBase,
  stripHeight,
} from './time-layout'
import './plot.css'

interface Props {
  readonly panel: TimePanel
  readonly figure: OverTimeFigure
  readonly locale: Language
}

/** Names of bins that an axis has room for, on a phone too. */
const AXIS_NAMES = 4

/** Rows of outlets over one time axis; a gap where there is no article, and at the foot how many articles there are. */
export function TimePlot({ panel, figure, locale }: Props) {
  const titleId = useId()
  const descId = useId()
  const rows = panel.rows.length
  const t = overTime[locale]
  const unit = labels[locale].unit[figure.unit]
  return (
    <svg
      role="img"
      aria-labelledby={titleId}
      aria-describedby={descId}
      width="100%"
      height={heightOf(rows)}
      className="plot"
    >
      <title id={titleId}>{t.plotName(panel.cue.short[locale], unit, t.sizes[figure.size])}</title>
      <desc id={descId}>{panel.rows.map((row) => rowWords(row, figure, locale)).join('. ')}</desc>
      <EventLines figure={figure} rows={rows} />
      {panel.rows.map((row, index) => (
        <OutletRow key={row.head.slug} row={row} index={index} panel={panel} figure={figure} locale={locale} />
      ))}
      <CountStrip figure={figure} rows={rows} locale={locale} />
    </svg>
  )
}

/** "RT: February 2022 3.1, March 2022 no articles" */
function rowWords({ head, cells }: TimeRow, { bins, size, unit }: OverTimeFigure, locale: Language): string {
  const t = figures[locale]
  const said = cells.flatMap((cell, place) => {
    const from = bins[place]?.from
    if (cell === null || from === undefined) return []
    const { value } = cell.estimate
    const written = value === null ? t.phrases(cell.estimate.hits) : formatValue(value, unit, locale)
    return [`${binWords(locale, size, from, 'long')} ${written}`]
  })
  return `${head.short[locale]}${t.colon}${said.length === 0 ? t.noArticle : said.join(', ')}`
}

function OutletRow({ row, index, panel, figure, locale }: Props & { row: TimeRow; index: number }) {
  const colour = cueColour(panel.cue.colour)
  const { max } = panel.scale
  const bins = figure.bins.length
  const t = figures[locale]
  const centre = (place: number) => acrossTime((place + 0.5) / bins)
  const articles = row.cells.reduce((sum, cell) => sum + (cell?.estimate.articles ?? 0), 0)
  return (
    <g>
      <text x={acrossTime(0)} y={labelBase(index)} fontSize={14} fontWeight={600} fill="var(--ink)">
        {row.head.short[locale]}
        <tspan dx={6} fontSize={13} fontWeight={400} fill="var(--muted)">
          {articles === 0 ? t.noArticle : t.articles(articles)}
        </tspan>
      </text>
      {[0, max].map((value) => (
        <g key={value}>
          <line
            x1={acrossTime(0)}
            x2={acrossTime(1)}
            y1={downTo(index, value / max)}
            y2={downTo(index, value / max)}
            stroke={value === 0 ? 'var(--control)' : 'var(--rule)'}
          />
          <text x={scaleEdge} y={downTo(index, value / max) + 4} fontSize={12} fill="var(--muted)">
            {formatTick(value, panel.scale, figure.unit, locale)}
          </text>
        </g>
      ))}
      {row.cells.map((cell, place) => {
        const [from, to] = [row.cells[place - 1]?.estimate.value ?? null, cell?.estimate.value ?? null]
        return from === null || to === null ? null : (
          <line
            key={figure.bins[place]?.from}
            x1={centre(place - 1)}
            x2={centre(place)}
            y1={downTo(index, from / max)}
            y2={downTo(index, to / max)}
            stroke={colour}
            strokeWidth={1.5}
          />
        )
      })}
      {row.cells.map((cell, place) =>
        cell === null ? null : (
          <TimeMarker
            key={figure.bins[place]?.from}
            x={centre(place)}
            estimate={cell.estimate}
            index={index}
            max={max}
            colour={panel.cue.colour}
            small={bins > 24}
          />
        ),
      )}
    </g>
  )
}

function TimeMarker({
  x,
  estimate: { value, low, high },
  index,
  max,
  colour,
  small,
}: {
  x: string
  estimate: { readonly value: number | null; readonly low: number | null; readonly high: number | null }
  index: number
  max: number
  colour: number | null
  small: boolean
}) {
  const paint = cueColour(colour)
  if (value === null) {
    return <circle cx={x} cy={baseLine(index)} r={3} fill="var(--card)" stroke="var(--muted)" strokeWidth={1.5} />
  }
  const y = downTo(index, value / max)
  const hasInterval = low !== null && high !== null
  return (
    <>
      {hasInterval ? (
        <line
          x1={x}
          x2={x}
          y1={downTo(index, low / max)}
          y2={downTo(index, high / max)}
          stroke={paint}
          strokeWidth={2}
        />
      ) : null}
      {hasInterval ? (
        // biome-ignore lint/a11y/noSvgWithoutTitle: part of a picture that has a title
        <svg x={x} y={y} overflow="visible">
          <CueMarker colour={colour} x={0} y={0} size={small ? 7 : 10} />
        </svg>
      ) : (
        <circle cx={x} cy={y} r={small ? 2.5 : 4} fill="var(--card)" stroke={paint} strokeWidth={1.5} />
      )}
    </>
  )
}

function EventLines({ figure, rows }: { figure: OverTimeFigure; rows: number }) {
  return (
    <g>
      {figure.events.map(({ slug, at }, place) => (
        <g key={slug}>
          <line
            x1={acrossTime(at)}
            x2={acrossTime(at)}
            y1={EVENT_BAND - 4}
            y2={stripBase(rows)}
            stroke="var(--control)"
            strokeDasharray="2 3"
          />
          <text x={acrossTime(at)} y={EVENT_BAND - 7} fontSize={13} fill="var(--secondary)" textAnchor="middle">
            {eventLetter(place)}
          </text>
        </g>
      ))}
    </g>
  )
}

function CountStrip({ figure, rows, locale }: { figure: OverTimeFigure; rows: number; locale: Language }) {
  const { bins, counts, size } = figure
  const most = Math.max(...counts)
  const every = Math.ceil(bins.length / AXIS_NAMES)
  const width = `${Number(((100 * 0.7 * 0.885) / bins.length).toFixed(3))}%`
  return (
    <g>
      <text x={scaleEdge} y={stripBase(rows) - stripHeight(1) + 4} fontSize={12} fill="var(--muted)">
        {most}
      </text>
      {counts.map((count, place) => {
        const bin = bins[place]
        return count === 0 || bin === undefined ? null : (
          <rect
            key={bin.from}
            x={acrossTime((place + 0.15) / bins.length)}
            width={width}
            y={stripBase(rows) - stripHeight(count / most)}
            height={stripHeight(count / most)}
            fill="var(--control)"
          />
        )
      })}
      <line x1={acrossTime(0)} x2={acrossTime(1)} y1={stripBase(rows)} y2={stripBase(rows)} stroke="var(--control)" />
      {bins.map((bin, place) =>
        place % every === 0 ? (
          <text
            key={bin.from}
            x={acrossTime((place + (bins.length === 1 ? 0.5 : 0)) / bins.length)}
            y={axisBase(rows)}
            fontSize={13}
            fill="var(--muted)"
          >
            {binWords(locale, size, bin.from, 'short')}
          </text>
        ) : null,
      )}
    </g>
  )
}
