import type { Outlet } from '../model/corpus'
import type { Corpus } from '../model/reading'
import { ratePer1000 } from '../score/article'
import { bootstrap } from '../score/bootstrap'
import { type Estimate, estimateOf, LEVEL, type Observation } from '../score/estimate'
import { type Evenness, evennessOf } from '../score/evenness'
import type { Interval } from '../score/interval'
import { momentsOf, type Observed } from '../score/observation'
import { type Comparison, compareRates } from '../score/rate-ratio'
import { correctedRate } from './corrected-rate'
import { type Evidence, evidenceOf } from './evidence'
import type { MeasuredPrecision } from './measured-precision'
import { observeAll } from './observe'
import type { CorrectedRate, CueHead } from './panel'
import { type OutletGroup, selectSample } from './select-sample'
import { sumsOf } from './tally'
import { DEFAULT_VIEW } from './view-state'

export interface WorkedSide {
  readonly outlet: Outlet
  readonly rate: Estimate
  readonly share: Estimate
  readonly evenness: Evenness | null
  /** Of the rate, by drawing articles again; null below eight articles. Per 1,000 words. */
  readonly redrawn: Interval | null
  /** The rate corrected for the measured precision of the cue; null where that cannot be done. */
  readonly corrected: CorrectedRate | null
}

/** Two outlets and one cue, with everything that a comparison shows of them. */
export interface WorkedContrast {
  readonly cue: CueHead
  readonly here: WorkedSide
  readonly base: WorkedSide
  readonly comparison: Comparison
  readonly evidence: Evidence
}

/**
 * The example of the Method page: the two outlets with the most counted articles that both have a headline cue, the first such cue
 * in the order of the codebook; where no cue is in two outlets, the two with the most articles. Null where there are not two outlets.
 *
 * p is adjusted over the headline cues of the two, as a comparison that shows them would do.
 */
export function workContrast(
  corpus: Corpus,
  cues: readonly CueHead[],
  precision: MeasuredPrecision,
): WorkedContrast | null {
  const headline = cues.filter((cue) => cue.headline)
  const groups = selectSample(corpus, DEFAULT_VIEW)
    .filter(({ counted }) => counted.length > 0)
    .sort((a, b) => b.counted.length - a.counted.length || (a.outlet.slug < b.outlet.slug ? -1 : 1))
  for (const cue of headline) {
    const [here, base] = groups.filter((group) => hasCue(group, cue.id))
    if (here !== undefined && base !== undefined) return contrastOf(corpus, headline, precision, cue, here, base)
  }
  const [cue] = headline
  const [here, base] = groups
  return cue === undefined || here === undefined || base === undefined
    ? null
    : contrastOf(corpus, headline, precision, cue, here, base)
}

const hasCue = ({ counted }: OutletGroup, cue: string) => sumsOf(counted, cue, 'all').hits > 0

function contrastOf(
  corpus: Corpus,
  headline: readonly CueHead[],
  precision: MeasuredPrecision,
  cue: CueHead,
  here: OutletGroup,
  base: OutletGroup,
): WorkedContrast | null {
  const contrasts = headline.map(({ id }) => ({
    key: `${id} ${here.outlet.slug}`,
    here: observeAll(here.counted, id, 'all'),
    base: [observeAll(base.counted, id, 'all')],
  }))
  const { versions } = corpus
  const evidence = evidenceOf(contrasts, `${versions.corpus} ${versions.codebook} method`)[headline.indexOf(cue)]
  if (evidence === undefined) return null
  return {
    cue,
    here: sideOf(here, cue, corpus, precision),
    base: sideOf(base, cue, corpus, precision),
    comparison: compareRates(sumsOf(here.counted, cue.id, 'all'), sumsOf(base.counted, cue.id, 'all')),
    evidence,
  }
}

function sideOf(group: OutletGroup, cue: CueHead, corpus: Corpus, precision: MeasuredPrecision): WorkedSide {
  const { outlet, counted } = group
  const observed = observeAll(counted, cue.id, 'all')
  const sums = sumsOf(counted, cue.id, 'all')
  const seed = `${corpus.versions.corpus} ${outlet.slug} ${cue.id}`
  return {
    outlet,
    rate: estimateOf(sums, 'rate'),
    share: estimateOf(sums, 'share'),
    evenness: evennessOf(observed),
    redrawn: redrawn(observed, seed),
    corrected: correctedRate(group, cue, DEFAULT_VIEW, precision),
  }
}

/** Of more articles than these the interval by drawing them again is the other one to the eye, and takes seconds. */
const MOST_REDRAWN = 2000

function redrawn({ hits, words }: Observed, seed: string): Interval | null {
  if (hits.length > MOST_REDRAWN) return null
  const articles = Array.from(hits, (found, place): Observation => ({ hits: found, words: words[place] ?? 0 }))
  return bootstrap([articles], ([sample = []]) => pooledRate(sample), { seed, level: LEVEL })
}

function pooledRate(articles: readonly Observation[]): number | null {
  const { hits, words } = momentsOf(articles)
  return ratePer1000(hits, words)
}
