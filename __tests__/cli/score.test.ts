import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { main } from '@/lib/cli/main'
import { type ScoredDocument, scoredDocumentSchema } from '@/lib/model/scored-document'
import { VOICES } from '@/lib/model/voice'

const folder = mkdtempSync(join(tmpdir(), 'contrechamp-score-'))
const FRENCH = 'La Russie envoie des mercenaires de Wagner au Mali, selon les autorités de Bamako.'
const ENGLISH = 'Russia sends mercenaries of the Wagner group to Mali, the authorities said on Monday.'
const CODEBOOK = JSON.stringify({
  cues: [
    { id: 'russia', concepts: [{ id: 'state', fr: ['russie'], en: ['russia'] }] },
    { id: 'places', concepts: [{ id: 'bamako', strength: 'weak', fr: ['bamako'], en: ['mali'] }] },
  ],
})

interface Result {
  readonly code: number
  readonly documents: readonly ScoredDocument[]
  readonly stdout: string
  readonly stderr: string
}

/** Calls the program in this process; every line that it prints must have the form of the schema. */
async function contrechamp(...args: readonly string[]): Promise<Result> {
  const kept = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      kept[stream] += text
      return true
    })
  const code = await main({ args, cwd: folder })
  vi.restoreAllMocks()
  const lines = args[0] === 'score' ? kept.stdout.split('\n').filter((line) => line !== '') : []
  return { code, ...kept, documents: lines.map((line) => scoredDocumentSchema.parse(JSON.parse(line))) }
}

const score = (...files: readonly string[]) => contrechamp('score', '--codebook', 'codebook.json', ...files)

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content)
  return name
}

const jsonLines = (...lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).join('\n')
const errorOf = ({ issues }: ScoredDocument) => issues.find(({ level }) => level === 'error')?.code

beforeAll(() => {
  mkdirSync(join(folder, 'sub dir é'))
  file('codebook.json', CODEBOOK)
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('contrechamp score', { timeout: 30_000 }, () => {
  it('prints one line per document in the order of the input, and names them', async () => {
    const { documents, stderr, code } = await score(
      file('fr.txt', FRENCH),
      file('two.jsonl', `${jsonLines({ id: 'a', text: ENGLISH })}\r\n\r\n  \n${jsonLines({ text: FRENCH })}\r\n`),
      file('sub dir é/en.txt', ENGLISH),
    )
    expect(documents.map(({ id }) => id)).toEqual(['fr.txt', 'a', 'two.jsonl:4', 'en.txt'])
    expect(documents.map(({ lang }) => lang)).toEqual(['fr', 'en', 'fr', 'en'])
    expect([stderr, code]).toEqual(['', 0])
  })

  it('gives spans, counts and rates that agree with the text, and lists weak hits without scoring them', async () => {
    const { documents } = await score(file('one.txt', FRENCH))
    const [document] = documents
    expect(document?.text).toBe(FRENCH)
    expect(document?.hits.map(({ text, strength }) => [text, strength])).toEqual([
      ['Russie', 'core'],
      ['Bamako', 'weak'],
    ])
    for (const { start, end, text } of document?.hits ?? []) expect(FRENCH.slice(start, end)).toBe(text)
    for (const [cue, scored] of Object.entries(document?.scores ?? {})) {
      const core = document?.hits.filter((hit) => hit.cue === cue && hit.strength === 'core') ?? []
      expect(scored.hits).toBe(core.length)
      for (const voice of VOICES) expect(scored[voice]).toBe(core.filter((hit) => hit.voice === voice).length)
      expect(scored.per1000).toBe((1000 * scored.hits) / (document?.words.all ?? Number.NaN))
    }
  })

  it('puts a headline before a text that does not open with it, and counts it', async () => {
    const titled = jsonLines({ title: 'Wagner au Mali', text: FRENCH }, { title: 'La Russie', text: FRENCH })
    const [put, opens] = (await score(file('titles.jsonl', titled))).documents
    expect(put?.text).toBe(`Wagner au Mali\n\n${FRENCH}`)
    expect(put?.titleSpan).toEqual({ start: 0, end: 14 })
    expect(opens?.text).toBe(FRENCH)
    expect((put?.words.all ?? 0) - (opens?.words.all ?? 0)).toBe(3)
  })

  it('takes null for a field without a value, numbers for ids, and regional names of languages', async () => {
    const lines = jsonLines(
      { id: 7, title: null, text: 'Mali', lang: 'fr-FR', extra: [1] },
      { text: 'Mali', lang: 'EN', outlet: null, date: '2022' },
    )
    const { documents, code } = await score(file('loose.jsonl', `\ufeff${lines}`))
    expect(documents.map(({ id, lang }) => [id, lang])).toEqual([
      ['7', 'fr'],
      ['loose.jsonl:2', 'en'],
    ])
    expect(code).toBe(0)
  })

  const bad = [
    ['an empty file', 'empty.txt', '', 'empty_document'],
    ['white space', 'blank.txt', ' \n\ufeff\t', 'empty_document'],
    ['a binary file', 'binary.txt', Buffer.from([0x89, 0x50, 0x00, 0x0d]), 'binary_document'],
    ['Windows-1252', 'windows.txt', Buffer.from('déjà', 'latin1'), 'wrong_encoding'],
    ['UTF-16', 'utf16.txt', Buffer.from('\ufeffMali', 'utf16le'), 'wrong_encoding'],
    ['17 MB', 'large.txt', Buffer.alloc(17 * 2 ** 20, 'a '), 'too_large'],
    ['lines without an object', 'list.jsonl', '[1]', 'broken_line'],
    ['a line that is no JSON', 'cut.jsonl', '{"text": "Mali', 'broken_line'],
    ['a line without a text', 'untext.jsonl', '{"title": "Mali"}', 'broken_line'],
    ['a line of 17 MB', 'large.jsonl', JSON.stringify({ text: 'a '.repeat(17 * 2 ** 19) }), 'too_large'],
    ['a line with a NUL character', 'nul.jsonl', jsonLines({ text: 'Ma\0li' }), 'binary_document'],
    ['a file of no lines', 'none.jsonl', '\n\n', 'empty_document'],
    ['lines of a picture', 'binary.jsonl', Buffer.from([0x89, 0x00, 0x0a, 0x00, 0x0a]), 'binary_document'],
    ['lines in UTF-16', 'utf16.jsonl', Buffer.from('\ufeff{}\n{}', 'utf16le'), 'wrong_encoding'],
  ] as const

  it.each(bad)('tells %s by its code, scores the others and ends with 1', async (_what, name, content, code) => {
    const result = await score(file(name, content), file('good.txt', FRENCH))
    const [failed, good] = result.documents
    expect(failed?.id.replace(/:1$/, '')).toBe(name)
    expect(failed?.issues).toEqual([expect.objectContaining({ code, level: 'error' })])
    expect(failed?.scores.russia).toMatchObject({ hits: 0, per1000: null })
    expect(good?.scores.russia?.hits).toBe(1)
    expect([result.documents.length, result.code, result.stderr]).toEqual([2, 1, ''])
  })

  it('tells files that cannot be read, and one bad line among good ones', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${jsonLines({ text: FRENCH })}\n{"text":"d`),
      Buffer.from([0xe9]),
      Buffer.from(`j"}\n${jsonLines({ id: 'last', text: ENGLISH })}`),
    ])
    const { documents, code } = await score('missing.txt', '.', 'missing.jsonl', file('mixed.jsonl', bytes))
    expect(documents.map(({ id }) => id)).toEqual([
      'missing.txt',
      '.',
      'missing.jsonl',
      'mixed.jsonl:1',
      'mixed.jsonl:2',
      'last',
    ])
    const unreadable = 'unreadable_file'
    expect(documents.map(errorOf)).toEqual([unreadable, unreadable, unreadable, undefined, 'wrong_encoding', undefined])
    expect(code).toBe(1)
  })
})

describe('wrong usage', { timeout: 30_000 }, () => {
  it.each([
    ['no file', ['score'], /score needs a FILE/],
    ['no command', [], /no command/],
    ['an unknown command', ['paint'], /unknown command “paint”/],
    ['an unknown option', ['score', '--loud', 'a.txt'], /--loud/],
    ['a table that is not measured', ['evaluate', 'weather'], /no table “weather”; there are calibration, translation/],
    ['a codebook for another command', ['bench', '--codebook', 'codebook.json'], /belongs to score/],
    ['a codebook that is not there', ['score', '--codebook', 'no.json', 'a.txt'], /cannot be read/],
    ['a codebook without cues', ['score', '--codebook', 'two.jsonl', 'a.txt'], /JSON/],
  ])('%s ends with 2 and a word on standard error', async (_what, args, said) => {
    const { code, stdout, stderr } = await contrechamp(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(said)
  })

  it('is explained by --help', async () => {
    const { code, stdout } = await contrechamp('--help')
    expect(code).toBe(0)
    expect(stdout).toContain('score [--codebook FILE] [--jobs N] FILE…')
  })

  it('measures nothing without material, and says so', async () => {
    vi.stubEnv('BENCH_DIR', '')
    const { code, stdout } = await contrechamp('evaluate', 'quotations', 'translation')
    expect(code).toBe(0)
    expect(stdout).toContain('BENCH_DIR is not set')
    vi.unstubAllEnvs()
  })
})
