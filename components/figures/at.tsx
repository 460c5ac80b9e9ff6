import type { ReactNode } from 'react'
import { percent } from './plot-layout'

/** Draws its children around a place that is a share of the width: paths know no percentages, a nested drawing does. */
export function At({ x, y, children }: { x: number; y: number; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: part of a picture that has a title
    <svg x={percent(x)} y={y} overflow="visible">
      {children}
    </svg>
  )
}
