import { scopeEnd } from './clause'
import { subjectAfter } from './inverted-subject'
import type { TokenRange } from './noun-phrase'
import type { Token } from './token'

/** How far the comma may stand behind the verb: "As the Post reported on its site on Monday, …". */
const REACH = 10

/** Whether the clause whose first words stand at `start` opens with "as" or "comme": "as Smith said", "comme l'a dit Paris". */
export function opensWithAs(tokens: readonly Token[], start: number): boolean {
  return /^(?:as|comme)$/.test(tokens[start - 1]?.word ?? '')
}

/** The subject of "comme l'a dit Paris", which follows its verb; null where none does. */
export function subjectAfterAs(tokens: readonly Token[], start: number, head: number): TokenRange | null {
  return tokens[start - 1]?.word === 'comme' ? subjectAfter(tokens, head + 1) : null
}

/**
 * What an aside with "as" answers for: "As the Post reported on Monday, [the plan failed]"; "[The plan failed], as Smith
 * explained". `from` and `to` bound the words after "as", `sentence` is where the sentence starts.
 */
export function besideAs(tokens: readonly Token[], { from, to }: TokenRange, sentence: number): TokenRange | null {
  const as = from - 1
  const opens = as === sentence || /^(?:and|conjunction|stop)$/.test(tokens[as - 1]?.kind ?? '')
  if (!opens) return tokens[as - 1]?.kind === 'comma' && as - 1 > sentence ? { from: sentence, to: as - 1 } : null
  const first = tokens[to]?.kind
  if (first !== 'comma' && first !== 'time' && first !== 'preposition' && first !== 'adverb') return null
  for (let at = to; at < to + REACH; at++) {
    const kind = tokens[at]?.kind
    if (kind === 'comma' && tokens[at + 1]?.kind !== 'time') return { from: at + 1, to: scopeEnd(tokens, at + 1) }
    if (kind === undefined || /^(?:stop|verb|auxiliary|quotation|relative|that)$/.test(kind)) return null
  }
  return null
}
