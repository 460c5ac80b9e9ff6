import type { Outlet } from '../model/corpus'
import type { ArticleRow, Corpus } from '../model/reading'
import { type Estimate, estimateOf } from '../score/estimate'
import { type Evenness, evennessOf } from '../score/evenness'
import { type Comparison, compareRates } from '../score/rate-ratio'
import { type Evidence, evidenceOf } from './evidence'
import type { CueHead } from './panel'
import { observeNamed } from './select-cell'
import { type OutletGroup, selectSample } from './select-sample'
import { DEFAULT_VIEW } from './view-state'

export interface WorkedSide {
  readonly outlet: Outlet
  readonly rate: Estimate
  readonly share: Estimate
  readonly evenness: Evenness | null
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
export function workContrast(corpus: Corpus, cues: readonly CueHead[]): WorkedContrast | null {
  const headline = cues.filter((cue) => cue.headline)
  const groups = selectSample(corpus, DEFAULT_VIEW)
    .filter(({ counted }) => counted.length > 0)
    .sort((a, b) => b.counted.length - a.counted.length || (a.outlet.slug < b.outlet.slug ? -1 : 1))
  for (const cue of headline) {
    const [here, base] = groups.filter((group) => hasCue(group, cue.id))
    if (here !== undefined && base !== undefined) return contrastOf(corpus, headline, cue, here, base)
  }
  const [cue] = headline
  const [here, base] = groups
  return cue === undefined || here === undefined || base === undefined
    ? null
    : contrastOf(corpus, headline, cue, here, base)
}

const hasCue = ({ counted }: OutletGroup, cue: string) => counted.some(({ cues }) => (cues[cue]?.hits ?? 0) > 0)

function contrastOf(
  { versions }: Corpus,
  headline: readonly CueHead[],
  cue: CueHead,
  here: OutletGroup,
  base: OutletGroup,
): WorkedContrast | null {
  const named = (articles: readonly ArticleRow[], id: string) => observeNamed(articles, id, 'all')
  const contrasts = headline.map(({ id }) => ({
    key: `${id} ${here.outlet.slug}`,
    here: named(here.counted, id),
    base: named(base.counted, id),
  }))
  const evidence = evidenceOf(contrasts, `${versions.corpus} ${versions.codebook} method`)[headline.indexOf(cue)]
  if (evidence === undefined) return null
  return {
    cue,
    here: sideOf(here, cue),
    base: sideOf(base, cue),
    comparison: compareRates(named(here.counted, cue.id), named(base.counted, cue.id)),
    evidence,
  }
}

function sideOf({ outlet, counted }: OutletGroup, cue: CueHead): WorkedSide {
  const articles = observeNamed(counted, cue.id, 'all')
  return {
    outlet,
    rate: estimateOf(articles, 'rate'),
    share: estimateOf(articles, 'share'),
    evenness: evennessOf(articles),
  }
}
