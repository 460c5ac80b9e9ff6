import sides from '../../data/codebook/sides.json'
import { type Side, sidesSchema } from '../model/sides'

let own: readonly Side[] | null = null

/** The sides that speakers are put on, from `data/codebook/sides.json`, read once, in the order in which they are shown. */
export function loadSides(): readonly Side[] {
  own ??= sidesSchema.parse(sides)
  return own
}
