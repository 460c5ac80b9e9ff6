import { parentPort } from 'node:worker_threads'
import { z } from 'zod'
import { answerFigure, type FigureQuestion } from '../view/figure-question'

// The start of a worker thread, in the bundle `figure-worker.mjs`: makes the figures that are asked for, one after the other.

/** It comes from the same program. */
const questionSchema = z.custom<FigureQuestion>(
  (value) => typeof value === 'object' && value !== null && 'columns' in value && 'kind' in value,
)

parentPort?.postMessage('ready')
parentPort?.on('message', (message: unknown) => {
  try {
    parentPort?.postMessage(answerFigure(questionSchema.parse(message)))
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
