import { findingOf } from '../problem'
import { CodebookDraft } from './draft'
import { type FormatReading, type ReadOptions, refused, shown } from './format'

const COLOUR = /#[\da-f]{6}$/i

/** Lexicoder `.lc3`, `.lcd`: `+category` (with a colour, at times), then its words, one a line. */
export function readLexicoder(text: string, options: ReadOptions): FormatReading {
  const draft = new CodebookDraft()
  let category: string | null = null
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1
    const word = raw.trim()
    if (word === '') continue
    if (word.startsWith('+')) {
      category = word.slice(1).replace(COLOUR, '').trim()
      draft.category({ cue: category, concept: category, line })
    } else if (category === null) {
      return refused([findingOf('codebook_syntax', `line ${line}`, line, 'a word before the first +category')])
    } else draft.addForeign(word, { cue: category, concept: category, lang: null, line })
  }
  return draft.finish(options)
}

/** "word (1)": WordStat writes the weight behind each word, which a category has not. */
const WEIGHTED = /^(.{1,300}?)\s*\((-?\d{1,3}(?:[.,]\d{1,3})?)\)$/
const MAX_LINE = 400
/** Rules of WordStat that no list of words can hold: `@RULE [A NEAR B]`. */
const RULE = /^@|\b(?:NEAR|BEFORE|AFTER)\b.*\//

interface Outlined {
  readonly name: string
  readonly depth: number
}

/** WordStat `.cat`: categories by their indentation, words with their weight in parentheses. */
export function readWordstat(text: string, options: ReadOptions): FormatReading {
  const draft = new CodebookDraft()
  const path: Outlined[] = []
  let weighted: number | null = null
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1
    const name = raw.trim()
    if (name === '') continue
    const depth = depthOf(raw.slice(0, raw.length - raw.trimStart().length))
    while ((path.at(-1)?.depth ?? -1) >= depth) path.pop()
    const [, word, weight] = (name.length < MAX_LINE ? WEIGHTED.exec(name) : null) ?? []
    if (word === undefined) {
      path.push({ name, depth })
      continue
    }
    const [first, ...below] = path.map((one) => one.name)
    if (first === undefined) {
      return refused([findingOf('codebook_syntax', `line ${line}`, line, `${shown(word)} stands under no category`)])
    }
    if (weight !== '1') weighted ??= line
    const cue = first
    const concept = below.length === 0 ? cue : below.join(' › ')
    if (RULE.test(word)) draft.findings.push(findingOf('condition_lost', shown(word), line, 'left out'))
    else draft.addForeign(word, { cue, concept, lang: null, line })
  }
  if (weighted !== null) draft.findings.push(findingOf('value_lost', `line ${weighted}`, weighted))
  return draft.finish(options)
}

/** Tabs; in a file without, spaces. */
const depthOf = (indent: string) => indent.replaceAll(' ', '').length || indent.length
