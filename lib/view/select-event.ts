import type { ArticleRow } from '../model/article-row'
import type { Outlet } from '../model/corpus'
import type { Language } from '../model/language'
import { type Estimate, estimateOf } from '../score/estimate'
import { momentsOf } from '../score/observation'
import {
  COLUMN_LETTERS,
  type ColumnLetter,
  type EventArticle,
  type EventColumn,
  type EventCueRow,
  type EventPanel,
} from './event-panel'
import { niceScale } from './nice-scale'
import type { ViewState } from './view-parsers'

export type EventChoice = Pick<ViewState, 'a' | 'b' | 'c' | 'd' | 'voice' | 'unit'>

/**
 * The articles of one event → columns and one row per cue, on one scale.
 *
 * Order: outlets by name in the interface language, then languages, then dates; the same for whatever is chosen. Up to four
 * articles are all shown; of more, the first of each outlet. A chosen article takes its place in that order. The unit `share`
 * has no meaning for single articles and is read as `rate`.
 */
export function selectEvent(
  rows: readonly ArticleRow[],
  outlets: readonly Outlet[],
  cueIds: readonly string[],
  choice: EventChoice,
  locale: Language,
): EventPanel {
  const sorted = inOrder(rows, outlets, locale)
  const shown = chosenOf(sorted, choice)
  const letterOf = new Map(shown.map(({ row }, index) => [row.id, COLUMN_LETTERS[index] ?? null]))
  const articles = sorted.map(
    ({ row, outlet }): EventArticle => ({ row, outlet, letter: letterOf.get(row.id) ?? null }),
  )
  const columns = articles.flatMap((article): EventColumn[] => {
    const { letter } = article
    return letter === null ? [] : [{ ...article, letter, versionOf: letterOf.get(article.row.sameAs ?? '') ?? null }]
  })
  const all = cueIds.map((cue) => cueRow(cue, columns, choice))
  const found = all.filter(({ cells }) => cells.some(({ estimate }) => estimate.hits > 0))
  const everywhere = found.filter(({ cells }) => cells.length > 1 && cells.every(({ estimate }) => estimate.hits > 0))
  const values = found.flatMap(({ cells }) => cells.map(({ estimate }) => estimate.value ?? 0))
  return {
    articles,
    columns,
    rows: found,
    absent: all.filter((row) => !found.includes(row)).map(({ cue }) => cue),
    everywhere: everywhere.map(({ cue }) => cue),
    scale: niceScale(values, 5),
  }
}

type Placed = Omit<EventArticle, 'letter'>

function inOrder(rows: readonly ArticleRow[], outlets: readonly Outlet[], locale: Language): readonly Placed[] {
  const bySlug = new Map(outlets.map((outlet) => [outlet.slug, outlet]))
  const byName = new Intl.Collator(locale)
  return rows
    .flatMap((row): Placed[] => {
      const outlet = bySlug.get(row.outlet)
      return outlet === undefined ? [] : [{ row, outlet }]
    })
    .sort(
      (x, y) =>
        byName.compare(x.outlet.name[locale], y.outlet.name[locale]) ||
        Number(x.row.sameAs !== null) - Number(y.row.sameAs !== null) ||
        compare(x.row.lang, y.row.lang) ||
        compare(x.row.date ?? '', y.row.date ?? '') ||
        compare(x.row.id, y.row.id),
    )
}

const compare = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0)

/** What the link names; with fewer than two of the event's articles named, the usual choice. */
function chosenOf(sorted: readonly Placed[], { a, b, c, d }: EventChoice): readonly Placed[] {
  const named = [a, b, c, d]
  const chosen = sorted.filter(({ row }) => named.includes(row.id))
  if (chosen.length > 1 || sorted.length <= 1) return chosen.length > 0 ? chosen : sorted
  if (sorted.length <= COLUMN_LETTERS.length) return sorted
  const seen = new Set<string>()
  const firsts = sorted.filter(({ row: { outlet } }) => !seen.has(outlet) && seen.add(outlet))
  return (firsts.length > 1 ? firsts : sorted).slice(0, COLUMN_LETTERS.length)
}

function cueRow(cue: string, columns: readonly EventColumn[], { voice, unit }: EventChoice): EventCueRow {
  const cells = columns.map(({ letter, row }) => {
    const observation = { hits: row.hitsIn(cue, voice) ?? 0, words: row.wordsIn(voice) }
    return { letter, article: row.id, estimate: ofArticle(observation, unit) }
  })
  return { cue, cells }
}

const ofArticle = (observation: { hits: number; words: number }, unit: ViewState['unit']): Estimate =>
  estimateOf(momentsOf([observation]), unit === 'count' ? 'count' : 'rate')

/** The letter of a column, in a link: `a` to `d`. */
export function columnParam(letter: ColumnLetter): 'a' | 'b' | 'c' | 'd' {
  switch (letter) {
    case 'A':
      return 'a'
    case 'B':
      return 'b'
    case 'C':
      return 'c'
    case 'D':
      return 'd'
    default:
      return letter satisfies never
  }
}
