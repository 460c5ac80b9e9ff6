import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import { LANGUAGES, type Language } from '../../model/language'
import { findingOf } from '../problem'
import { CodebookDraft } from './draft'
import { type FormatReading, type ReadOptions, refused, shown } from './format'
import { languageNamed } from './language-names'

/** A tree of YAML takes four hundred times its text in memory. */
const MAX_LENGTH = 1024 * 1024
/** More faults than this say nothing new. */
const SHOWN_FAULTS = 10
/** Deeper than any dictionary: what is deeper is a fault of the file. */
const MAX_DEPTH = 30
/** What quanteda's `as.yaml` names the words of a category that has sub-categories too. */
const UNNAMED = '__'
const WEAK = / \(weak\)$/
const SETTING = /^(?:true|false|yes|no)$/i

/**
 * quanteda's YAML: categories of categories, to any depth, of words in lists. The first level is the cue, what lies below is its
 * concept; a level that has one key for each language says the language; "cue (weak)" holds the weak concepts of a cue.
 *
 * Aliases are refused: a kilobyte of them can stand for gigabytes.
 */
export function readQuanteda(text: string, options: ReadOptions): FormatReading {
  if (text.length > MAX_LENGTH) return refused([findingOf('codebook_too_large', 'the file', null, '1 MB for YAML')])
  const counter = new LineCounter()
  const lineOf = (offset: number) => counter.linePos(offset).line
  // Every scalar is a word (so that "no" stays one), and no key is searched for among all before it.
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    lineCounter: counter,
    logLevel: 'silent',
    prettyErrors: false,
  })
  if (document.errors.length > 0) {
    const faults = document.errors.slice(0, SHOWN_FAULTS).map(({ message, pos: [at] }) => {
      const line = lineOf(at)
      return findingOf('codebook_syntax', `line ${line}`, line, message.split('\n')[0])
    })
    return refused(faults)
  }
  const unsafe: number[] = []
  visit(document, {
    Alias: (_key, node) => {
      unsafe.push(node.range?.[0] ?? 0)
      return visit.BREAK
    },
  })
  for (const at of unsafe) {
    return refused([findingOf('codebook_unsafe', `line ${lineOf(at)}`, lineOf(at), 'a YAML alias')])
  }
  const draft = new CodebookDraft()
  const walk = new Walk(draft, lineOf)
  walk.read(document.contents, [], null)
  if (walk.deep !== null) {
    return refused([findingOf('codebook_syntax', `line ${walk.deep}`, walk.deep, `deeper than ${MAX_DEPTH} levels`)])
  }
  return draft.finish(options)
}

class Walk {
  /** A line that lies too deep to be read. */
  deep: number | null = null

  constructor(
    private readonly draft: CodebookDraft,
    private readonly lineOf: (offset: number) => number,
  ) {}

  read(node: unknown, path: readonly string[], lang: Language | null, depth = 0): void {
    if (depth > MAX_DEPTH) {
      this.deep ??= this.lineAt(node)
      return
    }
    if (isMap(node)) this.readKeys(node.items, path, lang, depth)
    else if (isSeq(node)) for (const item of node.items) this.read(item, path, lang, depth + 1)
    else if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') {
      const place = { ...placeOf(path), lang, line: this.lineAt(node) }
      this.draft.addForeign(node.value, place, strengthOf(path))
    }
  }

  private readKeys(
    items: readonly { readonly key: unknown; readonly value: unknown }[],
    path: readonly string[],
    lang: Language | null,
    depth: number,
  ): void {
    const names = items.map(({ key }) => (isScalar(key) ? String(key.value) : ''))
    const found = names.map(languageNamed)
    const byLanguage = found.length === LANGUAGES.length && LANGUAGES.every((language) => found.includes(language))
    items.forEach(({ key, value }, index) => {
      const name = names[index] ?? ''
      if (byLanguage) {
        this.read(value, path, found[index] ?? null, depth + 1)
        return
      }
      if (path.length === 0 && isScalar(value) && name === 'tolower' && SETTING.test(String(value.value))) {
        this.draft.findings.push(findingOf('value_lost', shown(name), this.lineAt(key), 'capitals are ignored anyway'))
        return
      }
      const below = name === UNNAMED ? path : [...path, name]
      if (holdsNothing(value)) this.draft.category({ ...placeOf(below), line: this.lineAt(key) }, strengthOf(below))
      this.read(value, below, lang, depth + 1)
    })
  }

  private lineAt(node: unknown): number {
    return isNode(node) && !isAlias(node) ? this.lineOf(node.range?.[0] ?? 0) : 1
  }
}

const holdsNothing = (value: unknown) =>
  isScalar(value) ? value.value === null || String(value.value).trim() === '' : isSeq(value) && value.items.length === 0

const strengthOf = ([first = '']: readonly string[]) => (WEAK.test(first) ? 'weak' : 'core')

function placeOf([first = 'words', ...below]: readonly string[]): { readonly cue: string; readonly concept: string } {
  const cue = first.replace(WEAK, '')
  return { cue, concept: below.length === 0 ? cue : below.join(' › ') }
}
