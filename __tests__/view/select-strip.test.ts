import { describe, expect, it } from 'vitest'
import { selectStrip } from '@/lib/view/select-strip'
import { articleOf, hitOf } from '../reading/reading-fixture'

describe('where cues stand in an article', () => {
  const text = 'Russia, then a long stretch of nothing, and Russia'
  const last = text.lastIndexOf('Russia')
  const hits = [0, last].map((start) => hitOf(text, { start, end: start + 6 }, { cue: 'russia' }))
  const article = articleOf({ text, hits })

  it('is told in shares of the text, in the order of the codebook, for cues that occur', () => {
    const { rows } = selectStrip(article, ['terrorism', 'russia'])
    expect(rows.map(({ cue }) => cue)).toEqual(['russia'])
    expect(rows[0]?.marks.map(({ at }) => at)).toEqual([3 / text.length, (last + 3) / text.length])
  })

  it('leaves weak phrases out, and an empty article without rows', () => {
    const weak = hits.map((hit) => ({ ...hit, strength: 'weak' as const }))
    expect(selectStrip(articleOf({ text, hits: weak }), ['russia']).rows).toEqual([])
    expect(selectStrip(articleOf({ text: '' }), ['russia'])).toEqual({ rows: [], bands: [] })
  })

  it('shades what is not in the own voice', () => {
    const voices = [
      { start: 0, end: 10, voice: 'own' as const, speaker: null, hedged: false },
      { start: 10, end: text.length, voice: 'quoted' as const, speaker: null, hedged: false },
    ]
    expect(selectStrip(articleOf({ text, voices }), []).bands).toEqual([
      { from: 10 / text.length, to: 1, voice: 'quoted' },
    ])
  })
})
