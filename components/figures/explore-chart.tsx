'use client'

import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { CueMarker } from '@/components/cue/cue-marker'
import { INSET, markerLook } from './plot-layout'
import type { PlotModel, PlotPoint } from './plot-model'

export interface ExploreChartProps {
  readonly model: PlotModel
  /** The box that the figure fills; its width is measured, and measured again when it changes. */
  readonly box: RefObject<HTMLDivElement | null>
  readonly row: number | null
  readonly point: string | null
  readonly onPoint: (point: PlotPoint) => void
  readonly onOpen: () => void
  readonly children: ReactNode
}

interface ScatterShapeProps {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly payload?: PlotPoint | undefined
}

/** Wide enough for a finger, wider than the marker. */
const REACH = 14
/** Strength of the points in the rows that nobody is looking at. */
const ASIDE = 0.3

/**
 * The figure that answers: the same rows and axis as the picture, its points drawn by recharts.
 *
 * recharts' own keys and its tip that interrupts are off; the figure around it has its own. Nothing moves.
 */
export function ExploreChart({ model, box, row, point, onPoint, onOpen, children }: ExploreChartProps) {
  const width = useWidth(box)
  if (width === 0) return null
  const side = width * INSET
  return (
    <ScatterChart
      width={width}
      height={model.height}
      margin={{ left: side, right: side, top: 0, bottom: 0 }}
      accessibilityLayer={false}
      title={model.name}
      desc={model.description}
      className="plot"
    >
      {children}
      <XAxis type="number" dataKey="x" domain={[0, 1]} hide />
      <YAxis type="number" dataKey="y" domain={[0, model.height]} reversed hide width={0} />
      <Scatter
        data={[...model.points]}
        isAnimationActive={false}
        shape={(props: ScatterShapeProps) => {
          const { cx, cy, payload } = props
          if (cx === undefined || cy === undefined || payload === undefined) return <g />
          const look = markerLook(payload)
          const isChosen = payload.id === point
          const isAside = row !== null && payload.row !== row
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard walks the same points from the button beside
            <g
              data-point={payload.id}
              opacity={isAside ? Math.min(ASIDE, look.opacity) : look.opacity}
              className="explore-point"
              onPointerEnter={({ pointerType }) => {
                if (pointerType !== 'touch') onPoint(payload)
              }}
              onClick={() => (isChosen ? onOpen() : onPoint(payload))}
            >
              <circle cx={cx} cy={cy} r={REACH} fill="transparent" />
              {isChosen ? <circle cx={cx} cy={cy} r={10} fill="none" stroke="var(--focus)" strokeWidth={2} /> : null}
              <CueMarker colour={model.colour} x={cx} y={cy} size={look.size} />
            </g>
          )
        }}
      />
    </ScatterChart>
  )
}

function useWidth(box: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(() => box.current?.clientWidth ?? 0)
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return width
}
