import type { Attribution } from './attribution'
import { clauseStart, scopeEnd, sentenceStart } from './clause'
import { phraseFrom } from './inverted-subject'
import { opensPhrase, phraseBefore, type TokenRange } from './noun-phrase'
import { SPEAKING_NOUN } from './speaking-nouns'
import type { Token } from './token'

/** Words that name a source, word by word. Its name follows. */
const CUES: readonly (readonly string[])[] = [
  ...['selon', "d' après", 'à en croire', "de l' avis de", "de l' avis d'", "de l' avis du", "de l' avis des"],
  ...[
    'aux dires de',
    'aux dires du',
    'aux dires des',
    'au dire de',
    'aux yeux de',
    'aux yeux du',
    'aux yeux des',
    'dixit',
  ],
  ...['according to', 'in the words of', 'in the view of', 'in the opinion of', 'in the eyes of'],
].map((cue) => cue.split(' '))
const FIRST_WORDS = new Set(CUES.map((cue) => cue[0]))
/** First words of all source cues. */
export const CUE_OPENERS: ReadonlySet<string> = new Set([
  ...CUES.map((cue) => cue[0] ?? ''),
  'pour',
  'for',
  'à',
  'a',
  'de',
])

const VIEW = /^(?:position|thèse|version|idée|affirmations?|déclarations?|accusations?|opinion|allégations?|propos)$/
/** After "selon" or "according to", these measure and do not speak. */
const NO_SOURCE =
  /^(?:cas|besoins?|moyens?|principes?|critères?|modalités?|calendrier|règles?|formule|circonstances?|goûts?|saisons?|situations?|termes?|procédures?|niveau|degré|types?|plans?|schedule|needs?|rules?|size|age|circumstances|merit|standards?|preferences?|instincts?|préférences?|vraisemblance|apparences?|logique|régions?|zones?|années?|lieux|endroits?|regions?|areas?|moi|nous|me|us|que|qu'|si|lequel|laquelle|lesquels|lesquelles|which|whether)$/
/** "selon X", "according to X", "de source diplomatique", "pour les experts": the source at `index` and what it answers for. */
export function attributeSource(tokens: readonly Token[], index: number): Attribution | null {
  const word = tokens[index]?.word ?? ''
  if (!CUE_OPENERS.has(word)) return null
  if (word === 'pour') return pourSource(tokens, index)
  if (word === 'for') return beforeQuotation(tokens, pourSource(tokens, index))
  const noun = tokens[index + (tokens[index + 1]?.word === 'même' ? 2 : 1)]?.word ?? ''
  if (word === 'de' && /^sources?$/.test(noun)) return anonymousSource(tokens, index)
  if (/^[àa]$/.test(word) && tokens[index + 2]?.word === 'avis' && /^(?:son|leur)$/.test(tokens[index + 1]?.word ?? ''))
    return withScope(tokens, index, { from: index + 1, to: index + 2 }, index + 3)
  if (!FIRST_WORDS.has(word)) return null
  const cue = CUES.find((words) => words.every((part, at) => tokens[index + at]?.word === part))
  // "prend note de l'avis des rebelles" names no source.
  if (!cue || (word === 'de' && !opensClause(tokens, index))) return null
  if (/^(?:lequel|laquelle|lesquels|lesquelles)$/.test(tokens[index + 1]?.word ?? ''))
    return accordingToWhich(tokens, index)
  const speaker = sourceFrom(tokens, afterWords(tokens, index + cue.length))
  return speaker ? withScope(tokens, index, speaker) : null
}

/** "selon les mots du capitaine", "selon l'expression de Paris": whose words they are follows. */
function afterWords(tokens: readonly Token[], from: number): number {
  const words =
    tokens[from]?.kind === 'determiner' &&
    /^(?:mots?|propos|dires|expression|formule)$/.test(tokens[from + 1]?.word ?? '')
  return words && tokens[from + 2]?.kind === 'of' ? from + 3 : from
}

function sourceFrom(tokens: readonly Token[], from: number): TokenRange | null {
  const first = tokens[from]
  if (!first) return null
  if (/^(?:lui|elle|elles|eux|him|her|them)$/.test(first.word) && tokens[from + 1]?.kind !== 'name')
    return { from, to: from + 1 }
  // "according to corroborating sources": the tagger takes the participle for a verb.
  const participle = first.kind === 'verb' && /(?:ing|ed)$/.test(first.word) && tokens[from + 1]?.kind === 'noun'
  if (!opensPhrase(first) && first.kind !== 'time' && !participle) return null
  const noun = tokens
    .slice(from, from + 4)
    .find(({ kind }) => kind === 'noun' || kind === 'name' || kind === 'pronoun' || kind === 'that')
  if (!noun || NO_SOURCE.test(noun.word) || NO_SOURCE.test(first.word)) return null
  if (first.kind === 'pronoun') return { from, to: from + 1 }
  const mark = markAfter(tokens, from)
  if (mark < 0) return { from, to: phraseFrom(tokens, participle ? from + 1 : from).to }
  let to = mark
  // "according to the AP on Monday": when it was said is no part of who said it.
  while (to > from + 1 && (tokens[to - 1]?.kind === 'time' || /^(?:on|le)$/.test(tokens[to - 1]?.word ?? ''))) to--
  if (to < mark && tokens[to]?.word !== 'on' && tokens[to - 1]?.kind !== 'preposition') to = mark
  return withTitle(tokens, from, to)
}

/** The comma, mark or quotation that ends the source, where no verb comes first; -1 else. */
function markAfter(tokens: readonly Token[], from: number): number {
  for (let index = from; index < from + 24; index++) {
    const token = tokens[index]
    if (!token) return index
    if (
      token.kind === 'comma' ||
      token.kind === 'quotation' ||
      (token.kind === 'stop' && !/^[()[\]]$/.test(token.word))
    )
      return index
    if (token.kind === 'auxiliary' || (token.kind === 'pronoun' && tokens[index + 1]?.kind !== 'relative')) {
      const loose = tokens.slice(from, index).some(({ kind }) => kind === 'relative')
      if (!loose) return -1
    }
  }
  return -1
}

/** Goes on over "…, la ministre des Armées," after a name. */
function withTitle(tokens: readonly Token[], from: number, comma: number): TokenRange {
  const range = { from, to: comma }
  if (tokens[comma]?.kind !== 'comma' || tokens[comma - 1]?.kind !== 'name') return range
  const article = /^(?:une?|an?)$/.test(tokens[comma + 1]?.word ?? '')
  const titled = article || tokens.slice(comma + 1, comma + 4).some(({ word }) => SPEAKING_NOUN.test(word))
  // "Selon X, secrétaire de Y, …": no French clause opens with a bare noun.
  const bare = tokens[comma + 1]?.kind === 'noun' && /^(?:selon|après)$/.test(tokens[from - 1]?.word ?? '')
  const end = titled || bare ? markAfter(tokens, comma + 1) : -1
  return end > 0 ? { from, to: end } : range
}

function withScope(tokens: readonly Token[], index: number, speaker: TokenRange, cueEnd = speaker.to): Attribution {
  const start = sentenceStart(tokens, index)
  const after = tokens[cueEnd]?.kind === 'comma' ? cueEnd + 1 : cueEnd
  const end = scopeEnd(tokens, after)
  const isFirst = tokens
    .slice(start, index)
    .every(({ kind }) => kind === 'adverb' || kind === 'and' || kind === 'conjunction' || kind === 'comma')
  const isLast = after >= end
  const from = isLast
    ? afterColon(tokens, start, index)
    : clauseStart(tokens, tokens[index - 1]?.kind === 'comma' ? index - 1 : index)
  const reported: TokenRange[] = []
  if (!isFirst) reported.push({ from, to: tokens[index - 1]?.kind === 'comma' ? index - 1 : index })
  // "…, selon l'Acled, et il y a eu d'autres attaques": after "and" the outlet goes on.
  if (!isLast && (isFirst || tokens[after]?.kind !== 'and')) reported.push({ from: after, to: end })
  return {
    from: index,
    to: cueEnd,
    head: index,
    kind: 'cue',
    takes: new Set(),
    speaker,
    direct: true,
    reported,
    hedged: false,
  }
}

/** "Pour Bamako, …", "Pour les experts, …": only at the head of a sentence, and only of somebody who can speak. */
function pourSource(tokens: readonly Token[], index: number): Attribution | null {
  const before = tokens[index - 1]
  if (before && before.kind !== 'stop' && before.kind !== 'conjunction') return null
  const mark = markAfter(tokens, tokens[index + 1]?.kind === 'pronoun' ? index + 2 : index + 1)
  if (mark < 0 || tokens[mark]?.kind !== 'comma' || mark - index > 12) return null
  const first = tokens[index + 1]
  // "Pour mener leur étude, …" is an end, not a source.
  if (first?.kind === 'noun' && !SPEAKING_NOUN.test(first.word)) return null
  if (/^(?:cela|ça|ce|c'|ceci|this|that|it)$/.test(first?.word ?? '')) return null
  const named = first?.kind === 'name' && !/\d/.test(tokens[index + 2]?.word ?? '')
  const speaking = tokens
    .slice(index + 1, index + 4)
    .some(({ word, kind }) => kind === 'noun' && SPEAKING_NOUN.test(word))
  const someone = first?.kind === 'pronoun' || /^(?:lui|elle|eux)$/.test(first?.word ?? '')
  if (!(named || speaking || (someone && mark === index + 2))) return null
  return withScope(tokens, index, { from: index + 1, to: mark })
}

/** English "For him, “…”" is a source only before a quotation: "For Macron, the vote is a blow" says whom it hits. */
function beforeQuotation(tokens: readonly Token[], source: Attribution | null): Attribution | null {
  return source && tokens[source.to + 1]?.kind === 'quotation' ? source : null
}

/** "de source diplomatique", "de sources concordantes", "de même source". */
function anonymousSource(tokens: readonly Token[], index: number): Attribution | null {
  const mark = markAfter(tokens, index + 1)
  const to = mark > 0 && mark - index <= 6 ? mark : index + 3
  return withScope(tokens, index, { from: index + 1, to: Math.min(to, tokens.length) })
}

/** "Niger : « le dialogue est rompu », selon l'UA": the label before a quotation is nobody's words. */
function afterColon(tokens: readonly Token[], start: number, index: number): number {
  const mark = tokens[index - 1]?.kind === 'comma' ? index - 2 : index - 1
  return tokens[mark]?.kind === 'quotation' && tokens[mark - 1]?.word === ':' ? mark : start
}

function opensClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.kind
  return before === undefined || /^(?:comma|stop|and|conjunction)$/.test(before)
}

/** "la position de la France selon laquelle": whose position it is. */
function holderOf(tokens: readonly Token[], range: TokenRange | null): TokenRange | null {
  if (!range) return null
  const view = tokens.findIndex(({ word }, at) => at >= range.from && at < range.to && VIEW.test(word))
  return view >= 0 && tokens[view + 1]?.kind === 'of' && view + 2 < range.to ? { from: view + 2, to: range.to } : range
}

/** "des informations selon lesquelles": what precedes is the source, what follows its words. */
function accordingToWhich(tokens: readonly Token[], index: number): Attribution {
  const from = index + 2
  return {
    from: index,
    to: from,
    head: index,
    kind: 'cue',
    takes: new Set(),
    speaker: holderOf(tokens, phraseBefore(tokens, index, false)),
    direct: true,
    reported: [{ from, to: scopeEnd(tokens, from) }],
    hedged: false,
  }
}
