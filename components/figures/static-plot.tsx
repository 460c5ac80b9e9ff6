import { type ReactNode, useId } from 'react'
import { CueMarker } from '@/components/cue/cue-marker'
import { At } from './at'
import { FAINT, MARKER } from './plot-layout'
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
      {model.points.map(({ id, x, y, faint }) => (
        <g key={id} data-point={id} opacity={faint ? FAINT : undefined}>
          <At x={x} y={y}>
            <CueMarker colour={model.colour} x={0} y={0} size={MARKER} />
          </At>
        </g>
      ))}
    </svg>
  )
}
