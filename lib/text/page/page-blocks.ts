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
const ASIDE = new Set('NAV FOOTER ASIDE FORM DIALOG FIGCAPTION MENU'.split(' '))
const ASIDE_NAME = /comment|disqus|cookie|consent|newsletter|sidebar|related|promo|footer|popup|modal|banner|subscri/i

/** Blocks in page order; what is hidden, beside the article by its element, or a comment by its name is left out. */
export function pageBlocks(body: Element): PageBlock[] {
  const blocks: PageBlock[] = []
  let groups = 0
  const walk = (element: Element, group: number) => {
    for (const child of element.children) {
      const name = child.nodeName.toUpperCase()
      if (UNREAD.has(name) || ASIDE.has(name) || isHidden(child) || ASIDE_NAME.test(nameOf(child))) continue
      if (hasBlocks(child)) walk(child, ++groups)
      else if (BLOCKS.has(name)) {
        blocks.push(...readBlocks(child, group))
      }
    }
  }
  walk(body, groups)
  return blocks
}

/** An element without blocks in it; two line breaks make blocks of its parts all the same. */
function readBlocks(element: Element, group: number): PageBlock[] {
  const whole = blockText(element)
  if (whole === '') return []
  let inLinks = 0
  for (const link of element.querySelectorAll('a')) inLinks += (link.textContent ?? '').length
  const linked = Math.min(1, inLinks / whole.length)
  return whole.split('\n\n').map((text) => {
    const words = text.match(/\S+/g)?.length ?? 0
    const stops = /[.!?…]["»”’')\]\s]*$/.test(text.slice(-8))
    return { text, group, words, linked, prose: words >= PROSE_WORDS && stops && linked < MOST_LINKED }
  })
}

const hasBlocks = (element: Element): boolean =>
  [...element.children].some((child) => BLOCKS.has(child.nodeName.toUpperCase()) || hasBlocks(child))

const nameOf = (element: Element) => `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`

const isHidden = (element: Element) =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
