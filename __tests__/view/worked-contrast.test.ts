import { describe, expect, it } from 'vitest'
import { workContrast } from '@/lib/view/worked-contrast'
import { CUES, corpusOf } from './random-corpus'
import { articleOf, smallCorpus } from './small-corpus'

describe('the example of what may be said', () => {
  it('is of the outlets with the most articles that both have a headline cue', () => {
    const worked = workContrast(smallCorpus, CUES, new Map())
    expect(worked?.cue.id).toBe('terrorism')
    expect([worked?.here.outlet.slug, worked?.base.outlet.slug]).toEqual(['rt', 'site'])
    expect(worked?.here.rate).toMatchObject({ hits: 1, words: 200, value: 5, state: 'articles_own' })
    expect(worked?.evidence.test).toMatchObject({ p: 1, floor: 1, tests: 3 })
    expect(worked?.evidence.superiority).toBeNull()
    expect([worked?.here.redrawn, worked?.here.corrected]).toEqual([null, null])
  })

  it('shows everything where the articles allow it', () => {
    const rows = ['apa', 'rt'].flatMap((outlet, at) =>
      Array.from({ length: 9 }, (_, nth) =>
        articleOf(`${outlet}-${nth}`, outlet, 400, { russia: 2 * at + (nth % 3), sovereignty: 0 }),
      ),
    )
    const worked = workContrast(corpusOf(['apa', 'rt'], rows), CUES, new Map([['russia fr', { right: 90, of: 100 }]]))
    expect(worked?.cue.id).toBe('russia')
    expect(worked?.here.rate.low).not.toBeNull()
    expect(worked?.comparison).toMatchObject({ kind: 'ratio', low: expect.any(Number) })
    expect(worked?.evidence.test?.p).toBeLessThan(0.05)
    expect(worked?.here.evenness?.dp).toBeGreaterThan(0)
    expect(worked?.here.corrected?.value).toBeCloseTo(0.9 * (worked?.here.rate.value ?? 0))
    const { low = 0, high = 0 } = worked?.here.redrawn ?? {}
    expect(low).toBeLessThan(worked?.here.rate.value ?? 0)
    expect(high).toBeGreaterThan(worked?.here.rate.value ?? 0)
  })

  it('is of any two outlets where no cue is in two, and none where there are not two', () => {
    const rows = [articleOf('a', 'apa', 400, { russia: 3 }), articleOf('b', 'rt', 400, {})]
    expect(workContrast(corpusOf(['apa', 'rt'], rows), CUES, new Map())?.comparison.kind).not.toBe('ratio')
    expect(workContrast(corpusOf(['apa', 'rt'], rows.slice(0, 1)), CUES, new Map())).toBeNull()
  })
})
