import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { main } from '@/lib/cli/main'
import { loadCodebook } from '@/lib/codebook/load'
import { readCodebookFile } from '@/lib/codebook/read-file'
import { scoredDocumentSchema } from '@/lib/model/scored-document'

const folder = mkdtempSync(join(tmpdir(), 'contrechamp-codebook-'))
const path = (name: string) => join(folder, name)
const file = (name: string, content: string) => {
  writeFileSync(path(name), content)
  return name
}
const LIWC = '%\n1\tguerre\n2\tpaix\n%\nsoldat*\t1\nguerre\t1\ntrêve\t2\nla paix\t2\n*isme\t1\n'
const DIC = file('mots.dic', LIWC)

afterEach(() => vi.restoreAllMocks())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Calls the program in this process. */
async function contrechamp(...args: readonly string[]) {
  const kept = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      kept[stream] += text
      return true
    })
  const code = await main({ args, cwd: folder })
  vi.restoreAllMocks()
  return { code, ...kept }
}

const codebook = (...args: readonly string[]) => contrechamp('codebook', ...args)

describe('contrechamp codebook import', { timeout: 60_000 }, () => {
  it('prints our own form, and what could not be carried over with its line', async () => {
    const { code, stdout, stderr } = await codebook('import', DIC)
    expect(code).toBe(0)
    file('back.json', stdout)
    const { codebook: read, problems } = readCodebookFile(path('back.json'))
    expect(problems).toEqual([])
    expect(read?.cues.map(({ id, concepts }) => [id, concepts[0]?.fr])).toEqual([
      ['guerre', ['soldat*', 'guerre']],
      ['paix', ['trêve', 'la paix']],
    ])
    expect(stderr).toContain('contrechamp (wildcard_lost): warning in mots.dic, line 9, guerre › guerre › “*isme”')
    expect(stderr).toContain('mots.dic: 2 cues, 2 concepts, 4 fr and 0 en patterns')
  })

  it('writes to a file, and findings for machines', async () => {
    const { code, stdout, stderr } = await codebook('import', DIC, '--output', 'own.json', '--json', '--lang', 'fr')
    expect([code, stdout]).toEqual([0, ''])
    const findings: unknown[] = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(findings).toEqual([
      expect.objectContaining({ file: 'mots.dic', line: 9, level: 'warning', code: 'wildcard_lost' }),
    ])
    expect(readCodebookFile(path('own.json')).codebook?.id).toBe('mots')
  })

  it('makes one codebook of a file for each language', async () => {
    await codebook('export', '--format', 'quanteda', '--output', 'ours.yml')
    const { code, stderr } = await codebook('import', 'ours.fr.yml', 'ours.en.yml', '--output', 'both.json')
    expect([code, stderr.match(/error/)]).toEqual([0, null])
    const both = readCodebookFile(path('both.json')).codebook
    expect(both?.cues.map(({ id }) => id)).toEqual(loadCodebook().cues.map(({ id }) => id))
    const forms = both?.cues[0]?.concepts[0]
    expect([forms?.fr.length, forms?.en.length]).not.toContain(0)
  })

  it.each([
    ['no file of that name', ['import', 'none.dic'], 'unreadable_file'],
    ['a language that nobody can tell', ['import', file('two.dic', '%\n1\ta\n%\nzz\t1\n')], 'codebook_language'],
    ['another format than is said', ['import', DIC, '--format', 'yoshikoder', '--lang', 'fr'], 'codebook_empty'],
    ['a file that cannot be written', ['import', DIC, '--output', 'no/where.json'], 'unwritable_file'],
  ])('ends with 1 for %s', async (_what, args, said) => {
    const { code, stdout, stderr } = await codebook(...args)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(`(${said}): error`)
  })
})

describe('contrechamp codebook export', { timeout: 60_000 }, () => {
  it('writes the whole codebook of the project as a table, and reads it back', async () => {
    const { code, stderr } = await codebook('export', '--format', 'csv', '--output', 'ours.csv')
    expect([code, stderr]).toEqual([0, ''])
    expect(readCodebookFile(path('ours.csv')).codebook).toEqual(loadCodebook())
  })

  it('writes a file for each language where a format holds no more, and says what it does not hold', async () => {
    const { code, stderr } = await codebook('export', '--format', 'liwc', '--output', 'ours.dic')
    expect(code).toBe(0)
    expect(stderr).toContain('(export_loss): warning in data/codebook (fr)')
    expect(readFileSync(path('ours.fr.dic'), 'utf8')).toMatch(/^%\n1\tsovereignty\n2\tsovereignty\.\w+\n/)
    expect(existsSync(path('ours.en.dic'))).toBe(true)
  })

  it('turns one format into another', async () => {
    const { code, stdout } = await codebook('export', DIC, '--format', 'quanteda')
    expect([code, stdout]).toEqual([
      0,
      'guerre:\n  guerre:\n    - "soldat*"\n    - "guerre"\npaix:\n  paix:\n    - "trêve"\n    - "la paix"\n',
    ])
  })

  it('has nothing to write in a language without patterns', async () => {
    const { code, stderr } = await codebook(
      'export',
      file('fr.json', '{"cues":[{"id":"a","concepts":[{"id":"a","fr":["mot"]}]}]}'),
      '--format',
      'liwc',
      '--lang',
      'en',
    )
    expect(code).toBe(1)
    expect(stderr).toContain('codebook_empty')
  })
})

describe('contrechamp codebook check', { timeout: 60_000 }, () => {
  it.each([
    ['a good one', DIC, 0, /^mots\.dic: 2 cues.*0 errors, 1 warnings$/m],
    [
      'a bad one',
      file('bad.json', '{\n"cues": [{"id": "a", "concepts": [{"id": "b", "en": [\n"*"]}]}]}'),
      1,
      /line 3, cue a › b › en › "\*": /,
    ],
    ['one that is no codebook', file('no.txt', 'Bonjour, monde.'), 1, /codebook_format/],
  ])('%s', async (_what, name, expected, said) => {
    const { code, stdout, stderr } = await codebook('check', name)
    expect([code, stderr]).toEqual([expected, ''])
    expect(stdout).toMatch(said)
  })

  it('counts what is too much to list', async () => {
    const words = Array.from({ length: 30 }, (_, number) => `*mot${number}\t1`).join('\n')
    const { stdout } = await codebook('check', file('many.dic', `%\n1\ta\n%\n${words}\nbon\t1\n`), '--lang', 'fr')
    expect(stdout).toContain('contrechamp (wildcard_lost): 10 more in many.dic; --json lists all')
    const json = await codebook('check', 'many.dic', '--lang', 'fr', '--json')
    expect(json.stdout.trim().split('\n')).toHaveLength(30)
  })
})

it('contrechamp score takes the codebooks of others', async () => {
  const text = file('texte.txt', 'Les soldats font la guerre, et personne ne veut la paix.')
  const { code, stdout } = await contrechamp('score', '--codebook', DIC, text)
  expect(code).toBe(0)
  const { hits } = scoredDocumentSchema.parse(JSON.parse(stdout))
  expect(hits.map(({ cue, text: words }) => `${cue}: ${words}`)).toEqual([
    'guerre: soldats',
    'guerre: guerre',
    'paix: la paix',
  ])
}, 60_000)

it.each([
  ['no action', ['codebook'], /needs import, export or check/],
  ['an unknown action', ['codebook', 'paint', 'a'], /needs import, export or check/],
  ['no file', ['codebook', 'import'], /import needs a FILE/],
  ['two files', ['codebook', 'check', 'a', 'b'], /one FILE/],
  ['an unknown format', ['codebook', 'import', 'a', '--format', 'word'], /--format is one of own, liwc/],
  ['an export to no format', ['codebook', 'export'], /export needs --format/],
  [
    'an export that cannot be written',
    ['codebook', 'export', '--format', 'lexicoder'],
    /one of own, liwc, quanteda, csv/,
  ],
  ['an unknown language', ['codebook', 'check', 'a', '--lang', 'de'], /--lang is fr or en/],
  ['two languages on standard output', ['codebook', 'export', '--format', 'liwc'], /give --lang, or --output/],
  ['an unknown option', ['codebook', 'check', 'a', '--loud'], /--loud/],
])('%s is wrong usage', async (_what, args, said) => {
  const { code, stdout, stderr } = await contrechamp(...args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(said)
})
