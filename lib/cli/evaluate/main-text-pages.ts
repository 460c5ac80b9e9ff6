import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { z } from 'zod'
import { blockText } from '../../text/page/block-text'
import { decodePage } from '../../text/page/decode-page'

/** A page with what its main text must be; null: the set does not say. */
export interface MaterialPage {
  readonly html: string
  readonly url: string
  /** The whole main text. */
  readonly expected: string | null
  /** Strings that the main text, its title before it, must hold and must not hold. */
  readonly must: readonly string[]
  readonly mustNot: readonly string[]
  readonly title: string | null
  readonly author: string | null
  /** `YYYY-MM-DD`. */
  readonly date: string | null
}

export interface MaterialSet {
  readonly name: string
  readonly pages: readonly MaterialPage[]
}

const metadataSchema = z.object({ title: z.string(), publishedTime: z.string().nullable() })
const stringsSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    with: z.array(z.string()),
    without: z.array(z.string()),
    title: z.string().nullish(),
    author: z.union([z.string(), z.array(z.string())]).nullish(),
    date: z.string().nullish(),
  }),
)
const trapSchema = z.array(
  z.object({ file: z.string(), url: z.string(), title: z.string(), date: z.string(), paragraphs: z.array(z.string()) }),
)
/** Pages that are given without their address. */
const NO_ADDRESS = 'https://example.org/article'
/** A link of fewer words is a menu's, and may well be a phrase of the article too. */
const TEASER_WORDS = 4

/** The three sets of pages under a folder, each in the order of its file names. */
export function mainTextSets(folder: string): readonly MaterialSet[] {
  return [
    { name: 'readability', pages: readabilityPages(join(folder, 'readability')) },
    { name: 'trafilatura', pages: trafilaturaPages(join(folder, 'trafilatura')) },
    { name: 'sidebar', pages: sidebarPages(join(folder, 'sidebar-trap')) },
  ]
}

function readabilityPages(folder: string): MaterialPage[] {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
  return names.sort().map((name) => {
    const { title, publishedTime } = metadataSchema.parse(
      JSON.parse(readFileSync(join(folder, name, 'expected-metadata.json'), 'utf8')),
    )
    const { document } = parseHTML(
      `<!doctype html><html><body>${readPageFile(join(folder, name, 'expected.html'))}</body></html>`,
    )
    return {
      html: readPageFile(join(folder, name, 'source.html')),
      url: NO_ADDRESS,
      expected: blockText([document.body]),
      must: [],
      mustNot: [],
      title,
      author: null,
      date: publishedTime?.slice(0, 10) ?? null,
    }
  })
}

function trafilaturaPages(folder: string): MaterialPage[] {
  const pages = Object.values(stringsSchema.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))))
  return [...pages].sort(byFile).map((page) => ({
    html: readPageFile(join(folder, page.file)),
    url: NO_ADDRESS,
    expected: null,
    must: page.with,
    mustNot: page.without,
    title: page.title ?? null,
    author: page.author === undefined || page.author === null ? null : [page.author].flat().join(', '),
    date: page.date ?? null,
  }))
}

function sidebarPages(folder: string): MaterialPage[] {
  const pages = trapSchema.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')))
  return [...pages].sort(byFile).map(({ file, url, title, date, paragraphs }) => {
    const html = readPageFile(join(folder, file))
    return {
      html,
      url,
      expected: paragraphs.join('\n\n'),
      must: paragraphs,
      mustNot: teasersOf(html, `${title} ${paragraphs.join(' ')}`),
      title,
      author: null,
      date: date.slice(0, 10),
    }
  })
}

/** The texts of a page's links that are no part of the article: its ticker, its menus, its teasers. */
function teasersOf(html: string, article: string): string[] {
  const own = article.replace(/\s+/g, ' ')
  const links = [...parseHTML(html).document.querySelectorAll('a')]
  const texts = links.map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').trim())
  return [...new Set(texts)].filter((text) => text.split(' ').length >= TEASER_WORDS && !own.includes(text))
}

const byFile = (one: { readonly file: string }, other: { readonly file: string }) => (one.file < other.file ? -1 : 1)

function readPageFile(path: string): string {
  const decoded = decodePage(readFileSync(path), null)
  return 'code' in decoded ? '' : decoded.text
}
