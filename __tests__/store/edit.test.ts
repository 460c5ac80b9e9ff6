import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import { readHere } from '@/lib/import/read-article'
import { importSupplied } from '@/lib/import/supplied'
import type { Event, Outlet } from '@/lib/model/corpus'
import { checkStore } from '@/lib/store/check-store'
import { editArticle, editEvent, editOutlet, removeArticle } from '@/lib/store/edit-corpus'
import { readCorpus, readRelease } from '@/lib/store/read'
import { temporaryStore } from './temporary-store'

const codebook = loadCodebook()
const store = temporaryStore()
const supply = () => importSupplied(codebook, readHere(codebook, compileCodebook))

beforeAll(supply, 120_000)
afterAll(() => store.remove(), 60_000)

it('a correction makes a release of its own, stays through a restart, and older links show what was before', async () => {
  const before = await readCorpus()
  const [first] = before.articles
  const id = first?.id ?? ''
  await editArticle(id, { date: '2024-01-02', event: null }, 'the page says so')
  const after = await readCorpus()
  expect(after.articles.find((one) => one.id === id)).toMatchObject({ date: '2024-01-02', event: null })
  expect(after.versions.corpus).not.toBe(before.versions.corpus)
  await supply()
  expect((await readCorpus()).versions).toEqual(after.versions)
  expect((await readRelease(before.versions))?.corpus).toEqual(before)
  expect((await checkStore(() => {})).findings).toEqual([])
})

it('an outlet is corrected in the same way', async () => {
  const before = await readCorpus()
  const rt = before.outlets.find(({ slug }) => slug === 'rt')
  if (rt === undefined) throw new Error('no outlet')
  const changed: Outlet = { ...rt, name: { en: 'RT, corrected', fr: 'RT, corrigé' }, kind: 'broadcaster' }
  await editOutlet(changed, 'a reason')
  await supply()
  expect((await readCorpus()).outlets.find(({ slug }) => slug === 'rt')).toEqual(changed)
  expect((await readRelease(before.versions))?.corpus.outlets).toEqual(before.outlets)
})

it('an event is corrected in the same way', async () => {
  const before = await readCorpus()
  const [first] = before.events
  if (first === undefined) throw new Error('no event')
  const changed: Event = { ...first, title: { en: 'Another title', fr: 'Un autre titre' }, to: '2026-01-01' }
  await editEvent(changed, 'a reason')
  await supply()
  expect((await readCorpus()).events.find(({ slug }) => slug === first.slug)).toEqual(changed)
  expect((await readRelease(before.versions))?.corpus.events).toEqual(before.events)
  expect(await editEvent({ ...changed, slug: 'nobody' }, 'x')).toBeNull()
})

it('what is not there cannot be corrected, and a supplied article not be taken out', async () => {
  const { versions, articles } = await readCorpus()
  const id = articles[0]?.id ?? ''
  expect(await editArticle('nobody-000000000000', { date: null }, 'x')).toBeNull()
  expect(await editOutlet({ ...((await readCorpus()).outlets[0] ?? Object()), slug: 'nobody' }, 'x')).toBeNull()
  await expect(editArticle(id, { event: 'nowhere' }, 'x')).rejects.toMatchObject({ code: 'unknown_event' })
  await expect(removeArticle(id, 'x')).rejects.toMatchObject({ code: 'supplied_article' })
  expect((await readCorpus()).versions).toEqual(versions)
})
