import { bareClause } from './bare-clause'
import { scopeEnd } from './clause'
import { opensPhrase, type TokenRange } from './noun-phrase'
import type { Takes } from './reporting-verb'
import type { Token } from './token'

/** How many tokens may stand between a verb and its clause: "told reporters in Reno on Monday that". */
const GAP = 14

/** Words before "que" that make it no complement: plus que, afin que, ainsi que. */
const BEFORE_OTHER_QUE = new Set(
  `plus moins meilleur meilleure meilleurs meilleures aussi autant autre autres même mêmes tel telle tels telles mieux pire alors tandis afin pour parce dès avant après
   depuis ainsi bien sans sorte jusque pendant rien seul seule soit`.split(/\s+/),
)
const TELLING = new Set(['informer', 'prévenir', 'avertir', 'assurer', 'alerter', 'notifier', 'rassurer', 'interroger'])
/** "n'a pas souhaité commenter", "veut rappeler que": with these, a verb of saying is what is done and not what is said. */
const VOLITION = new Set(['souhaiter', 'vouloir', 'want', 'wish'])
const INFINITIVE_AUXILIARY = /^(?:avoir|être|have|be|faire|laisser)$/
const IF_NEED_BE = /^(?:nécessaire|possible|besoin|necessary)$/
const GERUND_AFTER = new Set(['deny', 'admit', 'acknowledge', 'suggest', 'propose', 'recommend', 'recall'])
const FRENCH_INFINITIVE = /^[a-zàâçéèêëîïôûùœ-]{2,}(?:er|ir|oir|dre|ire|ttre|ître|vre|ompre|clure|être|aire)$/
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
  const clause = clauseWithThat(tokens, verb, takes, french) ?? question(tokens, verb, takes)
  const deed = clause ?? infinitive(tokens, verb, takes, french) ?? gerund(tokens, verb) ?? charge(tokens, verb, takes)
  const from = deed ?? predicate(tokens, verb, takes) ?? (french ? null : bareClause(tokens, verb, takes))
  if (from === null) return null
  const scope = afterMarks(tokens, from) ?? scopeEnd(tokens, from)
  const to = clause === null && deed !== null ? beforeMainVerb(tokens, from, scope) : scope
  return from < to ? { from, to } : null
}

/** "accuse Paris d'abuser de sa mission, et a fini par refuser": a finite verb after "and" goes on with the outlet's sentence. */
function beforeMainVerb(tokens: readonly Token[], from: number, to: number): number {
  const charged = /^(?:de|d')$/.test(tokens[from - 1]?.word ?? '')
  const nominal = charged && !isFrenchInfinitive(afterClitics(tokens, from))
  for (let at = from + 1; at < to - 1; at++) {
    // "11 personnes accusées de trafic ont été retrouvées".
    if (tokens[at]?.kind === 'relative') return to
    if (nominal && tokens[at]?.kind === 'auxiliary' && !INFINITIVE_AUXILIARY.test(tokens[at]?.word ?? '')) return at
    if (tokens[at]?.kind !== 'and') continue
    const next = tokens[at + 1]
    const finite = next?.kind === 'auxiliary' && !INFINITIVE_AUXILIARY.test(next.word)
    if (finite || next?.reading?.form === 'finite') return tokens[at - 1]?.kind === 'comma' ? at - 1 : at
  }
  return to
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
    if (french && index === verb + 1 && isRestricted(tokens, verb)) return false
    return !BEFORE_OTHER_QUE.has(tokens[index - 1]?.word ?? '') && !(french && hasObject(tokens, verb, index))
  })
  return that === null ? null : that + 1
}

/** "ils ne proposent que des vêtements": only these, and nothing said. */
function isRestricted(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - 3), verb)
  return before.some(({ word }) => word === 'ne' || word === "n'") && !before.some(({ kind }) => kind === 'adverb')
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
  return reads
    ? seek(
        tokens,
        verb,
        6,
        (token, index) => token.kind === 'question' && !IF_NEED_BE.test(tokens[index + 1]?.word ?? ''),
      )
    : null
}

function infinitive(tokens: readonly Token[], verb: number, takes: ReadonlySet<Takes>, french: boolean) {
  if (!takes.has('infinitive') && !takes.has('person')) return null
  const gap = takes.has('person') ? 10 : 4
  return seek(tokens, verb, gap, (token, index) => {
    const next = tokens[index + 1]
    if (!french)
      return (
        token.kind === 'to' &&
        next !== undefined &&
        /^(?:verb|auxiliary|adverb|quotation)$/.test(next.kind) &&
        !isDeed(tokens, verb, next)
      )
    if (/^(?:de|d'|à)$/.test(token.word))
      return next !== undefined && isFrenchInfinitive(afterClitics(tokens, index + 1))
    return takes.has('infinitive') && index <= verb + 3 && isFrenchInfinitive(token) && !isDeed(tokens, verb, token)
  })
}

function isDeed(tokens: readonly Token[], verb: number, infinitive: Token): boolean {
  const says = infinitive.reading?.verb.takes.has('speech') === true
  return says && VOLITION.has(tokens[verb]?.reading?.verb.lemma ?? '')
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
