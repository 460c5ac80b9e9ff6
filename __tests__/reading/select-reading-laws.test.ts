import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectReading } from '@/lib/view/select-reading'
import { articleOf, CUES, hitOf, piecesOf, textOf } from './reading-fixture'

const ALL = { shown: null, furniture: false }

describe('laws', () => {
  const words = fc.array(fc.constantFrom('Mali', ' ', '\n', 'é', '« ', ' »', '🔶', '\u202f', 'a'), { maxLength: 60 })
  const marks = fc.array(fc.tuple(fc.nat(80), fc.nat(30), fc.nat(CUES.length - 1), fc.boolean()), { maxLength: 12 })
  const borders = fc.array(fc.nat(80), { maxLength: 6 })

  it('pieces add up to the text, lanes never clash, and legend, marks and list agree', () => {
    fc.assert(
      fc.property(words, marks, borders, fc.subarray(CUES.map((cue) => cue.id)), (parts, given, cuts, shown) => {
        const text = parts.join('')
        const hits = given.flatMap(([at, length, cue, weak], index) => {
          const span = { start: Math.min(at, text.length), end: Math.min(at + length + 1, text.length) }
          const mark = CUES[cue]
          if (span.start === span.end || mark === undefined) return []
          return [hitOf(text, span, { cue: mark.id, id: `h${index}`, strength: weak ? 'weak' : 'core' })]
        })
        const ends = [...new Set([0, ...cuts.filter((at) => at < text.length), text.length])].sort((a, b) => a - b)
        const voices = ends.slice(0, -1).map((start, index) => ({
          start,
          end: ends[index + 1] ?? text.length,
          voice: index % 2 === 0 ? ('own' as const) : ('quoted' as const),
          speaker: null,
          hedged: false,
        }))
        const panel = selectReading(articleOf({ text, hits, voices }), CUES, { shown, furniture: false })
        expect(textOf(panel)).toBe(text)
        const lanesOf = new Map<string, Set<number>>()
        for (const { underlines } of piecesOf(panel)) {
          expect(new Set(underlines.map(({ lane }) => lane)).size).toBe(underlines.length)
          for (const { hit, lane } of underlines) lanesOf.set(hit, (lanesOf.get(hit) ?? new Set()).add(lane))
        }
        for (const lanes of lanesOf.values()) expect(lanes.size).toBe(1)
        const counted = panel.legend.reduce((sum, row) => sum + (row.shown ? row.core : 0), 0)
        expect(panel.phrases.length).toBe(counted)
        const drawnOrBeyond = new Set([...lanesOf.keys()])
        for (const { beyond } of piecesOf(panel)) for (const { hit } of beyond) drawnOrBeyond.add(hit)
        expect(drawnOrBeyond.size).toBe(panel.phrases.length + panel.weak.length)
      }),
      { seed: 20220217, numRuns: 300 },
    )
  })

  it('does not depend on the order in which hits arrive', () => {
    fc.assert(
      fc.property(marks, fc.nat(10_000), (given, seed) => {
        const text = 'x'.repeat(111)
        const hits = given.map(([at, length, cue], index) =>
          hitOf(text, { start: at, end: at + length + 1 }, { cue: CUES[cue]?.id ?? 'russia', id: `h${index}` }),
        )
        const other = [...hits].sort(
          (a, b) => ((a.start * seed) % 97) - ((b.start * seed) % 97) || (a.id > b.id ? -1 : 1),
        )
        const view = (list: typeof hits) => selectReading(articleOf({ text, hits: list }), CUES, ALL)
        expect(view(other)).toEqual(view(hits))
      }),
      { seed: 20220217, numRuns: 200 },
    )
  })
})
