import { LastUsed } from '@/lib/model/last-used'
import type { Corpus } from '@/lib/model/reading'
import { viewHref } from '@/lib/view/view-href'
import type { PageData } from './page-data'

/** Figures of one kind and corpus held in memory. One of twelve outlets and fourteen cues is about half a megabyte. */
const MOST_HELD = 32

/**
 * Makes a figure once for each view of a state of the data (and what else it is of), and holds those that were asked for last: it depends on nothing but the
 * corpus, the view and the language, and goes when the corpus does. Dealing out hundreds of articles thousands of times takes seconds.
 */
export function figureCache<T, More extends readonly unknown[]>(
  kind: string,
  make: (data: PageData, ...more: More) => T,
): (data: PageData, ...more: More) => T {
  const held = new WeakMap<Corpus, LastUsed<T>>()
  return (data, ...more) => {
    const { corpus, state, locale } = data
    const figures = held.get(corpus) ?? new LastUsed<T>(MOST_HELD)
    held.set(corpus, figures)
    const key = JSON.stringify([viewHref(`/${kind}`, state, {}, locale), more])
    const figure = figures.get(key, () => make(data, ...more))
    // What could not be read is asked for anew.
    if (figure instanceof Promise) figure.catch(() => figures.drop(key))
    return figure
  }
}
