import { type ReactNode, useId } from 'react'
import { CueMarker } from '@/components/cue/cue-marker'
import { At } from './at'
import { markerLook } from './plot-layout'
import type { PlotModel } from './plot-model'

/** A figure as one picture with a name and a description: what is there without script, in print, and before anyone touches it. */
export function StaticPlot({ model, children }: { model: PlotModel; children: ReactNode }) {
  const titleId = useId()
  const descId = useId()
  return (
    <svg
      role="img"
      aria-labelledby={titleId}
      aria-describedby={descId}
      width="100%"
      height={model.height}
      className="plot"
    >
      <title id={titleId}>{model.name}</title>
      <desc id={descId}>{model.description}</desc>
      {children}
      {model.points.map((point) => {
        const { size, opacity } = markerLook(point)
        return (
          <g key={point.id} data-point={point.id} opacity={opacity === 1 ? undefined : opacity}>
            <At x={point.x} y={point.y}>
              <CueMarker colour={model.colour} x={0} y={0} size={size} />
            </At>
          </g>
        )
      })}
    </svg>
  )
}
