import type { Token } from './token'

/** Marks at which a sentence, or a clause that stands alone, ends. Brackets and dashes are asides and end nothing. */
const ENDS = new Set(['.', ';', '?', '!', '…', '...'])
/** After a comma, these open a clause in which the outlet speaks again. */
const TURNS = new Set([
  ...['mais', 'or', 'tandis', 'alors', 'toutefois', 'cependant', 'pourtant', 'néanmoins', 'quoique'],
  ...['but', 'while', 'although', 'though', 'whereas', 'yet', 'however'],
])

/** Where a complement that starts at `from` ends: at the end of its sentence, or where the sentence turns. */
export function scopeEnd(tokens: readonly Token[], from: number): number {
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.kind === 'stop' && ENDS.has(token.word)) return index
    if (token?.kind === 'comma' && TURNS.has(tokens[index + 1]?.word ?? '')) return index
  }
  return tokens.length
}

/** Where the sentence that holds `index` starts in the line. */
export function sentenceStart(tokens: readonly Token[], index: number): number {
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]
    if (token?.kind === 'stop' && ENDS.has(token.word)) return at + 1
  }
  return 0
}

/** Where the clause that ends before `index` starts: after the nearest comma, conjunction or mark. */
export function clauseStart(tokens: readonly Token[], index: number): number {
  for (let at = index - 1; at >= 0; at--) {
    const kind = tokens[at]?.kind
    if (kind === 'comma' || kind === 'stop' || kind === 'and' || kind === 'conjunction') return at + 1
  }
  return 0
}
