import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import { readHere } from '@/lib/import/read-article'
import { importSupplied } from '@/lib/import/supplied'
import type { PhraseQuery, PhraseRow } from '@/lib/model/reading'
import { withStore } from '@/lib/store/connect'
import { loadPhrases } from '@/lib/store/read-phrases'
import { temporaryStore } from './temporary-store'

const codebook = loadCodebook()
const store = temporaryStore()
beforeAll(() => importSupplied(codebook, readHere(codebook, compileCodebook)), 120_000)
afterAll(() => store.remove(), 60_000)

const ALL: PhraseQuery = {
  outlets: [],
  cues: [],
  concept: null,
  voice: 'all',
  lang: null,
  event: null,
  article: null,
  without: [],
  from: null,
  to: null,
  search: '',
  strength: 'core',
  denied: true,
  context: 8,
  order: 'mix',
  page: 1,
  perPage: 7,
}

/** All pages, one after the other. A list is long from `mostSorted` phrases on. */
async function pages(query: PhraseQuery, mostSorted: number): Promise<{ total: number; rows: readonly PhraseRow[] }> {
  const rows: PhraseRow[] = []
  for (let page = 1; ; page++) {
    const found = await withStore((database) => loadPhrases(database, { ...query, page }, null, mostSorted))
    rows.push(...found.rows)
    if (found.rows.length === 0) return { total: found.total, rows }
  }
}

const keyOf = (row: PhraseRow) => `${row.article} ${row.id}`

describe('a list that is too long to be sorted', () => {
  it.each([
    ['mix', {}],
    ['date', {}],
    ['outlet', {}],
    ['mix', { cues: ['sovereignty', 'russia'], voice: 'own' as const }],
    ['date', { outlets: ['apa'], denied: false }],
    ['outlet', { lang: 'en' as const }],
  ] as const)('%s, %j: has the phrases of the short one, each once', async (order, some) => {
    const query = { ...ALL, ...some, order }
    const short = await pages(query, Number.POSITIVE_INFINITY)
    const long = await pages(query, 0)
    expect(short.total).toBeGreaterThan(0)
    expect(long.total).toBe(short.total)
    expect(long.rows.map(keyOf).sort()).toEqual(short.rows.map(keyOf).sort())
    if (order !== 'mix')
      expect(long.rows.map(({ article }) => article)).toEqual(short.rows.map(({ article }) => article))
  })

  it('takes one phrase of each article before a second one of any', async () => {
    const { rows } = await pages(ALL, 0)
    const articles = new Set(rows.map(({ article }) => article)).size
    expect(new Set(rows.slice(0, articles).map(({ article }) => article)).size).toBe(articles)
  })
})
