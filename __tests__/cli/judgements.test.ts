import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { finderOf, JUDGEMENTS, readJudgements, surfaceHash } from '@/lib/cli/evaluate/judgements'
import { type PlacedHit, sampleHits } from '@/lib/cli/evaluate/sample-hits'
import { loadCodebook } from '@/lib/codebook/load'

const hitAt = (start: number, text = 'Moscow', document = 'pairs/3/en'): PlacedHit => ({
  document,
  lang: 'en',
  start,
  end: start + text.length,
  text,
  cue: 'russia',
  concept: 'country',
  strength: 'core',
  pattern: 'moscow',
  voice: 'own',
  speaker: null,
  polarity: 'asserted',
})
const judged = { surface: surfaceHash('Moscow'), right: true, round: 1, reason: 'names the capital' }
const line = (start: number, more: object = {}) => {
  const { document, end, cue, lang, concept } = hitAt(start)
  return JSON.stringify({ document, start, end, cue, lang, concept, ...judged, ...more })
}

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})
function folderWith(...lines: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'judgements-'))
  folders.push(folder)
  writeFileSync(join(folder, 'russia.jsonl'), `${lines.join('\n')}\n`)
  return folder
}

describe('judgements of hits', () => {
  const find = finderOf(readJudgements(folderWith(line(10), line(40, { right: false }))))

  it.each([
    ['a hit that was judged', hitAt(10), true],
    ['another that was found wrong', hitAt(40), false],
    ['a hit elsewhere', hitAt(11), null],
    ['the same place with other words', hitAt(10, 'Moskau'), null],
    ['the same place in another text', hitAt(10, 'Moscow', 'pairs/6/en'), null],
  ])('are found again: %s', (_, hit, right) => {
    expect(find(hit)?.right ?? null).toBe(right)
  })

  it.each([
    ['a hit judged twice', [line(10), line(10, { right: false })], 'line 2: the same hit as in russia.jsonl, line 1'],
    ['a verdict without a reason', [line(10, { reason: '' })], 'line 1'],
    ['a round that does not exist', [line(10), line(20, { round: 3 })], 'line 2'],
  ])('are refused with their line: %s', (_, lines, words) => {
    expect(() => readJudgements(folderWith(...lines))).toThrow(words)
  })

  it('are of cues and concepts that the codebook has, and never repeat the texts', () => {
    const concepts = new Set(loadCodebook().cues.flatMap((cue) => cue.concepts.map(({ id }) => `${cue.id} ${id}`)))
    const committed = readJudgements(JUDGEMENTS)
    expect(committed.length).toBeGreaterThan(1000)
    expect(committed.filter(({ cue, concept }) => !concepts.has(`${cue} ${concept}`))).toEqual([])
    expect(committed.filter(({ reason }) => reason.length > 80)).toEqual([])
  })
})

describe('a sample of hits', () => {
  const hits = Array.from({ length: 100 }, (_, index) => hitAt(index * 20))

  it('is the same in any order, and another with another seed', () => {
    const places = (from: readonly PlacedHit[], seed: string) => sampleHits(from, 10, seed).map(({ start }) => start)
    expect(places([...hits].reverse(), 'one')).toEqual(places(hits, 'one'))
    expect(places(hits, 'two')).not.toEqual(places(hits, 'one'))
  })

  it('keeps its other members when one hit goes', () => {
    const before = sampleHits(hits, 10, 'one')
    const [gone] = before
    const after = sampleHits(
      hits.filter((hit) => hit !== gone),
      10,
      'one',
    )
    expect(before.filter((hit) => hit !== gone && !after.includes(hit))).toEqual([])
  })

  it('is all there is where there is less', () => {
    expect(sampleHits(hits.slice(0, 3), 10, 'one')).toHaveLength(3)
  })
})
