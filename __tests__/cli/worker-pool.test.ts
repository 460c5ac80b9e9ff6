import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, it, vi } from 'vitest'
import { z } from 'zod'
import { ensureBundled } from '@/lib/cli/bundle.mjs'
import { scoreDocument } from '@/lib/cli/score-document'
import { unscored } from '@/lib/cli/scored-line'
import { loadCodebook } from '@/lib/codebook/load'
import { compileCodebook } from '@/lib/cues/compile'
import { WorkerPool } from '@/lib/import/worker-pool'
import type { RawDocument } from '@/lib/model/document'
import { issueOf } from '@/lib/model/issues'

/** A worker has to load TypeScript and a language model; on a busy machine that takes long. */
vi.setConfig({ testTimeout: 180_000 })

/** Doubles numbers, and ends at a negative one. */
const DOUBLING = `
  const { parentPort } = require('node:worker_threads')
  parentPort.postMessage('ready')
  parentPort.on('message', (n) => { if (n < 0) process.exit(7); parentPort.postMessage(2 * n) })`

const doubling = (size: number, code = DOUBLING) =>
  new WorkerPool<number, number | string>({
    size,
    start: () => new Worker(code, { eval: true }),
    parse: (message) => z.number().parse(message),
    stopped: (question, reason) => `${question} lost: ${reason}`,
  })

it('every question has its own answer, however many workers there are', async () => {
  const questions = Array.from({ length: 50 }, (_, index) => index)
  for (const size of [1, 4]) {
    const pool = doubling(size)
    expect(await Promise.all(questions.map((question) => pool.ask(question)))).toEqual(questions.map((n) => 2 * n))
    await pool.close()
  }
})

it('a worker that dies takes one question with it, and those behind it are answered', async () => {
  const pool = doubling(1)
  const answers = await Promise.all([1, -1, 2, -2, 3].map((question) => pool.ask(question)))
  expect(answers).toEqual([2, '-1 lost: exit code 7', 4, '-2 lost: exit code 7', 6])
  await pool.close()
})

it('a worker that throws, or cannot be started, is an answer too', async () => {
  const pool = doubling(2, 'throw new Error("no such thing")')
  expect(await Promise.all([pool.ask(1), pool.ask(2)])).toEqual(['1 lost: no such thing', '2 lost: no such thing'])
  await pool.close()
})

it.each([1, 8])('%i workers write, to the byte, what this thread writes', async (size) => {
  const folder = join(import.meta.dirname, '..', '..', 'data', 'articles')
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((id): RawDocument => ({ id, text: readFileSync(join(folder, id), 'utf8'), title: null, lang: null }))
  const codebook = loadCodebook()
  const compiled = compileCodebook(codebook)
  const program = join(await ensureBundled(), 'score-worker.mjs')
  const pool = new WorkerPool({
    size,
    start: () => new Worker(program, { workerData: codebook }),
    parse: (message) => z.object({ line: z.string(), scored: z.boolean() }).parse(message),
    stopped: (document: RawDocument, reason) => unscored(document.id, issueOf('not_scored', reason), compiled.cueIds),
  })
  const asked = await Promise.all(documents.map((document) => pool.ask(document)))
  await pool.close()
  expect(asked).toEqual(documents.map((document) => scoreDocument(document, compiled)))
  expect(asked.every(({ scored }) => scored)).toBe(true)
})
