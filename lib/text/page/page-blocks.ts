import { BLOCKS, blockText, UNREAD } from './block-text'

/** A stretch of a page's text between two block borders, before anything is judged. */
export interface PageBlock {
  readonly text: string
  /** Number of the element that holds the block among others: the paragraphs of an article mostly share one. */
  readonly group: number
  readonly words: number
  /** Share of its characters that are links. */
  readonly linked: number
  /** Reads as running text: a whole sentence of some length, hardly any links. */
  readonly prose: boolean
}

/** A shorter sentence may be a label or a button. */
const PROSE_WORDS = 10
const MOST_LINKED = 0.4
/** Never the article's own words, however much they look like prose. */
const ASIDE = new Set('NAV FOOTER ASIDE DIALOG FIGCAPTION MENU'.split(' '))
/** A class or id that begins so; "has-sidebar" is said of what stands beside one. */
const ASIDE_NAME =
  /(?:^|\s)(?:comments?|disqus|cookies?|consent|newsletter|sidebar|related|promo|footer|popup|modal|banner|subscri\w+)(?:$|[\s_-])/i

/** Blocks in page order; what is hidden, beside the article by its element, or a comment by its name is left out. */
export function pageBlocks(body: Element): PageBlock[] {
  const blocks: PageBlock[] = []
  let groups = 0
  const walk = (element: Element, group: number) => {
    let loose: Node[] = []
    const closeRun = () => {
      blocks.push(...readBlocks(loose, group))
      loose = []
    }
    for (const child of element.childNodes) {
      const inside = elementOf(child)
      if (inside === null || !(BLOCKS.has(inside.nodeName.toUpperCase()) || hasBlocks(inside))) {
        if (inside === null || !isAside(inside)) loose.push(child)
        continue
      }
      closeRun()
      if (isAside(inside)) continue
      if (hasBlocks(inside)) walk(inside, ++groups)
      else blocks.push(...readBlocks([inside], group))
    }
    closeRun()
  }
  walk(body, groups)
  return blocks
}

/** Nodes in a row without blocks in them; two line breaks make blocks of their parts all the same. */
function readBlocks(nodes: readonly Node[], group: number): PageBlock[] {
  const whole = blockText(nodes)
  if (whole === '') return []
  let inLinks = 0
  for (const node of nodes) {
    const element = elementOf(node)
    const links = element === null ? [] : element.nodeName === 'A' ? [element] : element.querySelectorAll('a')
    for (const link of links) inLinks += (link.textContent ?? '').length
  }
  const linked = Math.min(1, inLinks / whole.length)
  return whole.split('\n\n').map((text) => {
    const words = text.match(/\S+/g)?.length ?? 0
    const stops = /[.!?…]["»”’')\]\s]*$/.test(text.slice(-8))
    return { text, group, words, linked, prose: words >= PROSE_WORDS && stops && linked < MOST_LINKED }
  })
}

const elementOf = (node: Node): Element | null => (isElement(node) ? node : null)

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE

const isAside = (element: Element) => {
  const name = element.nodeName.toUpperCase()
  return UNREAD.has(name) || ASIDE.has(name) || isHidden(element) || ASIDE_NAME.test(nameOf(element))
}

const hasBlocks = (element: Element): boolean =>
  [...element.children].some((child) => BLOCKS.has(child.nodeName.toUpperCase()) || hasBlocks(child))

const nameOf = (element: Element) => `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`

const isHidden = (element: Element) =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
