import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { ArticleReader } from '../import/read-article'
import { WorkerPool } from '../import/worker-pool'
import type { Codebook } from '../model/codebook'
import { issueOf } from '../model/issues'
import type { ArticleReading, Readable } from '../store/corpus-content'

interface Question {
  readonly article: Readable
  readonly hash: string
}

/** What comes is what `readArticle` gave in the other thread, a plain copy. */
const readingSchema = z.custom<ArticleReading>(
  (value) => typeof value === 'object' && value !== null && 'stages' in value && 'hits' in value,
)

/**
 * Reads articles in worker threads, one fewer than there are processors: this one has the store to write. They start with the first
 * article. A text over which a thread stops is told as unread, and keeps no other back.
 */
export function readInThreads(codebook: Codebook, threads = Math.max(1, availableParallelism() - 1)): ArticleReader {
  const pool = new WorkerPool<Question, ArticleReading>({
    size: threads,
    start: () => new Worker(new URL('./reading-worker.mjs', import.meta.url), { workerData: codebook }),
    parse: (message) => readingSchema.parse(message),
    stopped: (_question, reason) => ({ ...NOTHING, error: issueOf('not_scored', reason) }),
  })
  return {
    read: (article, hash) => pool.ask({ article, hash }),
    close: () => pool.close(),
  }
}

const NO_WORDS = { own: 0, quoted: 0, reported: 0, scare: 0, unknown: 0 }

const NOTHING: ArticleReading = {
  title: '',
  hasHeadline: false,
  lang: 'en',
  error: null,
  words: NO_WORDS,
  text: '',
  stages: {
    titleSpan: null,
    removed: [],
    rawSpans: [],
    issues: [],
    sentences: [],
    voices: { spans: [], quotations: [], unclosed: 0 },
  },
  hits: [],
  names: [],
  fingerprint: null,
}
