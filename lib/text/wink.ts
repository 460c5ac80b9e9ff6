import model from 'wink-eng-lite-web-model'
import winkNLP, { type Document, type WinkMethods } from 'wink-nlp'
import type { Span } from '../model/span'

declare global {
  var contrechampWink: WinkMethods | undefined
}

/** Part of speech as wink-nlp names it (Universal Dependencies), and the kind of entity a word belongs to (DATE, DURATION …). */
export interface TaggedWord extends Span {
  readonly pos: string
  readonly entity: string | null
}

/** Longest run without a space that wink-nlp is given: its tokeniser takes quadratic time on longer ones. */
const MAX_RUN = 200
const LONG_RUN = new RegExp(`(?<!\\S)\\S{${MAX_RUN + 1},}`, 'g')
/** How much is read at once: wink-nlp keeps up to 100 bytes per token of a document while it is read. */
const MAX_CHUNK = 20_000

/**
 * The process's one wink-nlp. A second instance corrupts the pattern compiler of its model (1.8.1), so it hangs on
 * `globalThis`, where it outlives the module reloads of a development server.
 */
function wink(): WinkMethods {
  if (globalThis.contrechampWink) return globalThis.contrechampWink
  // Sentences are our own: without them wink-nlp reads a fifth faster, and tags the same.
  const nlp = winkNLP(model, ['pos', 'ner'])
  globalThis.contrechampWink = nlp
  return nlp
}

/**
 * The words and marks of an English text with part of speech and entity, as spans of that text.
 *
 * Runs of more than 200 characters without a space are left out. Server only: the model weighs 4 MB.
 *
 * @example tagEnglish('Parly left Mali.').map(({ pos }) => pos) // ['PROPN', 'VERB', 'PROPN', 'PUNCT']
 */
export function tagEnglish(text: string): readonly TaggedWord[] {
  const words: TaggedWord[] = []
  const safe = text.replace(LONG_RUN, (run) => ' '.repeat(run.length))
  for (let from = 0; from < safe.length; ) {
    let to = Math.min(from + MAX_CHUNK, safe.length)
    while (to < safe.length && to > from + MAX_CHUNK - MAX_RUN && safe[to] !== ' ') to--
    tagChunk(safe.slice(from, to), from, words)
    from = to
  }
  return words
}

function tagChunk(text: string, offset: number, words: TaggedWord[]): void {
  const nlp = wink()
  const { its } = nlp
  const doc = nlp.readDoc(text)
  const kinds = entityKinds(doc)
  const tokens = doc.tokens()
  const tags = tokens.out(its.pos)
  let at = 0
  for (const [index, value] of tokens.out().entries()) {
    // wink-nlp gives no offsets, and its own count of spaces stops at 65,535: the token is looked for.
    if (value.trim() === '') continue
    const start = text.indexOf(value, at)
    if (start < 0) continue
    at = start + value.length
    words.push({ start: offset + start, end: offset + at, pos: String(tags[index]), entity: kinds.get(index) ?? null })
  }
}

/** The kind of entity of each token that belongs to one. */
function entityKinds(doc: Document): ReadonlyMap<number, string> {
  const { its } = wink()
  const entities = doc.entities()
  const types = entities.out(its.type)
  const kinds = new Map<number, string>()
  for (const [index, span] of entities.out(its.span).entries()) {
    const [first, last] = Array.isArray(span) ? span : []
    for (let token = Number(first); token <= Number(last); token++) kinds.set(token, String(types[index]))
  }
  return kinds
}
