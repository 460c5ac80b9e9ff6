import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { main } from '@/lib/cli/main'
import { comparisonLineSchema, type GroupLine, type PairLine } from '@/lib/model/comparison'

const folder = mkdtempSync(join(tmpdir(), 'contrechamp-compare-'))
const CODEBOOK = JSON.stringify({
  cues: [
    { id: 'russia', concepts: [{ id: 'state', fr: ['russie'], en: ['russia'] }] },
    { id: 'places', concepts: [{ id: 'mali', fr: ['mali'], en: ['mali'] }] },
  ],
})

interface Result {
  readonly code: number
  readonly groups: readonly GroupLine[]
  readonly pairs: readonly PairLine[]
  readonly stderr: string
}

/** Calls the program in this process; every line that it prints must have one of the forms of the schema. */
async function compare(...args: readonly string[]): Promise<Result> {
  const kept = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      kept[stream] += text
      return true
    })
  const code = await main({ args: ['compare', '--codebook', 'codebook.json', ...args], cwd: folder })
  vi.restoreAllMocks()
  const lines = kept.stdout.split('\n').filter((line) => line !== '')
  const read = lines.map((line) => comparisonLineSchema.parse(JSON.parse(line)))
  const groups = read.flatMap((line) => ('group' in line ? [line] : []))
  return { code, groups, pairs: read.flatMap((line) => ('groups' in line ? [line] : [])), stderr: kept.stderr }
}

/** A text in which the cue stands `hits` times among `words` words. */
const textOf = (hits: number, words: number) =>
  `${Array.from({ length: words }, (_, index) => (index < hits ? 'Russie' : 'maison')).join(' ')}.`

interface Line {
  readonly hits?: number
  readonly words?: number
  readonly [field: string]: unknown
}

let files = 0
function file(...lines: readonly (Line | string)[]): string {
  const name = `${++files}.jsonl`
  const content = lines.map((line) =>
    typeof line === 'string'
      ? line
      : JSON.stringify({ text: textOf(line.hits ?? 0, line.words ?? 200), lang: 'fr', ...line }),
  )
  writeFileSync(join(folder, name), content.join('\n'))
  return name
}

const two = [
  { id: 'a1', outlet: 'A', hits: 4, words: 400 },
  { id: 'a2', outlet: 'A', hits: 2, words: 200 },
  { id: 'b1', outlet: 'B', hits: 1, words: 400 },
  { id: 'b2', outlet: 'B', hits: 0, words: 600 },
]

beforeAll(() => writeFileSync(join(folder, 'codebook.json'), CODEBOOK))
afterEach(() => vi.restoreAllMocks())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('contrechamp compare', { timeout: 30_000 }, () => {
  it('prints every cue in every group, and in every pair', async () => {
    const { groups, pairs, code, stderr } = await compare(file(...two))
    expect([code, stderr]).toEqual([0, ''])
    expect(groups.map(({ cue, group }) => [cue, group].join(' '))).toEqual([
      'russia A',
      'russia B',
      'places A',
      'places B',
    ])
    expect(groups[0]).toMatchObject({ articles: 2, articlesWithCue: 2, words: 600, hits: 6, rate: { value: 10 } })
    expect(groups[1]).toMatchObject({ articles: 2, articlesWithCue: 1, share: { value: 0.5, method: 'wilson' } })
    expect(pairs.map(({ cue, groups: names }) => [cue, ...names])).toEqual([
      ['russia', 'A', 'B'],
      ['places', 'A', 'B'],
    ])
    expect(pairs[0]).toMatchObject({ ratio: { value: 10 }, pFloor: 1 / 3, p: 1 / 3, pAdjusted: 2 / 3 })
    expect(pairs[0]?.leaveOneOut).toEqual([
      { id: 'a1', ratio: 10 },
      { id: 'a2', ratio: 10 },
      { id: 'b1', ratio: null },
      { id: 'b2', ratio: 4 },
    ])
  })

  it('a cue in no article was looked for: 0 with an upper end, no ratio, nothing to tell apart', async () => {
    const { groups, pairs } = await compare(file(...two), '--cue', 'places')
    expect(groups.map(({ rate }) => [rate.value, rate.low, rate.method])).toEqual([
      [0, 0, 'gamma_poisson_assumed'],
      [0, 0, 'gamma_poisson_assumed'],
    ])
    expect(groups[0]?.rate.high).toBeGreaterThan(0)
    expect(pairs).toEqual([expect.objectContaining({ ratio: null, p: 1, pFloor: 1, pAdjusted: 1 })])
  })

  it('one article, no word of the voice, one group: what is not measurable is null', async () => {
    const { groups, pairs, code } = await compare(file(...two.slice(0, 1)), '--voice', 'quoted', '--cue', 'russia')
    const none = { value: null, low: null, high: null, method: 'none' }
    expect(groups).toEqual([
      { cue: 'russia', group: 'A', articles: 1, articlesWithCue: 0, words: 0, hits: 0, rate: none, share: none },
    ])
    expect([pairs, code]).toEqual([[], 0])
    const [pair] = (await compare(file(...two), '--voice', 'quoted', '--cue', 'russia')).pairs
    expect(pair).toMatchObject({ ratio: null, p: null, pFloor: null, pAdjusted: null })
  })

  it('a ratio of 0 is a ratio; over 0 there is none', async () => {
    const lines = [
      { id: 'x', outlet: 'X' },
      { id: 'y', outlet: 'Y', hits: 3 },
      { id: 'z', outlet: 'Z' },
    ]
    const { pairs } = await compare(file(...lines), '--cue', 'russia')
    expect(pairs.map(({ groups, ratio }) => [...groups, ratio?.value ?? null])).toEqual([
      ['X', 'Y', 0],
      ['X', 'Z', null],
      ['Y', 'Z', null],
    ])
    expect(pairs[0]?.ratio?.low).toBe(0)
  })

  it('counts an article and what repeats it once in a group, and never across languages', async () => {
    const lines = [
      { id: 'fr', outlet: 'A', hits: 2, date: '2022-03' },
      { id: 'en', outlet: 'A', lang: 'en', text: 'Russia sends them home.', sameAs: 'fr', date: '2022-02' },
      { id: 7, outlet: 'B', hits: 1, sameAs: 'gone', date: '2022-02-02T10:00:00Z' },
      { id: 'late', outlet: 'B', hits: 5, sameAs: 'gone', date: '2022-02-03' },
      { id: 'undated', outlet: 'B', hits: 6, sameAs: 7 },
    ]
    const outlets = await compare(file(...lines), '--cue', 'russia')
    expect(outlets.groups.map(({ articles, hits }) => [articles, hits])).toEqual([
      [1, 2],
      [1, 1],
    ])
    expect(outlets.pairs[0]?.leaveOneOut.map(({ id }) => id)).toEqual(['fr', '7'])
    const langs = await compare(file(...lines), '--cue', 'russia', '--by', 'lang')
    expect(langs.groups.map(({ group, articles }) => [group, articles])).toEqual([
      ['en', 1],
      ['fr', 2],
    ])
  })

  it('tells what it cannot count, counts the rest and ends with 1', async () => {
    const name = file(
      ...two,
      '{"text": "cut',
      { id: 'lost', outlet: ' ' },
      { id: 'a1', outlet: 'A', hits: 9 },
      { id: 'blank', outlet: 'A', text: ' ' },
      { id: 'tongue', outlet: 'A', lang: null, text: 'Der Krieg dauert an, und niemand weiß, wie lange noch.' },
    )
    const { groups, code, stderr } = await compare(name, 'missing.jsonl', '--cue', 'russia')
    expect(code).toBe(1)
    expect(groups.map(({ articles, hits }) => [articles, hits])).toEqual([
      [2, 6],
      [2, 1],
    ])
    expect(stderr.match(/\(\w+\): [^:]+(?::\d+)?/g)).toEqual([
      `(broken_line): ${name}:5`,
      '(no_group): lost',
      '(repeated_id): a1',
      '(empty_document): blank',
      '(unknown_language): tongue',
      '(unreadable_file): missing.jsonl',
    ])
  })

  it('groups by event, and reads standard input as lines even where the first is broken', async () => {
    const lines = ['nonsense', JSON.stringify({ id: 'e', event: 5, lang: 'fr', text: textOf(1, 50) })].join('\n')
    const stdin = Object.getOwnPropertyDescriptor(process, 'stdin') ?? {}
    Object.defineProperty(process, 'stdin', { value: Readable.from([Buffer.from(lines)]), configurable: true })
    const { groups, code, stderr } = await compare('-', '--by', 'event', '--cue', 'russia')
    Object.defineProperty(process, 'stdin', stdin)
    expect(groups.map(({ group, hits }) => [group, hits])).toEqual([['5', 1]])
    expect([code, stderr]).toEqual([1, expect.stringContaining('(broken_line): -:1')])
  })

  it('prints the same digits whatever the order of the lines', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      id: `d${index}`,
      outlet: index % 3 === 0 ? 'A' : 'B',
      hits: (index * 7) % 5,
      words: 150 + ((index * 37) % 200),
    }))
    const once = await compare(file(...many), '--cue', 'russia')
    const again = await compare(file(...[...many].reverse()), '--cue', 'russia')
    expect(again).toEqual(once)
    expect(once.pairs[0]?.pFloor).toBe(1 / 20_000)
  })
})

describe('wrong usage of compare', { timeout: 30_000 }, () => {
  it.each([
    ['no file', [], /needs a FILE/],
    ['an unknown cue', ['--cue', 'nothing', 'a.jsonl'], /no cue “nothing”; there are russia, places/],
    ['an unknown voice', ['--voice', 'loud', 'a.jsonl'], /--voice is one of all, own/],
    ['an unknown grouping', ['--by', 'date', 'a.jsonl'], /--by is one of outlet, lang, event/],
    ['an unknown option', ['--loud', 'a.jsonl'], /--loud/],
  ])('%s ends with 2 and a word on standard error', async (_what, args, said) => {
    const { code, groups, stderr } = await compare(...args)
    expect([code, groups]).toEqual([2, []])
    expect(stderr).toMatch(said)
  })
})
