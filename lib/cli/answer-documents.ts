import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { compileCodebook } from '../cues/compile'
import type { Codebook } from '../model/codebook'
import { LANGUAGES } from '../model/language'
import { scoreDocument } from './score-document'

const documentSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullable(),
  lang: z.enum(LANGUAGES).nullable(),
})

/** It was checked when it was loaded. */
const codebookSchema = z.custom<Codebook>((value) => typeof value === 'object' && value !== null && 'cues' in value)

/** In a worker: scores the documents that come, one answer for each, in the order in which they come. */
export function answerDocuments(): void {
  const codebook = compileCodebook(codebookSchema.parse(workerData))
  parentPort?.postMessage('ready')
  parentPort?.on('message', (message: unknown) => {
    parentPort?.postMessage(scoreDocument(documentSchema.parse(message), codebook))
  })
}
