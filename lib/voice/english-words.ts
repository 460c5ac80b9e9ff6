import type { TokenKind } from './token'

/** Where the word says more than its part of speech. */
const WORDS: ReadonlyMap<string, TokenKind> = new Map(
  (
    [
      ['of', 'of'],
      ['relative', 'who whom whose which'],
      ['question', 'whether if why how what when where'],
      ['that', 'that'],
      ['and', 'and or & nor'],
      ['conjunction', 'but so while although though because whereas since unless as than'],
      ['determiner', 'my your his her its our their a an the this these those any each every both no another'],
      [
        'pronoun',
        'i you he she it we they one there many others someone anyone everyone nobody none nothing everything most all half much some',
      ],
      ['to', 'to'],
      ['adverb', 'yet also too later then not never ever once again further even still just simply only always often'],
      [
        'auxiliary',
        `is are was were be been being am has have had having do does did will would can could may might shall should must
         n't 've 'll 'd 're 'm`,
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
)

const KINDS: ReadonlyMap<string, TokenKind> = new Map([
  ['NOUN', 'noun'],
  ['PROPN', 'name'],
  ['ADJ', 'adjective'],
  ['NUM', 'number'],
  ['DET', 'determiner'],
  ['PRON', 'pronoun'],
  ['ADP', 'preposition'],
  ['VERB', 'verb'],
  ['AUX', 'auxiliary'],
  ['ADV', 'adverb'],
  ['CCONJ', 'and'],
  ['SCONJ', 'conjunction'],
  ['INTJ', 'adverb'],
  ['X', 'noun'],
  ['SYM', 'noun'],
])

const MAY_BE_TIME = new Set(['NOUN', 'PROPN', 'NUM', 'ADV', 'ADJ'])
const TIME_ENTITIES = new Set(['DATE', 'TIME', 'DURATION'])

/** What an English word does, from its part of speech and its entity as wink-nlp tells them. `capital`: it has one without opening its sentence. */
export function classifyEnglish(word: string, pos: string, entity: string | null, capital: boolean): TokenKind {
  if (word === "'s") return pos === 'AUX' || pos === 'VERB' ? 'auxiliary' : 'possessive'
  if (entity !== null && TIME_ENTITIES.has(entity) && MAY_BE_TIME.has(pos)) return 'time'
  const given = WORDS.get(word)
  // "that report", "no one", "so": the tagger tells determiner and pronoun from conjunction.
  if (given === 'that') return pos === 'DET' ? 'determiner' : pos === 'PRON' ? 'relative' : 'that'
  // "said Josh Earnest": a verb with a capital is a name.
  if (pos === 'VERB' && capital && !given) return 'name'
  if (given === 'pronoun' && (pos === 'DET' || pos === 'NUM')) return 'determiner'
  return given ?? KINDS.get(pos) ?? 'noun'
}

/** Whether a word in lower case belongs to a closed class: with a capital it opens a sentence and names nobody. */
export function isEnglishFunctionWord(word: string): boolean {
  return WORDS.has(word)
}
