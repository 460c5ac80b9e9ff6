import { subjectAfterAs } from './as-clause'
import type { Attribution } from './attribution'
import { sentenceStart } from './clause'
import { subjectAfter } from './inverted-subject'
import { isLooseParticiple, nearestPhrase, type TokenRange, verbGroupStart } from './noun-phrase'
import { PAPER, SPEAKING_NOUN } from './speaking-nouns'
import { openingComma, subjectBefore } from './subject-before'
import type { Token } from './token'

/** Verbs that report only of oneself: "s'inquiète un élu", but "inquiète les dirigeants". */
const REFLEXIVE = new Set([
  'inquiéter',
  'réjouir',
  'indigner',
  'alarmer',
  'étonner',
  'désoler',
  'exclamer',
  'féliciter',
  'rassurer',
])
/** Bodies that speak. */
const BODY =
  /^(?:gouvernement|ministère|armée|police|junte|autorités?|état-major|présidence|partis?|ong|organisation|agence|association|syndicat|opposition|tribunal|parquet|groupe|mouvement|presse|radio|télévision|chaîne|journal|quotidien|élus?|habitants?|médecins?|officiers?|militaires?|soldats?|rebelles?|coalition|commission|mission|ambassade|mairie|maire|préfet|gouverneur|communiqué|rapport)s?$/
const PLURAL = /(?:ent|ont)$/

/** Who is the subject of a verb. `direct`: of this very verb, not taken over from another; `inverted`: it follows the verb. */
export interface Subject {
  readonly range: TokenRange | null
  readonly direct: boolean
  readonly inverted: boolean
}

const NOBODY: Subject = { range: null, direct: false, inverted: false }

/** The subject of the reporting verb at `head`, whose group starts at `start`. */
export function findSubject(
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
  // "a desire to say goodbye": who has the desire is not the noun before "to".
  const nominal = tokens[start]?.kind === 'to' && before?.kind === 'noun'
  const alone =
    nominal || (start === head && (reading?.form === 'gerund' || (reading?.form === 'infinitive' && french)))
  if (alone) {
    const gerundOf = reading?.form === 'gerund' && (before?.kind === 'noun' || before?.kind === 'name')
    // "video emerged of him warning that".
    if (reading?.form === 'gerund' && before?.kind === 'pronoun')
      return { range: { from: start - 1, to: start }, direct: true, inverted: false }
    const phrase = gerundOf ? nearestPhrase(tokens, start) : null
    const words = phrase ? tokens.slice(phrase.from, phrase.to) : []
    const noun = words.some(({ kind }) => kind === 'preposition') ? null : phrase
    // "Steele issued a statement saying": he speaks, not his paper.
    const other = !noun || words.some(({ word }) => PAPER.test(word)) ? shared(tokens, start, earlier, french) : null
    return other?.range || !noun ? (other ?? NOBODY) : { range: noun, direct: true, inverted: false }
  }
  const afterAs = subjectAfterAs(tokens, start, head)
  if (afterAs) return { range: afterAs, direct: true, inverted: true }
  const plural = !french || PLURAL.test(tokens[start]?.word ?? '') || PLURAL.test(tokens[head]?.word ?? '')
  const opens =
    before === undefined || before.kind === 'quotation' || (before.kind === 'stop' && !/^[)\]]$/.test(before.word))
  const afterMark = opens || before.kind === 'comma'
  // "les « services de l'Est » l'avaient averti": with an object of its own, the verb's words are not those in the marks.
  if (afterMark && tokens[start]?.kind !== 'determiner') {
    const after = subjectAfter(tokens, afterParticle(tokens, head))
    const plain =
      reading?.verb.takes.has('that') === true &&
      closes(tokens, after?.to ?? start) &&
      (french ? !isAsideBefore(tokens, start - 1) : openingComma(tokens, start - 1) < 0) &&
      (hasVerb(tokens, start) || headCanSpeak(tokens, after)) &&
      !(
        REFLEXIVE.has(reading.verb.lemma) &&
        tokens[head - 1]?.kind !== 'clitic' &&
        tokens[head - 1]?.kind !== 'auxiliary'
      )
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

/** Past "up" in "sums up Smith". */
function afterParticle(tokens: readonly Token[], head: number): number {
  return /^(?:up|out|back)$/.test(tokens[head + 1]?.word ?? '') ? head + 2 : head + 1
}

/** Whether a clause stands before the verb, as far as its verbs are known: "Wagner a quitté le Mali, a dit Paris". */
function hasVerb(tokens: readonly Token[], end: number): boolean {
  return tokens.slice(sentenceStart(tokens, end), end).some(({ kind }) => kind === 'auxiliary')
}

/** Whether the head of a phrase after a verb can be who says it: "a annoncé le ministre", not "a annoncé la prise de Gao". */
function headCanSpeak(tokens: readonly Token[], range: TokenRange | null): boolean {
  if (!range) return false
  const head = tokens
    .slice(range.from, range.to)
    .find(({ kind }) => kind === 'noun' || kind === 'name' || kind === 'pronoun')
  if (/^(?:de|d')$/.test(tokens[range.from]?.word ?? '')) return false
  return head !== undefined && (head.kind !== 'noun' || SPEAKING_NOUN.test(head.word) || BODY.test(head.word))
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
    if ((token?.kind !== 'verb' && token?.kind !== 'auxiliary') || tokens[index - 1]?.kind === 'to') continue
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
