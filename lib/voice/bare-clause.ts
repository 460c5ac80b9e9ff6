import { isLooseParticiple, opensPhrase } from './noun-phrase'
import type { Takes } from './reporting-verb'
import type { Token } from './token'

/** Verbs that take no words for an object, so that a noun after them opens a clause. */
const NO_OBJECT = new Set(['say', 'think', 'argue', 'insist', 'tell'])
const LIKE_PREPOSITION = new Set(['following', 'including', 'regarding', 'concerning', 'during', 'according', 'citing'])

/** English leaves "that" out: said the deal was over. A noun phrase with a verb of its own follows, after whom it is told. */
export function bareClause(tokens: readonly Token[], verb: number, takes: ReadonlySet<Takes>): number | null {
  if (!takes.has('bare')) return null
  let from = verb + 1
  for (let steps = 0; steps < 10; steps++) {
    const token = tokens[from]
    if (token?.kind === 'time' || token?.kind === 'adverb') from++
    else if (token?.kind === 'preposition') from = afterPreposition(tokens, from)
    else break
  }
  if (takes.has('person')) from = afterAddressee(tokens, from)
  const first = tokens[from]
  if (!first) return null
  // "says running for president is tough": a gerund is the subject, where no preposition asks for one.
  const gerund = from === verb + 1 && /..ing$/.test(first.word) && !LIKE_PREPOSITION.has(first.word)
  if (!opensPhrase(first) && first.word !== 'there' && !gerund) return null
  const object = !NO_OBJECT.has(tokens[verb]?.reading?.verb.lemma ?? '')
  let verbs = 1
  for (let index = from; index < from + 30; index++) {
    const token = tokens[index]
    if (!token || token.kind === 'conjunction') return null
    if (token.kind === 'quotation') {
      // "says caucuses “are such an unknown”": the verb stands in the marks; "says her “honesty” is in question": it follows.
      if (object) return null
      if (index > from && /^(?:noun|name|pronoun)$/.test(tokens[index - 1]?.kind ?? '')) return from
    }
    if (token.kind === 'stop' && !/^[()[\]]$/.test(token.word)) return null
    // A relative clause or an infinitive inside the subject has a verb of its own: "the only way to stop him may be".
    if (token.kind === 'relative' || token.kind === 'that') verbs++
    else if (token.kind === 'to') index++
    else if (
      token.kind === 'auxiliary' ||
      (token.kind === 'verb' && !isLooseParticiple(tokens, index) && !/ing$/.test(token.word))
    ) {
      if (--verbs === 0 && index > from) return from
      if (token.kind === 'auxiliary') while (/^(?:auxiliary|adverb|verb)$/.test(tokens[index + 1]?.kind ?? '')) index++
    }
  }
  return null
}

function afterPreposition(tokens: readonly Token[], start: number): number {
  let index = start + 1
  if (tokens[index]?.kind === 'determiner') index++
  while (/^(?:noun|name|adjective|time|number)$/.test(tokens[index]?.kind ?? '') && index < start + 6) index++
  return tokens[index]?.kind === 'comma' ? index + 1 : index
}

/** Past whom it is told: told reporters, told CNN’s Jake Tapper, assured him. */
export function afterAddressee(tokens: readonly Token[], start: number): number {
  const first = tokens[start]
  if (first?.kind === 'pronoun') return start + 1
  let index = start
  if (tokens[index]?.kind === 'determiner') index++
  const kind = tokens[index]?.kind
  while (index < start + 6 && (tokens[index]?.kind === kind || tokens[index]?.kind === 'possessive')) index++
  if (kind !== 'name' && kind !== 'noun') return start
  return tokens[index]?.kind === 'time' ? index + 1 : index
}
