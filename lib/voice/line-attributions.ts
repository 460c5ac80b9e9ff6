import type { Attribution } from './attribution'
import { attributeHedge, HEDGE_WORDS } from './hedge'
import { attributeClaim, CLAIM_NOUNS } from './nominal-claim'
import type { TokenRange } from './noun-phrase'
import { attributeSource, CUE_OPENERS } from './source-cue'
import { announced } from './speech-noun'
import type { Token } from './token'
import { attributeVerb } from './verb-attribution'

/** Words that attribute without being a verb; most words of a line are none. */
const SIGNS = new Set([...CUE_OPENERS, ...HEDGE_WORDS, ...CLAIM_NOUNS])

/** Everything in a line that says whose its words are, from left to right. */
export function lineAttributions(tokens: readonly Token[], french: boolean): readonly Attribution[] {
  const found: Attribution[] = []
  let sourceEnd = 0
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || index < sourceEnd) continue
    if (!token.reading && token.kind !== 'quotation' && !SIGNS.has(token.word)) continue
    const source = attributeSource(tokens, index)
    if (source) {
      found.push(source)
      sourceEnd = source.to
      continue
    }
    const attribution =
      token.kind === 'quotation'
        ? announced(tokens, index)
        : (attributeVerb(tokens, index, found, french) ??
          attributeHedge(tokens, index) ??
          attributeClaim(tokens, index))
    if (attribution) found.push(attribution)
  }
  return found.map(
    (attribution, index) =>
      withoutDouble(attribution, found) ?? cutAtNext(attribution, found.slice(index + 1, index + 6), tokens),
  )
}

function takesOver({ kind, speaker, reported, takes }: Attribution): boolean {
  return kind !== 'hedge' && speaker !== null && (reported.length > 0 || takes.has('speech'))
}

/** "Ils seraient morts, selon Paris": where a source answers for the clause, the conditional attributes it to nobody else. */
function withoutDouble(attribution: Attribution, all: readonly Attribution[]): Attribution | null {
  const { kind, head } = attribution
  if (kind !== 'hedge') return null
  const named = all.some(
    (other) =>
      other.kind === 'cue' && other.speaker && other.reported.some(({ from, to }) => from <= head && head < to),
  )
  return named ? { ...attribution, reported: [] } : null
}

/** Ends a complement where the next attribution takes over: "said that X, adding that Y", "said X and Clinton said Y". */
function cutAtNext(attribution: Attribution, following: readonly Attribution[], tokens: readonly Token[]): Attribution {
  if (attribution.kind === 'hedge') return attribution
  const reported = attribution.reported.map((range): TokenRange => {
    for (const next of following) {
      if (!takesOver(next) || next.from <= range.from || next.from >= range.to) continue
      const before = tokens[next.from - 1]?.kind
      const verbAfter = before === 'quotation' && next.kind === 'verb' && next.reported.length === 0
      const goesOn = verbAfter || (before === 'quotation' && tokens[next.head]?.reading?.form === 'gerund')
      if (goesOn) return { from: range.from, to: next.from }
      if (before === 'comma' || before === 'and' || before === 'stop' || before === 'conjunction')
        return { from: range.from, to: next.from - 1 }
    }
    return range
  })
  return { ...attribution, reported: reported.filter(({ from, to }) => from < to) }
}
