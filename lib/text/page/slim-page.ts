import { type Attribute, type Token, tokensOf } from './tokens'

/** A page without what never holds its text, well-formed, and of bounded depth. */
export interface SlimPage {
  readonly html: string
  /** What the page says of itself for machines, as it stands: texts of `application/ld+json`. */
  readonly jsonLd: readonly string[]
  /** True where the page went on beyond `MOST_ELEMENTS` or `MOST_WORK`: the rest was left out. */
  readonly cut: boolean
}

/** Browsers stop at 512, articles lie at 10 to 40. Of what lies deeper the text is kept, in place, without its elements. */
const MAX_DEPTH = 100
/**
 * What comes after this in the chain takes time that grows with elements times their depth. Pages of news have 300 to 3,500
 * elements and a sum of depths of 25,000 at most; the bounds below take some seconds.
 */
const MOST_ELEMENTS = 15_000
const MOST_WORK = 150_000
/** Bounds on what one attribute, and what all self-descriptions together, may weigh. */
const LONGEST_VALUE = 4000
const LONGEST_JSON_LD = 4_000_000

const words = (list: string) => new Set(list.split(' '))
const VOID = words('area base br col embed hr img input link meta param source track wbr')
const HEAD = words('base link meta')
const BLOCK = words(
  'address article aside blockquote body center details dialog dd dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
)
/** Drawings: their text is a label, if anything. One that is never closed ends, as in browsers, where plain HTML goes on. */
const DRAWING = words('svg math')
const NOT_DRAWN = words('br code em embed hr img nobr ruby small span strong strike sub sup tt u var b big i s')
const KEPT_ATTRIBUTES = words(
  'aria-hidden aria-modal charset class colspan content datetime dir hidden href id itemprop itemscope itemtype lang name property rel role rowspan src style summary',
)
/** What an opening tag ends, and what that search does not look beyond. */
const ENDS: Readonly<Record<string, { readonly ended: ReadonlySet<string>; readonly within: ReadonlySet<string> }>> = {
  li: { ended: words('li'), within: words('ul ol menu dir td th table') },
  dt: { ended: words('dt dd'), within: words('dl td th table') },
  dd: { ended: words('dt dd'), within: words('dl td th table') },
  tr: { ended: words('tr'), within: words('table') },
  td: { ended: words('td th'), within: words('tr table') },
  th: { ended: words('td th'), within: words('tr table') },
  tbody: { ended: words('tbody thead tfoot'), within: words('table') },
  tfoot: { ended: words('tbody thead tfoot'), within: words('table') },
  option: { ended: words('option'), within: words('select') },
}
const PARAGRAPH = { ended: words('p'), within: words('td th table caption button object') }
/** A closing tag looks no further up than here for what it closes. */
const CELL = words('td th caption table')
const TABLE_PARTS = words('table caption tbody thead tfoot tr td th')

/**
 * One pass over the markup: scripts, styles, drawings, comments and most attributes go, every element is closed where a browser
 * would close it, what describes the page goes to the head. A text template of a script is read as part of the page where
 * nothing is left to fill in.
 */
export function slimPage(html: string): SlimPage {
  const out = new Slimmer()
  for (const token of tokensOf(html)) out.take(token)
  return out.finish()
}

class Slimmer {
  private readonly head: string[] = []
  private readonly body: string[] = []
  private readonly open: string[] = []
  private readonly jsonLd: string[] = []
  private readonly skipped = new Map<string, number>()
  private root: readonly Attribute[] = []
  private bodyTag: readonly Attribute[] = []
  private dropped: { readonly name: string; depth: number } | null = null
  private titled = false
  /** A template in a template is left out: to read each of them again would cost the square of their number. */
  private inTemplate = false
  private elements = 0
  private work = 0
  private weight = 0

  take(token: Token): void {
    if (this.dropped !== null && token.kind === 'open' && (BLOCK.has(token.name) || NOT_DRAWN.has(token.name)))
      this.dropped = null
    if (this.dropped !== null) this.skip(token, this.dropped)
    else if (this.isFull()) {
      if (token.kind === 'raw' && token.name === 'script') this.takeScript(token.attributes, token.text)
    } else if (token.kind === 'text') this.takeText(token.text)
    else if (token.kind === 'raw') this.takeRaw(token.name, token.attributes, token.text)
    else if (token.kind === 'close') this.close(token.name)
    else this.takeOpen(token.name, token.attributes, token.selfClosed)
  }

  finish(): SlimPage {
    while (this.open.length > 0) this.body.push(`</${this.open.pop()}>`)
    const html = [
      `<!doctype html><html${written(this.root)}><head>`,
      ...this.head,
      `</head><body${written(this.bodyTag)}>`,
      ...this.body,
      '</body></html>',
    ].join('')
    return { html, jsonLd: this.jsonLd, cut: this.isFull() }
  }

  private skip(token: Token, dropped: { readonly name: string; depth: number }): void {
    if (token.kind === 'open' && token.name === dropped.name && !token.selfClosed) dropped.depth++
    if (token.kind === 'close' && token.name === dropped.name && --dropped.depth === 0) this.dropped = null
  }

  private isFull(): boolean {
    return this.elements > MOST_ELEMENTS || this.work > MOST_WORK
  }

  /** Each entity becomes a text node of its own later on. */
  private takeText(text: string): void {
    const cost = this.open.length + 1
    let end = text.indexOf('&')
    while (end >= 0 && !this.isFull()) {
      this.work += cost
      end = text.indexOf('&', end + 1)
    }
    this.body.push(escaped(end < 0 ? text : text.slice(0, end)))
  }

  private takeRaw(name: string, attributes: readonly Attribute[], text: string): void {
    if (name === 'title') {
      if (!this.titled) this.head.push(`<title>${escaped(text.slice(0, LONGEST_VALUE))}</title>`)
      this.titled = true
    } else if (name === 'iframe') {
      this.count()
      this.body.push('<iframe></iframe>')
    } else if (name === 'xmp') {
      this.body.push(escaped(text))
    } else if (name === 'script') this.takeScript(attributes, text)
  }

  private takeScript(attributes: readonly Attribute[], text: string): void {
    const type = (attributes.find(([key]) => key === 'type')?.[1] ?? '').trim().toLowerCase()
    if (type.startsWith('application/ld+json')) {
      this.weight += text.length
      if (this.weight <= LONGEST_JSON_LD) this.jsonLd.push(text)
    } else if (!this.inTemplate && !this.isFull() && isFilledTemplate(type, text)) this.takeTemplate(text)
  }

  private takeTemplate(text: string): void {
    this.inTemplate = true
    for (const token of tokensOf(text)) this.take(token)
    this.inTemplate = false
  }

  private takeOpen(name: string, attributes: readonly Attribute[], selfClosed: boolean): void {
    if (name === 'head') return
    if (name === 'html' || name === 'body') {
      const kept = attributes.filter(isKept)
      if (name === 'html' && this.root.length === 0) this.root = kept
      if (name === 'body' && this.bodyTag.length === 0) this.bodyTag = kept
      return
    }
    if (DRAWING.has(name)) {
      if (!selfClosed) this.dropped = { name, depth: 1 }
      return
    }
    if (HEAD.has(name)) {
      this.count()
      this.head.push(`<${name}${written(attributes.filter(isKept))}>`)
      return
    }
    if (BLOCK.has(name)) this.end(PARAGRAPH)
    const ends = ENDS[name]
    if (ends !== undefined) this.end(ends)
    if (name === 'a' && this.open.at(-1) === 'a') this.pop()
    const tag = `<${name}${written(attributes.filter(isKept))}>`
    if (!VOID.has(name) && (this.open.length >= MAX_DEPTH || !/^[a-z][a-z0-9-]*$/.test(name))) {
      this.skipped.set(name, (this.skipped.get(name) ?? 0) + 1)
      return
    }
    this.count()
    this.body.push(tag)
    if (!VOID.has(name)) this.open.push(name)
  }

  private count(): void {
    this.elements++
    this.work += this.open.length
  }

  private close(name: string): void {
    if (name === 'br') this.body.push('<br>')
    const skipped = this.skipped.get(name) ?? 0
    if (skipped > 0) {
      this.skipped.set(name, skipped - 1)
      return
    }
    for (let at = this.open.length - 1; at >= 0; at--) {
      const above = this.open[at] ?? ''
      if (above === name) {
        while (this.open.length > at) this.pop()
        return
      }
      if (BLOCK.has(name) ? CELL.has(above) && !TABLE_PARTS.has(name) : BLOCK.has(above)) return
    }
  }

  private end({ ended, within }: { readonly ended: ReadonlySet<string>; readonly within: ReadonlySet<string> }): void {
    for (let at = this.open.length - 1; at >= 0; at--) {
      const name = this.open[at] ?? ''
      if (ended.has(name)) {
        while (this.open.length > at) this.pop()
        return
      }
      if (within.has(name)) return
    }
  }

  private pop(): void {
    this.body.push(`</${this.open.pop()}>`)
  }
}

const isKept = ([name, value]: Attribute) =>
  KEPT_ATTRIBUTES.has(name) && (name !== 'style' || /none|hidden/i.test(value.slice(0, LONGEST_VALUE)))

const written = (attributes: readonly Attribute[]) =>
  attributes.map(([name, value]) => ` ${name}="${value.slice(0, LONGEST_VALUE).replaceAll('"', '&quot;')}"`).join('')

const escaped = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\0', '')

/** A text that a script puts into the page as it is: paragraphs, and no place left open for data. */
function isFilledTemplate(type: string, text: string): boolean {
  if (!/^text\/(?:template|html|x-template|x-handlebars)/.test(type)) return false
  return (text.match(/<p[\s>]/gi)?.length ?? 0) >= 2 && !/\{\{|<%|\$\{/.test(text)
}
