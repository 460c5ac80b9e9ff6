export const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)
const CELLS = new Set(['TD', 'TH'])
export const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON SELECT OPTION TEXTAREA INPUT IFRAME OBJECT HEAD'.split(' '),
)
/** White space that HTML folds. No-break spaces are the author's: French puts them before « : » and inside « ». */
const FOLDED = /[ \t\n\r\f]+/g
/** Invisible: where a long word may be broken, and marks of copying. They would cut words in two. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g

/**
 * The text of nodes in a row as a reader sees it: a blank line between blocks, a line break where the page has `<br>`, a tab between
 * the cells of a row.
 *
 * @example `<p>One<br>two</p><p>Three</p>` // 'One\ntwo\n\nThree'
 */
export function blockText(nodes: Iterable<Node>): string {
  const out: string[] = []
  walk(nodes, false, out)
  return out
    .join('')
    .replace(/[ \t]{2,}/g, (gap) => (gap.includes('\t') ? '\t' : ' '))
    .replace(/[ \t]?\n[ \t]?/g, '\n')
    .split(/\n\n+/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .join('\n\n')
}

/** In the DOM of `slimPage` nothing lies deep: recursion is safe. */
function walk(nodes: Iterable<Node>, preformatted: boolean, out: string[]): void {
  for (const child of nodes) {
    if (child.nodeType === child.TEXT_NODE) {
      const text = (child.nodeValue ?? '').replace(INVISIBLE, '')
      out.push(preformatted ? text.replace(/\n{2,}/g, '\n') : text.replace(FOLDED, ' '))
      continue
    }
    const name = child.nodeName.toUpperCase()
    if (UNREAD.has(name)) continue
    if (name === 'BR') out.push('\n')
    else if (BLOCKS.has(name)) {
      out.push('\n\n')
      walk(child.childNodes, preformatted || name === 'PRE', out)
      out.push('\n\n')
    } else {
      walk(child.childNodes, preformatted, out)
      if (CELLS.has(name)) out.push('\t')
    }
  }
}
