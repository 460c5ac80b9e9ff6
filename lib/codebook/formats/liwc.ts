import { findingOf } from '../problem'
import { CodebookDraft } from './draft'
import { type FormatReading, type ReadOptions, refused, shown } from './format'

interface Category {
  readonly name: string
  readonly line: number
}

interface Entry {
  readonly word: string
  readonly codes: readonly string[]
  readonly line: number
}

const CODE = /^(?:\(\d+|\d*\)?\d+(?:\/\d+)?|<[^<>\s]+>\d+(?:\/\d+)?)$/
/** A code has few digits: an endless one would be tried from each of them. */
const isCode = (token: string) => token.length < 40 && CODE.test(token)
/** A condition of LIWC 2007: `<of>131/125`, `(02 134)125/464`; what stands after the stroke holds otherwise. */
const CONDITIONAL = /^(?:<([^<>\s]+)>|(\([\d\s]*\)))(\d+)(?:\/(\d+))?$/
/** "cue.concept": a category of a category. */
const DOTTED = /^([\p{L}\p{N}_-]+)\.([\p{L}\p{N}_.-]+)$/u

/**
 * LIWC `.dic`: categories with their numbers between two lines of `%`, then one word a line with the numbers (or names) of its
 * categories. Every category is a cue of one concept, as LIWC counts them; but where "cue" is a category, "cue.concept" is a concept
 * of it, weak where the cue itself has none of its words.
 */
export function readLiwc(text: string, options: ReadOptions): FormatReading {
  const lines = text.split('\n')
  const marks = lines.flatMap((line, index) => (line.trim() === '%' ? [index] : []))
  const [from, to] = marks
  if (from === undefined || to === undefined) {
    const detail = from === undefined ? 'no line with a % alone' : 'the list of categories has no closing %'
    return refused([findingOf('codebook_syntax', `line ${(from ?? 0) + 1}`, (from ?? 0) + 1, detail)])
  }
  const draft = new CodebookDraft()
  const categories = readHead(lines.slice(from + 1, to), from + 2, draft)
  const byName = new Map([...categories].map(([number, { name }]) => [name.toLowerCase(), number]))
  const entries = lines.slice(to + 1).flatMap((line, index) => readEntry(line, to + 2 + index, byName))
  addEntries(entries, categories, draft)
  return draft.finish(options)
}

function readHead(lines: readonly string[], firstLine: number, draft: CodebookDraft): Map<string, Category> {
  const categories = new Map<string, Category>()
  let indented = false
  lines.forEach((text, index) => {
    const line = firstLine + index
    if (text.trim() === '') return
    const [, number, name] = /^(\d+)\s+(.+)$/.exec(text.trim()) ?? []
    if (number === undefined || name === undefined) {
      draft.findings.push(findingOf('category_unknown', shown(text.trim()), line, 'a number and a name were expected'))
      return
    }
    const key = String(Number(number))
    if (categories.has(key)) {
      draft.findings.push(findingOf('category_unknown', shown(name), line, `the number ${number} is taken`))
      return
    }
    if (!indented && /^\s/.test(text)) {
      indented = true
      draft.findings.push(findingOf('category_changed', shown(name), line, 'each category is a cue of its own'))
    }
    categories.set(key, { name, line })
  })
  return categories
}

/** The word, then its codes: behind the first tab, or, in a file of spaces, all that looks like a code at the end. */
function readEntry(text: string, line: number, byName: ReadonlyMap<string, string>): Entry[] {
  if (text.trim() === '' || text.trim() === '%') return []
  const [word = '', ...cells] = text.replace(/^\s+/, '').split('\t')
  const codes = cells.flatMap((cell) => {
    const number = byName.get(cell.trim().toLowerCase())
    return number === undefined ? (cell.match(/\([^()]*\)\S*|\S+/g) ?? []) : [number]
  })
  if (codes.length > 0) return [{ word: word.trim(), codes, line }]
  const tokens = word.trim().split(/\s+/)
  let start = tokens.length
  while (start > 1 && isCode(tokens[start - 1] ?? '')) start--
  const spaced = tokens.slice(start).join(' ')
  return [{ word: tokens.slice(0, start).join(' '), codes: spaced.match(/\([^()]*\)\S*|\S+/g) ?? [], line }]
}

/** A word and the one category of it, after conditions are written out. */
interface Member {
  readonly word: string
  readonly name: string
  readonly line: number
}

function addEntries(entries: readonly Entry[], categories: ReadonlyMap<string, Category>, draft: CodebookDraft): void {
  const members = entries.flatMap((entry) => membersOf(entry, categories, draft))
  const names = new Set([...categories.values()].map(({ name }) => name))
  /** Words of each category that others are concepts of, with whether one of those has them. */
  const parents = new Map<string, Map<string, boolean>>()
  for (const name of names) {
    const { cue, concept } = splitName(name, names)
    if (concept !== null) parents.set(cue, new Map())
  }
  for (const { word, name } of members) parents.get(name)?.set(word, false)
  const core = new Set<string>()
  for (const { word, name } of members) {
    const words = parents.get(splitName(name, names).cue)
    if (name === splitName(name, names).cue || words?.has(word) !== true) continue
    words.set(word, true)
    core.add(name)
  }
  for (const { name, line } of categories.values()) {
    const { cue, concept } = splitName(name, names)
    if (concept === null && parents.has(name)) continue
    const weak = parents.has(cue) && !core.has(name)
    draft.category({ cue, concept: concept ?? cue, line }, weak ? 'weak' : 'core')
  }
  for (const { word, name, line } of members) {
    if (parents.get(name)?.get(word) === true) continue
    const { cue, concept } = splitName(name, names)
    draft.addForeign(word, { cue, concept: concept ?? cue, lang: null, line })
  }
}

function splitName(
  name: string,
  names: ReadonlySet<string>,
): { readonly cue: string; readonly concept: string | null } {
  const [, cue, concept] = DOTTED.exec(name) ?? []
  return cue === undefined || concept === undefined || !names.has(cue) ? { cue: name, concept: null } : { cue, concept }
}

function membersOf(entry: Entry, categories: ReadonlyMap<string, Category>, draft: CodebookDraft): Member[] {
  const { word, codes, line } = entry
  if (codes.length === 0) {
    draft.findings.push(findingOf('pattern_left_out', shown(word), line, 'it has no category'))
    return []
  }
  const named = (form: string, code: string): Member[] => {
    const category = categories.get(/^\d+$/.test(code) ? String(Number(code)) : code)
    if (category !== undefined) return [{ word: form, name: category.name, line }]
    draft.findings.push(findingOf('category_unknown', shown(word), line, `category ${shown(code)}`))
    return []
  }
  return codes.flatMap((code) => {
    const [, follower, before, then, otherwise] = CONDITIONAL.exec(code) ?? []
    if (then === undefined) return named(word, code)
    const plain = otherwise === undefined ? [] : named(word, otherwise)
    if (follower !== undefined) {
      const both = `${word} ${follower}`
      draft.findings.push(findingOf('pattern_rewritten', shown(`${word} ${code}`), line, `now ${shown(both)}`))
      return [...named(both, then), ...plain]
    }
    const kept = otherwise === undefined ? 'the category is left out' : `category ${otherwise} was kept`
    draft.findings.push(findingOf('condition_lost', shown(`${word} ${before ?? ''}`), line, kept))
    return plain
  })
}
