/**
 * Gives the line, from 1, of places in a text that are asked for in order. The text is walked once in all.
 *
 * @example const lineOf = lineCounter('a\nb'); lineOf(2) // 2
 */
export function lineCounter(text: string): (index: number) => number {
  let line = 1
  let end = text.indexOf('\n')
  return (index) => {
    for (; end >= 0 && end < index; end = text.indexOf('\n', end + 1)) line++
    return line
  }
}
