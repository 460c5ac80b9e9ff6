import type { ArticleRow } from '../model/article-row'
import { LastUsed } from '../model/last-used'
import type { Corpus, PhraseQuery } from '../model/reading'
import { OutletMixer } from './mix-outlets'
import type { Snapshot } from './read-corpus'
import { takeTurns } from './turns'

/** Which phrases stand on a page: of which article, and the how manieth of those that are asked for in it. */
export interface PagePlan {
  /** Phrases on all pages. */
  readonly total: number
  readonly places: readonly { readonly row: ArticleRow; readonly rank: number }[]
}

/**
 * Of a very long list, one page without reading the others: the totals of each article say how many phrases it has, so that it is known
 * which articles the page is of. null: the list is short, or asks for something that the totals do not tell (words, concepts, weak hits,
 * an order by context).
 *
 * `mix` takes one phrase of every article before a second one of any, outlets in turn.
 */
export async function planPage({ corpus }: Snapshot, query: PhraseQuery, mostSorted: number): Promise<PagePlan | null> {
  const { order, search, concept, strength, page, perPage } = query
  if (search.trim() !== '' || concept !== null || strength !== 'core' || order === 'left' || order === 'right')
    return null
  const { total, inOrder } = await listFor(corpus, query, order, mostSorted)
  if (total <= mostSorted) return null
  const from = (page - 1) * perPage
  return { total, places: (order === 'mix' ? placesByRound : placesInTurn)(inOrder, from, perPage) }
}

/** All articles that have phrases of a list, in its order; `inOrder` is empty where the list is short. */
interface ArticleList {
  readonly total: number
  readonly inOrder: readonly Counted[]
}

/** Lists that were asked for last, of each corpus: their pages differ, the order of their articles does not. */
const lists = new WeakMap<Corpus, LastUsed<Promise<ArticleList>>>()
const MOST_LISTS = 8

function listFor(corpus: Corpus, query: PhraseQuery, order: ListOrder, mostSorted: number): Promise<ArticleList> {
  const key = JSON.stringify([{ ...query, page: 0, perPage: 0, context: 0 }, mostSorted])
  const held = lists.get(corpus) ?? new LastUsed<Promise<ArticleList>>(MOST_LISTS)
  lists.set(corpus, held)
  return held.get(key, () => makeList(corpus, query, order, mostSorted))
}

/** Articles that are looked at before others may have their turn. */
const STEP = 500

async function makeList(
  corpus: Corpus,
  query: PhraseQuery,
  order: ListOrder,
  mostSorted: number,
): Promise<ArticleList> {
  const turn = takeTurns()
  const counted: Counted[] = []
  for (const [at, row] of corpus.articles.entries()) {
    if (at % STEP === 0) await turn()
    const count = asksFor(query, row) ? countOf(row, query) : 0
    if (count > 0) counted.push({ row, count })
  }
  const total = counted.reduce((sum, { count }) => sum + count, 0)
  if (total <= mostSorted) return { total, inOrder: [] }
  switch (order) {
    case 'mix':
      return { total, inOrder: await mixed(counted, corpus.versions.corpus, turn) }
    case 'date':
      // The articles of a corpus stand in this order, the newest first.
      return { total, inOrder: counted }
    case 'outlet':
      return { total, inOrder: await byOutlet(counted, corpus, turn) }
    default:
      return order satisfies never
  }
}

type Turn = ReturnType<typeof takeTurns>

type ListOrder = 'mix' | 'date' | 'outlet'

interface Counted {
  readonly row: ArticleRow
  readonly count: number
}

function countOf(row: ArticleRow, { cues, voice, denied }: PhraseQuery): number {
  const counted = denied ? row : row.withoutDenied()
  if (cues.length === 0 && voice === 'all') return counted.hits
  return (cues.length === 0 ? row.cues : cues).reduce((sum, cue) => sum + (counted.hitsIn(cue, voice) ?? 0), 0)
}

async function mixed(counted: readonly Counted[], seed: string, turn: Turn): Promise<readonly Counted[]> {
  const mixer = new OutletMixer<Counted>(seed, ({ row }) => row.id)
  for (const [at, one] of counted.entries()) {
    if (at % STEP === 0) await turn()
    mixer.add(one, one.row.outlet)
  }
  const inOrder: Counted[] = []
  for (const round of mixer.rounds()) {
    await turn()
    inOrder.push(...round)
  }
  return inOrder
}

/** Outlet by outlet, by their names; one that is not described comes last. */
async function byOutlet(
  counted: readonly Counted[],
  { outlets }: Snapshot['corpus'],
  turn: Turn,
): Promise<readonly Counted[]> {
  const collator = new Intl.Collator('fr', { sensitivity: 'base', ignorePunctuation: true })
  const named = [...outlets].sort((a, b) => collator.compare(a.name.en, b.name.en))
  const groups = new Map<string, Counted[]>(named.map(({ slug }) => [slug, []]))
  for (const [at, one] of counted.entries()) {
    if (at % STEP === 0) await turn()
    const group = groups.get(one.row.outlet)
    if (group === undefined) groups.set(one.row.outlet, [one])
    else group.push(one)
  }
  return [...groups.values()].flat()
}

/** All phrases of an article, then those of the next. */
function placesInTurn(counted: readonly Counted[], from: number, perPage: number): PagePlan['places'] {
  const places: { row: ArticleRow; rank: number }[] = []
  let before = 0
  for (const { row, count } of counted) {
    for (let rank = Math.max(0, from - before); rank < count && places.length < perPage; rank++)
      places.push({ row, rank })
    before += count
    if (places.length === perPage) break
  }
  return places
}

/** The first phrase of each article, then the second of those that have two, and so on. */
function placesByRound(counted: readonly Counted[], from: number, perPage: number): PagePlan['places'] {
  const places: { row: ArticleRow; rank: number }[] = []
  let before = 0
  let left = counted
  for (let rank = 0; left.length > 0 && places.length < perPage; rank++) {
    for (const { row } of left.slice(Math.max(0, from - before), Math.max(0, from - before) + perPage - places.length))
      places.push({ row, rank })
    before += left.length
    if (places.length === perPage) break
    left = left.filter(({ count }) => count > rank + 1)
  }
  return places
}

export function asksFor(query: PhraseQuery, row: ArticleRow): boolean {
  const { outlets, lang, event, article, without, from, to } = query
  if (outlets.length > 0 && !outlets.includes(row.outlet)) return false
  if (lang !== null && row.lang !== lang) return false
  if (event !== null && row.event !== event) return false
  if (article !== null && row.id !== article) return false
  if (without.includes(row.id)) return false
  return isWithin(row.date, from, to)
}

/** Dates are compared to the precision that both have: "2022-02" lies within 2022-02-10 … 2022-03. Undated articles never do. */
export function isWithin(date: string | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true
  if (date === null) return false
  const common = (bound: string) => Math.min(date.length, bound.length)
  if (from !== null && date.slice(0, common(from)) < from.slice(0, common(from))) return false
  return to === null || date.slice(0, common(to)) <= to.slice(0, common(to))
}
