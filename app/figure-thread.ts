import type { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { WorkerPool } from '@/lib/import/worker-pool'
import { type FigureAnswer, type FigureQuestion, figureQuestion } from '@/lib/view/figure-question'
import { type FigureInput, type Figures, makeFigure } from '@/lib/view/make-figure'

declare global {
  /** Set by the program that starts a server: starts the thread that makes figures. */
  var contrechampFigures: { readonly start: () => Worker } | undefined
  /** One in a process, in however many bundles this module is. */
  var contrechampFigurePool: WorkerPool<FigureQuestion, FigureAnswer> | undefined
}

/** Figures of fewer articles are made in some ten milliseconds: a thread for them would be memory for nothing. */
const MOST_MADE_HERE = 500

const answerSchema = z.custom<FigureAnswer>(
  (value) =>
    value === 'columns' || (typeof value === 'object' && value !== null && ('figure' in value || 'failure' in value)),
)

/** Makes a figure: of many articles in a thread of its own, so that nobody else has to wait for it. */
export async function figureOf<Kind extends keyof Figures>(kind: Kind, input: FigureInput): Promise<Figures[Kind]> {
  const start = globalThis.contrechampFigures?.start
  if (start === undefined || input.corpus.articles.length <= MOST_MADE_HERE) return makeFigure(kind, input)
  const question = figureQuestion(kind, input)
  if (question === null) return makeFigure(kind, input)
  globalThis.contrechampFigurePool ??= new WorkerPool<FigureQuestion, FigureAnswer>({
    size: 1,
    start,
    parse: (message) => answerSchema.parse(message),
    stopped: (_question, reason) => ({ failure: reason }),
  })
  const pool = globalThis.contrechampFigurePool
  const short = await pool.ask({ ...question, columns: null })
  const answer = short === 'columns' ? await pool.ask(question) : short
  if (answer === 'columns' || 'failure' in answer)
    throw new Error(`invalid figure “${kind}”: ${answer === 'columns' ? 'no articles' : answer.failure}`)
  return z.custom<Figures[Kind]>().parse(answer.figure)
}
