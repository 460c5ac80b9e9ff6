'use client'

import { type ComponentType, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { PageLink } from '@/components/frame/page-link'
import type { ExploreChartProps } from './explore-chart'
import { useExploreGroup } from './explore-group'
import type { PlotModel, PlotStop } from './plot-model'
import './plot.css'
import { StaticPlot } from './static-plot'

export interface ExploreLabels {
  readonly explore: string
  readonly hint: string
  readonly failed: string
}

/** What is being looked at: a row, walked to by keys, or a point under the pointer. */
interface Focus {
  readonly row: number
  readonly point: string | null
  readonly text: string
  readonly href: string | null
  readonly open: string | null
}

interface Props {
  readonly model: PlotModel
  readonly labels: ExploreLabels
  /** Place among the neighbours in the group, from 0. */
  readonly place: number
  /** Id of the table with the same numbers. */
  readonly tableId: string
  /** What is drawn under the points; the same in the picture and in the figure that moves. */
  readonly children: ReactNode
}

/**
 * A figure that is a picture until somebody points at it, touches it or reaches it by keyboard; then its points answer.
 *
 * One tab stop, the button, which keeps the focus throughout. ↓ ↑ walk the outlets as they stand, → ← the cues, Home and End
 * the first and last outlet, Enter opens the phrases, T leads to the table, Esc lets go. One polite line says where one is.
 */
export function ExplorePlot({ model, labels, place, tableId, children }: Props) {
  const [Chart, setChart] = useState<ComponentType<ExploreChartProps> | null>(null)
  const [failed, setFailed] = useState(false)
  const [focus, setFocus] = useState<Focus | null>(null)
  const whole = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const link = useRef<HTMLAnchorElement>(null)
  const hintId = useId()
  const group = useExploreGroup()
  const asked = useRef(false)

  const wake = () => {
    if (asked.current) return
    asked.current = true
    import('./explore-chart').then(
      ({ ExploreChart }) => setChart(() => ExploreChart),
      () => {
        asked.current = false
        setFailed(true)
      },
    )
  }
  const goTo = (row: number) => {
    const at = Math.min(Math.max(row, 0), model.stops.length - 1)
    const stop = model.stops[at]
    if (stop !== undefined) setFocus(focusOf(stop, at))
  }

  const enter = useRef<(row: number) => void>(() => {})
  useEffect(() => {
    enter.current = (row) => {
      button.current?.focus()
      goTo(row)
    }
  })
  useEffect(() => group?.join(place, { enter: (row) => enter.current(row) }), [group, place])

  const leave = () => {
    if (document.activeElement !== button.current) setFocus(null)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const row = focus?.row ?? -1
    const act = actionOf(event.key)
    if (act === null || (act === 'open' && focus?.href == null)) return
    event.preventDefault()
    wake()
    switch (act) {
      case 'down':
        return goTo(row + 1)
      case 'up':
        return goTo(row - 1)
      case 'first':
        return goTo(0)
      case 'last':
        return goTo(model.stops.length - 1)
      case 'right':
        return group?.walk(place, 1, Math.max(row, 0))
      case 'left':
        return group?.walk(place, -1, Math.max(row, 0))
      case 'open':
        return link.current?.click()
      case 'table':
        return showTable(tableId)
      case 'close':
        return setFocus(null)
      default:
        return act satisfies never
    }
  }

  return (
    <div ref={whole} className="explore" onPointerEnter={wake} onTouchStart={wake} onPointerLeave={leave}>
      <div className="explore-box">
        <div ref={box} style={{ height: model.height }}>
          {Chart === null ? (
            <StaticPlot model={model}>{children}</StaticPlot>
          ) : (
            <Chart
              model={model}
              box={box}
              row={focus?.row ?? null}
              point={focus?.point ?? null}
              onPoint={({ row, id, text, href, open }) => setFocus({ row, point: id, text, href, open })}
              onOpen={() => link.current?.click()}
            >
              {children}
            </Chart>
          )}
        </div>
      </div>
      <button
        ref={button}
        type="button"
        className="explore-button needs-script no-print"
        aria-describedby={hintId}
        onFocus={wake}
        onClick={() => (focus === null ? goTo(0) : link.current?.click())}
        onBlur={({ relatedTarget }) => {
          if (!(relatedTarget instanceof Node && whole.current?.contains(relatedTarget))) setFocus(null)
        }}
        onKeyDown={onKeyDown}
      >
        {labels.explore}
      </button>
      <div className={`explore-readout ${failed || focus !== null ? 'explore-speaks' : ''}`}>
        <p id={hintId} className="explore-hint">
          {labels.hint}
        </p>
        <p aria-live="polite">{failed ? labels.failed : (focus?.text ?? '')}</p>
        {focus?.href == null ? null : (
          <PageLink ref={link} href={focus.href} tabIndex={-1}>
            {focus.open}
          </PageLink>
        )}
      </div>
    </div>
  )
}

function focusOf({ text, href, open }: PlotStop, row: number): Focus {
  return { row, point: null, text, href, open }
}

type Action = 'down' | 'up' | 'right' | 'left' | 'first' | 'last' | 'open' | 'table' | 'close'

function actionOf(key: string): Action | null {
  switch (key) {
    case 'ArrowDown':
      return 'down'
    case 'ArrowUp':
      return 'up'
    case 'ArrowRight':
      return 'right'
    case 'ArrowLeft':
      return 'left'
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    case 'Enter':
      return 'open'
    case 't':
    case 'T':
      return 'table'
    case 'Escape':
      return 'close'
    default:
      return null
  }
}

/** Opens the table where it is folded, and puts the focus on it. */
function showTable(id: string): void {
  const holder = document.getElementById(id)
  if (holder === null) return
  if (holder instanceof HTMLDetailsElement) holder.open = true
  const target = holder.querySelector<HTMLElement>('summary, [tabindex]') ?? holder
  target.focus()
}
