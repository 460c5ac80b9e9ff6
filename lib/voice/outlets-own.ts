import type { TokenRange } from './noun-phrase'
import { PAPER } from './speaking-nouns'
import type { Token } from './token'

/** "il faut rappeler que", "il convient de noter que", "force est de constater": nobody but the outlet says so. */
const IMPERSONAL = /^(?:faut|faudra|faudrait|fallait|convient|importe|suffit|est|was|is|remains)$/
const EXPLETIVE = /^-?(?:il|it|force|there)$/
/** What shows or suggests without speaking: "this suggests that", "tout indique que". */
const NO_SPEAKER = /^(?:this|that|everything|nothing|cela|ça|tout|rien|ce|c'|which)$/
/** What one sees for oneself: "the pictures show that". */
const EVIDENCE = /^(?:images?|pictures?|photos?|photographs?|videos?|vidéos?|footage|signs?|signes?|faits?|facts?)$/
const SHOWING = new Set(['suggest', 'indicate', 'reveal', 'confirm', 'indiquer', 'révéler', 'confirmer'])
/** Only papers report with these: "the poll shows that"; "events have shown that" is the outlet's view. */
const PROVING = new Set(['show', 'montrer'])
const FACTIVE = new Set([
  'reconnaître',
  'admettre',
  'comprendre',
  'constater',
  'admit',
  'acknowledge',
  'realize',
  'realise',
  'concede',
])
const DUTY = /^(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)|must|should)$/
const MODAL = /^(?:should|must|can|could|may|might|cannot)$/
const BE = /^(?:be|is|was|been)$/

/** "I think", "we know": who says "I" outside quotation marks is the outlet's author. So do "they" and "on" in "as they say". */
export function isAuthor(tokens: readonly Token[], range: TokenRange): boolean {
  const word = tokens[range.from]?.word ?? ''
  if (range.to - range.from !== 1) return false
  if (/^-?(?:i|we|je|j'|nous|moi)$/.test(word)) return true
  return /^(?:they|on|people)$/.test(word) && /^(?:as|comme)$/.test(tokens[range.from - 1]?.word ?? '')
}

/**
 * Whether the verb at `head` reports nobody: its subject is the outlet's author, no one, or a thing that cannot speak.
 * `range`: its subject, where one was found.
 */
export function isOutletsOwn(tokens: readonly Token[], head: number, range: TokenRange | null): boolean {
  const reading = tokens[head]?.reading
  if (!reading) return false
  const { lemma } = reading.verb
  if (lemma === 'savoir' && reading.form === 'infinitive')
    return !/^(?:fait|font|faisait|faire)$/.test(tokens[head - 1]?.word ?? '')
  // "s'explique par le sentiment que"; "devra reconnaître que", which takes for true what is to be seen.
  if (lemma === 'expliquer' && tokens[head + 1]?.word === 'par') return true
  if (FACTIVE.has(lemma) && reading.form === 'infinitive' && DUTY.test(tokens[head - 1]?.word ?? '')) return true
  if (!range)
    return reading.form === 'infinitive' && (followsTo(tokens, head) || IMPERSONAL.test(impersonalBefore(tokens, head)))
  if (isAuthor(tokens, range)) return true
  const first = tokens[range.from]?.word ?? ''
  const single = range.to - range.from === 1
  if (single && NO_SPEAKER.test(first)) return true
  const subject = tokens.slice(range.from, range.to)
  if (PROVING.has(lemma) && !subject.some(({ word }) => PAPER.test(word))) return true
  if (SHOWING.has(lemma) && subject.some(({ word }) => EVIDENCE.test(word))) return true
  if (!single || !EXPLETIVE.test(first) || range.to > head) return false
  const nominal = reading.form === 'infinitive' || reading.form === 'gerund'
  return nominal && tokens.slice(range.to, head).some(({ word }) => IMPERSONAL.test(word))
}

function followsTo(tokens: readonly Token[], head: number): boolean {
  return tokens[head - 1]?.kind === 'to' || (tokens[head - 1]?.kind === 'adverb' && tokens[head - 2]?.kind === 'to')
}

/** The word before an infinitive that makes it nobody's: "il faut dire", "la question est de savoir"; "à noter" opens its sentence. */
function impersonalBefore(tokens: readonly Token[], head: number): string {
  for (let at = head - 1; at >= 0 && at > head - 10; at--) {
    const token = tokens[at]
    if (!token || token.kind === 'stop' || token.kind === 'quotation') break
    if (IMPERSONAL.test(token.word)) return token.word
  }
  return tokens[head - 1]?.word === 'à' && head === 1 ? 'est' : ''
}

/** "It must be said that", "it is known that": a passive in which the outlet speaks; "it is alleged that" is not. */
export function isOwnPassive(tokens: readonly Token[], head: number): boolean {
  if (tokens[head]?.reading?.verb.lemma === 'know')
    return tokens[head + 1]?.kind === 'that' || tokens[head + 1]?.word === 'that'
  let at = head - 1
  while (tokens[at]?.kind === 'adverb' || BE.test(tokens[at]?.word ?? '')) at--
  return MODAL.test(tokens[at]?.word ?? '')
}
