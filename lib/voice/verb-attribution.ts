import { besideAs, opensWithAs } from './as-clause'
import type { Attribution } from './attribution'
import { afterAddressee } from './bare-clause'
import { scopeEnd, sentenceStart } from './clause'
import { complementOf } from './complement'
import { phraseFrom } from './inverted-subject'
import { isLooseParticiple, type TokenRange, verbGroupStart } from './noun-phrase'
import { isAuthor, isOutletsOwn, isOwnPassive } from './outlets-own'
import { findSubject } from './subject'
import type { Token } from './token'

const BE = new Set(
  `est sont était étaient été fut furent être sera seront serait seraient
   is are was were be been being`.split(/\s+/),
)

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
  const { takes, lemma } = reading.verb
  if (means(tokens, head, lemma)) return null
  const start = verbGroupStart(tokens, head)
  const passive = isPassive(tokens, head, french)
  const by = quotedBy(tokens, head)
  if (by) return by
  if (isLooseParticiple(tokens, head) && !(takes.has('charge') && passive !== 'no')) return null
  if (passive !== 'no') return attributePassive(tokens, start, head, takes, french)
  const { range, direct, inverted } = findSubject(tokens, start, head, earlier, french)
  const whole = inverted ? null : complementOf(tokens, head, takes, french)
  // "a beau répéter que la France reste, rien n'y fait".
  const short = inRelativeClause(tokens, start) || tokens[head - 1]?.word === 'beau'
  const complement = whole && short ? untilComma(tokens, whole) : whole
  const first = direct && range && !inverted ? Math.min(range.from, start) : start
  const from = opensWithAs(tokens, first) ? first - 1 : first
  const to = inverted && range ? Math.max(range.to, head + 1) : head + 1
  const around =
    complement || !direct || !takes.has('speech')
      ? []
      : besides(tokens, from, inverted ? to : toldTo(tokens, to), inverted)
  const own = isOutletsOwn(tokens, head, range)
  return {
    from,
    to,
    head,
    kind: 'verb',
    takes,
    speaker: range && (isNobody(tokens, range) || (own && !isAuthor(tokens, range))) ? null : range,
    direct,
    reported: own ? [] : complement ? [complement] : around,
    hedged: false,
  }
}

/** "cela veut dire que": it means, and says nothing. */
function means(tokens: readonly Token[], head: number, lemma: string): boolean {
  if (lemma === 'vouloir') return tokens.slice(head + 1, head + 4).some(({ word }) => word === 'dire')
  return lemma === 'dire' && tokens.slice(Math.max(0, head - 4), head).some(({ word }) => /^(?:veu|voul)/.test(word))
}

/** "Bamako, qui accuse Paris d'ingérence, a rompu": what is reported ends with the clause. */
function inRelativeClause(tokens: readonly Token[], start: number): boolean {
  return tokens[start - 1]?.kind === 'relative' && tokens[start - 2]?.kind === 'comma'
}

function untilComma(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const comma = tokens.findIndex(({ kind }, index) => kind === 'comma' && index > from && index < to)
  return { from, to: comma < 0 ? to : comma }
}

/** "on" and "there" say nothing about who speaks. */
function isNobody(tokens: readonly Token[], range: TokenRange): boolean {
  return range.to - range.from === 1 && /^-?(?:on|there|ça|cela)$/.test(tokens[range.from]?.word ?? '')
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
  if (isOwnPassive(tokens, head)) return null
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

/** "a “win-win partnership” touted by Beijing", « le partenariat » vanté par Pékin: the words in the marks are the agent's. */
function quotedBy(tokens: readonly Token[], head: number): Attribution | null {
  const takes = tokens[head]?.reading?.verb.takes
  if (
    tokens[head - 1]?.kind !== 'quotation' ||
    !takes?.has('speech') ||
    !/^(?:par|by)$/.test(tokens[head + 1]?.word ?? '')
  )
    return null
  const speaker = phraseFrom(tokens, head + 2)
  return { from: head, to: speaker.to, head, kind: 'verb', takes, speaker, direct: true, reported: [], hedged: false }
}

/** "is said to have left": what is said follows "to". */
function passiveInfinitive(tokens: readonly Token[], head: number): TokenRange | null {
  return tokens[head + 1]?.kind === 'to' ? { from: head + 2, to: scopeEnd(tokens, head + 2) } : null
}

/**
 * What stands around an attribution that has no complement: "The deal is dead, said X"; "The deal, he said, is dead".
 * Nothing where only a quotation stands there.
 */
function besides(tokens: readonly Token[], from: number, to: number, inverted: boolean): readonly TokenRange[] {
  if (opensWithAs(tokens, from + 1)) {
    const justNow = tokens[to]?.kind === 'adverb' && tokens[to + 1]?.kind === 'time'
    const ended = inverted || justNow || endsHere(tokens, to)
    const range = ended ? besideAs(tokens, { from: from + 1, to }, sentenceStart(tokens, from)) : null
    return range && range.to - range.from > 2 && isClause(tokens, range.from, range.to) ? [range] : []
  }
  const before = tokens[from - 1]
  const quoted = before?.kind === 'quotation' || (before?.kind === 'comma' && tokens[from - 2]?.kind === 'quotation')
  if (!quoted && (before?.kind !== 'comma' || !(inverted || endsHere(tokens, to)))) return []
  const start = quoted ? clauseAfterColon(tokens, from) : sentenceStart(tokens, from)
  const end = before.kind === 'comma' ? from - 1 : from
  const left = { from: start, to: end }
  const own = isClause(tokens, start, end)
  const reported: TokenRange[] = own ? [left] : []
  const next = tokens[to + 1]
  const resumes =
    next &&
    (/^(?:noun|name|determiner|auxiliary|adverb|pronoun)$/.test(next.kind) ||
      (/^(?:verb|adjective)$/.test(next.kind) && !next.word.endsWith('ing')))
  if (own && !quoted && tokens[to]?.kind === 'comma' && resumes)
    reported.push({ from: to + 1, to: scopeEnd(tokens, to + 1) })
  return reported
}

/** "Mali : « On a peur », disent des habitants": a label before a quotation is nobody's words. */
function clauseAfterColon(tokens: readonly Token[], from: number): number {
  const start = sentenceStart(tokens, from)
  const colon = tokens.findLastIndex(({ word }, at) => word === ':' && at >= start && at < from)
  return Math.max(start, colon + 1)
}

/** Words that say something by themselves, and no mere circumstance: "Lors d'une conférence, Macron a dit". */
function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens.slice(from, to).find(({ kind }) => kind !== 'quotation' && kind !== 'stop' && kind !== 'comma')
  if (!first) return false
  const circumstance = ['preposition', 'time', 'adverb', 'conjunction', 'question', 'that', 'verb'].includes(first.kind)
  return !circumstance || tokens.slice(from, to).some(({ kind }) => kind === 'comma')
}

/** Past whom it is told: "…, a local official told AFP." */
function toldTo(tokens: readonly Token[], index: number): number {
  return /^t(?:old|ells?)$/.test(tokens[index - 1]?.word ?? '') ? afterAddressee(tokens, index) : index
}

function endsHere(tokens: readonly Token[], index: number): boolean {
  const kind = tokens[index]?.kind
  return kind === undefined || kind === 'stop' || kind === 'comma' || kind === 'time' || kind === 'preposition'
}
