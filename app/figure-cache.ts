import { viewHref } from '@/lib/view/view-href'
import type { PageData } from './page-data'

/** Figures of one kind held in memory. One of twelve outlets and fourteen cues is about half a megabyte. */
const MOST_HELD = 64

/**
 * Makes a figure once for each view of a state of the data (and what else it is of), and holds those that were asked for last: it depends on nothing but the
 * versions, the view and the language. Dealing out hundreds of articles thousands of times takes seconds.
 */
export function figureCache<T, More extends readonly unknown[]>(
  kind: string,
  make: (data: PageData, ...more: More) => T,
): (data: PageData, ...more: More) => T {
  const held = new Map<string, T>()
  return (data, ...more) => {
    const { corpus, state, locale } = data
    const key = JSON.stringify([kind, corpus.versions, viewHref(`/${kind}`, state, {}, locale), more])
    const figure = held.get(key) ?? make(data, ...more)
    held.delete(key)
    held.set(key, figure)
    for (const oldest of [...held.keys()].slice(0, -MOST_HELD)) held.delete(oldest)
    return figure
  }
}
