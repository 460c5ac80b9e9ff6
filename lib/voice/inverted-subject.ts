import { isLooseParticiple, opensPhrase, type TokenRange } from './noun-phrase'
import type { Token, TokenKind } from './token'

/** How far, in tokens, a noun phrase after its verb may reach. */
const REACH = 48

const SKIPPED: ReadonlySet<TokenKind> = new Set(['adverb', 'time', 'clitic'])
const PHRASE: ReadonlySet<TokenKind> = new Set([
  'noun',
  'name',
  'adjective',
  'number',
  'determiner',
  'of',
  'possessive',
])
/** Prepositions that go on with a common noun: spokesman for the army, chercheur à l'université. */
const AFTER_NOUN = new Set(['for', 'at', 'from', 'à', 'au', 'aux', 'en', 'chez'])
/** … but these are whom one speaks to, or where: a dit le ministre à la presse, au micro de RFI. */
const ADDRESSEE =
  /^(?:presse|journalistes?|médias?|radio|télévision|télé|micro|antenne|afp|rfi|reuters|issue|occasion|sortie|propos|sujet|députés|reporters|bbc|cnn|chaîne|public|foule|marge|conférence|direct|substance|réponse|réaction|parallèle|effet|outre|revanche|fin|début|cours|terme|moment)$/

/** Common nouns that open an apposition without a determiner: chercheur à Bamako, chairman of the board. */
const ROLE =
  /(?:eurs?|euses?|trices?|istes?|aires?|iens?|iennes?|ants?|antes?|ées?|és?|chef|cheffe|membres?|ministres?|présidente?|porte-parole|professeure?|juge|avocate?|experte?|politologue|man|woman|person|ors?|ers?|ists?|ians?|head|chief|members?|mayor|general|president|secretary|co-.*|ex-.*|vice-.*)$/

/** The subject that follows its verb: a expliqué un diplomate cité dans la presse, said Florence Parly, the French minister. */
export function subjectAfter(tokens: readonly Token[], start: number): TokenRange | null {
  let from = tokens[start]?.kind === 'comma' ? afterComma(tokens, start) : start
  for (let steps = 0; steps < 16; steps++) {
    const token = tokens[from]
    if (!token) return null
    if (SKIPPED.has(token.kind)) from++
    else if (token.kind === 'comma' && tokens[from + 1]?.kind === 'time') from++
    else if (token.kind === 'comma' && tokens[from - 1]?.kind === 'time') from++
    else if (token.kind === 'preposition' || (token.word === 'de' && tokens[from + 1]?.word === 'son'))
      from = afterAside(tokens, from)
    else break
  }
  if (!opensPhrase(tokens[from])) return null
  if (tokens[from]?.kind === 'pronoun') return { from, to: from + 1 }
  return phraseFrom(tokens, from)
}

/** "raconte, assise devant sa tente, Aminata Diallo": past an aside between commas that names nobody and has no verb of its own. */
function afterComma(tokens: readonly Token[], comma: number): number {
  const first = tokens[comma + 1]
  if (!first || !(isLooseParticiple(tokens, comma + 1) || /^(?:preposition|adverb|noun|adjective)$/.test(first.kind)))
    return comma
  for (let at = comma + 2; at < comma + 14; at++) {
    const kind = tokens[at]?.kind
    if (kind === 'comma') return opensPhrase(tokens[at + 1]) ? at + 1 : comma
    if (kind === undefined || /^(?:stop|quotation|auxiliary|verb|relative|that)$/.test(kind)) return comma
  }
  return comma
}

/** Past "à l'AFP", "devant la presse", "pour sa part": to the next noun phrase, or the end of this one. */
function afterAside(tokens: readonly Token[], start: number): number {
  let index = start + 1
  if (tokens[index]?.kind === 'determiner') index++
  const acronym = tokens[index]
  index++
  if (acronym?.kind === 'name' && tokens[index]?.kind === 'name') {
    // "à l'AFP Moussa Diallo", "à Bamako Choguel Maïga"; but "à New York".
    if (acronym.word.length <= 5 || tokens[index + 1]?.kind === 'name') return index
  }
  if (tokens[index]?.kind === 'comma' && opensPhrase(tokens[index + 1])) return index + 1
  while (index < start + 12) {
    const kind = tokens[index]?.kind
    const before = tokens[index - 1]?.kind
    if (kind === 'determiner' && before !== 'of') break
    if (kind !== 'noun' && kind !== 'name' && kind !== 'adjective' && kind !== 'of' && kind !== 'determiner') break
    index++
  }
  return tokens[index]?.kind === 'comma' && opensPhrase(tokens[index + 1]) ? index + 1 : index
}

/** The noun phrase that starts at `from`, with its complements and its apposition. */
export function phraseFrom(tokens: readonly Token[], from: number): TokenRange {
  const limit = Math.min(tokens.length, from + REACH)
  let to = from
  let nested = 0
  while (to < limit) {
    const token = tokens[to]
    if (!token) break
    if (token.word === '(' || token.word === '[') nested++
    else if ((token.word === ')' || token.word === ']') && nested > 0) nested--
    else if (nested === 0 && !goesOn(tokens, to, from)) break
    to++
    if (isLooseParticiple(tokens, to - 1) && to - 1 > from) return { from, to: clauseEnd(tokens, to, limit) }
  }
  return { from, to: Math.max(withApposition(tokens, to, limit), from + 1) }
}

function goesOn(tokens: readonly Token[], index: number, from: number): boolean {
  const token = tokens[index]
  if (!token) return false
  const before = tokens[index - 1]
  if (PHRASE.has(token.kind)) {
    // A determiner after a noun opens another phrase: "a dit Macron le 3 mai".
    return (
      token.kind !== 'determiner' ||
      index === from ||
      before?.kind === 'of' ||
      (before?.kind !== 'name' && before?.kind !== 'noun')
    )
  }
  if (isLooseParticiple(tokens, index)) return index > from
  if (token.kind === 'and') {
    const after = tokens[index + 1]
    return after !== undefined && (PHRASE.has(after.kind) || after.kind === 'preposition') && index > from
  }
  // Médecins sans frontières.
  if (token.word === 'sans' && before?.kind === 'name') return true
  if (token.kind !== 'preposition' || before?.kind !== 'noun' || !AFTER_NOUN.has(token.word)) return false
  const object = tokens[index + 1]?.kind === 'determiner' ? tokens[index + 2] : tokens[index + 1]
  return (
    object !== undefined && object.kind !== 'time' && !ADDRESSEE.test(object.word) && opensPhrase(tokens[index + 1])
  )
}

function clauseEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from
  while (to < limit) {
    const kind = tokens[to]?.kind
    if (kind === undefined || kind === 'comma' || kind === 'stop' || kind === 'quotation' || kind === 'that') break
    to++
  }
  return to
}

/** Past an apposition after the comma at `comma`: a noun phrase up to the next mark, without a verb. */
function withApposition(tokens: readonly Token[], comma: number, limit: number): number {
  const first = tokens[comma + 1]
  if (tokens[comma]?.kind !== 'comma' || !first) return comma
  if (first.kind === 'noun' ? !ROLE.test(first.word) : !/^(?:determiner|adjective|name)$/.test(first.kind)) return comma
  const end = clauseEnd(tokens, comma + 1, limit)
  for (let index = comma + 1; index < end; index++) {
    const token = tokens[index]
    if (token?.kind === 'auxiliary' || token?.kind === 'pronoun' || token?.kind === 'clitic') return comma
    if (token?.kind === 'verb' && !isLooseParticiple(tokens, index)) return comma
    if (token?.kind === 'conjunction' || token?.kind === 'time') return index - 1 > comma + 1 ? index : comma
  }
  return end
}
