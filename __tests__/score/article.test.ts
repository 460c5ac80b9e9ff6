import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WordCounts } from '@/lib/model/score'
import { STRENGTHS, VOICES } from '@/lib/model/voice'
import { scoreArticle } from '@/lib/score/article'

const words: WordCounts = { all: 400, own: 250, quoted: 100, reported: 40, scare: 2, unknown: 8 }
const hit = fc.record({
  cue: fc.constantFrom('russia', 'terrorism', 'actor_not_a_cue'),
  strength: fc.constantFrom(...STRENGTHS),
  voice: fc.constantFrom(...VOICES),
})

describe('the score of an article', () => {
  it('has every cue of the codebook, zeros included', () => {
    expect(scoreArticle([], words, ['russia', 'terrorism']).cues).toEqual({
      russia: { hits: 0, own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0, per1000: 0 },
      terrorism: { hits: 0, own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0, per1000: 0 },
    })
  })

  it('counts core hits by voice, leaves weak hits and names of actors out', () => {
    const score = scoreArticle(
      [
        { cue: 'russia', strength: 'core', voice: 'own' },
        { cue: 'russia', strength: 'core', voice: 'quoted' },
        { cue: 'russia', strength: 'weak', voice: 'own' },
        { cue: 'junta', strength: 'core', voice: 'own' },
      ],
      words,
      ['russia'],
    )
    expect(score.cues).toEqual({
      russia: { hits: 2, own: 1, quoted: 1, reported: 0, scare: 0, unknown: 0, per1000: 5 },
    })
  })

  it('is null per 1,000 words, and not 0, where there are no words', () => {
    const none: WordCounts = { all: 0, own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0 }
    expect(scoreArticle([], none, ['russia']).cues.russia?.per1000).toBeNull()
  })

  it('adds up over voices, whatever the order of the hits', () => {
    fc.assert(
      fc.property(fc.array(hit), (hits) => {
        const { cues } = scoreArticle(hits, words, ['russia', 'terrorism'])
        for (const score of Object.values(cues)) {
          expect(VOICES.reduce((sum, voice) => sum + score[voice], 0)).toBe(score.hits)
        }
        expect(scoreArticle([...hits].reverse(), words, ['russia', 'terrorism']).cues).toEqual(cues)
      }),
      { seed: 20260217 },
    )
  })
})
