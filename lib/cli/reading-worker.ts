import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { compileCodebook } from '../cues/compile'
import { readArticle } from '../import/read-article'
import type { Codebook } from '../model/codebook'
import { LANGUAGES } from '../model/language'

// The start of a worker thread, in the bundle `reading-worker.mjs`: reads the articles that come, one answer for each, in their order.

const questionSchema = z.object({
  hash: z.string(),
  article: z.object({ text: z.string(), title: z.string().nullable(), lang: z.enum(LANGUAGES).nullable() }),
})
/** It was checked when it was loaded. */
const codebookSchema = z.custom<Codebook>((value) => typeof value === 'object' && value !== null && 'cues' in value)

const codebook = compileCodebook(codebookSchema.parse(workerData))
parentPort?.postMessage('ready')
parentPort?.on('message', (message: unknown) => {
  const { article, hash } = questionSchema.parse(message)
  parentPort?.postMessage(readArticle(article, hash, codebook))
})
