import { scopeEnd } from './clause'
import { isLooseParticiple, opensPhrase, type TokenRange } from './noun-phrase'
import type { Takes } from './reporting-verb'
import type { Token } from './token'

/** How many tokens may stand between a verb and its clause: "told reporters in Reno on Monday that". */
const GAP = 14

/** Words before "que" that make it no complement: plus que, afin que, ainsi que. */
const BEFORE_OTHER_QUE = new Set(
  `plus moins aussi autant autre autres même mêmes tel telle tels telles mieux pire alors tandis afin pour parce dès avant après
   depuis ainsi bien sans sorte jusque pendant rien seul seule soit`.split(/\s+/),
)
const TELLING = new Set(['informer', 'prévenir', 'avertir', 'assurer', 'alerter', 'notifier', 'rassurer', 'interroger'])
const GERUND_AFTER = new Set(['deny', 'admit', 'acknowledge', 'suggest', 'propose', 'recommend', 'recall'])
/** Verbs that take no words for an object, so that a noun after them opens a clause. */
const NO_OBJECT = new Set(['say', 'think', 'argue', 'insist', 'tell'])
const LIKE_PREPOSITION = new Set(['following', 'including', 'regarding', 'concerning', 'during', 'according', 'citing'])
const FRENCH_INFINITIVE = /^[a-zàâçéèêëîïôûùœ-]{2,}(?:er|ir|oir|dre|ire|ttre|ître|vre|ompre|clure|être|aire|re)$/
const NOT_INFINITIVE =
  /^(?:janvier|février|premier|dernier|dernière|hier|mer|fer|papier|quartier|officier|chantier|foyer|danger|étranger|particulier|entier|métier|financier|avenir|désir|plaisir|loisir|soir|espoir|guerre|terre|ministre|nombre|ordre|centre|frère|père|mère|affaire|militaire|territoire|histoire|victoire|autre|titre|libre|contre|entre|notre|votre|lettre|mandataire|manière|frontière|matière|carrière|colère|presse|septembre|octobre|novembre|décembre|arbre|chambre|genre|rencontre|cadre|membre|propre|sucre|gloire|mémoire|salaire|partenaire|humanitaire|nucléaire|populaire|solaire|scolaire|arbitraire|contraire|adversaire|anniversaire|commentaire|commissaire|secrétaire|propriétaire|volontaire|millénaire|pire|empire|navire|cuir|tir|cher|fier|amer)$/

/**
 * The complement of the reporting verb at `verb`, in the outlet's words; null where it has none, or only a nominal one
 * ("affirme sa souveraineté"), which stays the outlet's own.
 */
export function complementOf(
  tokens: readonly Token[],
  verb: number,
  takes: ReadonlySet<Takes>,
  french: boolean,
): TokenRange | null {
  const from =
    clauseWithThat(tokens, verb, takes, french) ??
    question(tokens, verb, takes) ??
    infinitive(tokens, verb, takes, french) ??
    gerund(tokens, verb) ??
    charge(tokens, verb, takes) ??
    predicate(tokens, verb, takes) ??
    (french ? null : bareClause(tokens, verb, takes))
  if (from === null) return null
  const to = afterMarks(tokens, from) ?? scopeEnd(tokens, from)
  return from < to ? { from, to } : null
}

/** "vowed to “fight the influx,” the situation has changed": a quotation after "to" before another phrase closes the clause. */
function afterMarks(tokens: readonly Token[], from: number): number | null {
  if (tokens[from]?.kind !== 'quotation' || tokens[from - 1]?.kind !== 'to') return null
  return opensPhrase(tokens[from + 1]) ? from + 1 : null
}

/** Runs over what may stand between a verb and its complement; the index of the first token that `accepts`, or null. */
function seek(
  tokens: readonly Token[],
  verb: number,
  gap: number,
  accepts: (token: Token, index: number) => boolean,
  overQuotations = false,
) {
  for (let index = verb + 1; index <= verb + gap; index++) {
    const token = tokens[index]
    if (!token) return null
    if (accepts(token, index)) return index
    switch (token.kind) {
      case 'quotation':
        if (!overQuotations) return null
        break
      case 'stop':
      case 'auxiliary':
      case 'relative':
      case 'conjunction':
      case 'question':
        return null
      case 'verb':
        if (token.reading?.form !== 'participle') return null
        break
      default:
    }
  }
  return null
}

function clauseWithThat(
  tokens: readonly Token[],
  verb: number,
  takes: ReadonlySet<Takes>,
  french: boolean,
): number | null {
  if (!takes.has('that') && !takes.has('bare')) return null
  const that = seek(tokens, verb, GAP, (token, index) => {
    if (token.kind !== 'that')
      return token.word === 'that' && token.kind === 'relative' && complements(tokens, verb, index, takes)
    return !BEFORE_OTHER_QUE.has(tokens[index - 1]?.word ?? '') && !(french && hasObject(tokens, verb, index))
  })
  return that === null ? null : that + 1
}

/** The tagger takes many a conjunction for a relative: "told the crowd that it was late", but "told the man that came". */
function complements(tokens: readonly Token[], verb: number, that: number, takes: ReadonlySet<Takes>): boolean {
  if (that === verb + 1) return true
  const next = tokens[that + 1]?.kind
  return takes.has('person') && next !== 'verb' && next !== 'auxiliary' && next !== 'adverb'
}

/** "explique l'œuvre qu'elle propose": after a direct object, "que" is a relative. Some verbs have whom they tell as object. */
function hasObject(tokens: readonly Token[], verb: number, que: number): boolean {
  if (TELLING.has(tokens[verb]?.reading?.verb.lemma ?? '')) return false
  for (let index = verb + 1; index < que; index++) {
    const before = tokens[index - 1]?.kind
    if (tokens[index]?.kind !== 'determiner' || tokens[index + 1]?.kind === 'time') continue
    if (before !== 'preposition' && before !== 'of' && before !== 'comma') return true
  }
  return false
}

function question(tokens: readonly Token[], verb: number, takes: ReadonlySet<Takes>): number | null {
  const reads = takes.has('question') || takes.has('that')
  return reads ? seek(tokens, verb, 6, (token) => token.kind === 'question') : null
}

function infinitive(tokens: readonly Token[], verb: number, takes: ReadonlySet<Takes>, french: boolean) {
  if (!takes.has('infinitive') && !takes.has('person')) return null
  const gap = takes.has('person') ? 10 : 4
  return seek(tokens, verb, gap, (token, index) => {
    const next = tokens[index + 1]
    if (!french)
      return token.kind === 'to' && next !== undefined && /^(?:verb|auxiliary|adverb|quotation)$/.test(next.kind)
    if (/^(?:de|d'|à)$/.test(token.word))
      return next !== undefined && isFrenchInfinitive(afterClitics(tokens, index + 1))
    return takes.has('infinitive') && index <= verb + 3 && isFrenchInfinitive(token)
  })
}

function afterClitics(tokens: readonly Token[], from: number): Token | undefined {
  let index = from
  while (index < from + 4) {
    const kind = tokens[index]?.kind
    if (kind !== 'clitic' && kind !== 'adverb' && kind !== 'determiner') break
    index++
  }
  return tokens[index]
}

function isFrenchInfinitive(token: Token | undefined): boolean {
  if (!token) return false
  if (token.reading) return token.reading.form === 'infinitive'
  if (token.kind === 'auxiliary') return /(?:oir|être|aire)$/.test(token.word)
  return token.kind === 'noun' && FRENCH_INFINITIVE.test(token.word) && !NOT_INFINITIVE.test(token.word)
}

/** "denies arming terrorists", "admitted killing". */
function gerund(tokens: readonly Token[], verb: number): number | null {
  const next = tokens[verb + 1]
  const takes = GERUND_AFTER.has(tokens[verb]?.reading?.verb.lemma ?? '')
  return takes && next && /..ing$/.test(next.word) && opensPhrase(tokens[verb + 2]) ? verb + 1 : null
}

function charge(tokens: readonly Token[], verb: number, takes: ReadonlySet<Takes>): number | null {
  if (!takes.has('charge')) return null
  // "accuse les autorités de transition de mentir": the charge is the "de" before an infinitive, or the last one.
  const isOf = ({ kind, word }: Token) => kind === 'of' && word !== 'des' && word !== 'du'
  const of =
    seek(
      tokens,
      verb,
      24,
      (token, index) => isOf(token) && isFrenchInfinitive(afterClitics(tokens, index + 1)),
      true,
    ) ?? seek(tokens, verb, 16, (token, index) => isOf(token) && index === lastOf(tokens, index), true)
  return of === null ? null : of + 1
}

function lastOf(tokens: readonly Token[], from: number): number {
  let last = from
  for (let index = from + 1; index < from + 10; index++) {
    const token = tokens[index]
    if (
      !token ||
      token.kind === 'stop' ||
      token.kind === 'comma' ||
      token.kind === 'verb' ||
      token.kind === 'auxiliary'
    )
      break
    if (token.kind === 'of' && (token.word === 'de' || token.word === "d'")) last = index
  }
  return last
}

/** "consider Sy as very close to", "juge le profil très proche de": the object and what is said of it. */
function predicate(tokens: readonly Token[], verb: number, takes: ReadonlySet<Takes>): number | null {
  if (!takes.has('predicate') || !opensPhrase(tokens[verb + 1])) return null
  const said = seek(
    tokens,
    verb,
    10,
    ({ word, kind }) =>
      word === 'as' || word === 'comme' || (kind === 'adverb' && /^(?:très|trop|plus|moins|peu)$/.test(word)),
  )
  return said === null ? null : verb + 1
}

/** English leaves "that" out: said the deal was over. A noun phrase with a verb of its own follows, after whom it is told. */
function bareClause(tokens: readonly Token[], verb: number, takes: ReadonlySet<Takes>): number | null {
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
function afterAddressee(tokens: readonly Token[], start: number): number {
  const first = tokens[start]
  if (first?.kind === 'pronoun') return start + 1
  let index = start
  if (tokens[index]?.kind === 'determiner') index++
  const kind = tokens[index]?.kind
  while (index < start + 6 && (tokens[index]?.kind === kind || tokens[index]?.kind === 'possessive')) index++
  if (kind !== 'name' && kind !== 'noun') return start
  return tokens[index]?.kind === 'time' ? index + 1 : index
}
