import { once } from 'node:events'
import { articlesCsv } from '../export/articles-csv'
import { phraseLines, phrasesHead } from '../export/phrases-csv'
import { codebookSchema } from '../model/codebook'
import { issueOf } from '../model/issues'
import type { ArticleText } from '../model/reading'
import { readArticle, readRelease } from '../store/read'
import { parsePinned } from '../view/pinned'
import { readOptions } from './read-options'
import { runWithStore } from './run-with-store'
import { wrongUsage } from './wrong-usage'

const OPTIONS = { version: { type: 'string' } } as const
const KINDS = ['articles', 'phrases', 'texts'] as const

/**
 * `contrechamp export articles|phrases|texts`: a release on standard output, as it is now or as a version names it. The same release gives
 * the same bytes. `texts` are lines of JSON that `import` takes. Gives the exit code.
 */
export async function exportCommand(args: readonly string[]): Promise<number> {
  const parsed = readOptions(args, OPTIONS)
  if (typeof parsed === 'string') return wrongUsage(parsed)
  const { values, positionals } = parsed
  const kind = KINDS.find((one) => one === (positionals[0] ?? 'articles'))
  if (kind === undefined || positionals.length > 1) return wrongUsage(`export is of one of ${KINDS.join(', ')}`)
  const pinned = values.version === undefined ? null : parsePinned(values.version)
  if (values.version !== undefined && pinned === null)
    return wrongUsage('--version is CORPUS.CODEBOOK.ENGINE, as the links of the pages have it')
  return runWithStore(async () => {
    const release = await readRelease(pinned)
    if (release === null) {
      process.stderr.write(`contrechamp (no_version): ${issueOf('no_version', values.version).message}\n`)
      return 1
    }
    const { corpus, definition } = release
    if (kind === 'articles') {
      const cues = codebookSchema.parse(definition).cues.map(({ id }) => id)
      for (const line of articlesCsv(corpus, cues)) await write(line)
      return 0
    }
    if (kind === 'phrases') await write(phrasesHead())
    for (const row of corpus.articles) {
      const article = await readArticle(row.id, corpus.versions)
      if (article !== null) for (const line of linesOf(kind, article)) await write(line)
    }
    return 0
  })
}

function* linesOf(kind: 'phrases' | 'texts', article: ArticleText): Generator<string> {
  if (kind === 'phrases') yield* phraseLines(article)
  else yield `${JSON.stringify(textOf(article))}\n`
}

/** An article as `import` takes it: the raw text, so that it is the same article again. */
function textOf({ row, raw }: ArticleText): object {
  const { id, outlet, event, lang, date, title, hasHeadline, url, sameAs } = row
  return {
    id,
    outlet,
    lang,
    ...(hasHeadline ? { title } : {}),
    ...(date === null ? {} : { date }),
    ...(event === null ? {} : { event }),
    ...(url === null ? {} : { url }),
    ...(sameAs === null ? {} : { sameAs }),
    text: raw,
  }
}

async function write(line: string): Promise<void> {
  if (!process.stdout.write(line)) await once(process.stdout, 'drain')
}
