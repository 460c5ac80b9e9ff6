import type { Codebook } from '../model/codebook'
import { parseCodebook } from './parse'
import { SOURCE } from './source'

let own: Codebook | null = null

/**
 * The project's own codebook, from `data/codebook`, read once. Its patterns are not checked again here: the suite holds that
 * `checkCodebook` has nothing to say of them.
 */
export function loadCodebook(): Codebook {
  if (own !== null) return own
  const { codebook, problems } = parseCodebook(SOURCE)
  if (codebook === null)
    throw new Error(`invalid codebook: ${problems.map(({ where, message }) => `${where}: ${message}`).join(' ')}`)
  own = codebook
  return own
}
