import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import { readHere } from '@/lib/import/read-article'
import { importSupplied } from '@/lib/import/supplied'
import { withStore } from '@/lib/store/connect'
import { editArticle } from '@/lib/store/edit-corpus'
import { indexTexts } from '@/lib/store/index-texts'
import { readCorpus, readTexts } from '@/lib/store/read'
import { articleSearch } from '@/lib/store/schema'
import { searchTexts } from '@/lib/store/search-texts'
import { temporaryStore } from './temporary-store'

const codebook = loadCodebook()
const store = temporaryStore()

beforeAll(async () => {
  await importSupplied(codebook, readHere(codebook, compileCodebook))
  await indexTexts()
}, 120_000)
afterAll(() => store.remove(), 60_000)

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

async function found(search: string): Promise<readonly string[]> {
  const keys = (await searchTexts(search, null))?.keys
  const { articles } = await readCorpus()
  return articles.flatMap(({ id, articleKey }) => (keys?.has(articleKey) ? [id] : [])).sort()
}

/** Ids of the articles whose text or headline has a word that begins so, found in another way. */
async function holding(beginning: string): Promise<readonly string[]> {
  const { articles } = await readCorpus()
  const texts = await readTexts(articles.map(({ id }) => id))
  return texts
    .filter(({ id, text }) => {
      const title = articles.find((one) => one.id === id)?.title ?? ''
      return new RegExp(`(?<![\\p{L}\\p{N}])${beginning}`, 'u').test(plain(`${title}\n${text}`))
    })
    .map(({ id }) => id)
    .sort()
}

describe('full-text search', () => {
  it.each([
    ['souveraineté', 'souverainete'],
    ['SOUVERAINETE', 'souverainete'],
    ['terrorisme', 'terroris'],
    ['Bamako', 'bamako'],
    ['l’armée', 'arme'],
  ])('%s is found, whatever its accents and case', async (search, beginning) => {
    const expected = await holding(beginning)
    const { articles } = await readCorpus()
    // Stems are those of each article's own language: an English text has no “souveraineté”.
    const ids = await found(search)
    expect(ids.length).toBeGreaterThan(0)
    const french = new Set(articles.filter(({ lang }) => lang === 'fr').map(({ id }) => id))
    expect(ids.filter((id) => french.has(id))).toEqual(expected.filter((id) => french.has(id)))
  })

  it('takes all words, or one of two, or leaves one out', async () => {
    const [mali, france, both, either, without] = await Promise.all(
      ['mali', 'france', 'mali france', 'mali or france', 'france -mali'].map(found),
    )
    const [a, b] = [new Set(mali), new Set(france)]
    expect(both).toEqual([...a].filter((id) => b.has(id)).sort())
    expect(either).toEqual([...new Set([...a, ...b])].sort())
    expect(without).toEqual([...b].filter((id) => !a.has(id)).sort())
  })

  it('finds nothing for what no text holds, and for nothing', async () => {
    expect(await found('zygomorphe')).toEqual([])
    expect(await found('le la les the of')).toEqual([])
    expect(await found(`'); drop table article; -- " ( & | !`)).toEqual([])
    expect((await searchTexts('le la de', null))?.stems.fr).toEqual([])
  })

  it('knows of no release that is not there, and keeps to the one that is asked for', async () => {
    expect(await searchTexts('mali', { corpus: 'aaaaaa', codebook: 'bbbbbb', engine: '1.0.0' })).toBeNull()
    const before = await readCorpus()
    await editArticle(before.articles[0]?.id ?? '', { date: '2024-01-02' }, 'the page says so')
    expect((await searchTexts('mali', before.versions))?.keys).toEqual((await searchTexts('mali', null))?.keys)
  })

  it('has each article once, and finds again what the index has lost', async () => {
    expect(await indexTexts()).toBe(0)
    const before = await found('mali')
    await withStore((database) => database.execute(sql`delete from ${articleSearch}`))
    expect(await found('mali')).toEqual([])
    expect(await Promise.all([indexTexts(), indexTexts()])).toContain((await readCorpus()).articles.length)
    expect(await found('mali')).toEqual(before)
  })
})
