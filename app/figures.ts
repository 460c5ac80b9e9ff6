import precision from '@/data/measurements/precision.json'
import { articlesOn } from '@/lib/view/articles-on'
import type { FigureInput } from '@/lib/view/make-figure'
import { readPrecision } from '@/lib/view/measured-precision'
import { selectEvent } from '@/lib/view/select-event'
import { type OutletPanel, outletArticles, selectOutletSizes, wordsOf } from '@/lib/view/select-outlet'
import { countedOf } from '@/lib/view/select-sample'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import { workContrast } from '@/lib/view/worked-contrast'
import { pickExample } from '@/lib/view/worked-example'
import { figureCache } from './figure-cache'
import { figureOf } from './figure-thread'
import type { PageData } from './page-data'

const PRECISION = readPrecision(precision)

export const compareFigure = figureCache('compare', (data) => figureOf('compare', inputOf(data)))
export const keynessScope = figureCache('keyness', (data) => figureOf('keyness', inputOf(data)))
export const overTimeFigure = figureCache('time', (data) => figureOf('time', inputOf(data)))
export const overviewPanel = figureCache('overview', (data) => figureOf('overview', inputOf(data)))

export const inputOf = ({ corpus, codebook: { cues }, state, locale }: PageData): FigureInput => ({
  ...{ corpus, state, locale, precision: PRECISION },
  // Of a codebook a figure needs no patterns.
  cues: cues.map(({ id, code, colour, headline, label, short }) => ({ id, code, colour, headline, label, short })),
})

export const sampleSummary = figureCache('sample', (data) => figureOf('sample', inputOf(data)))
export const eventPanel = figureCache('event', ({ corpus, codebook, state, locale }, slug: string) => {
  const cues = codebook.cues.map(({ id }) => id)
  return selectEvent(articlesOn(corpus, slug), corpus.outlets, cues, state, locale)
})
export const outletPanel = figureCache('outlet', async (data, slug: string): Promise<OutletPanel | null> => {
  const group = outletArticles(data.corpus, slug)
  const figures = await figureOf('outlet', inputOf({ ...data, state: { ...DEFAULT_VIEW, outlets: [slug] } }))
  return group === null || figures === null ? null : { group, ...figures }
})

/** Figures of the whole corpus, whatever the view. */
function wholeCache<T>(kind: string, make: (data: PageData) => T): (data: WholeData) => T {
  const cached = figureCache(kind, make)
  return ({ corpus, codebook, locale }) => cached({ corpus, codebook, locale, state: DEFAULT_VIEW, ignored: [] })
}
type WholeData = Pick<PageData, 'corpus' | 'codebook' | 'locale'>

export const eventCards = wholeCache('events', (data) => figureOf('events', inputOf(data)))
export const workedContrast = wholeCache('worked', ({ corpus, codebook }) =>
  workContrast(corpus, codebook.cues, PRECISION),
)
export const workedExample = wholeCache('example', ({ corpus, codebook }) => pickExample(corpus, codebook.cues))
export const outletSizes = wholeCache('sizes', ({ corpus }) => selectOutletSizes(corpus))
export const voiceWords = wholeCache('voices', ({ corpus }) => wordsOf(countedOf(corpus.articles, 'once').counted))
