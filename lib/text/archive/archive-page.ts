import { parseHTML } from 'linkedom'
import { blockText } from '../page/block-text'
import { dayOf } from '../page/published-date'
import { slimPage } from '../page/slim-page'
import { type Archived, publicationName, unlessNone } from './archived'
import { FACTIVA_END, fromFields, readFactiva } from './factiva-lines'

const EUROPRESSE = /class=["'][^"']*DocPublicationName/
const FACTIVA = /<div[^>]+class=["']article\b|<td[^>]*>\s*<b>\s*HD\b/i

/**
 * The articles of a page that Europresse or Factiva have exported, in their order, null for one that cannot be read; none where the page
 * is not one of theirs. Each document is read on its own, so that a hundred of them are no larger a page than one.
 */
export function archivedPages(html: string): readonly (Archived | null)[] {
  if (EUROPRESSE.test(html)) return unlessNone(pieces(html, /<article\b/i).map(readEuropresse))
  if (FACTIVA.test(html)) return unlessNone(pieces(html, /<div[^>]+class=["']article\b/i).map(readTables))
  return []
}

/** The page cut before each beginning of a document; what stands before the first is no document. */
function pieces(html: string, begin: RegExp): readonly string[] {
  const at = [...html.matchAll(new RegExp(begin, 'gi'))].map(({ index }) => index)
  return at.map((from, place) => html.slice(from, at[place + 1] ?? html.length))
}

function readEuropresse(html: string): Archived | null {
  const { document } = parseHTML(slimPage(html).html)
  const textOf = (selector: string) => {
    const found = document.querySelector(selector)
    const text = found === null ? '' : blockText([found])
    return text === '' ? null : text
  }
  const text = textOf('.docOcurrContainer') ?? textOf('.DocText')
  const outlet = textOf('.DocPublicationName')
  if (text === null || outlet === null) return null
  const key = /news[·.•]\d{8}[·.•]\S+/.exec(document.body.textContent ?? '')?.[0] ?? null
  const dated = ['.DocHeader', '.DocPublicationName', 'header'].map((selector) => dayOf(textOf(selector) ?? ''))
  return {
    id: key,
    title: oneLine(textOf('.titreArticleVisu') ?? textOf('.titreArticle')),
    outlet: publicationName(outlet),
    date: dated.find((day) => day !== null) ?? (key === null ? null : dayOf(key.replace(/[·•]/g, ' '))),
    lang: null,
    text,
  }
}

/** With field codes a document is a table of codes and contents; without, its lines stand as in the text. */
function readTables(html: string): Archived | null {
  const { document } = parseHTML(slimPage(html).html)
  const rows = [...document.querySelectorAll('tr')].flatMap((row) => {
    const [code, content] = [...row.querySelectorAll('td, th')]
    const name = code?.textContent?.trim() ?? ''
    return content === undefined || !/^[A-Z]{2,3}$/.test(name) ? [] : [[name, blockText([content])] as const]
  })
  if (rows.length > 0) return fromFields(new Map(rows.toReversed()), null)
  const lines = blockText([document.body]).split('\n')
  const end = lines.findIndex((line) => FACTIVA_END.test(line.trim()))
  return readFactiva(
    // A blank line stands between all blocks of a page: here they are the lines.
    (end < 0 ? lines : lines.slice(0, end)).filter((line) => line !== ''),
    FACTIVA_END.exec(lines[end]?.trim() ?? '')?.[1] ?? null,
  )
}

const oneLine = (text: string | null) => text?.replace(/\s+/g, ' ').trim() ?? null
