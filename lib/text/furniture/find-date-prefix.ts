import type { Span } from '../../model/span'

const PREFIX =
  /^\s*(?:[Dd]ate\s*[:=]?\s*(?:\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})|\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?[\s:–—-]*(?=[«“"'([\s]*\p{Lu}|\s*$)/u

/**
 * A date put before the first sentence by whoever stored the text: "date 2022-02 Des discussions…".
 *
 * "Le 17 février, …" is the article's own and stays.
 */
export function findDatePrefix(text: string): Span | null {
  const head = text.slice(0, 80)
  const found = PREFIX.exec(head)
  if (found === null) return null
  const start = head.length - head.trimStart().length
  const end = found[0].trimEnd().length
  return end > start ? { start, end } : null
}
