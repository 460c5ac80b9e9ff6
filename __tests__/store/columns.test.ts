import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import { articleFacts } from '@/lib/export/article-facts'
import { readHere } from '@/lib/import/read-article'
import { importSupplied } from '@/lib/import/supplied'
import type { ArticleColumns } from '@/lib/model/article-columns'
import { rowsOf } from '@/lib/model/article-row'
import { type Database, withStore } from '@/lib/store/connect'
import { editArticle } from '@/lib/store/edit-corpus'
import { readCorpus } from '@/lib/store/read'
import { changeColumns, readColumns } from '@/lib/store/read-columns'
import { newestRelease, type Release } from '@/lib/store/versions'
import { temporaryStore } from './temporary-store'

const store = temporaryStore()
const codebook = loadCodebook()
const cues = codebook.cues.map(({ id }) => id)
const factsOf = (columns: ArticleColumns | null) => (columns === null ? null : rowsOf(columns).map(articleFacts))
const keysOf = (columns: ArticleColumns | null) =>
  columns && rowsOf(columns).map((row) => [row.articleKey, row.readingKey])

async function releaseIn(database: Database): Promise<Release> {
  const release = await newestRelease(database)
  if (release === null) throw new Error('no release')
  return release
}

/** One after the other, each with the release that it made. */
async function edited(part: Parameters<typeof editArticle>[1], of = { outlet: 'apa', lang: 'fr' }) {
  const { articles } = await readCorpus()
  const id = articles.find(({ outlet, lang }) => outlet === of.outlet && lang === of.lang)?.id ?? ''
  await editArticle(id, part, 'a test')
}

beforeAll(async () => {
  await importSupplied(codebook, readHere(codebook, compileCodebook))
}, 120_000)
afterAll(store.remove, 60_000)

describe('a release that is read from what another one holds', () => {
  it('is what the tables say, after every change and back again', async () => {
    const changes = [
      () => edited({ date: '1999' }),
      () => edited({ date: null }),
      () => edited({ event: null }, { outlet: 'rt', lang: 'fr' }),
      () => edited({ date: '2031-05-06', url: 'https://a.example/x' }, { outlet: 'manaa-blog', lang: 'fr' }),
      () => edited({ sameAs: null }, { outlet: 'apa', lang: 'en' }),
    ]
    await withStore(async (database) => {
      let held = {
        release: await releaseIn(database),
        columns: await readColumns(database, await releaseIn(database), cues),
      }
      expect(rowsOf(held.columns)).toHaveLength(5)
      for (const change of changes) {
        await change()
        const release = await releaseIn(database)
        expect(release.corpus).not.toBe(held.release.corpus)
        const whole = await readColumns(database, release, cues)
        const changed = await changeColumns(database, release, held)
        expect(factsOf(changed)).toEqual(factsOf(whole))
        expect(keysOf(changed)).toEqual(keysOf(whole))
        const back = await changeColumns(database, held.release, { release, columns: whole })
        expect(factsOf(back)).toEqual(factsOf(held.columns))
        held = { release, columns: whole }
      }
    })
  }, 60_000)
})
