import type { Attribution } from './attribution'
import { isLooseParticiple } from './noun-phrase'
import type { Token } from './token'

/** Words outside the marks within which a reporting verb or source cue makes a short quotation a quotation. */
const NEAR = 12
/** How far, in words, a verb without a clause of its own reaches to the quotations after it. */
const REACH = 40
/** How far a verb may stand before the quotation that its comma or colon introduces. */
const INTRODUCES = 30

/** An attribution and whether it is near enough to make a word or two in marks a quotation. */
export interface Tie {
  readonly attribution: Attribution
  readonly near: boolean
}

/** The attribution of the quotation at token `index` in its own line, or null. The closest tie wins. */
export function attributionOf(
  tokens: readonly Token[],
  index: number,
  attributions: readonly Attribution[],
): Tie | null {
  const speaking = attributions.filter(({ kind }) => kind !== 'hedge')
  const preceding = speaking.findLast((attribution) => precedes(tokens, index, attribution))
  const following = speaking.find((attribution) => follows(tokens, index, attribution))
  // X asked: “…?” He did not answer.
  const introduced = preceding?.direct && tokens[index - 1]?.word === ':' && tokens[index + 1]?.kind !== 'comma'
  if (following && !introduced) return { attribution: following, near: true }
  const noun = speaking.find(({ kind, to, head }) => kind === 'cue' && to === index && tokens[head]?.kind === 'noun')
  const covering = speaking.findLast((attribution) => covers(attribution, index))
  const cue = speaking.find((attribution) => attribution.kind === 'cue' && covers(attribution, index))
  const close =
    preceding && (preceding.direct || !cue)
      ? preceding
      : covering?.kind === 'verb'
        ? covering
        : (noun ?? cue ?? covering)
  return close ? { attribution: close, near: true } : nearest(tokens, index, speaking)
}

/** "…", said X; "…", X said; "…" X has said. */
function follows(tokens: readonly Token[], index: number, { from, head, kind, takes, direct }: Attribution): boolean {
  if (kind !== 'verb' || !(takes.has('speech') || takes.has('beside')) || !direct) return false
  let next = index + 1
  while (tokens[next]?.kind === 'comma' || tokens[next]?.word === '?' || tokens[next]?.word === '!') next++
  // "« X » comme les généraux sont disposés à soutenir": what "comme" opens must be the verb of saying itself.
  const as =
    /^(?:as|comme)$/.test(tokens[next]?.word ?? '') &&
    tokens[head]?.reading?.form === 'infinitive' &&
    tokens[head - 1]?.kind !== 'noun'
  return from === next && !as
}

/** X said: "…"; X called it "…"; X said that "…" and "…". */
function precedes(tokens: readonly Token[], index: number, { to, kind, takes }: Attribution): boolean {
  const marked = tokens[index - 1]?.kind === 'comma' || tokens[index - 1]?.word === ':'
  if (kind !== 'verb' || to > index || index - to > (marked ? INTRODUCES : NEAR + 2)) return false
  const beside = !takes.has('speech')
  if (beside && !takes.has('beside')) return false
  for (let at = to; at < index; at++) {
    const token = tokens[at]
    if (!token) return false
    if (token.kind === 'stop' && token.word !== ':' && !/^[()[\]]$/.test(token.word)) return false
    if (token.kind === 'auxiliary' || token.kind === 'relative') return false
    if (token.kind === 'verb' && !isLooseParticiple(tokens, at)) return false
    // "spoke of an “accident”".
    if (beside && tokens[to]?.kind === 'of' && (token.kind === 'of' || token.kind === 'determiner')) continue
    if (beside && tokens[index - 1]?.word === ':') continue
    if (beside && token.kind !== 'comma' && token.word !== ':' && token.kind !== 'time' && token.kind !== 'adverb')
      return false
  }
  return true
}

function covers({ reported }: Attribution, index: number): boolean {
  return reported.some(({ from, to }) => from <= index && index < to)
}

/** The nearest reporting words of the sentence: on the left as far as they reach, on the right only close by. */
function nearest(tokens: readonly Token[], index: number, speaking: readonly Attribution[]): Tie | null {
  let best: Tie | null = null
  let distance = REACH + 1
  for (const attribution of speaking) {
    if (attribution.kind === 'verb' && !attribution.takes.has('speech')) continue
    const left = attribution.to <= index
    // An infinitive behind the marks is something else that somebody does: "les « amis » sont prêts à soutenir leur peuple".
    if (!left && tokens[attribution.head]?.reading?.form === 'infinitive') continue
    const [from, to] = left ? [attribution.to, index] : [index + 1, attribution.from]
    if (to - from > 2 * REACH) continue
    const between = tokens.slice(from, to)
    if (between.some(({ kind, word }) => kind === 'stop' && /^[.;?!]$/.test(word))) continue
    const words = between.filter(({ kind }) => kind !== 'comma' && kind !== 'stop').length
    if (words < distance && (left || words <= NEAR)) {
      best = { attribution, near: words <= NEAR }
      distance = words
    }
  }
  return best
}
