import type { Attribution } from './attribution'
import { scopeEnd, sentenceStart } from './clause'
import { isLooseParticiple, opensPhrase, type TokenRange, verbGroupStart } from './noun-phrase'
import { ownerBefore, sourceAfter } from './speech-noun'
import { subjectBefore } from './subject-before'
import type { Token } from './token'

/** Nouns for what somebody says or holds; a clause after them is that person's: "Moscow's claim that". */
const ENGLISH =
  'claim allegation assertion suggestion warning accusation insistence argument contention complaint statement announcement belief hope promise pledge threat view opinion conviction conclusion declaration observation admission prediction assessment assumption fear concern worry denial assurance charge notion'.split(
    ' ',
  )
/** The same in French, where "que" after a noun is a relative far oftener: only nouns that no verb takes with "que" behind it. */
const FRENCH = 'affirmation conviction espoir crainte certitude aveu hypothèse accusation'.split(' ')
/** Of nobody in particular: "reports that", "amid fears that". */
const LOOSE = new Set(
  'reports rumours rumors claims allegations accusations fears speculation suggestions concerns'.split(' '),
)
const NOUNS = new Set([...ENGLISH, ...FRENCH].flatMap((noun) => [noun, `${noun}s`]))

/** Verbs with which one utters what the noun names. */
const VOICES = /^(?:voic|express|rais|mak|made|repeat|renew|reiterat|issu|exprim|répét|réitér)/

/** Words at which `attributeClaim` can find something. */
export const CLAIM_NOUNS: readonly string[] = [...NOUNS, ...LOOSE]

/**
 * "the government's claim that France armed them", "la crainte de Paris que Bamako cède", "amid reports that the army fled":
 * a clause that hangs on a noun of saying. Null for a relative clause ("the claim that he made").
 */
export function attributeClaim(tokens: readonly Token[], index: number): Attribution | null {
  const noun = tokens[index]
  if (noun?.kind !== 'noun' || !(NOUNS.has(noun.word) || LOOSE.has(noun.word))) return null
  const that = findThat(tokens, index)
  if (that < 0) return null
  const end = clauseEnd(tokens, index, that)
  if (end < 0) return null
  const speaker =
    (that > index + 1 ? sourceAfter(tokens, index, that) : null) ??
    ownerBefore(tokens, index) ??
    voicedBy(tokens, index)
  // "the Post reports that", which the tagger takes for a noun, is a verb.
  if (!speaker && (!LOOSE.has(noun.word) || /^(?:name|noun)$/.test(tokens[index - 1]?.kind ?? ''))) return null
  return {
    from: Math.min(speaker?.from ?? index, index),
    to: that + 1,
    head: index,
    kind: 'cue',
    takes: new Set(),
    speaker,
    direct: true,
    reported: [{ from: that + 1, to: end }],
    hedged: speaker === null,
  }
}

/** "He voiced fears that", "she made the observation that": the subject of the verb before the noun. */
function voicedBy(tokens: readonly Token[], noun: number): TokenRange | null {
  let verb = noun - 1
  while (/^(?:determiner|adjective|adverb)$/.test(tokens[verb]?.kind ?? '')) verb--
  if (!VOICES.test(tokens[verb]?.word ?? '')) return null
  return subjectBefore(tokens, verbGroupStart(tokens, verb), true)
}

/** "that" or "que" right after the noun, or after whose it is: "claims by Moscow that". */
function findThat(tokens: readonly Token[], noun: number): number {
  for (let at = noun + 1; at < noun + 8; at++) {
    const token = tokens[at]
    if (!token) return -1
    if (token.kind === 'that' || token.word === 'that') return opensPhrase(tokens[at + 1]) ? at : -1
    const owner = /^(?:of|preposition|name|noun|adjective|determiner)$/.test(token.kind)
    if (!owner || (at === noun + 1 && !/^(?:by|from|of|de|du|d'|des)$/.test(token.word))) return -1
  }
  return -1
}

/** Where the clause after "that" ends, or -1 where it is a relative one. A noun that is a subject has the main verb after its clause. */
function clauseEnd(tokens: readonly Token[], noun: number, that: number): number {
  const scope = scopeEnd(tokens, that + 1)
  const [first, second] = verbGroups(tokens, { from: that + 1, to: scope })
  // French verbs are not known as such: a clause after an object runs to the end of the sentence.
  if (!first) return tokens[that]?.word === 'that' || sentenceStart(tokens, noun) >= noun - 1 ? -1 : scope
  const after = tokens[first.to]?.kind
  const gap =
    tokens[that]?.kind !== 'that' &&
    (after === undefined || after === 'stop' || after === 'comma' || first.to === second?.from)
  if (gap) return -1
  const start = sentenceStart(tokens, noun)
  const isSubject = verbGroups(tokens, { from: start, to: noun }).length === 0
  if (!isSubject || tokens[noun - 1]?.kind === 'preposition') return scope
  return (second ?? first).from
}

function verbGroups(tokens: readonly Token[], { from, to }: TokenRange): readonly TokenRange[] {
  const groups: TokenRange[] = []
  const isVerb = (at: number) => {
    const kind = tokens[at]?.kind
    return kind === 'auxiliary' || (kind === 'verb' && !isLooseParticiple(tokens, at))
  }
  for (let at = from; at < to && groups.length < 2; at++) {
    if (!isVerb(at) || tokens[at - 1]?.kind === 'to') continue
    let end = at + 1
    while (end < to && (isVerb(end) || tokens[end]?.kind === 'adverb')) end++
    groups.push({ from: at, to: end })
    at = end
  }
  return groups
}
