import { cueColour, markerShape } from './marker-path'

/** The shape of a cue inside an SVG, at a place. Decoration: the figure says in words what it stands for. */
export function CueMarker({ colour, x, y, size = 10 }: { colour: number | null; x: number; y: number; size?: number }) {
  const { d, hollow } = markerShape(colour)
  const paint = cueColour(colour)
  const scale = size / 10
  return (
    <path
      d={d}
      transform={`translate(${x} ${y}) scale(${scale})`}
      fill={hollow ? 'var(--card)' : paint}
      stroke={hollow ? paint : 'var(--card)'}
      strokeWidth={(hollow ? 1.8 : 1) / scale}
    />
  )
}
