import precision from '@/data/measurements/precision.json'
import { readPrecision } from '@/lib/view/measured-precision'
import type { CompareFigure } from '@/lib/view/panel'
import { selectCompare } from '@/lib/view/select-compare'
import { viewHref } from '@/lib/view/view-href'
import type { PageData } from './page-data'

/** Views held in memory. One of twelve outlets and fourteen cues is about half a megabyte. */
const MOST_HELD = 32
const PRECISION = readPrecision(precision)
const held = new Map<string, CompareFigure>()

/**
 * The figure of a view, made once for each state of the data: it depends on nothing but the versions, the view and the language. Dealing
 * out hundreds of articles thousands of times takes seconds.
 */
export function compareFigure({ corpus, codebook, state, locale }: PageData): CompareFigure {
  const key = JSON.stringify([corpus.versions, viewHref('/compare', state, {}, locale)])
  const figure = held.get(key) ?? selectCompare(corpus, codebook.cues, state, locale, PRECISION)
  held.delete(key)
  held.set(key, figure)
  for (const oldest of [...held.keys()].slice(0, -MOST_HELD)) held.delete(oldest)
  return figure
}
