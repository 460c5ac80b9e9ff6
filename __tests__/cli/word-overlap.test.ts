import { describe, expect, it } from 'vitest'
import { wordOverlap } from '@/lib/cli/evaluate/word-overlap'

describe('overlap by words', () => {
  it.each([
    ['the same', 'L’armée est partie.', 'l’ARMÉE, est partie', [1, 1, 1, 1]],
    ['less', 'the army left', 'the army has left', [1, 3 / 4, 6 / 7, 6 / 7]],
    ['more', 'the army has left', 'the army left', [3 / 4, 1, 6 / 7, 6 / 7]],
    ['another order', 'one two three four', 'three four one two', [1, 1, 1, 1 / 2]],
    ['twice', 'one one', 'one', [1 / 2, 1, 2 / 3, 2 / 3]],
    ['nothing', '', 'one', [0, 0, 0, 0]],
    ['nothing of nothing', '', '—', [1, 1, 1, 1]],
  ])('%s', (_, text, expected, [precision, recall, f1, sequenceF1]) => {
    const found = wordOverlap(text, expected)
    expect([found.precision, found.recall, found.f1, found.sequenceF1]).toEqual(
      [precision, recall, f1, sequenceF1].map((value) => expect.closeTo(value ?? -1, 12)),
    )
  })
})
