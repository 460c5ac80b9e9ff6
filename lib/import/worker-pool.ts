import type { Worker } from 'node:worker_threads'

interface Task<Question, Answer> {
  readonly question: Question
  readonly resolve: (answer: Answer) => void
}

interface Lane<Question, Answer> {
  worker: Worker | null
  /** It has said so, by a first message of any kind. */
  ready: boolean
  /** Given to the worker and not answered yet, in their order. */
  tasks: Task<Question, Answer>[]
}

interface PoolOptions<Question, Answer> {
  readonly size: number
  readonly start: () => Worker
  /** Checks what a worker sends. */
  readonly parse: (message: unknown) => Answer
  /** The answer to a question over which a worker stopped, with what is known of why. */
  readonly stopped: (question: Question, reason: string) => Answer
}

/**
 * Worker threads that answer questions, each in the order asked; a worker's first message says that it is ready. A worker that dies over a question takes only that one with it:
 * those that wait behind it are put to a new worker.
 */
export class WorkerPool<Question, Answer> {
  private readonly lanes: readonly Lane<Question, Answer>[]
  private closed = false

  constructor(private readonly options: PoolOptions<Question, Answer>) {
    this.lanes = Array.from({ length: options.size }, () => ({ worker: null, ready: false, tasks: [] }))
  }

  /** Starts the workers, once. They are not waited for. */
  start(): void {
    for (const lane of this.lanes) lane.worker ??= this.startFor(lane)
  }

  /** Whether any worker is ready: starting takes seconds, in which the caller may do the work itself. */
  get ready(): boolean {
    return this.lanes.some((lane) => lane.ready)
  }

  /** Puts a question to the ready worker with the fewest; never rejects. */
  ask(question: Question): Promise<Answer> {
    const [first, ...others] = this.ready ? this.lanes.filter((lane) => lane.ready) : this.lanes
    if (first === undefined) return Promise.resolve(this.options.stopped(question, 'no worker'))
    const lane = others.reduce((least, one) => (one.tasks.length < least.tasks.length ? one : least), first)
    return new Promise((resolve) => {
      this.give(lane, { question, resolve })
    })
  }

  async close(): Promise<void> {
    this.closed = true
    await Promise.all(this.lanes.map(({ worker }) => worker?.terminate()))
  }

  private give(lane: Lane<Question, Answer>, task: Task<Question, Answer>): void {
    lane.tasks.push(task)
    lane.worker ??= this.startFor(lane)
    lane.worker.postMessage(task.question)
  }

  private startFor(lane: Lane<Question, Answer>): Worker {
    const worker = this.options.start()
    let reason = ''
    worker.once('message', () => {
      lane.ready = true
      worker.on('message', (message) => lane.tasks.shift()?.resolve(this.options.parse(message)))
    })
    worker.on('error', (error) => {
      reason = error.message
    })
    worker.on('exit', (code) => {
      if (this.closed) return
      const [lost, ...waiting] = lane.tasks
      lane.worker = null
      lane.ready = false
      lane.tasks = []
      lost?.resolve(this.options.stopped(lost.question, reason === '' ? `exit code ${code}` : reason))
      for (const task of waiting) this.give(lane, task)
    })
    return worker
  }
}
