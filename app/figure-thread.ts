import type { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { WorkerPool } from '@/lib/import/worker-pool'
import { type FigureQuestion, figureQuestion } from '@/lib/view/figure-question'
import { type FigureInput, type Figures, makeFigure } from '@/lib/view/make-figure'

declare global {
  /** Set by the program that starts a server: starts the thread that makes figures. */
  var contrechampFigures: { readonly start: () => Worker } | undefined
  /** One in a process, in however many bundles this module is. */
  var contrechampFigurePool: WorkerPool<FigureQuestion, Answer> | undefined
}

/** Figures of fewer articles are made in some ten milliseconds: to ask for them would take as long. */
const MOST_MADE_HERE = 10_000

type Answer = { readonly figure: Figures[keyof Figures] } | { readonly failure: string }
const answerSchema = z.custom<Answer>(
  (value) => typeof value === 'object' && value !== null && ('figure' in value || 'failure' in value),
)

/** Makes a figure: of many articles in a thread of its own, so that nobody else has to wait for it. */
export async function figureOf<Kind extends keyof Figures>(kind: Kind, input: FigureInput): Promise<Figures[Kind]> {
  const start = globalThis.contrechampFigures?.start
  if (start === undefined || input.corpus.articles.length <= MOST_MADE_HERE) return makeFigure(kind, input)
  const question = figureQuestion(kind, input)
  if (question === null) return makeFigure(kind, input)
  globalThis.contrechampFigurePool ??= new WorkerPool<FigureQuestion, Answer>({
    size: 1,
    start,
    parse: (message) => answerSchema.parse(message),
    stopped: (_question, reason) => ({ failure: reason }),
  })
  const answer = await globalThis.contrechampFigurePool.ask(question)
  if ('failure' in answer) throw new Error(`invalid figure “${kind}”: ${answer.failure}`)
  return z.custom<Figures[Kind]>().parse(answer.figure)
}
