import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { cleanDocument } from '../../text/clean'
import { blockText } from '../../text/page/block-text'
import { readPage, toRawDocument } from '../../text/page/read-page'
import type { Measurement } from '../write-measurement'
import { type MaterialPage, mainTextSets } from './main-text-pages'
import { wordOverlap } from './word-overlap'

/** What a reader makes of a page; `text` without the title. */
interface Reading {
  readonly title: string
  readonly author: string
  readonly date: string
  readonly text: string
}

/** For comparison only, and left out where it is not installed: an installation without what developers need has none. */
const defuddle = await import('defuddle').then((library) => library.default).catch(() => null)

const READERS: readonly (readonly [name: string, read: (page: MaterialPage) => Reading])[] = [
  ['readability', readWithReadability],
  ...(defuddle === null ? [] : ([['defuddle', readWithDefuddle]] as const)),
  ['ours', readOurs],
  ['ours, cleaned', readAndClean],
]

/** Every second page was not read while the rules were written. */
const HALVES = [
  ['tuned on', 0],
  ['held back', 1],
] as const

/** How much of the main text, and how little else, comes out of pages of HTML: for each library alone, and for ours. */
export function measureMainText(folder: string): Measurement {
  const rows = mainTextSets(join(folder, 'pages')).flatMap(({ name, pages }) =>
    HALVES.flatMap(([half, rest]) => {
      const chosen = pages.filter((_, index) => index % 2 === rest)
      return READERS.map(([reader, read]) => [name, half, chosen.length, reader, ...figuresOf(chosen, read)])
    }),
  )
  return {
    name: 'main-text',
    title: 'The main text out of pages',
    about: [
      'Three sets of pages. readability: the whole text is given, as Readability itself finds it (a library can but equal it there);',
      'trafilatura: strings that must and must not be in the result, its title before it; sidebar: pages whose ticker is easily taken',
      'for the article: their true paragraphs must be there, the texts of all other links of four words or more must not.',
      'Precision, recall and F1 by words, each page counted the same; “in order”: F1 of the longest common subsequence of words.',
      '“ours” is the page stage (`lib/text/page`): Readability over linkedom, on a page made small and safe, lost paragraphs put back.',
      '“ours, cleaned” is that text after the stage `clean`, as it is scored: it takes out captions, credits and bylines which the',
      'sets count as text, and puts the title first. Title, author, day: pages where they are as given, of those that give them.',
      'Held back: every second page, not looked at while the rules were written; its totals were watched, and, to find out why a page',
      'gave too little, how much text and which elements it has. So the held-back figures are somewhat optimistic.',
      'Versions: @mozilla/readability 0.6.0 over linkedom 0.18.15, defuddle 0.19.4. Measured once, on all pages without their titles, and not',
      'kept: Readability over jsdom 29 (170 → 168 of 189 strings found, four times slower), @extractus/article-extractor 9.0.1 (156;',
      'F1 0.933 on the set readability), @wrtnlabs/web-content-extractor 3.2.4 (161; 137 of 189 kept out; F1 0.825).',
    ].join('\n'),
    columns: [
      'set',
      'half',
      'pages',
      'reader',
      'must found',
      'must not, kept out',
      'precision',
      'recall',
      'F1',
      'F1 in order',
      'title',
      'author',
      'day',
    ],
    rows,
  }
}

function figuresOf(pages: readonly MaterialPage[], read: (page: MaterialPage) => Reading): string[] {
  const readings = pages.map((page) => ({ page, reading: read(page) }))
  const overlaps = readings.flatMap(({ page, reading }) =>
    page.expected === null ? [] : [wordOverlap(reading.text, page.expected)],
  )
  const strings = readings.map(({ page, reading }) => {
    const whole = folded(`${reading.title}\n${reading.text}`)
    const holds = (text: string) => whole.includes(folded(text))
    return {
      found: page.must.filter(holds).length,
      of: page.must.length,
      out: page.mustNot.filter((text) => !holds(text)).length,
      ofOut: page.mustNot.length,
    }
  })
  const sum = (key: 'found' | 'of' | 'out' | 'ofOut') => strings.reduce((total, one) => total + one[key], 0)
  const mean = (key: 'precision' | 'recall' | 'f1' | 'sequenceF1') =>
    overlaps.length === 0 ? '–' : (overlaps.reduce((total, one) => total + one[key], 0) / overlaps.length).toFixed(4)
  const right = (key: 'title' | 'author' | 'date') => {
    const given = readings.filter(({ page }) => page[key] !== null)
    const same = given.filter(
      ({ page, reading }) => folded(page[key] ?? '').toLowerCase() === folded(reading[key]).toLowerCase(),
    )
    return share(same.length, given.length)
  }
  return [
    share(sum('found'), sum('of')),
    share(sum('out'), sum('ofOut')),
    mean('precision'),
    mean('recall'),
    mean('f1'),
    mean('sequenceF1'),
    right('title'),
    right('author'),
    right('date'),
  ]
}

const share = (right: number, of: number) => (of === 0 ? '–' : `${right}/${of}`)

const folded = (text: string) => text.replace(/\s+/g, ' ').trim()

function readWithReadability({ html }: MaterialPage): Reading {
  const found = new Readability(parseHTML(wholePage(html)).document, {
    serializer: (article) => blockText([article]),
  }).parse()
  return readingOf(found?.title, found?.byline, found?.publishedTime, found?.content)
}

function readWithDefuddle({ html, url }: MaterialPage): Reading {
  if (defuddle === null) return readingOf('', '', '', '')
  const found = new defuddle(parseHTML(wholePage(html)).document, { url }).parse()
  const { document } = parseHTML(`<!doctype html><html><body>${found.content}</body></html>`)
  return readingOf(found.title, found.author, found.published, blockText([document.body]))
}

function readOurs({ html }: MaterialPage): Reading {
  const page = readPage(html)
  return readingOf(page.title?.value, page.byline?.value, page.date?.value, page.text)
}

function readAndClean({ html }: MaterialPage): Reading {
  const page = readPage(html)
  const { text, titleSpan } = cleanDocument(toRawDocument('page', page))
  const title = titleSpan === null ? '' : text.slice(titleSpan.start, titleSpan.end)
  return readingOf(title, page.byline?.value, page.date?.value, titleSpan === null ? text : text.slice(titleSpan.end))
}

type Maybe = string | null | undefined

const readingOf = (title: Maybe, author: Maybe, date: Maybe, text: Maybe): Reading => ({
  title: title ?? '',
  author: author ?? '',
  date: date?.slice(0, 10) ?? '',
  text: text ?? '',
})

/** The libraries' DOM makes no `<html>` and no `<body>` where the page has none. */
const wholePage = (html: string) => (/<html/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
