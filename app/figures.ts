import precision from '@/data/measurements/precision.json'
import { readPrecision } from '@/lib/view/measured-precision'
import { selectCompare } from '@/lib/view/select-compare'
import { selectOutlet } from '@/lib/view/select-outlet'
import { selectOverTime } from '@/lib/view/select-over-time'
import { selectEventCards, selectOverview, summariseSample } from '@/lib/view/select-overview'
import { figureCache } from './figure-cache'

const PRECISION = readPrecision(precision)

export const compareFigure = figureCache('compare', ({ corpus, codebook, state, locale }) =>
  selectCompare(corpus, codebook.cues, state, locale, PRECISION),
)
export const overTimeFigure = figureCache('time', ({ corpus, codebook, state, locale }) =>
  selectOverTime(corpus, codebook.cues, state, locale),
)
export const overviewPanel = figureCache('overview', ({ corpus, codebook, state, locale }) =>
  selectOverview(corpus, codebook.cues, state, locale),
)
export const sampleSummary = figureCache('sample', ({ corpus, state }) => summariseSample(corpus, state))
export const outletPanel = figureCache('outlet', ({ corpus, codebook, locale }, slug: string) =>
  selectOutlet(corpus, slug, codebook.cues, locale),
)
export const eventCards = figureCache('events', ({ corpus, locale }) => selectEventCards(corpus, locale))
