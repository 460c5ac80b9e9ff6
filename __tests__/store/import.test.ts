import { afterAll, beforeAll, expect, it } from 'vitest'
import { readHere } from '@/lib/import/read-article'
import { runJob } from '@/lib/import/run-job'
import { stageInput } from '@/lib/import/stage-input'
import { importSupplied } from '@/lib/import/supplied'
import { NO_SETTINGS } from '@/lib/model/import-job'
import type { RowFields } from '@/lib/model/import-row'
import { cancelJob, claimJob, releaseJob, strandedJobs } from '@/lib/store/claim-job'
import { editArticle, removeArticle } from '@/lib/store/edit-corpus'
import { readArticle, readCorpus, readRelease } from '@/lib/store/read'
import { listJobs } from '@/lib/store/read-imports'
import { undoJob } from '@/lib/store/undo-job'
import { bring, codebook, compiled, fetcher, prose, recordOf } from './bring'
import { temporaryStore } from './temporary-store'

const store = temporaryStore()

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
  expect(result.rows).toEqual({ pending: 0, added: 3, known: 0, failed: 0 })
  expect(result.outlets).toEqual(['le-soir-du-mali', 'mopti-example'])
  const after = await readCorpus()
  expect(after.versions).toEqual(result.versions)
  expect(after.articles).toHaveLength(before.articles.length + 3)
  const of = (title: string) => after.articles.find((one) => one.title === title)
  expect(of('Un')).toMatchObject({ outlet: 'le-soir-du-mali', date: '2022-03-01', event: 'retrait-de-gao', lang: 'fr' })
  expect(of('Un')?.hitsIn('sovereignty', 'all')).toBeGreaterThan(0)
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
  expect(result.rows).toEqual({ pending: 0, added: 0, known: 4, failed: 0 })
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
  expect(problems.toSorted()).toEqual([
    'test:1 no_outlet',
    'test:2 ambiguous_date',
    'test:3 unknown_language',
    'test:4 binary_document',
  ])
  expect(result.rows).toEqual({ pending: 0, added: 1, known: 0, failed: 4 })
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
  await expect(bring(many, 'series', {}, { input: 230 })).rejects.toThrow('the power went')
  expect((await listJobs())[0]).toMatchObject({ state: 'staging' })
  await expect(bring(many, 'series', {}, { reading: 130 })).rejects.toThrow('the power went')
  expect(await readCorpus()).toEqual(before)
  const [broken] = await listJobs()
  expect(broken).toMatchObject({ state: 'failed', rows: { added: 100, pending: 150, known: 0, failed: 0 } })
  const { result } = await bring(many, 'series')
  expect(result).toMatchObject({ job: broken?.key, rows: { added: 250, pending: 0, known: 0, failed: 0 } })
  expect(await strandedJobs()).toEqual([])
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

it('is of one process at a time, and stops where somebody stops it', async () => {
  const two = ['Un', 'Deux'].map((title): RowFields => ({ title, outlet: 'rt', text: prose(`${title}, arrêté.`) }))
  await expect(bring(two, 'stopped', {}, { reading: 0 })).rejects.toThrow('the power went')
  const [job] = await listJobs()
  const key = job?.key ?? 0
  expect(await strandedJobs()).toEqual([])
  expect(await claimJob({ job: key, runner: 'one' }, ['failed'], 'running')).toBe(true)
  expect(await claimJob({ job: key, runner: 'two' }, ['running'], 'running')).toBe(false)
  expect(await strandedJobs()).toEqual([])
  await releaseJob({ job: key, runner: 'one' }, 'running')
  expect(await strandedJobs(0)).toEqual([{ job: key, state: 'running' }])
  expect(await cancelJob(key)).toBe(true)
  expect((await listJobs())[0]).toMatchObject({ state: 'cancelled', rows: { pending: 0, added: 0 } })
  expect(await cancelJob(key)).toBe(false)
  const again = await bring(two, 'stopped')
  expect(again.job).not.toBe(key)
  expect(again.result.rows.added).toBe(2)
})

it('ends with a clear word where it is stopped while it is read', async () => {
  const many = Array.from({ length: 120 }, (_, at): RowFields => ({ outlet: 'rt', text: prose(`Texte ${at}.`) }))
  const job = await stageInput({
    source: 'x.csv',
    input: 'x',
    settings: NO_SETTINGS,
    rows: (async function* () {
      for (const [at, one] of many.entries()) yield { place: `x:${at}`, record: recordOf(one) }
    })(),
    onStart: () => {},
    onProblem: () => {},
    onProgress: () => {},
    onAway: () => {},
  })
  const before = await readCorpus()
  const here = readHere(codebook, () => compiled)
  let stopped: Promise<boolean> | null = null
  const read: typeof here.read = async (article, hash) => {
    stopped ??= cancelJob(job)
    await stopped
    return here.read(article, hash)
  }
  const run = runJob({
    job,
    codebook,
    fetcher,
    reader: { read },
    onProblem: () => {},
    onProgress: () => {},
    onAway: () => {},
  })
  await expect(run).rejects.toMatchObject({ code: 'import_cancelled' })
  expect(await readCorpus()).toEqual(before)
})

it('marks an article that is nearly one that came before, in the corpus or in the same import, unless told to keep it', async () => {
  const long = Array.from({ length: 60 }, (_, at) => `La phrase ${at} de la dépêche dit une chose nouvelle.`)
  const version = (title: string, from: number, to: number): RowFields => ({
    title,
    outlet: 'Agence',
    text: long.slice(from, to).join(' '),
  })
  const other: RowFields = { title: 'Autre', outlet: 'Agence', text: prose('Tout autre chose, sans lien aucun.') }
  await bring([version('Première', 0, 60), other], 'wire-1')
  const second = await bring([version('Deuxième', 2, 60), version('Troisième', 2, 59)], 'wire-2')
  const kept = await bring([version('Quatrième', 3, 60)], 'wire-3', { repeats: 'keep' })
  const { articles } = await readCorpus()
  const of = (title: string) => articles.find((one) => one.title === title)
  expect(of('Première')?.sameAs).toBeNull()
  expect(of('Autre')?.sameAs).toBeNull()
  expect(of('Deuxième')?.sameAs).toBe(of('Première')?.id)
  expect([of('Première')?.id, of('Deuxième')?.id]).toContain(of('Troisième')?.sameAs)
  expect(of('Quatrième')?.sameAs).toBeNull()
  const jobs = await listJobs()
  expect(jobs.find(({ key }) => key === second.job)?.repeats).toBe(2)
  expect(jobs.find(({ key }) => key === kept.job)?.repeats).toBe(0)
})

it('brings articles that can be corrected and taken out, and takes them back all the same', async () => {
  const two = ['Alpha', 'Bêta'].map(
    (title): RowFields => ({ title, outlet: 'rt', text: prose(`${title}, corrigible.`) }),
  )
  const { job } = await bring(two, 'editable')
  const idOf = async (title: string) => (await readCorpus()).articles.find((one) => one.title === title)?.id ?? ''
  const alpha = await idOf('Alpha')
  await editArticle(alpha, { date: '2020' }, 'seen in print')
  await removeArticle(await idOf('Bêta'), 'not an article')
  const { articles, versions } = await readCorpus()
  expect(articles.find(({ id }) => id === alpha)?.date).toBe('2020')
  expect(articles.some(({ title }) => title === 'Bêta')).toBe(false)
  await undoJob(job)
  expect(await idOf('Alpha')).toBe('')
  expect((await readRelease(versions))?.corpus.articles.find(({ id }) => id === alpha)?.date).toBe('2020')
})
