import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { importReport } from '@/lib/cli/import-report'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import { LIKELY_TRANSLATION, landmarksOf, sharedLandmarks } from '@/lib/events/likely-translation'
import { previewJob } from '@/lib/import/preview-job'
import { readHere } from '@/lib/import/read-article'
import { reviewJob } from '@/lib/import/review-job'
import { runJob } from '@/lib/import/run-job'
import { stageInput } from '@/lib/import/stage-input'
import { importSupplied } from '@/lib/import/supplied'
import { NO_SETTINGS } from '@/lib/model/import-job'
import type { ReadRow } from '@/lib/model/import-row'
import { editArticle } from '@/lib/store/edit-corpus'
import { readCorpus, readTexts } from '@/lib/store/read'
import { temporaryStore } from './temporary-store'

const codebook = loadCodebook()
const store = temporaryStore()
const reader = readHere(codebook, compileCodebook)

beforeAll(() => importSupplied(codebook, reader), 120_000)
afterAll(() => store.remove(), 60_000)

const FRENCH = `Le président Ibrahim Traoré a reçu mardi à Ouagadougou l’envoyé de Moscou, Sergueï Lavrov. Les deux hommes ont
parlé pendant 45 minutes de la base de Bobo-Dioulasso. Le ministre Karamoko Traoré a dit que 120 instructeurs arriveront en
novembre. La France n’a pas réagi. À Niamey, le général Tchiani a salué la rencontre.`
const ENGLISH = `President Ibrahim Traoré received the envoy from Moscow, Sergei Lavrov, in Ouagadougou on Tuesday. The two men spoke
for 45 minutes about the base in Bobo-Dioulasso. Minister Karamoko Traoré said that 120 instructors will arrive in November.
France has not reacted. In Niamey, General Tchiani welcomed the meeting.`
const OTHER = `The mayor of Ouagadougou opened a market on Tuesday. Traders from Kaya and Dori had waited for 12 years. The Bank of
Africa lent the money, and the Minister of Trade, Serge Poda, cut the ribbon. Nobody spoke of Moscow.`

const RIVER = `Le fleuve est monté de deux mètres en une nuit et les pêcheurs de Mopti ont tiré leurs pirogues sur la rive. Le maire a
demandé aux familles du quartier bas de partir avant le soir. Une école sert d’abri. Personne n’est blessé, mais le pont reste fermé et les
camions attendent depuis trois jours. On ne sait pas quand la route sera ouverte, a dit le préfet.`

const KAYA_FR = `Le ministre Bassolma Bazié a inauguré samedi à Kaya un barrage de 37 mètres, construit par la société Sogea. Le
gouverneur Blaise Ouédraogo a rappelé que 4500 familles de Boulsa et de Kongoussi attendaient l’eau depuis 2019.`
const KAYA_EN = `Minister Bassolma Bazié opened a dam of 37 metres, built by the company Sogea, in Kaya on Saturday. Governor Blaise
Ouédraogo recalled that 4500 families from Boulsa and Kongoussi had been waiting for water since 2019.`

const quiet = { onProblem: () => {}, onProgress: () => {}, onAway: () => {} }

function stage(records: readonly Readonly<Record<string, string>>[]): Promise<number> {
  async function* rows(): AsyncGenerator<ReadRow> {
    for (const [at, record] of records.entries()) yield { place: `review:${at + 1}`, record }
  }
  return stageInput({
    ...quiet,
    source: 'review.csv',
    input: JSON.stringify(records),
    settings: NO_SETTINGS,
    rows: rows(),
    onStart: () => {},
  })
}

async function bring(records: readonly Readonly<Record<string, string>>[]): Promise<number> {
  const job = await stage(records)
  const fetcher = { fetch: () => Promise.reject(new Error('nothing is fetched')) }
  await runJob({ ...quiet, job, codebook, fetcher, reader })
  return job
}

it('the two versions of the supplied dispatch are told from all other pairs', async () => {
  const { articles } = await readCorpus()
  const texts = await readTexts(articles.map(({ id }) => id))
  const alike = texts.flatMap((a) =>
    texts.flatMap((b) => {
      const [one, other] = [a, b].map(({ id }) => articles.find((row) => row.id === id))
      if (one?.lang !== 'fr' || other?.lang !== 'en') return []
      const likeness = sharedLandmarks(landmarksOf(a.text), landmarksOf(b.text))
      return likeness >= LIKELY_TRANSLATION ? [`${one.outlet} ${other.outlet}`] : []
    }),
  )
  expect(alike).toEqual(['apa apa'])
})

it('a translation is proposed, and counts once when somebody says that it is one', async () => {
  const day = { outlet: 'Sahel Presse', date: '2025-10-14' }
  const job = await bring([
    { ...day, title: 'Traoré reçoit Lavrov', text: FRENCH },
    { ...day, title: 'Traoré receives Lavrov', text: ENGLISH },
    { ...day, title: 'A market opens', text: OTHER },
    { outlet: 'Autre Presse', date: '2025-10-14', title: 'Lavrov in Ouagadougou', text: ENGLISH },
    { outlet: 'Sahel Presse', date: '2025-12-01', title: 'Much later', text: `${ENGLISH} That was in autumn.` },
  ])
  const { repeats, looked } = await reviewJob(job)
  expect(looked).toBe(5)
  const translations = repeats.filter(({ kind }) => kind === 'translation')
  expect(translations.map(({ article, of }) => [article.title, of.title])).toEqual([
    ['Traoré reçoit Lavrov', 'Traoré receives Lavrov'],
  ])
  const [found] = translations
  await editArticle(found?.article.id ?? '', { sameAs: found?.of.id ?? '' }, 'a translation')
  const marked = (await readCorpus()).articles.find(({ id }) => id === found?.article.id)
  expect(marked?.sameAs).toBe(found?.of.id)
  expect((await reviewJob(job)).repeats.filter(({ kind }) => kind === 'translation')).toEqual([])
})

it('nearly the same text counts once until somebody says that it is an article of its own', async () => {
  const day = { outlet: 'Gazette du Fleuve', date: '2025-10-14' }
  const job = await bring([
    { ...day, title: 'Visite', text: RIVER },
    { ...day, title: 'Visite, suite', text: `${RIVER} Rien de plus.` },
  ])
  const [found] = (await reviewJob(job)).repeats
  expect(found).toMatchObject({ kind: 'nearly', article: { title: 'Visite, suite' }, of: { title: 'Visite' } })
  expect(found?.likeness).toBeGreaterThan(0.8)
  await editArticle(found?.article.id ?? '', { sameAs: null }, 'another one')
  expect((await reviewJob(job)).repeats).toEqual([])
  expect((await readCorpus()).articles.find(({ id }) => id === found?.article.id)?.sameAs).toBeNull()
})

it('before an import is begun, its rows are held against what is here and against one another', async () => {
  const day = { date: '2025-10-14' }
  const job = await stage([
    { ...day, outlet: 'Gazette du Fleuve', title: 'Visite', text: RIVER },
    { ...day, outlet: 'Gazette du Fleuve', title: 'Encore', text: `${RIVER} Rien de neuf.` },
    { ...day, outlet: 'Sahel Presse', title: 'Lavrov at Traoré’s', text: `${ENGLISH} So far.` },
    { ...day, outlet: 'Nouvelle Presse', title: 'Lavrov à Ouaga', text: FRENCH },
    { ...day, outlet: 'Nouvelle Presse', title: 'Lavrov in Ouaga', text: ENGLISH },
    { ...day, outlet: 'Nouvelle Presse', title: 'A market', text: OTHER },
    { ...day, outlet: 'Nouvelle Presse', title: 'A market', text: OTHER },
  ])
  const preview = await previewJob(job, reader)
  expect(preview?.read).toBe(7)
  const told = preview?.repeats.map(({ place, kind, of }) => [
    place,
    kind,
    'place' in of ? of.place : `${of.article.outlet}: ${of.article.title}`,
  ])
  expect(told).toEqual([
    ['review:1', 'known', 'gazette-du-fleuve: Visite'],
    ['review:2', 'nearly', expect.stringMatching(/^gazette-du-fleuve: Visite/)],
    ['review:3', 'nearly', expect.stringContaining('Traoré receives Lavrov')],
    ['review:4', 'nearly', expect.stringContaining('Traoré reçoit Lavrov')],
    ['review:5', 'nearly', expect.stringContaining('Lavrov')],
    ['review:6', 'nearly', expect.stringContaining('A market opens')],
    ['review:7', 'known', 'review:6'],
  ])
  // As the command line and the HTTP interface give it.
  expect(JSON.parse(JSON.stringify(preview?.repeats))).toMatchObject([
    { of: { article: { outlet: 'gazette-du-fleuve', title: 'Visite', lang: 'fr' } } },
    ...Array.from({ length: 5 }, () => ({ likeness: expect.any(Number) })),
    { of: { place: 'review:6', title: 'A market' } },
  ])
  const said: string[] = []
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  if (preview !== null) importReport({ json: false, progress: false }).preview(preview)
  spy.mockRestore()
  expect(said.join('')).toContain('7 of the first 7 rows may be an article that is here, or a row further up:')
  expect(said.join('')).toContain(
    'review:1, Visite: the same text, comes in no second time, as gazette-du-fleuve, 2025-10-14, Visite\n',
  )
  expect(said.join('')).toMatch(/review:6, A market: nearly the same text as .+ \(\d+ % alike\)\n/)
  const fresh = await previewJob(
    await stage([
      { ...day, outlet: 'Presse de Kaya', title: 'Le fleuve', text: KAYA_FR },
      { ...day, outlet: 'Presse de Kaya', title: 'The river', text: KAYA_EN },
    ]),
    reader,
  )
  expect(fresh?.repeats.map(({ place, kind, of }) => [place, kind, 'place' in of && of.place])).toEqual([
    ['review:2', 'translation', 'review:1'],
  ])
})

it('an article cannot repeat itself, nor one that is not there', async () => {
  const id = (await readCorpus()).articles.at(-1)?.id ?? ''
  await expect(editArticle(id, { sameAs: id }, 'x')).rejects.toMatchObject({ code: 'not_there' })
  await expect(editArticle(id, { sameAs: 'nobody-000000000000' }, 'x')).rejects.toMatchObject({ code: 'not_there' })
})
