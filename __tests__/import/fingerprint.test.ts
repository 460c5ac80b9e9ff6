import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandsOf, fingerprint, likeness } from '@/lib/import/fingerprint'
import { seededRandom } from '@/lib/score/random'
import { detectLanguages } from '@/lib/text/language'
import { segmentText } from '@/lib/text/segment'

const print = (text: string) => fingerprint(segmentText(text, detectLanguages(text, 'fr')))
const { below } = seededRandom('words')
const words = (count: number) => Array.from({ length: count }, () => `mot${below(5000)}`)

/** Share of runs of five words that two lists have in common. */
function jaccard(a: readonly string[], b: readonly string[]): number {
  const runs = (list: readonly string[]) => new Set(list.slice(4).map((_, at) => list.slice(at, at + 5).join(' ')))
  const [left, right] = [runs(a), runs(b)]
  const common = [...left].filter((run) => right.has(run)).length
  return common / (left.size + right.size - common)
}

describe('a fingerprint', () => {
  it('tells how much of two texts is the same, to what 64 hashes allow', () => {
    const whole = words(600)
    for (const cut of [0, 30, 60, 120, 200, 300, 450]) {
      const other = [...whole.slice(cut), ...words(cut)]
      const signatures = [print(whole.join(' ')), print(other.join(' '))]
      // Three standard deviations of a share of 64.
      expect(Math.abs(likeness(signatures[0] ?? [], signatures[1] ?? []) - jaccard(whole, other))).toBeLessThan(0.19)
    }
  })

  it('is the same for the same words, whatever their case and the space between them', () => {
    const text = words(80).join(' ')
    expect(print(text.toUpperCase().replaceAll(' ', '  '))).toEqual(print(text))
    expect(bandsOf(print(text) ?? [])).toHaveLength(16)
  })

  it('shares a band with that of a text with a new headline and a cut, and none with that of another', () => {
    const whole = words(500)
    const bands = new Set(bandsOf(print(whole.join(' ')) ?? []))
    const edited = bandsOf(print([...words(12), ...whole.slice(0, 460)].join(' ')) ?? [])
    expect(edited.some((band) => bands.has(band))).toBe(true)
    expect(bandsOf(print(words(500).join(' ')) ?? []).some((band) => bands.has(band))).toBe(false)
  })

  it('is not made of a text that is too short to be compared, and never fails', () => {
    expect(print(words(30).join(' '))).toBeNull()
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const made = print(text)
        expect(made === null || made.length === 64).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
