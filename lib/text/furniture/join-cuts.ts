import type { Removal } from '../../model/document'

/** Adjacent cuts of one reason become one; what lies between them must be blank. */
export function joinCuts(cuts: readonly Removal[], text: string): Removal[] {
  const joined: Removal[] = []
  for (const cut of cuts) {
    const last = joined[joined.length - 1]
    if (last !== undefined && last.reason === cut.reason && isBlank(text, last.end, cut.start))
      joined[joined.length - 1] = { start: last.start, end: cut.end, reason: last.reason }
    else joined.push(cut)
  }
  return joined
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/\s/.test(text.charAt(at))) return false
  return true
}
