import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleFacts } from '@/lib/export/article-facts'
import { VOICES } from '@/lib/model/voice'
import { corpusAsCounted } from '@/lib/view/leave-out-denied'
import { randomCorpus, sumOf } from './random-corpus'
import { articleOf, smallCorpus } from './small-corpus'

const NONE = { own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0 }

describe('negated and denied hits', () => {
  it('are counted unless the reader leaves them out', () => {
    expect(corpusAsCounted(smallCorpus, { denials: 'counted' })).toBe(smallCorpus)
  })

  it('are taken from the voice that has them, and from the rate', () => {
    const denied = { russia: { own: 1, quoted: 0, reported: 0, scare: 0, unknown: 0 } }
    const article = articleOf('one', 'apa', 500, { russia: 3 }, { denied })
    const { articles } = corpusAsCounted({ ...smallCorpus, articles: [article] }, { denials: 'out' })
    expect(articles[0]?.scoreOf('russia')).toMatchObject({ hits: 2, own: 2, per1000: 4 })
  })

  it('leave voices that add up to the hits, and nothing else changed', () => {
    fc.assert(
      fc.property(randomCorpus, (corpus) => {
        const counted = corpusAsCounted(corpus, { denials: 'out' })
        counted.articles.forEach((article, index) => {
          const [after, before] = [article, corpus.articles[index] ?? article].map(articleFacts)
          expect({ ...after, cues: {}, denied: {} }).toEqual({ ...before, cues: {}, denied: {} })
          expect(after?.denied).toEqual({})
          for (const [cue, score] of Object.entries(after?.cues ?? {})) {
            expect(sumOf(score)).toBe(score.hits)
            expect(score.hits).toBe((before?.cues[cue]?.hits ?? 0) - sumOf(before?.denied[cue] ?? NONE))
            for (const voice of VOICES) expect(score[voice]).toBeGreaterThanOrEqual(0)
          }
        })
      }),
    )
  })
})
