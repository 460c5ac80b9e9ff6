import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import { readHere } from '@/lib/import/read-article'
import { importSupplied } from '@/lib/import/supplied'
import { VOICES } from '@/lib/model/voice'
import { readCorpus, readPatternCounts } from '@/lib/store/read'
import { temporaryStore } from './temporary-store'

const codebook = loadCodebook()
const store = temporaryStore()

beforeAll(async () => {
  await importSupplied(codebook, readHere(codebook, compileCodebook))
}, 120_000)
afterAll(store.remove, 60_000)

it('the hits of all written forms of a cue are the hits of the cue, in every article and voice', async () => {
  const { articles } = await readCorpus()
  const cues = codebook.cues.map(({ id }) => id)
  const counts = (await readPatternCounts(cues, articles)) ?? []
  expect(counts.length).toBeGreaterThan(20)
  for (const article of articles)
    for (const cue of cues) {
      const forms = counts.filter((one) => one.article === article.articleKey && one.cue === cue)
      for (const voice of VOICES)
        expect(forms.reduce((sum, { voices }) => sum + voices[voice], 0)).toBe(article.hitsIn(cue, voice))
    }
})

it('counts only what is asked for, and nothing of a release that is not there', async () => {
  const counts = (await readPatternCounts(['russia'], [])) ?? []
  expect(new Set(counts.map(({ cue }) => cue))).toEqual(new Set(['russia']))
  expect(counts.map(({ pattern }) => pattern)).toContain('russie')
  expect(await readPatternCounts([], [])).toEqual([])
  const { versions } = await readCorpus()
  expect(await readPatternCounts(['russia'], [], { ...versions, engine: '0.0.1' })).toEqual([])
})
