import { and, eq, inArray, notInArray, type SQL } from 'drizzle-orm'
import type { ArticleRow } from '../model/article-row'
import type { PhrasePage, PhraseQuery, PhraseRow, Versions } from '../model/reading'
import { isDenied, POLARITIES } from '../model/voice'
import type { Database } from './connect'
import { type Context, cutContext } from './cut-context'
import { fold, holdsTerms, searchTerms } from './fold'
import { isAnyOf } from './is-any-of'
import { mixOutlets } from './mix-outlets'
import { asksFor, type PagePlan, planPage } from './plan-page'
import type { HitRow } from './read-article'
import { readSnapshot, type Snapshot } from './read-corpus'
import { hit, reading, readingText } from './schema'
import { speakerSchema } from './stored-stages'

/** What orders a hit among others; the rest of it is read for one page alone. */
type SlimHit = Pick<HitRow, 'reading' | 'id' | 'cue' | 'start' | 'end'>

interface Line {
  readonly hit: SlimHit
  readonly row: ArticleRow
}

/** More phrases than these are not sorted one by one. */
const MOST_SORTED = 5000
/** With more articles than these, hits of the whole release are read, and those of other articles passed over. */
const MOST_NAMED = 20_000

/** Words on each side that decide the order by left or right context. */
const ORDER_WORDS = 4
const collator = new Intl.Collator('fr', { sensitivity: 'base', ignorePunctuation: true })

/**
 * One page of the phrases that a query asks for. `total` counts all of them: the number in a cell is the number of rows
 * of the same query. Contexts are cut here, since spans are UTF-16 and PostgreSQL counts otherwise.
 */
export async function loadPhrases(
  database: Database,
  query: PhraseQuery,
  pinned: Versions | null,
  mostSorted = MOST_SORTED,
): Promise<PhrasePage> {
  const snapshot = await readSnapshot(database, pinned)
  if (snapshot === null) return { total: 0, rows: [] }
  const plan = await planPage(snapshot, query, mostSorted)
  if (plan !== null) return pageByPlan(database, snapshot, query, plan)
  const found = await findLines(
    database,
    snapshot,
    snapshot.corpus.articles.filter((row) => asksFor(query, row)),
    query,
  )
  if (found.length === 0) return { total: 0, rows: [] }
  const terms = searchTerms(query.search)
  const needsTexts = terms.length > 0 || query.order === 'left' || query.order === 'right'
  const cut = await contexts(database, snapshot, needsTexts ? found : [])
  const chosen =
    terms.length === 0
      ? found
      : found.filter((line) => {
          const { left, phrase, right } = cut(line, query.context)
          return holdsTerms(fold(`${left}${phrase}${right}`), terms)
        })
  const inOrder = sortLines(chosen, query, snapshot, (line) => cut(line, ORDER_WORDS))
  const first = (query.page - 1) * query.perPage
  const page = inOrder.slice(first, first + query.perPage)
  const cutPage = needsTexts ? cut : await contexts(database, snapshot, page)
  const whole = await wholeHits(database, page)
  return {
    total: chosen.length,
    rows: page.flatMap((line) => {
      const found = whole.get(keyOf(line.hit))
      return found === undefined ? [] : [toPhrase(found, line.row, cutPage(line, query.context))]
    }),
  }
}

/** One page where the articles that it is of are known before: their hits alone are read. */
async function pageByPlan(
  database: Database,
  snapshot: Snapshot,
  query: PhraseQuery,
  { total, places }: PagePlan,
): Promise<PhrasePage> {
  const found = await findLines(database, snapshot, [...new Set(places.map(({ row }) => row))], query)
  const byArticle = groupLines(found)
  const page = places.flatMap(({ row, rank }) => byArticle.get(row.id)?.[rank] ?? [])
  const cut = await contexts(database, snapshot, page)
  const whole = await wholeHits(database, page)
  return {
    total,
    rows: page.flatMap((line) => {
      const hitRow = whole.get(keyOf(line.hit))
      return hitRow === undefined ? [] : [toPhrase(hitRow, line.row, cut(line, query.context))]
    }),
  }
}

/** Lines of each article, as the text has them. */
function groupLines(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const group = groups.get(line.row.id)
    if (group === undefined) groups.set(line.row.id, [line])
    else group.push(line)
  }
  for (const group of groups.values())
    group.sort((a, b) => a.hit.start - b.hit.start || a.hit.end - b.hit.end || compare(a.hit.cue, b.hit.cue))
  return groups
}

const keyOf = ({ reading: of, id }: Pick<SlimHit, 'reading' | 'id'>) => `${of} ${id}`

async function wholeHits(database: Database, lines: readonly Line[]): Promise<ReadonlyMap<string, HitRow>> {
  const rows = await database
    .select()
    .from(hit)
    .where(
      and(
        isAnyOf(hit.reading, [...new Set(lines.map((line) => line.hit.reading))]),
        inArray(hit.id, [...new Set(lines.map((line) => line.hit.id))]),
      ),
    )
  return new Map(rows.map((row) => [keyOf(row), row]))
}

/** The hits in these articles that a query asks for. */
async function findLines(
  database: Database,
  snapshot: Snapshot,
  articles: readonly ArticleRow[],
  query: PhraseQuery,
): Promise<Line[]> {
  const byReading = new Map(articles.map((row) => [row.readingKey, row]))
  if (byReading.size === 0) return []
  const { codebook, versions } = snapshot.release
  const conditions: (SQL | undefined)[] = [
    eq(hit.kind, 'cue'),
    eq(reading.codebook, codebook),
    eq(reading.engine, versions.engine),
    byReading.size > MOST_NAMED ? undefined : isAnyOf(hit.reading, [...byReading.keys()]),
    query.cues.length === 0 ? undefined : inArray(hit.cue, [...query.cues]),
    query.concept === null ? undefined : eq(hit.concept, query.concept),
    query.voice === 'all' ? undefined : eq(hit.voice, query.voice),
    query.strength === 'all' ? undefined : eq(hit.strength, query.strength),
    query.denied ? undefined : notInArray(hit.polarity, POLARITIES.filter(isDenied)),
  ]
  const hits = await database
    .select({ reading: hit.reading, id: hit.id, cue: hit.cue, start: hit.start, end: hit.end })
    .from(hit)
    .innerJoin(reading, eq(reading.key, hit.reading))
    .where(and(...conditions))
  return hits.flatMap((one) => {
    const row = byReading.get(one.reading)
    return row === undefined ? [] : [{ hit: one, row }]
  })
}

/** Reads the texts of these lines at once, and gives a function that cuts any of their contexts. */
async function contexts(database: Database, snapshot: Snapshot, lines: readonly Line[]) {
  const articles = [...new Set(lines.map(({ row }) => row.articleKey))]
  const { engine } = snapshot.release.versions
  const found =
    articles.length === 0
      ? []
      : await database
          .select({ article: readingText.article, text: readingText.text })
          .from(readingText)
          .where(and(isAnyOf(readingText.article, articles), eq(readingText.engine, engine)))
  const texts = new Map(found.map(({ article, text }) => [article, text]))
  return (line: Line, words: number): Context => cutContext(texts.get(line.row.articleKey) ?? '', line.hit, words)
}

function sortLines(
  lines: readonly Line[],
  query: PhraseQuery,
  { corpus }: Snapshot,
  cut: (line: Line) => Context,
): readonly Line[] {
  const inText = (a: Line, b: Line) =>
    compare(a.row.id, b.row.id) || a.hit.start - b.hit.start || a.hit.end - b.hit.end || compare(a.hit.cue, b.hit.cue)
  const newest = (a: Line, b: Line) => compare(b.row.date ?? '', a.row.date ?? '') || inText(a, b)
  switch (query.order) {
    case 'mix':
      return mixOutlets(lines, corpus.versions.corpus, (line) => ({ id: line.hit.id, outlet: line.row.outlet }))
    case 'date':
      return [...lines].sort(newest)
    case 'outlet': {
      const names = new Map(corpus.outlets.map(({ slug, name }) => [slug, name.en]))
      const name = (line: Line) => names.get(line.row.outlet) ?? line.row.outlet
      return [...lines].sort((a, b) => collator.compare(name(a), name(b)) || newest(a, b))
    }
    case 'left':
    case 'right': {
      const side = query.order
      const keyed = lines.map((line) => ({ line, key: outwards(cut(line)[side], side) }))
      return keyed.sort((a, b) => collator.compare(a.key, b.key) || inText(a.line, b.line)).map(({ line }) => line)
    }
    default:
      return query.order satisfies never
  }
}

/** Words in the order in which they move away from the phrase. */
function outwards(context: string, side: 'left' | 'right'): string {
  const words = fold(context).split(' ')
  return (side === 'left' ? words.reverse() : words).join(' ')
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function toPhrase(found: HitRow, row: ArticleRow, context: Context): PhraseRow {
  const { id, cue, concept, strength, voice, polarity } = found
  return {
    id,
    article: row.id,
    articleTitle: row.title,
    outlet: row.outlet,
    date: row.date,
    lang: row.lang,
    cue,
    concept,
    strength,
    voice,
    polarity,
    speaker: speakerSchema.parse(found.speaker),
    ...context,
  }
}
