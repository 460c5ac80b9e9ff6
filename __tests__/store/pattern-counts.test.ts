import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import { readHere } from '@/lib/import/read-article'
import { importSupplied } from '@/lib/import/supplied'
import { eachArticle } from '@/lib/model/pattern-count'
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
      const forms = counts.filter((one) => one.cue === cue)
      for (const voice of [...VOICES, 'all'] as const)
        for (const denials of ['counted', 'out'] as const) {
          let sum = 0
          for (const form of forms)
            eachArticle(form, { voice, denials }, (key, hits) => {
              if (key === article.articleKey) sum += hits
            })
          expect(sum).toBe((denials === 'out' ? article.withoutDenied() : article).hitsIn(cue, voice))
        }
    }
})

it('counts only what is asked for, and nothing of a release that is not there', async () => {
  const { articles, versions } = await readCorpus()
  const counts = (await readPatternCounts(['russia'], articles)) ?? []
  expect(new Set(counts.map(({ cue }) => cue))).toEqual(new Set(['russia']))
  expect(counts.map(({ pattern }) => pattern)).toContain('russie')
  const [one] = articles
  const few = (await readPatternCounts(['russia'], one === undefined ? [] : [one])) ?? []
  expect(few.flatMap((form) => [...form.articles]).every((key) => key === one?.articleKey)).toBe(true)
  expect(await readPatternCounts([], articles)).toEqual([])
  expect(await readPatternCounts(['russia'], articles, { ...versions, engine: '0.0.1' })).toEqual([])
})
