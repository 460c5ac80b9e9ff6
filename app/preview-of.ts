import { formatDate } from '@/lib/messages/format-date'
import { formatNumber, formatPercent } from '@/lib/messages/format-number'
import type { Locale } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { findArticle } from '@/lib/model/find-article'
import { readPhrases } from '@/lib/store/read'
import type { Estimate } from '@/lib/view/panel'
import { selectPhraseQuery } from '@/lib/view/phrase-query'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import { overviewPanel, sampleSummary } from './figures'
import { headlineCues, type PageData } from './page-data'
import type { PreviewCard } from './preview-card'
import { outletName, viewTitle } from './view-words'

const MOST_ROWS = 5
const MOST_COLUMNS = 4
const LINES = 3

/** The picture of a page's view; null: no such page. Numbers are those of the page, from the same selection. */
export async function previewOf(view: readonly string[], data: PageData): Promise<PreviewCard | null> {
  const [page, id] = view
  if (view.length === 1) return ofPage(page ?? '', data)
  if (id === undefined || view.length > 2) return null
  switch (page) {
    case 'events':
      return ofEvent(id, data)
    case 'outlets':
      return ofOutlet(id, data)
    case 'articles':
      return ofArticle(id, data)
    default:
      return null
  }
}

function ofPage(page: string, data: PageData): Promise<PreviewCard> | PreviewCard | null {
  const { locale, corpus, codebook } = data
  const { event, codebook: codebookMessages, method } = messagesFor(locale)
  switch (page) {
    case 'overview':
    case 'compare':
      return tablePreview(page, data)
    case 'phrases':
      return phrasesPreview(data)
    case 'events':
      return {
        ...bare(data),
        title: event.listTitle,
        subtitle: event.listDescription(corpus.events.length),
        lines: corpus.events.slice(0, LINES).map(({ title }) => title[locale]),
      }
    case 'codebook':
      return {
        ...bare(data),
        title: codebookMessages.title,
        subtitle: codebookMessages.description(codebook.cues.length, codebook.actors.length),
      }
    case 'method':
      return { ...bare(data), title: method.title, subtitle: method.description }
    default:
      return null
  }
}

function bare(data: PageData) {
  const { preview } = messagesFor(data.locale)
  const { corpus, codebook, engine } = data.corpus.versions
  return { site: preview.site, note: preview.versions(corpus, codebook, engine), columns: [], rows: [], lines: [] }
}

async function tablePreview(page: 'overview' | 'compare', data: PageData): Promise<PreviewCard> {
  const { locale, codebook, state } = data
  const { overview, compare, labels } = messagesFor(locale)
  const cues = (state.cues.length > 0 ? state.cues : headlineCues(codebook)).slice(0, MOST_COLUMNS)
  const panel = await overviewPanel({ ...data, state: { ...state, cues } })
  const sample = await sampleSummary(data)
  const voice = state.voice === 'all' ? labels.allVoices : labels.voice[state.voice]
  const what = viewTitle(data, ['cues', 'outlets', 'event'])
  const title = page === 'overview' ? overview.heading : what === '' ? compare.heading : what
  return {
    ...bare(data),
    title,
    subtitle: [labels.articles(sample.articles), labels.unit[state.unit], voice].join(' · '),
    columns: panel.cues.map((cue) => cue.short[locale]),
    rows: panel.rows
      .filter(({ articles }) => articles > 0)
      .slice(0, MOST_ROWS)
      .map(({ outlet, cells }) => ({
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
  const { total, rows } = await readPhrases({ ...selectPhraseQuery(corpus, state), perPage: LINES }, state.v)
  const what = viewTitle(data)
  return {
    ...bare(data),
    title: what === '' ? phrases.heading : what,
    subtitle: phrases.caption(total),
    lines: rows.map(({ outlet, left, phrase, right }) => `${outletName(data, outlet)}: … ${left}${phrase}${right} …`),
  }
}

/** Headline cues over the outlets that report the event. */
async function ofEvent(slug: string, data: PageData): Promise<PreviewCard | null> {
  const event = data.corpus.events.find((one) => one.slug === slug)
  if (event === undefined) return null
  const card = await tablePreview('compare', { ...data, state: { ...DEFAULT_VIEW, event: slug } })
  return { ...card, title: event.title[data.locale] }
}

async function ofOutlet(slug: string, data: PageData): Promise<PreviewCard | null> {
  const outlet = data.corpus.outlets.find((one) => one.slug === slug)
  if (outlet === undefined) return null
  const card = await tablePreview('compare', { ...data, state: { ...DEFAULT_VIEW, outlets: [slug] } })
  return { ...card, title: outlet.name[data.locale] }
}

/** The article's most frequent cues. */
function ofArticle(id: string, data: PageData): PreviewCard | null {
  const { locale, corpus, codebook } = data
  const { labels, figures } = messagesFor(locale)
  const article = findArticle(corpus.articles, id)
  if (article === undefined) return null
  const found = codebook.cues
    .map((cue) => ({ cue, hits: article.hitsIn(cue.id, 'all') ?? 0 }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, MOST_COLUMNS)
  const date = article.date === null ? labels.noDate : formatDate(locale, article.date)
  const counts = found.map(({ hits }) => ({ text: formatNumber(locale, hits), level: 1 }))
  return {
    ...bare(data),
    title: article.title,
    subtitle: [outletName(data, article.outlet), date, labels.words(article.words.all)].join(' · '),
    columns: found.map(({ cue }) => cue.short[locale]),
    rows: found.length === 0 ? [] : [{ label: figures.hits, cells: counts }],
  }
}
