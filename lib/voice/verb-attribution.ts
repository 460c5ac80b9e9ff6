import type { Attribution } from './attribution'
import { scopeEnd, sentenceStart } from './clause'
import { complementOf } from './complement'
import { phraseFrom, subjectAfter } from './inverted-subject'
import {
  isLooseParticiple,
  nearestPhrase,
  openingComma,
  subjectBefore,
  type TokenRange,
  verbGroupStart,
} from './noun-phrase'
import type { Token } from './token'

const BE = new Set(
  `est sont était étaient été fut furent être sera seront serait seraient
   is are was were be been being`.split(/\s+/),
)
const PLURAL = /(?:ent|ont)$/

interface Subject {
  readonly range: TokenRange | null
  readonly direct: boolean
  readonly inverted: boolean
}

/** What the reporting verb at `head` attributes, and to whom; null where it is no verb after all. `earlier`: those left of it. */
export function attributeVerb(
  tokens: readonly Token[],
  head: number,
  earlier: readonly Attribution[],
  french: boolean,
): Attribution | null {
  const token = tokens[head]
  const reading = token?.reading
  if (!token || !reading) return null
  const { takes } = reading.verb
  const start = verbGroupStart(tokens, head)
  const passive = isPassive(tokens, head, french)
  if (isLooseParticiple(tokens, head) && !(takes.has('charge') && passive !== 'no')) return null
  if (passive !== 'no') return attributePassive(tokens, start, head, takes, french)
  const { range, direct, inverted } = findSubject(tokens, start, head, earlier, french)
  const complement = inverted ? null : complementOf(tokens, head, takes, french)
  const from = direct && range && !inverted ? Math.min(range.from, start) : start
  const to = inverted && range ? Math.max(range.to, head + 1) : head + 1
  const around = complement || !direct || !takes.has('speech') ? [] : besides(tokens, from, to, inverted)
  return {
    from,
    to,
    head,
    kind: 'verb',
    takes,
    speaker: range && isNobody(tokens, range) ? null : range,
    direct,
    // Who says "I" outside quotation marks is the outlet's own author.
    reported: range && isAuthor(tokens, range) ? [] : complement ? [complement] : around,
    hedged: false,
  }
}

function isAuthor(tokens: readonly Token[], range: TokenRange): boolean {
  return range.to - range.from === 1 && /^-?(?:i|we|je|j'|nous)$/.test(tokens[range.from]?.word ?? '')
}

/** "on", "it" and "there" say nothing about who speaks. */
function isNobody(tokens: readonly Token[], range: TokenRange): boolean {
  return range.to - range.from === 1 && /^-?(?:on|it|there|ça|cela)$/.test(tokens[range.from]?.word ?? '')
}

/** "est accusé de", "was accused of", "is said to": yes with an auxiliary, bare where the participle stands alone ("accusé de"). */
function isPassive(tokens: readonly Token[], head: number, french: boolean): 'yes' | 'bare' | 'no' {
  const token = tokens[head]
  const reading = token?.reading
  if (!token || !reading || reading.form === 'gerund' || reading.form === 'infinitive') return 'no'
  if (french && reading.form !== 'participle') return 'no'
  let at = head - 1
  while (tokens[at]?.kind === 'adverb' && at > head - 4) at--
  const before = tokens[at]
  if (before && BE.has(before.word)) return tokens[at - 1]?.kind === 'clitic' ? 'no' : 'yes'
  if (!reading.verb.takes.has('charge')) return 'no'
  const bare = before === undefined || before.kind === 'noun' || before.kind === 'name' || before.kind === 'comma'
  return bare && (french || tokens[head + 1]?.word === 'of') ? 'bare' : 'no'
}

function attributePassive(
  tokens: readonly Token[],
  start: number,
  head: number,
  takes: Attribution['takes'],
  french: boolean,
): Attribution | null {
  const agent = agentOf(tokens, head)
  const views = takes.has('that') || takes.has('charge')
  const complement = views ? (complementOf(tokens, head, takes, french) ?? passiveInfinitive(tokens, head)) : null
  if (!complement && !agent) return null
  const before = complement && agent && agent.from > complement.from
  const clipped = before ? { from: complement.from, to: agent.from - 1 } : complement
  const inside = complement && agent && complement.from > agent.from && complement.from < agent.to
  return {
    from: start,
    to: head + 1,
    head,
    kind: 'verb',
    takes,
    speaker: inside ? { from: agent.from, to: complement.from - 1 } : agent,
    direct: agent !== null,
    reported: clipped ? [clipped] : [],
    hedged: agent === null,
  }
}

function agentOf(tokens: readonly Token[], head: number): TokenRange | null {
  for (let index = head + 1; index < head + 10; index++) {
    const token = tokens[index]
    if (!token || token.kind === 'stop' || token.kind === 'quotation') return null
    if (token.word === 'par' || token.word === 'by') return phraseFrom(tokens, index + 1)
  }
  return null
}

/** "is said to have left": what is said follows "to". */
function passiveInfinitive(tokens: readonly Token[], head: number): TokenRange | null {
  return tokens[head + 1]?.kind === 'to' ? { from: head + 2, to: scopeEnd(tokens, head + 2) } : null
}

function findSubject(
  tokens: readonly Token[],
  start: number,
  head: number,
  earlier: readonly Attribution[],
  french: boolean,
): Subject {
  const hung = [head + 1, head - 1, head - 2].find((index) => tokens[index]?.word.startsWith('-'))
  if (hung !== undefined) return { range: { from: hung, to: hung + 1 }, direct: true, inverted: hung > head }
  const reading = tokens[head]?.reading
  const before = tokens[start - 1]
  const alone = start === head && (reading?.form === 'gerund' || (reading?.form === 'infinitive' && french))
  if (alone) {
    const nominal = reading?.form === 'gerund' && (before?.kind === 'noun' || before?.kind === 'name')
    // "video emerged of him warning that".
    if (reading?.form === 'gerund' && before?.kind === 'pronoun')
      return { range: { from: start - 1, to: start }, direct: true, inverted: false }
    const phrase = nominal ? nearestPhrase(tokens, start) : null
    const noun =
      phrase && tokens.slice(phrase.from, phrase.to).some(({ kind }) => kind === 'preposition') ? null : phrase
    return noun ? { range: noun, direct: true, inverted: false } : shared(tokens, start, earlier, french)
  }
  const plural = !french || PLURAL.test(tokens[start]?.word ?? '') || PLURAL.test(tokens[head]?.word ?? '')
  const opens = before === undefined || before.kind === 'quotation' || before.kind === 'stop'
  const afterMark = opens || before.kind === 'comma'
  if (afterMark) {
    const after = subjectAfter(tokens, head + 1)
    const plain =
      reading?.verb.takes.has('that') === true &&
      closes(tokens, after?.to ?? start) &&
      (french ? !isAsideBefore(tokens, start - 1) : openingComma(tokens, start - 1) < 0)
    if (after && (opens || tokens[start - 2]?.kind === 'quotation' || plain))
      return { range: after, direct: true, inverted: true }
  }
  const left = subjectBefore(tokens, start, plural)
  if (left) return { range: left, direct: true, inverted: false }
  if (before?.kind === 'comma' && reading?.verb.takes.has('that')) {
    const after = subjectAfter(tokens, head + 1)
    if (after) return { range: after, direct: true, inverted: true }
  }
  return shared(tokens, start, earlier, french)
}

/** "La Russie, qui soutient la junte, réfute", "le Mali, cependant, conteste": an aside between commas, the subject before it. */
function isAsideBefore(tokens: readonly Token[], closing: number): boolean {
  for (let index = closing - 1; index > 0 && index > closing - 24; index--) {
    if (tokens[index]?.kind !== 'comma') continue
    return tokens[index + 1]?.kind === 'relative' || closing - index <= 2
  }
  return false
}

function closes(tokens: readonly Token[], index: number): boolean {
  const kind = tokens[index]?.kind
  return kind === undefined || kind === 'stop' || kind === 'comma' || kind === 'preposition' || kind === 'time'
}

/** The subject of the nearest verb to the left: "Macron a confirmé … et promet", "Trump fired back, saying". */
function shared(tokens: readonly Token[], start: number, earlier: readonly Attribution[], french: boolean): Subject {
  const sentence = sentenceStart(tokens, start)
  const coordinated = tokens[start - 1]?.kind === 'and'
  const last = coordinated
    ? earlier.findLast(({ kind, head, speaker }) => kind === 'verb' && speaker && head >= sentence)
    : undefined
  if (last) return { range: last.speaker, direct: false, inverted: false }
  let tries = 0
  for (let index = start - 1; index >= sentence && tries < 3; index--) {
    const token = tokens[index]
    if (token?.kind !== 'verb' && token?.kind !== 'auxiliary') continue
    const known = earlier.find((attribution) => attribution.head === index)
    if (known?.speaker) return { range: known.speaker, direct: false, inverted: false }
    if (isLooseParticiple(tokens, index)) continue
    const range = subjectBefore(tokens, verbGroupStart(tokens, index), !french || PLURAL.test(token.word))
    if (range) return { range, direct: false, inverted: false }
    tries++
  }
  return { range: openingName(tokens, sentence, start), direct: false, inverted: false }
}

/** The name that opens the sentence, where its verb was not recognised as one. */
function openingName(tokens: readonly Token[], from: number, end: number): TokenRange | null {
  let to = from
  while (to < end && tokens[to]?.kind === 'name') to++
  return to > from ? { from, to } : null
}

/**
 * What stands around an attribution that has no complement: "The deal is dead, said X"; "The deal, he said, is dead".
 * Nothing where only a quotation stands there.
 */
function besides(tokens: readonly Token[], from: number, to: number, inverted: boolean): readonly TokenRange[] {
  const before = tokens[from - 1]
  const quoted = before?.kind === 'quotation' || (before?.kind === 'comma' && tokens[from - 2]?.kind === 'quotation')
  if (!quoted && (before?.kind !== 'comma' || !(inverted || endsHere(tokens, to)))) return []
  const start = sentenceStart(tokens, from)
  const end = before.kind === 'comma' ? from - 1 : from
  const left = { from: start, to: end }
  const own = isClause(tokens, start, end)
  const reported: TokenRange[] = own ? [left] : []
  const next = tokens[to + 1]
  const resumes = next && /^(?:noun|name|determiner|auxiliary|adverb|pronoun)$/.test(next.kind)
  if (own && !quoted && tokens[to]?.kind === 'comma' && resumes)
    reported.push({ from: to + 1, to: scopeEnd(tokens, to + 1) })
  return reported
}

/** Words that say something by themselves, and no mere circumstance: "Lors d'une conférence, Macron a dit". */
function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens.slice(from, to).find(({ kind }) => kind !== 'quotation' && kind !== 'stop' && kind !== 'comma')
  if (!first) return false
  const circumstance = ['preposition', 'time', 'adverb', 'conjunction', 'question', 'that', 'verb'].includes(first.kind)
  return !circumstance || tokens.slice(from, to).some(({ kind }) => kind === 'comma')
}

function endsHere(tokens: readonly Token[], index: number): boolean {
  const kind = tokens[index]?.kind
  return kind === undefined || kind === 'stop' || kind === 'comma' || kind === 'time' || kind === 'preposition'
}
