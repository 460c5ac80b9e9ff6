import { formatDate } from '@/lib/messages/format-date'
import { formatNumber, formatPercent } from '@/lib/messages/format-number'
import type { Locale } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { readPhrases } from '@/lib/store/read'
import type { Estimate } from '@/lib/view/panel'
import { selectPhraseQuery } from '@/lib/view/phrase-query'
import { selectOverview, summariseSample } from '@/lib/view/select-overview'
import type { PageData } from './page-data'
import { headlineCues } from './page-data'
import type { PreviewCard } from './preview-card'
import { outletName, viewTitle } from './view-words'

const MOST_ROWS = 5
const MOST_COLUMNS = 4
const LINES = 3

/** The picture of a page's view; null: no such page. Numbers are those of the page, from the same selection. */
export async function previewOf(view: readonly string[], data: PageData): Promise<PreviewCard | null> {
  const [page, id] = view
  switch (page) {
    case 'overview':
    case 'compare':
      return view.length === 1 ? tablePreview(page, data) : null
    case 'phrases':
      return view.length === 1 ? phrasesPreview(data) : null
    case 'events':
    case 'outlets':
    case 'articles':
      return id !== undefined && view.length === 2 ? namedPreview(page, id, data) : null
    default:
      return null
  }
}

function bare(data: PageData) {
  const { preview } = messagesFor(data.locale)
  const { corpus, codebook, engine } = data.corpus.versions
  return { site: preview.site, note: preview.versions(corpus, codebook, engine), columns: [], rows: [], lines: [] }
}

function tablePreview(page: 'overview' | 'compare', data: PageData): PreviewCard {
  const { locale, corpus, codebook, state } = data
  const { overview, compare, labels } = messagesFor(locale)
  const cues = (state.cues.length > 0 ? state.cues : headlineCues(codebook)).slice(0, MOST_COLUMNS)
  const panel = selectOverview(corpus, codebook.cues, { ...state, cues }, locale)
  const sample = summariseSample(corpus, state)
  const voice = state.voice === 'all' ? labels.allVoices : labels.voice[state.voice]
  const what = viewTitle(data, ['cues', 'outlets', 'event'])
  const title = page === 'overview' ? overview.heading : what === '' ? compare.heading : what
  return {
    ...bare(data),
    title,
    subtitle: [labels.articles(sample.articles), labels.unit[state.unit], voice].join(' · '),
    columns: panel.cues.map((cue) => cue.short[locale]),
    rows: panel.rows.slice(0, MOST_ROWS).map(({ outlet, cells }) => ({
      label: outlet.short[locale],
      cells: cells.map(({ estimate, level }) => ({ text: figureOf(estimate, locale), level })),
    })),
  }
}

/** A figure in few characters; a count stands in brackets where the words are too few for a rate. */
function figureOf({ state, unit, value, hits }: Estimate, locale: Locale): string {
  if (state === 'no_article' || state === 'no_words') return '–'
  if (value === null) return `(${formatNumber(locale, hits)})`
  return unit === 'share' ? formatPercent(locale, value) : formatNumber(locale, value, unit === 'rate' ? 1 : 0)
}

async function phrasesPreview(data: PageData): Promise<PreviewCard> {
  const { locale, corpus, state } = data
  const { phrases } = messagesFor(locale)
  const { total, rows } = await readPhrases({ ...selectPhraseQuery(corpus, state), perPage: LINES })
  const what = viewTitle(data)
  return {
    ...bare(data),
    title: what === '' ? phrases.heading : what,
    subtitle: phrases.caption(total),
    lines: rows.map(({ outlet, left, phrase, right }) => `${outletName(data, outlet)}: … ${left}${phrase}${right} …`),
  }
}

function namedPreview(page: 'events' | 'outlets' | 'articles', id: string, data: PageData): PreviewCard | null {
  const { locale, corpus } = data
  const { labels } = messagesFor(locale)
  const dated = (date: string | null) => (date === null ? labels.noDate : formatDate(locale, date))
  if (page === 'articles') {
    const article = corpus.articles.find((row) => row.id === id)
    return article === undefined
      ? null
      : {
          ...bare(data),
          title: article.title,
          subtitle: [outletName(data, article.outlet), dated(article.date), labels.words(article.words.all)].join(
            ' · ',
          ),
        }
  }
  const articles = corpus.articles.filter((row) => (page === 'events' ? row.event : row.outlet) === id)
  const lines = articles
    .slice(0, LINES)
    .map((row) => (page === 'events' ? `${outletName(data, row.outlet)}: ${row.title}` : row.title))
  const named =
    page === 'events'
      ? corpus.events.find(({ slug }) => slug === id)?.title[locale]
      : corpus.outlets.find(({ slug }) => slug === id)?.name[locale]
  return named === undefined ? null : { ...bare(data), title: named, subtitle: labels.articles(articles.length), lines }
}
