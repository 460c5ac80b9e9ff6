import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import { articleFacts } from '@/lib/export/article-facts'
import { readHere } from '@/lib/import/read-article'
import { importSupplied } from '@/lib/import/supplied'
import type { PhraseQuery } from '@/lib/model/reading'
import { ENGINE_VERSION } from '@/lib/model/version'
import { VOICES } from '@/lib/model/voice'
import { withStore } from '@/lib/store/connect'
import { readArticle, readCorpus, readPhrases } from '@/lib/store/read'
import { temporaryStore } from './temporary-store'

const codebook = loadCodebook()
const store = temporaryStore()
const copy = mkdtempSync(join(tmpdir(), 'contrechamp-data-'))

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
  perPage: 500,
}
const count = async (table: string) =>
  Number((await withStore((database) => database.execute(sql.raw(`select count(*) n from ${table}`)))).rows[0]?.n)

beforeAll(async () => {
  cpSync(resolve('data'), copy, { recursive: true })
  await expect(readCorpus()).rejects.toThrow('The store holds no articles yet')
  await importSupplied(codebook, readHere(codebook, compileCodebook))
}, 120_000)
afterAll(async () => {
  await store.remove()
  rmSync(copy, { recursive: true, force: true })
}, 60_000)

describe('the supplied articles in the store', () => {
  it('are five, of four outlets, in two events, with the versions that made their numbers', async () => {
    const { articles, outlets, events, versions } = await readCorpus()
    expect(articles.map(({ outlet }) => outlet).sort()).toEqual(['apa', 'apa', 'french-site', 'manaa-blog', 'rt'])
    expect(outlets.map(({ slug }) => slug)).toEqual(['apa', 'french-site', 'manaa-blog', 'rt'])
    expect(events.map(({ slug }) => slug)).toEqual(['withdrawal-2022', 'rupture-2025'])
    expect(versions).toEqual({
      corpus: expect.stringMatching(/^[0-9a-f]{10}$/),
      codebook: codebook.version,
      engine: ENGINE_VERSION,
    })
    expect(articles[0]?.cues).toEqual(codebook.cues.map(({ id }) => id))
  })

  it('keep dates to the precision that is known, and say in words what was inferred', async () => {
    const { articles } = await readCorpus()
    const of = (outlet: string, lang: string) => articles.find((one) => one.outlet === outlet && one.lang === lang)
    expect(of('apa', 'fr')?.date).toBe('2022-02')
    expect(of('manaa-blog', 'fr')?.date).toBe('2025')
    expect(of('rt', 'fr')?.date).toBe('2025-09-19')
    expect(of('apa', 'en')?.inferred?.fr).toContain('version française')
    expect(of('apa', 'en')?.sameAs).toBe(of('apa', 'fr')?.id)
    expect(of('apa', 'fr')?.sameAs).toBeNull()
  })

  it('have as many rows behind every number as the number says, in every voice', async () => {
    const { articles } = await readCorpus()
    for (const article of articles)
      for (const [cue, score] of Object.entries(articleFacts(article).cues)) {
        const { id, words } = article
        const rows = async (voice: PhraseQuery['voice']) =>
          (await readPhrases({ ...ALL, article: id, cues: [cue], voice })).total
        expect(await rows('all')).toBe(score.hits)
        for (const voice of VOICES) if (score[voice] > 0) expect(await rows(voice)).toBe(score[voice])
        const denied = article.deniedOf(cue)
        const left = await readPhrases({ ...ALL, article: id, cues: [cue], denied: false })
        expect(left.total).toBe(score.hits - VOICES.reduce((sum, voice) => sum + denied[voice], 0))
        expect(score.per1000).toBe((1000 * score.hits) / words.all)
      }
  })

  it('open as they were supplied, with hits that are slices of the clean text', async () => {
    for (const row of (await readCorpus()).articles) {
      const article = await readArticle(row.id)
      expect(article).not.toBeNull()
      if (article === null) continue
      const { raw, clean, hits, names, voices } = article
      expect(readFileSync(resolve('data/articles', await fileOf(raw)), 'utf8')).toBe(raw)
      for (const { start, end, text } of [...hits, ...names]) expect(clean.text.slice(start, end)).toBe(text)
      for (const [from, to, rawFrom] of clean.rawSpans)
        expect(raw.slice(rawFrom, rawFrom + to - from)).toBe(clean.text.slice(from, to))
      expect(voices.spans.at(-1)?.end).toBe(clean.text.length)
      expect(new Set([...hits, ...names].map(({ id }) => id)).size).toBe(hits.length + names.length)
    }
  })

  it('are found by the hash when the slug before it is an old one', async () => {
    const [row] = (await readCorpus()).articles
    const old = `another-headline-${row?.id.slice(-12)}`
    expect((await readArticle(old))?.row.id).toBe(row?.id)
    expect(await readArticle('another-headline-000000000000')).toBeNull()
    expect(await readArticle('')).toBeNull()
  })
})

describe('the concordance', () => {
  it('pages through every phrase once', async () => {
    const { total, rows } = await readPhrases(ALL)
    expect(rows).toHaveLength(total)
    const paged = await Promise.all(
      Array.from({ length: Math.ceil(total / 7) }, (_, index) => readPhrases({ ...ALL, perPage: 7, page: index + 1 })),
    )
    expect(paged.flatMap((page) => page.rows)).toEqual(rows)
    expect((await readPhrases({ ...ALL, page: 1000 })).rows).toEqual([])
  })

  it('mixes outlets: the first four rows are of four outlets', async () => {
    const { rows } = await readPhrases({ ...ALL, perPage: 4 })
    expect(new Set(rows.map(({ outlet }) => outlet)).size).toBe(4)
  })

  it.each(['date', 'outlet', 'left', 'right'] as const)('has the same phrases in the order %s', async (order) => {
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
    const { rows } = await readPhrases({ ...ALL, order })
    expect(ids(rows).sort()).toEqual(ids((await readPhrases(ALL)).rows).sort())
    if (order === 'date')
      expect(rows.map(({ date }) => date ?? '')).toEqual(
        rows
          .map(({ date }) => date ?? '')
          .sort()
          .reverse(),
      )
  })

  it('narrows by outlet, language, event, period, search, and what is left out', async () => {
    const total = async (part: Partial<PhraseQuery>) => (await readPhrases({ ...ALL, ...part })).total
    const [apa, all] = [await total({ outlets: ['apa'] }), await total({})]
    const twin = (await readCorpus()).articles.find(({ sameAs }) => sameAs !== null)
    expect(await total({ event: 'withdrawal-2022' })).toBe(apa + (await total({ outlets: ['french-site'] })))
    expect(await total({ from: '2025' })).toBe(await total({ event: 'rupture-2025' }))
    expect(await total({ without: [twin?.id ?? ''] })).toBe(all - (await total({ lang: 'en' })))
    expect(await total({ cues: ['russia'], search: 'wagner' })).toBeGreaterThan(0)
    expect(await total({ search: 'zeppelin' })).toBe(0)
    expect(await total({ strength: 'all' })).toBeGreaterThan(all)
  })
})

describe('loading again', () => {
  it('changes nothing, and compiles nothing', async () => {
    const before = await Promise.all(['release', 'reading', 'hit', 'total'].map(count))
    const compile = vi.fn(compileCodebook)
    expect(await importSupplied(codebook, readHere(codebook, compile))).toMatchObject({ read: 0, changed: false })
    expect(compile).not.toHaveBeenCalled()
    expect(await Promise.all(['release', 'reading', 'hit', 'total'].map(count))).toEqual(before)
  })

  it('with another codebook reads all again, beside the readings of before', async () => {
    const cues = codebook.cues.filter(({ id }) => id !== 'russia')
    const other = { ...codebook, version: 'without-russia', cues }
    expect(await importSupplied(other, readHere(other, compileCodebook))).toMatchObject({ read: 5, changed: true })
    const corpus = await readCorpus()
    expect(corpus.versions.codebook).toBe('without-russia')
    expect(corpus.articles.every(({ cues: scores }) => !('russia' in scores))).toBe(true)
    expect((await readPhrases({ ...ALL, cues: ['russia'] })).total).toBe(0)
    expect(await count('reading')).toBe(10)
    expect(await importSupplied(codebook, readHere(codebook, compileCodebook))).toMatchObject({
      read: 0,
      changed: true,
    })
    expect((await readPhrases({ ...ALL, cues: ['russia'] })).total).toBeGreaterThan(0)
  })

  it('with a corrected date keeps the corpus of before, row by row', async () => {
    const before = await readCorpus()
    const file = join(copy, 'articles.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"2025-09-19"', '"2025-09-20"'))
    expect(await importSupplied(codebook, readHere(codebook, compileCodebook), { folder: copy })).toMatchObject({
      read: 0,
      changed: true,
    })
    const after = await readCorpus()
    expect(after.versions.corpus).not.toBe(before.versions.corpus)
    expect(after.articles.find(({ outlet }) => outlet === 'rt')?.date).toBe('2025-09-20')
    expect(await count('placement where until is not null')).toBe(1)
    await importSupplied(codebook, readHere(codebook, compileCodebook))
    expect(await readCorpus()).toEqual(before)
  })

  it('counts what an article negates or denies in rows of its own, so that it can be left out', async () => {
    const file = join(copy, 'articles', '003_be81eee5b156b91f.txt')
    const added = '\n\nLe ministère dément toute ingérence russe. Il n’y a aucun terroriste dans la ville.\n'
    writeFileSync(file, readFileSync(file, 'utf8') + added)
    expect(await importSupplied(codebook, readHere(codebook, compileCodebook), { folder: copy })).toMatchObject({
      read: 1,
      changed: true,
    })
    const blog = (await readCorpus()).articles.find(({ outlet }) => outlet === 'manaa-blog')
    const rows = async (denied: boolean) => (await readPhrases({ ...ALL, outlets: ['manaa-blog'], denied })).total
    const all = blog === undefined ? {} : articleFacts(blog).denied
    const denied = Object.values(all).flatMap((voices) => VOICES.map((voice) => voices[voice]))
    expect(Object.keys(all)).toContain('terrorism')
    expect((await rows(true)) - (await rows(false))).toBe(denied.reduce((sum, hits) => sum + hits, 0))
    await importSupplied(codebook, readHere(codebook, compileCodebook))
  })

  it('says which file is wrong, and in what', async () => {
    const load = (file: string, from: string, to: string) => {
      const broken = mkdtempSync(join(tmpdir(), 'contrechamp-data-'))
      cpSync(resolve('data'), broken, { recursive: true })
      writeFileSync(join(broken, file), readFileSync(join(broken, file), 'utf8').replace(from, to))
      return importSupplied(codebook, readHere(codebook, compileCodebook), { folder: broken }).finally(() =>
        rmSync(broken, { recursive: true }),
      )
    }
    await expect(load('articles.json', '"outlet": "rt"', '"outlet": "nobody"')).rejects.toThrow(/no outlet “nobody”/)
    await expect(load('articles.json', '"event": "rupture-2025"', '"event": "x"')).rejects.toThrow(/no event “x”/)
    await expect(load('articles.json', '004_', '005_')).rejects.toThrow(/data\/articles\/005_/)
    await expect(load('outlets.json', '"SN"', '"Senegal"')).rejects.toThrow(/data\/outlets\.json.*country/)
    await expect(load('events.json', '[', '')).rejects.toThrow(/data\/events\.json/)
  })
})

/** The supplied file that holds this text. */
async function fileOf(raw: string): Promise<string> {
  const files: { file: string }[] = JSON.parse(readFileSync(resolve('data/articles.json'), 'utf8'))
  return files.find(({ file }) => readFileSync(resolve('data/articles', file), 'utf8') === raw)?.file ?? 'none'
}
