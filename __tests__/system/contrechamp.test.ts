import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadCodebook } from '@/lib/codebook/load'
import { type ScoredDocument, scoredDocumentSchema } from '@/lib/model/scored-document'

const folder = mkdtempSync(join(tmpdir(), 'contrechamp-program-'))
const FRENCH = 'La Russie envoie des mercenaires de Wagner au Mali, selon les autorités de Bamako.'
const PROGRAM = [process.execPath, resolve('lib/cli/contrechamp.mjs')]

interface Result {
  readonly code: number
  readonly documents: readonly ScoredDocument[]
  readonly stderr: string
}

/** Runs a command with this on its standard input; every line that it prints must have the form of the schema. */
async function run(command: readonly string[], input: string, cwd = folder): Promise<Result> {
  const [program = '', ...args] = command
  const child = spawn(program, args, { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  child.stdin.end(input)
  const [code] = await once(child, 'close')
  const lines = stdout.split('\n').filter((line) => line !== '')
  return { code, stderr, documents: lines.map((line) => scoredDocumentSchema.parse(JSON.parse(line))) }
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the program contrechamp', () => {
  it('scores a text on standard input with all cues of the codebook', async () => {
    const { documents, code, stderr } = await run([...PROGRAM, 'score', '-'], `${FRENCH}\n`)
    expect(documents.map(({ id, lang }) => [id, lang])).toEqual([['-', 'fr']])
    expect(Object.keys(documents[0]?.scores ?? {})).toEqual(loadCodebook().cues.map(({ id }) => id))
    expect(documents[0]?.scores.russia?.hits).toBeGreaterThan(0)
    expect([code, stderr]).toEqual([0, ''])
  })

  it('scores lines of JSON on standard input', async () => {
    const lines = [{ id: 'a', text: FRENCH }, { text: 'x' }].map((line) => JSON.stringify(line))
    const { documents } = await run([...PROGRAM, 'score', '-'], `\ufeff\n${lines.join('\n')}`)
    expect(documents.map(({ id }) => id)).toEqual(['a', '-:3'])
  })

  it('reads files relative to where npm was called, and lets npm say nothing', async () => {
    writeFileSync(join(folder, 'fr.txt'), FRENCH)
    const npm = [
      'npm',
      '--prefix',
      resolve('.'),
      'run',
      '--silent',
      'contrechamp',
      '--',
      'score',
      'fr.txt',
      'missing.txt',
    ]
    const { documents, code, stderr } = await run(npm, '')
    expect(documents.map(({ id, text }) => [id, text])).toEqual([
      ['fr.txt', FRENCH],
      ['missing.txt', ''],
    ])
    expect([code, stderr]).toEqual([1, ''])
  })

  it('scores a line of 10 MB', async () => {
    const paragraph = `${'Les deux pays parlent de routes, de ponts et de trains. '.repeat(40)}\n\n`
    const text = FRENCH + paragraph.repeat(Math.ceil(10_000_000 / paragraph.length))
    writeFileSync(join(folder, 'long.jsonl'), JSON.stringify({ text }))
    const { documents, code } = await run([...PROGRAM, 'score', 'long.jsonl'], '')
    expect(code).toBe(0)
    expect(documents[0]?.text.length).toBeGreaterThan(9_900_000)
    expect(documents[0]?.scores.russia?.hits).toBe(2)
  })

  it('ends quietly when nobody reads its list any more, and goes on with what it does', async () => {
    const data = mkdtempSync(join(tmpdir(), 'contrechamp-pipe-'))
    const articles = [1, 2, 3].map((n) => ({ text: `${FRENCH} ${n}`.repeat(20), outlet: 'Essai', title: `N° ${n}` }))
    writeFileSync(join(folder, 'some.jsonl'), articles.map((one) => JSON.stringify(one)).join('\n'))
    try {
      const deaf = await runDeaf(['import', '--json', '--progress', 'some.jsonl'], data)
      expect(deaf).toEqual({ code: 0, complaint: '' })
      for (let time = 0; time < 2; time++) await runDeaf(['import', '--json', 'some.jsonl'], data)
      const list = await runDeaf(['imports'], data)
      expect(list).toEqual({ code: 0, complaint: '' })
      const { stdout } = await runIn(['imports', '--json'], data)
      expect(stdout).toContain('"added":3')
    } finally {
      rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 })
    }
  })
})

function start(args: readonly string[], data: string) {
  const [program = '', ...rest] = [...PROGRAM, ...args]
  const env = { ...process.env, DATA_DIR: data, DATABASE_URL: '' }
  return spawn(program, rest, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env })
}

/** Nobody listens to its standard output from the start. */
async function runDeaf(args: readonly string[], data: string) {
  const child = start(args, data)
  child.stdout.destroy()
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  const [code] = await once(child, 'close')
  return { code, complaint: /EPIPE|Error/.exec(stderr)?.[0] ?? '' }
}

async function runIn(args: readonly string[], data: string) {
  const child = start(args, data)
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr.resume()
  await once(child, 'close')
  return { stdout }
}
