import type { Furniture } from '../../model/document'

/**
 * A form that page furniture has. `pattern` is tried on the folded line.
 *
 * anywhere: nothing else looks like this. edge: only before the body or after it.
 * beside: says nothing alone, and goes with a line of furniture next to it.
 */
export interface Rule {
  readonly reason: Furniture
  readonly where: 'anywhere' | 'edge' | 'beside'
  readonly pattern: RegExp
}
