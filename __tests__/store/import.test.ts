import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import { readHere } from '@/lib/import/read-article'
import { type ImportSettings, runImport } from '@/lib/import/run-import'
import { importSupplied } from '@/lib/import/supplied'
import type { ReadRow, RowFields } from '@/lib/model/import-row'
import { undoJob } from '@/lib/store/import-jobs'
import { readArticle, readCorpus, readRelease } from '@/lib/store/read'
import { listJobs } from '@/lib/store/read-imports'
import { temporaryStore } from './temporary-store'

const codebook = loadCodebook()
const compiled = compileCodebook(codebook)
const store = temporaryStore()
const NOTHING_SAID: ImportSettings = { outlet: null, event: null, lang: null, dates: null }

const prose = (about: string) =>
  `${about} Le ministre a déclaré lundi que la souveraineté du Mali n’est pas à vendre. `.repeat(4)
const row = (fields: RowFields, at: number): ReadRow => ({ place: `test:${at}`, fields })

async function bring(
  fields: readonly RowFields[],
  input: string,
  settings: Partial<ImportSettings> = {},
  stopAfter = Number.POSITIVE_INFINITY,
) {
  const corpus = await readCorpus()
  const problems: string[] = []
  async function* rows(): AsyncGenerator<ReadRow> {
    for (const [at, one] of fields.entries()) {
      if (at === stopAfter) throw new Error('the power went')
      yield row(one, at + 1)
    }
  }
  const result = await runImport({
    source: `${input}.csv`,
    input,
    settings: { ...NOTHING_SAID, ...settings },
    rows: rows(),
    codebook,
    reader: readHere(codebook, () => compiled),
    known: corpus,
    onStart: () => {},
    onProblem: (place, issue) => problems.push(`${place} ${issue.code}`),
    onProgress: () => {},
  })
  return { result, problems }
}

const THREE: readonly RowFields[] = [
  {
    id: 'a',
    text: prose('À Gao, la ville est calme.'),
    outlet: 'Le Soir du Mali',
    date: '2022-03-01',
    event: 'Retrait de Gao',
    title: 'Un',
  },
  {
    id: 'b',
    text: prose('À Kidal, on attend.'),
    outlet: 'RT',
    date: '2022-03-04',
    event: 'Retrait de Gao',
    title: 'Deux',
    sameAs: 'a',
  },
  { text: prose('À Mopti, rien.'), url: 'https://www.mopti.example/x', title: 'Trois' },
]

beforeAll(async () => {
  await importSupplied(
    codebook,
    readHere(codebook, () => compiled),
  )
}, 120_000)
afterAll(store.remove, 60_000)

it('brings articles, new outlets and new events into the corpus, and a link held to the corpus of before shows that', async () => {
  const before = await readCorpus()
  const { result, problems } = await bring(THREE, 'three')
  expect(problems).toEqual([])
  expect(result.rows).toEqual({ added: 3, known: 0, failed: 0 })
  expect(result.outlets).toEqual(['le-soir-du-mali', 'mopti-example'])
  const after = await readCorpus()
  expect(after.versions).toEqual(result.versions)
  expect(after.articles).toHaveLength(before.articles.length + 3)
  const of = (title: string) => after.articles.find((one) => one.title === title)
  expect(of('Un')).toMatchObject({ outlet: 'le-soir-du-mali', date: '2022-03-01', event: 'retrait-de-gao', lang: 'fr' })
  expect(of('Un')?.cues.sovereignty?.hits).toBeGreaterThan(0)
  expect(of('Deux')).toMatchObject({ outlet: 'rt', sameAs: of('Un')?.id })
  expect(of('Trois')).toMatchObject({ outlet: 'mopti-example', event: null, date: null })
  expect(after.events.find(({ slug }) => slug === 'retrait-de-gao')).toMatchObject({
    from: '2022-03-01',
    to: '2022-03-04',
  })
  expect((await readArticle(of('Un')?.id ?? ''))?.clean.text).toContain('À Gao')
  expect((await readRelease(before.versions))?.corpus).toEqual(before)
})

it('adds nothing twice, and a restart leaves imports alone', async () => {
  const before = await readCorpus()
  const { result, problems } = await bring([...THREE, ...THREE.slice(0, 1)], 'again')
  expect(result.rows).toEqual({ added: 0, known: 4, failed: 0 })
  expect(problems).toHaveLength(4)
  expect(await readCorpus()).toEqual(before)
  expect(
    await importSupplied(
      codebook,
      readHere(codebook, () => compiled),
    ),
  ).toMatchObject({ read: 0, changed: false })
  expect(await readCorpus()).toEqual(before)
})

it('tells which rows are no articles, and takes the others', async () => {
  const rows: readonly RowFields[] = [
    { text: prose('Sans média.') },
    { text: prose('Date douteuse.'), outlet: 'rt', date: '03/04/2022' },
    { text: 'Dies ist ein deutscher Text über die Wahl im Herbst und das Wetter.', outlet: 'rt' },
    { text: 'nul\0', outlet: 'rt' },
    { text: prose('Bon.'), outlet: 'rt', title: 'Bon' },
  ]
  const { result, problems } = await bring(rows, 'mixed')
  expect(problems).toEqual([
    'test:1 no_outlet',
    'test:2 ambiguous_date',
    'test:3 unknown_language',
    'test:4 binary_document',
  ])
  expect(result.rows).toEqual({ added: 1, known: 0, failed: 4 })
  expect((await bring(rows.slice(1, 2), 'mixed-2', { dates: 'dmy' })).result.rows.added).toBe(1)
  expect((await readCorpus()).articles.some(({ date }) => date === '2022-04-03')).toBe(true)
})

it('goes on where it stopped, shows nothing until it is whole, and has every article once', async () => {
  const many = Array.from(
    { length: 250 },
    (_, at): RowFields => ({
      text: prose(`Article numéro ${at} de la série.`),
      outlet: `Média ${at % 3}`,
      title: `Série ${at}`,
      date: '2023-01-02',
      event: 'Série',
    }),
  )
  const before = await readCorpus()
  await expect(bring(many, 'series', {}, 230)).rejects.toThrow('the power went')
  expect(await readCorpus()).toEqual(before)
  expect((await listJobs())[0]).toMatchObject({ state: 'running', rows: { added: 200, known: 0, failed: 0 } })
  const { result } = await bring(many, 'series')
  expect(result.rows.added).toBe(50)
  const { articles, outlets } = await readCorpus()
  const series = articles.filter(({ title }) => title.startsWith('Série '))
  expect(new Set(series.map(({ title }) => title)).size).toBe(250)
  expect(series).toHaveLength(250)
  expect(outlets.filter(({ slug }) => slug.startsWith('media-'))).toHaveLength(3)
  expect((await listJobs())[0]).toMatchObject({ state: 'done', rows: { added: 250 } })
}, 120_000)

it('is taken back whole; what others name stays, and so does what a link is held to', async () => {
  const [series] = await listJobs()
  const held = await readCorpus()
  const versions = await undoJob(series?.key ?? 0)
  const after = await readCorpus()
  expect(after.versions).toEqual(versions)
  expect(after.articles).toHaveLength(held.articles.length - 250)
  expect(after.outlets.some(({ slug }) => slug.startsWith('media-'))).toBe(false)
  expect(after.events.some(({ slug }) => slug === 'serie')).toBe(false)
  expect(after.outlets.some(({ slug }) => slug === 'rt')).toBe(true)
  expect((await readRelease(held.versions))?.corpus.articles).toHaveLength(held.articles.length)
  expect(await undoJob(series?.key ?? 0)).toBeNull()
  expect(await undoJob(99)).toBeNull()
}, 60_000)
