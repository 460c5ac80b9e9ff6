import type { CheckOption } from '@/components/controls/check-list'
import { CueChip } from '@/components/cue/cue-chip'
import type { PageData } from './page-data'

/** Cues to tick, each with its chip, in the order of the codebook. */
export function cueOptions({ codebook, locale }: PageData): CheckOption[] {
  return codebook.cues.map((cue) => ({ id: cue.id, label: <CueChip cue={cue} locale={locale} /> }))
}
