import type { Attribution } from './attribution'
import { nearestPhrase, phraseBefore, type TokenRange } from './noun-phrase'
import type { Token } from './token'

/** Nouns for words that somebody has said, shouted or written. */
const SPEECH_NOUN =
  /^(?:slogan|motto|mantra|message|statement|chant|cry|shout|comment|remark|response|answer|reply|word|question|headline|tweet|post|email|letter|warning|assertion|declaration|description|banner|caption|refrain|maxim|promise|claim|conclusion|verdict|devise|déclaration|réponse|mot|propos|cri|commentaire|phrase|formule|titre|banderole|pancarte|avertissement|promesse|conclusion|appel)s?$/
const JOINS = /^(?::|,|—|–|is|was|are|were|of|est|était|sont|étaient|de|d')$/
const OWNER = /^(?:his|her|their|its|my|our|son|sa|ses|leur|leurs)$/
const BY = /^(?:from|by|de|du|d'|des)$/

/**
 * "Hillary Clinton’s slogan is “…”", "their chants of “…”", "the headline from the Post: “…”": whose the words are that a
 * noun announces. Null where the quotation at `index` follows no such noun.
 */
export function announced(tokens: readonly Token[], index: number): Attribution | null {
  let end = index
  while (end > index - 3 && JOINS.test(tokens[end - 1]?.word ?? '')) end--
  if (end === index) return null
  const noun = findNoun(tokens, end)
  if (noun < 0) return null
  const speaker = sourceAfter(tokens, noun, end) ?? ownerBefore(tokens, noun)
  if (!speaker) return null
  const from = Math.min(speaker.from, noun)
  return {
    from,
    to: index,
    head: noun,
    kind: 'cue',
    takes: new Set(),
    speaker,
    direct: true,
    reported: [],
    hedged: false,
  }
}

/** The speech noun that ends at `end`, or one a few words before it: "the headline from the Washington Post". */
function findNoun(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - 8); at--) {
    const token = tokens[at]
    if (token?.kind === 'noun' && SPEECH_NOUN.test(token.word)) return at
    if (!token || /^(?:stop|comma|quotation|auxiliary|verb|pronoun)$/.test(token.kind)) return -1
  }
  return -1
}

/** Who stands after the noun: the headline from the Post. */
export function sourceAfter(tokens: readonly Token[], noun: number, end: number): TokenRange | null {
  return BY.test(tokens[noun + 1]?.word ?? '') && noun + 2 < end ? { from: noun + 2, to: end } : null
}

/** "Clinton’s campaign slogan", "their chants": the owner, without the noun. */
export function ownerBefore(tokens: readonly Token[], noun: number): TokenRange | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 6); at--) {
    const token = tokens[at]
    if (!token) return null
    if (OWNER.test(token.word)) return { from: at, to: at + 1 }
    if (token.kind === 'possessive') {
      const owner = phraseBefore(tokens, at, false)
      return owner ? (nearestPhrase(tokens, at) ?? owner) : null
    }
    if (!/^(?:noun|adjective|name|number|adverb)$/.test(token.kind)) return null
  }
  return null
}
