import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A table of figures with what it measures: committed as Markdown to be read and as JSON to be compared. */
export interface Measurement {
  readonly name: string
  readonly title: string
  /** What was measured, on what, and how to read it. */
  readonly about: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** Writes `data/measurements/<name>.md` and `.json`, and says so. */
export function writeMeasurement(measurement: Measurement): void {
  const folder = resolve('data', 'measurements')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, measurement.name)
  writeFileSync(`${file}.json`, `${JSON.stringify(measurement, null, 2)}\n`)
  writeFileSync(`${file}.md`, markdownOf(measurement))
  process.stdout.write(`data/measurements/${measurement.name}.md\n`)
}

function markdownOf({ title, about, columns, rows }: Measurement): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const rule = columns.map((_, index) => (rows.every((row) => typeof row[index] === 'number') ? '---:' : '---'))
  return [`# ${title}`, '', about, '', line(columns), line(rule), ...rows.map(line), ''].join('\n')
}
