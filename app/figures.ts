import precision from '@/data/measurements/precision.json'
import { dropRepeats } from '@/lib/score/deduplicate'
import { readPrecision } from '@/lib/view/measured-precision'
import { selectCompare } from '@/lib/view/select-compare'
import { selectOutlet, selectOutletSizes, wordsOf } from '@/lib/view/select-outlet'
import { selectOverTime } from '@/lib/view/select-over-time'
import { selectEventCards, selectOverview, summariseSample } from '@/lib/view/select-overview'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import { workContrast } from '@/lib/view/worked-contrast'
import { pickExample } from '@/lib/view/worked-example'
import { figureCache } from './figure-cache'
import type { PageData } from './page-data'

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

/** Figures of the whole corpus, whatever the view. */
function wholeCache<T>(kind: string, make: (data: WholeData) => T): (data: WholeData) => T {
  const cached = figureCache(kind, make)
  return ({ corpus, codebook, locale }) => cached({ corpus, codebook, locale, state: DEFAULT_VIEW, ignored: [] })
}
type WholeData = Pick<PageData, 'corpus' | 'codebook' | 'locale'>

export const eventCards = wholeCache('events', ({ corpus, locale }) => selectEventCards(corpus, locale))
export const workedContrast = wholeCache('worked', ({ corpus, codebook }) =>
  workContrast(corpus, codebook.cues, PRECISION),
)
export const workedExample = wholeCache('example', ({ corpus, codebook }) => pickExample(corpus, codebook.cues))
export const outletSizes = wholeCache('sizes', ({ corpus }) => selectOutletSizes(corpus))
export const voiceWords = wholeCache('voices', ({ corpus }) => wordsOf(dropRepeats(corpus.articles).counted))
