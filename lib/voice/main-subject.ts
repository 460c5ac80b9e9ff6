import { sentenceStart } from './clause'
import { isLooseParticiple, phraseBefore, type TokenRange, verbGroupStart } from './noun-phrase'
import { canSpeak, SPEAKING_NOUN } from './speaking-nouns'
import { subjectBefore } from './subject-before'
import type { Token } from './token'

/** The subject of the last sentence of a line, where it can speak: "The judge then turned to me. “Mr. D’Souza?”" */
export function mainSubject(tokens: readonly Token[], french: boolean): TokenRange | null {
  const end = tokens.at(-1)?.kind === 'stop' ? tokens.length - 1 : tokens.length
  const start = sentenceStart(tokens, end)
  for (let index = start; index < end; index++) {
    const token = tokens[index]
    if (token?.kind === 'quotation') return null
    const verb =
      token?.kind === 'auxiliary' ||
      token?.kind === 'clitic' ||
      (token?.kind === 'verb' && !isLooseParticiple(tokens, index))
    if (!verb) continue
    const range = subjectBefore(tokens, verbGroupStart(tokens, index), !french)
    return range && canSpeak(tokens.slice(range.from, range.to)) ? range : null
  }
  return french ? openingPhrase(tokens, start, end) : null
}

/** French verbs are not known as such: the pronoun or the name that opens the sentence. */
function openingPhrase(tokens: readonly Token[], start: number, end: number): TokenRange | null {
  const first = tokens[start]
  if (first?.kind === 'pronoun') return { from: start, to: start + 1 }
  let to = start
  while (to < end && tokens[to]?.kind === 'name') to++
  return to > start ? phraseBefore(tokens, to, false) : null
}

/**
 * The subject of the clause that a quotation of several words ends up in, where it is a person or a name: "Farenthold
 * reflected on his time working to “make government more efficient”". Nothing else in the sentence says whose words they are.
 */
export function clauseSubject(tokens: readonly Token[], quotation: number, french: boolean): TokenRange | null {
  for (let index = quotation - 1; index >= Math.max(0, quotation - 20); index--) {
    const token = tokens[index]
    if (!token || /^(?:stop|that|quotation|conjunction|relative)$/.test(token.kind)) return null
    if (COPULA.test(token.word)) return null
    const verb = token.kind === 'auxiliary' || (token.kind === 'verb' && !isLooseParticiple(tokens, index))
    if (!verb) continue
    const range = subjectBefore(tokens, verbGroupStart(tokens, index), !french)
    if (!range) continue
    const head = tokens.slice(range.from, range.to)
    return head.every(({ kind }) => kind === 'name' || kind === 'pronoun') ||
      head.some(({ word }) => SPEAKING_NOUN.test(word))
      ? range
      : null
  }
  return null
}

const COPULA = /^(?:is|are|was|were|be|been|est|sont|était|étaient|être)$/
