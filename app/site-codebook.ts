import { loadCodebook } from '@/lib/codebook/load'
import type { Codebook } from '@/lib/model/codebook'

let loaded: Codebook | null = null

/** The codebook of this installation, read and checked once per process. */
export function siteCodebook(): Codebook {
  loaded ??= loadCodebook()
  return loaded
}
