import type { Attribution } from './attribution'
import { scopeEnd, sentenceStart } from './clause'
import type { Token } from './token'

const CONDITIONAL = new Set(['aurait', 'auraient', 'serait', 'seraient'])
/** A condition in the sentence makes the conditional a plain one: si, sinon, sans cela, en cas de, à défaut. */
const CONDITION = new Set(['si', "s'il", 'sinon', 'sans', 'cas', 'défaut', 'condition', 'moins'])
/** Participles and adjectives after which the conditional is one of wish, duty or opinion. */
const POLITE =
  /^(?:pu|dû|voulu|fallu|aimé|souhaité|préféré|espéré|cru|dit|souhaitable|possible|préférable|nécessaire|temps|utile|bon|mieux|judicieux|logique|normal|prêt|prête|prêts|prêtes|capable|capables)$/
const PARTICIPLE =
  /(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|its|ite|ites|ert|erts|erte|ertes|int|ints|ait|aits|mort|morts|morte|mortes)$/
const ADVERBS = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly'])
/** Words that can hedge a clause. */
export const HEDGE_WORDS: readonly string[] = [...CONDITIONAL, ...ADVERBS]

/**
 * The journalistic conditional ("Wagner aurait livré des armes") and its English like ("reportedly"): somebody says so, and
 * the outlet does not vouch for it. Null for a plain, a polite and a conditional with a condition.
 */
export function attributeHedge(tokens: readonly Token[], index: number): Attribution | null {
  const token = tokens[index]
  if (!token) return null
  const start = sentenceStart(tokens, index)
  if (ADVERBS.has(token.word))
    return hedge(index, { from: clauseFrom(tokens, index, start), to: scopeEnd(tokens, index) })
  if (!CONDITIONAL.has(token.word)) return null
  const end = scopeEnd(tokens, index)
  for (let at = start; at < end; at++) {
    const word = tokens[at]?.word ?? ''
    if (CONDITION.has(word) || (word === "s'" && /^ils?$/.test(tokens[at + 1]?.word ?? ''))) return null
  }
  if (!journalistic(tokens, index)) return null
  const from = clauseFrom(tokens, index, start)
  const relative = from > start ? tokens[from]?.kind === 'relative' : false
  return hedge(index, { from, to: relative ? nextComma(tokens, index, end) : end })
}

function hedge(head: number, reported: Attribution['reported'][number]): Attribution {
  return {
    from: head,
    to: head + 1,
    head,
    kind: 'hedge',
    takes: new Set(),
    speaker: null,
    direct: false,
    reported: [reported],
    hedged: true,
  }
}

/** A past participle follows, over adverbs: aurait récemment livré, seraient morts. */
function journalistic(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < index + 5; at++) {
    const token = tokens[at]
    if (!token) return false
    if (token.kind === 'adverb' || token.word.startsWith('-')) continue
    if (token.word === 'été' || token.word === 'eu') return true
    if (POLITE.test(token.word)) return false
    if (tokens[index]?.word.startsWith('ser') && counts(tokens, at)) return true
    return (token.kind === 'noun' || token.kind === 'verb') && PARTICIPLE.test(token.word)
  }
  return false
}

/** "ils seraient une centaine", "les morts seraient 40": a number that nobody vouches for. */
function counts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'number' || (token?.word === 'une' && /[^m]aine$/.test(tokens[at + 1]?.word ?? ''))
}

/** Start of the clause that holds `index`: a relative pronoun to its left, or the head of the sentence. */
function clauseFrom(tokens: readonly Token[], index: number, start: number): number {
  let aside = false
  for (let at = index - 1; at > start; at--) {
    const token = tokens[at]
    if (token?.kind === 'relative' && !aside) return at
    if (token?.kind === 'that') return at + 1
    if (token?.kind === 'comma') aside = true
    if (token?.kind === 'stop' && (token.word === ':' || token.word === '—' || token.word === '–')) return at + 1
    if (token?.kind === 'conjunction' && tokens[at - 1]?.kind === 'comma') return at + 1
  }
  return start
}

function nextComma(tokens: readonly Token[], index: number, end: number): number {
  for (let at = index; at < end; at++) if (tokens[at]?.kind === 'comma') return at
  return end
}
