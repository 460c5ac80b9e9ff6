import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import { articlesCsv } from '@/lib/export/articles-csv'
import { readHere } from '@/lib/import/read-article'
import { importSupplied, readSupplied } from '@/lib/import/supplied'
import { codebookSchema } from '@/lib/model/codebook'
import type { PhraseQuery, Versions } from '@/lib/model/reading'
import { loadCorpus } from '@/lib/store/load-corpus'
import { readArticle, readCorpus, readPhrases, readRelease, readReleases } from '@/lib/store/read'
import { temporaryStore } from './temporary-store'

const codebook = loadCodebook()
const store = temporaryStore()
const copy = mkdtempSync(join(tmpdir(), 'contrechamp-data-'))

const EVERY_PHRASE: PhraseQuery = {
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
  strength: 'all',
  denied: true,
  context: 8,
  order: 'mix',
  page: 1,
  perPage: 500,
}

/** Everything that a page can show of a release. */
async function everything(pinned: Versions) {
  const release = await readRelease(pinned)
  const articles = await Promise.all((release?.corpus.articles ?? []).map(({ id }) => readArticle(id, pinned)))
  const cues = codebookSchema.parse(release?.definition).cues.map(({ id }) => id)
  const csv = [...articlesCsv(release?.corpus ?? { articles: [] }, cues)].join('')
  return { release, articles, csv, phrases: await readPhrases(EVERY_PHRASE, pinned) }
}

beforeAll(async () => {
  cpSync(resolve('data'), copy, { recursive: true })
  await importSupplied(codebook, readHere(codebook, compileCodebook))
}, 120_000)
afterAll(async () => {
  await store.remove()
  rmSync(copy, { recursive: true, force: true })
}, 60_000)

it('a release says the same to the byte after the articles, the codebook, both, and the engine have changed', async () => {
  const { versions } = await readCorpus()
  const before = await everything(versions)
  expect(before.phrases.rows).toHaveLength(before.phrases.total)
  expect(before.articles).toHaveLength(5)

  const cues = codebook.cues.filter(({ id }) => id !== 'russia')
  const changed = { ...codebook, version: '0123456789ab', cues }
  await importSupplied(changed, readHere(changed, compileCodebook))
  const list = join(copy, 'articles.json')
  const supplied = readFileSync(list, 'utf8')
  // More releases than are held in memory: what is compared at the end comes from the tables.
  for (const day of ['20', '21', '22', '23']) {
    writeFileSync(list, supplied.replace('"2025-09-19"', `"2025-09-${day}"`))
    await importSupplied(codebook, readHere(codebook, compileCodebook), { folder: copy })
    await readCorpus()
  }
  const text = join(copy, 'articles', '003_be81eee5b156b91f.txt')
  writeFileSync(text, `${readFileSync(text, 'utf8')}\n\nLa Russie et le Mali sont des États souverains.\n`)
  await importSupplied(codebook, readHere(codebook, compileCodebook), { folder: copy })

  const { read } = readHere(codebook, compileCodebook)
  await loadCorpus({ content: readSupplied(copy), codebook, engine: '99.0.0', read })

  expect((await readCorpus()).versions).not.toEqual(versions)
  expect((await readPhrases(EVERY_PHRASE)).total).not.toBe(before.phrases.total)
  expect(await everything(versions)).toEqual(before)
})

it('all releases are listed, the newest first, each once', async () => {
  const releases = await readReleases()
  expect(releases.map(({ versions }) => versions)).toHaveLength(8)
  expect(releases[0]?.versions).toEqual((await readCorpus()).versions)
  for (const { versions } of releases) expect((await readRelease(versions))?.corpus.versions).toEqual(versions)
  await importSupplied(codebook, readHere(codebook, compileCodebook))
  expect(await readReleases()).toHaveLength(8)
  expect((await readReleases())[0]?.versions).toEqual((await readCorpus()).versions)
})

it('a release that this store never had is none', async () => {
  const { versions } = await readCorpus()
  expect(await readRelease({ ...versions, engine: '0.0.1' })).toBeNull()
  expect(await readArticle('x', { ...versions, corpus: '0000000000' })).toBeNull()
  expect((await readPhrases(EVERY_PHRASE, { ...versions, codebook: 'abcdef012345' })).total).toBe(0)
})
