import type { Attribution } from './attribution'
import type { Token } from './token'

/** Words outside the marks within which a reporting verb or source cue makes a short quotation a quotation. */
const NEAR = 12

/** The attribution of the quotation at token `index` in its own line, or null. The closest tie wins. */
export function attributionOf(
  tokens: readonly Token[],
  index: number,
  attributions: readonly Attribution[],
): Attribution | null {
  const speaking = attributions.filter(({ kind }) => kind !== 'hedge')
  const following = speaking.find((attribution) => follows(tokens, index, attribution))
  if (following) return following
  const preceding = speaking.findLast((attribution) => precedes(tokens, index, attribution))
  const covering = speaking.findLast((attribution) => covers(attribution, index))
  const cue = speaking.find((attribution) => attribution.kind === 'cue' && covers(attribution, index))
  if (preceding && (preceding.direct || !cue)) return preceding
  return cue ?? covering ?? nearest(tokens, index, speaking)
}

/** "…", said X; "…", X said; "…" X has said. */
function follows(tokens: readonly Token[], index: number, { from, kind, takes, direct }: Attribution): boolean {
  if (kind !== 'verb' || !(takes.has('speech') || takes.has('beside')) || !direct) return false
  let next = index + 1
  while (tokens[next]?.kind === 'comma' || tokens[next]?.word === '?' || tokens[next]?.word === '!') next++
  return from === next
}

/** X said: "…"; X called it "…"; X said that "…" and "…". */
function precedes(tokens: readonly Token[], index: number, { to, kind, takes }: Attribution): boolean {
  if (kind !== 'verb' || to > index || index - to > NEAR + 2) return false
  const beside = !takes.has('speech')
  if (beside && !takes.has('beside')) return false
  for (let at = to; at < index; at++) {
    const token = tokens[at]
    if (!token) return false
    if (token.kind === 'stop' && token.word !== ':' && !/^[()[\]]$/.test(token.word)) return false
    if (token.kind === 'auxiliary' || token.kind === 'relative') return false
    if (token.kind === 'verb' && token.reading?.form !== 'participle') return false
    if (beside && token.kind !== 'comma' && token.word !== ':' && token.kind !== 'time' && token.kind !== 'adverb') return false
  }
  return true
}

function covers({ reported }: Attribution, index: number): boolean {
  return reported.some(({ from, to }) => from <= index && index < to)
}

function nearest(tokens: readonly Token[], index: number, speaking: readonly Attribution[]): Attribution | null {
  let best: Attribution | null = null
  let distance = NEAR + 1
  for (const attribution of speaking) {
    if (attribution.kind === 'verb' && !attribution.takes.has('speech')) continue
    const [from, to] = attribution.to <= index ? [attribution.to, index] : [index + 1, attribution.from]
    const between = tokens.slice(from, to)
    if (between.some(({ kind, word }) => kind === 'stop' && /^[.;?!]$/.test(word))) continue
    const words = between.filter(({ kind }) => kind !== 'comma' && kind !== 'stop').length
    if (words < distance) [best, distance] = [attribution, words]
  }
  return best
}
