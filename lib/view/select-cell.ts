import type { Language } from '../model/language'
import { ratePer1000 } from '../score/article'
import { type EstimateUnit, estimateOf, LEAST_WORDS_FOR_RATE } from '../score/estimate'
import type { Observed } from '../score/observation'
import { observe } from './observe'
import type { Cell, CueHead, Dot, RepeatNote } from './panel'
import type { OutletGroup } from './select-sample'
import { sumsOf } from './tally'
import { viewHref } from './view-href'
import type { ViewState } from './view-parsers'

/**
 * The figure of an outlet for a cue, with the address of the phrases behind it.
 *
 * The sum is over the counted articles, and the phrase list leaves the same repeats out: both have the same number.
 */
export function selectCell(group: OutletGroup, cue: CueHead, state: ViewState, locale: Language): Cell {
  return {
    outlet: group.outlet.slug,
    cue: cue.id,
    estimate: estimateOf(sumsOf(group.counted, cue.id, state.voice), state.unit),
    href: viewHref('/phrases', state, { outlets: [group.outlet.slug], cues: [cue.id] }, locale),
  }
}

/** Stands in an address for the id of an article, which has nothing in it that an address would write otherwise. */
const ANY_ARTICLE = 'any-article-of-all-000000000000'

/**
 * Every article of the group as a point of its own, repeats among them, by date and then by id; `valued`: those alone that have a figure
 * of their own.
 */
export function selectDots(
  group: OutletGroup,
  cue: CueHead,
  state: ViewState,
  locale: Language,
  valued = false,
): readonly Dot[] {
  const repeated = new Map(group.repeats.map(({ article, of }) => [article.id, of.id]))
  // Built once and filled in: of ten thousand articles each address would be put together anew.
  const [before = '', after = ''] = viewHref(
    '/phrases',
    state,
    { article: ANY_ARTICLE, outlets: [], cues: [cue.id] },
    locale,
  ).split(ANY_ARTICLE)
  const dots = group.articles.flatMap((article): Dot[] => {
    const observation = observe(article, cue.id, state.voice)
    if (observation === null) return []
    const value = ownValue(observation.hits, observation.words, state.unit)
    if (valued && value === null) return []
    const { id, title, date, lang } = article
    const sameAs = repeated.get(id) ?? null
    return [{ article: id, title, date, lang, sameAs, ...observation, value, href: `${before}${id}${after}` }]
  })
  return dots.sort((a, b) => compareText(a.date ?? '~', b.date ?? '~') || compareText(a.article, b.article))
}

/** The own values of the articles that have one, in their order. */
export function ownValues({ hits, words }: Observed, { unit }: Pick<ViewState, 'unit'>): Float64Array {
  const values = new Float64Array(hits.length)
  let count = 0
  for (let place = 0; place < hits.length; place++) {
    const value = ownValue(hits[place] ?? 0, words[place] ?? 0, unit)
    if (value !== null) values[count++] = value
  }
  return values.subarray(0, count)
}

/** An article's own figure in a unit: its rate from 150 words on, whether it has the cue (1 or 0), or its hits. */
function ownValue(hits: number, words: number, unit: EstimateUnit): number | null {
  switch (unit) {
    case 'rate':
      return words < LEAST_WORDS_FOR_RATE ? null : ratePer1000(hits, words)
    case 'share':
      return words === 0 ? null : hits > 0 ? 1 : 0
    case 'count':
      return hits
    default:
      return unit satisfies never
  }
}

/** What the reader is told about articles that are shown and not counted. */
export function repeatNotes(group: OutletGroup): readonly RepeatNote[] {
  return group.repeats.map(({ article, of }) => ({
    article: article.id,
    title: article.title,
    lang: article.lang,
    of: of.id,
    ofLang: of.lang,
  }))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
