import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import { loadCodebook } from '../codebook/load'
import { compileCodebook } from '../cues/compile'
import { LANGUAGES, type Language } from '../model/language'
import { ENGINE_VERSION } from '../model/version'
import { readDocument } from '../pipeline'
import { benchFolder } from './bench-folder'
import { writeMeasurement } from './write-measurement'

const articleSchema = z.object({ lang: z.enum(LANGUAGES), text: z.string() })
type Article = z.infer<typeof articleSchema>

/** Bytes of the long document: a whole archive given as one line. */
const LONG_BYTES = 10_000_000

interface Run {
  readonly documents: number
  readonly bytes: number
  readonly milliseconds: readonly number[]
}

/** `contrechamp bench`: how fast the pipeline reads real articles and one very long text, and what memory it takes. */
export function bench(): number {
  const folder = benchFolder()
  if (folder === null) return 0
  const articles = readArticles(join(folder, 'sahel', 'articles.jsonl'))
  const from = performance.now()
  const codebook = compileCodebook(loadCodebook())
  const compiling = performance.now() - from
  const read = ({ lang, text }: Article) => {
    const before = performance.now()
    readDocument({ id: 'bench', text, title: null, lang }, codebook)
    return performance.now() - before
  }
  // Once to warm up: what is measured is the long run, not the first text.
  for (const article of articles) read(article)
  const rows = LANGUAGES.map((lang) => {
    const own = articles.filter((article) => article.lang === lang)
    return rowOf(`articles, ${lang}`, runOf(own, read))
  })
  const long = LANGUAGES.map((lang) => rowOf(`one text of 10 MB, ${lang}`, runOf([longText(articles, lang)], read)))
  writeMeasurement({
    name: 'speed',
    title: 'Speed of the pipeline',
    about: [
      'Time from a raw text to hits and scores, one process, after one round to warm up. `npm run bench` writes this table.',
      `Node ${process.version}, ${process.platform}-${process.arch}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'},`,
      `${Math.round(totalmem() / 2 ** 30)} GB. Engine ${ENGINE_VERSION}, codebook ${codebook.version}, loaded and compiled in`,
      `${Math.round(compiling)} ms. Peak memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`,
    ].join('\n'),
    columns: ['what', 'documents', 'MB', 'MB/s', 'median ms', '95 % ms', 'longest ms'],
    rows: [...rows, ...long],
  })
  return 0
}

function readArticles(file: string): Article[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => articleSchema.parse(JSON.parse(line)))
}

/** Real articles, one after the other, until the length is reached. */
function longText(articles: readonly Article[], lang: Language): Article {
  const texts = articles.filter((article) => article.lang === lang).map(({ text }) => text)
  const parts: string[] = []
  for (let bytes = 0, index = 0; bytes < LONG_BYTES; index++) {
    const text = texts[index % texts.length] ?? ''
    parts.push(text)
    bytes += Buffer.byteLength(text) + 2
  }
  return { lang, text: parts.join('\n\n') }
}

function runOf(articles: readonly Article[], read: (article: Article) => number): Run {
  return {
    documents: articles.length,
    bytes: articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    milliseconds: articles.map(read),
  }
}

function rowOf(what: string, { documents, bytes, milliseconds }: Run): (string | number)[] {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
  const seconds = milliseconds.reduce((sum, one) => sum + one, 0) / 1000
  return [what, documents, round(bytes / 1e6), round(bytes / 1e6 / seconds), at(0.5), at(0.95), at(1)]
}

const round = (value: number) => Number(value.toPrecision(3))
