/** A point that can be explored: an article, or what stands for a whole row. */
export interface PlotPoint {
  readonly id: string
  /** Share of the scale, 0 to 1. */
  readonly x: number
  readonly y: number
  readonly row: number
  /** Drawn faintly: an article that is not counted. */
  readonly faint: boolean
  /** Drawn small and light: one of many, so that the row's own figure stays in sight. */
  readonly small: boolean
  readonly text: string
  readonly href: string
  readonly open: string
}

/** A row to walk to: what is said of it, and where its phrases are; null: there is nothing to open. */
export interface PlotStop {
  readonly id: string
  readonly text: string
  readonly href: string | null
  readonly open: string | null
  /** Where the row's own mark lies, if it has one. */
  readonly x: number | null
  readonly y: number
}

/** What the browser needs of a figure to let it be explored. */
export interface PlotModel {
  readonly height: number
  readonly name: string
  readonly description: string
  readonly colour: number | null
  readonly points: readonly PlotPoint[]
  readonly stops: readonly PlotStop[]
}
