import { findingOf } from '../problem'
import { CodebookDraft } from './draft'
import { type FormatReading, type ReadOptions, refused } from './format'
import { lineCounter } from './line-counter'

/** A comment, an instruction, a declaration, or a tag with its name and attributes. Values in quotes may hold any sign but `<`. */
const MARKUP =
  /<!--[\s\S]*?-->|<\?[^>]*>|<!\[?[A-Z]|<(\/?)([A-Za-z_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|</g
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const MAX_DEPTH = 30

/**
 * Yoshikoder `.ykd`: `<cnode>` is a category, `<pnode>` a word. The one outermost category is the dictionary's own name. Only the
 * elements and the five entities of plain XML are read: a file that declares its own is refused.
 */
export function readYoshikoder(text: string, options: ReadOptions): FormatReading {
  const draft = new CodebookDraft()
  const path: string[] = []
  const open: string[] = []
  const lineOf = lineCounter(text)
  for (const { 0: tag, 1: closing, 2: element, 3: attributes = '', 4: empty, index } of text.matchAll(MARKUP)) {
    const line = lineOf(index)
    const fault = (detail: string) => refused([findingOf('codebook_syntax', `line ${line}`, line, detail)])
    if (tag.startsWith('<!--') || tag.startsWith('<?')) continue
    if (tag.startsWith('<!')) {
      return refused([findingOf('codebook_unsafe', `line ${line}`, line, 'a declaration of XML')])
    }
    if (element === undefined) return fault('a tag that is not XML')
    if (closing === '/') {
      if (open.pop() !== element) return fault(`</${element}> closes nothing`)
      if (element === 'cnode') path.pop()
      continue
    }
    const name = nameIn(attributes)
    if (open.length > MAX_DEPTH) return fault(`deeper than ${MAX_DEPTH} levels`)
    if (element === 'cnode') path.push(name ?? '')
    if (element === 'pnode' && name !== null) {
      const [cue = 'words', ...below] = path.length > 1 ? path.slice(1) : path
      draft.addForeign(name, { cue, concept: below.length === 0 ? cue : below.join(' › '), lang: null, line })
    }
    if (empty !== '/') open.push(element)
    else if (element === 'cnode') path.pop()
  }
  const last = lineOf(text.length)
  if (open.length > 0)
    return refused([findingOf('codebook_syntax', `line ${last}`, last, `<${open.at(-1)}> is not closed`)])
  return draft.finish(options)
}

function nameIn(attributes: string): string | null {
  for (const [, key, double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (key === 'name') return decoded(double ?? single ?? '')
  }
  return null
}

const decoded = (value: string) =>
  value.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
