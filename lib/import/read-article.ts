import { LANGUAGES } from '../model/language'
import { readDocument } from '../pipeline'
import type { ArticleReading, Readable } from '../store/corpus-content'
import { stagesOf } from '../store/stored-stages'
import { bandsOf, fingerprint } from './fingerprint'
import { headlineOf } from './headline'

/** What `readDocument` reads with. */
export type CompiledCodebook = Parameters<typeof readDocument>[1]

/** Reads articles with one codebook, in this thread or in others. */
export interface ArticleReader {
  readonly read: (article: Readable, hash: string) => Promise<ArticleReading>
  /** To be called once, when all is read. */
  readonly close: () => Promise<void>
}

/** Puts an article through the pipeline; gives what the store keeps of it. */
export function readArticle({ text, title, lang }: Readable, hash: string, codebook: CompiledCodebook): ArticleReading {
  const document = readDocument({ id: hash, text, title, lang }, codebook)
  const { own, quoted, reported, scare, unknown } = document.score.words
  const signature = fingerprint(document.segmented)
  return {
    ...headlineOf(document),
    lang: LANGUAGES.find((one) => one === document.lang) ?? null,
    error: document.issues.find(({ level }) => level === 'error') ?? null,
    words: { own, quoted, reported, scare, unknown },
    text: document.clean.text,
    stages: stagesOf(document),
    hits: document.hits,
    names: document.names,
    fingerprint: signature === null ? null : { signature, bands: bandsOf(signature) },
  }
}

/** Reads in this thread; `compile` is called only where there is something to read. */
export function readHere<T>(codebook: T, compile: (codebook: T) => CompiledCodebook): ArticleReader {
  let compiled: CompiledCodebook | null = null
  return {
    read: async (article, hash) => {
      compiled ??= compile(codebook)
      return readArticle(article, hash, compiled)
    },
    close: async () => {},
  }
}
