import { lineCounter } from './line-counter'

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g
/** Deeper than any field of a codebook. */
const MAX_DEPTH = 12

export interface JsonPlace {
  readonly path: readonly (string | number)[]
  readonly line: number
}

/**
 * The line, from 1, of each value of a text that is valid JSON, by its path.
 *
 * @example linesOfJson('{\n "a": [7] }').at(-1) // { path: ['a', 0], line: 2 }
 */
export function linesOfJson(text: string): JsonPlace[] {
  const places: JsonPlace[] = []
  /** Key or index of each level that is open; null where a key comes next. */
  const open: (string | number | null)[] = []
  const lineOf = lineCounter(text)
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const key = open.at(-1)
    if (token === '}' || token === ']') open.pop()
    else if (token === ',') open[open.length - 1] = typeof key === 'number' ? key + 1 : null
    else if (key === null) {
      const name: unknown = JSON.parse(token)
      open[open.length - 1] = String(name)
    } else if (token !== ':') {
      if (open.length <= MAX_DEPTH) places.push({ path: open.filter((one) => one !== null), line: lineOf(index) })
      if (token === '{') open.push(null)
      if (token === '[') open.push(0)
    }
  }
  return places
}
