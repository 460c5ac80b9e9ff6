import { correctRate } from '../score/correction'
import { estimateOf } from '../score/estimate'
import { type MeasuredPrecision, precisionKey } from './measured-precision'
import type { CorrectedRate, CueHead } from './panel'
import type { OutletGroup } from './select-sample'
import { sumsOf } from './tally'
import type { ViewState } from './view-parsers'

/**
 * An outlet's rate corrected for what was measured of a cue's hits. Only of a rate that is an estimate, of articles in one language in which enough hits of the cue were judged: a mixture would have
 * to guess which errors it has.
 */
export function correctedRate(
  { counted }: OutletGroup,
  cue: CueHead,
  { voice, unit }: ViewState,
  measured: MeasuredPrecision,
): CorrectedRate | null {
  const lang = counted[0]?.lang
  const judged = lang === undefined ? undefined : measured.get(precisionKey(cue.id, lang))
  if (unit !== 'rate' || judged === undefined || counted.some((article) => article.lang !== lang)) return null
  const articles = sumsOf(counted, cue.id, voice)
  if (estimateOf(articles, 'rate').state !== 'estimate') return null
  const figure = correctRate(articles, judged, null)
  return figure === null ? null : { ...figure, precision: judged.right / judged.of }
}
