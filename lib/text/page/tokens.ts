/** A piece of markup as it stands: names in lower case, text and attribute values with their entities untouched. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: readonly Attribute[]
      readonly selfClosed: boolean
    }
  | { readonly kind: 'close'; readonly name: string }
  /** An element whose content is no markup: a script, a style sheet, a title. */
  | { readonly kind: 'raw'; readonly name: string; readonly attributes: readonly Attribute[]; readonly text: string }

export type Attribute = readonly [name: string, value: string]

const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes'])
const NAME = /[a-z][^\s/>]*/iy
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y
/** More are no page's doing. */
const MOST_ATTRIBUTES = 100

/**
 * Markup in order, in time that grows with the page and no faster, whatever is broken in it: the repairs (what closes what) are
 * left to who builds on it. Comments, declarations and processing instructions are left out.
 */
export function* tokensOf(html: string): Generator<Token> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      yield { kind: 'text', text: html.slice(at) }
      return
    }
    if (open > at) yield { kind: 'text', text: html.slice(at, open) }
    const next = html.charAt(open + 1)
    if (next === '!' || next === '?') {
      at = endOfDeclaration(html, open)
    } else if (next === '/' && /[a-z]/i.test(html.charAt(open + 2))) {
      NAME.lastIndex = open + 2
      const name = (NAME.exec(html)?.[0] ?? '').toLowerCase()
      const end = html.indexOf('>', open)
      at = end < 0 ? html.length : end + 1
      yield { kind: 'close', name }
    } else if (/[a-z]/i.test(next)) {
      const tag = readTag(html, open)
      at = tag.end
      if (RAW.has(tag.name)) {
        const close = endOfRaw(html, tag.name, at)
        yield { kind: 'raw', name: tag.name, attributes: tag.attributes, text: html.slice(at, close) }
        at = close
      } else yield { kind: 'open', name: tag.name, attributes: tag.attributes, selfClosed: tag.selfClosed }
    } else {
      yield { kind: 'text', text: '<' }
      at = open + 1
    }
  }
}

function endOfDeclaration(html: string, open: number): number {
  const [mark, length] = html.startsWith('<!--', open)
    ? ['-->', 3]
    : html.startsWith('<![CDATA[', open)
      ? [']]>', 3]
      : ['>', 1]
  const end = html.indexOf(mark, open + 2)
  return end < 0 ? html.length : end + length
}

function readTag(html: string, open: number) {
  NAME.lastIndex = open + 1
  const name = (NAME.exec(html)?.[0] ?? '').toLowerCase()
  const attributes: Attribute[] = []
  let at = open + 1 + name.length
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const found = ATTRIBUTE.exec(html)
    if (found === null) break
    at = ATTRIBUTE.lastIndex
    const [, key = '', doubled, single, bare] = found
    if (attributes.length < MOST_ATTRIBUTES) attributes.push([key.toLowerCase(), doubled ?? single ?? bare ?? ''])
  }
  const end = html.indexOf('>', at)
  return {
    name,
    attributes,
    selfClosed: end > 0 && html[end - 1] === '/',
    end: end < 0 ? html.length : end + 1,
  }
}

/** Where `</name` stands; the end of the page where it never comes. */
function endOfRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}
