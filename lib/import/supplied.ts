import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Codebook } from '../model/codebook'
import { type ArticleMeta, articleMetaSchema, eventSchema, outletSchema } from '../model/corpus'
import { ENGINE_VERSION } from '../model/version'
import type { CorpusArticle, CorpusContent } from '../store/corpus-content'
import { hashArticle } from '../store/ids'
import { type LoadReport, loadCorpus } from '../store/load-corpus'
import { StoreFailure } from '../store/store-failure'
import type { ArticleReader } from './read-article'

/**
 * Loads the articles under `data/` into the store, through the pipeline. Doing it again changes nothing; a change of the
 * data, the codebook or the engine makes a new release beside the old ones, for which all articles are read again.
 */
export async function importSupplied(
  codebook: Codebook,
  { read }: Pick<ArticleReader, 'read'>,
  {
    folder = resolve('data'),
    onProgress,
  }: { readonly folder?: string; readonly onProgress?: (read: number, of: number) => void } = {},
): Promise<LoadReport> {
  return loadCorpus({
    content: readSupplied(folder),
    codebook,
    engine: ENGINE_VERSION,
    read,
    ...(onProgress === undefined ? {} : { onProgress }),
  })
}

/** The supplied corpus as its files say it; throws a `bad_data` that names the file and what is wrong in it. */
export function readSupplied(folder: string): CorpusContent {
  const outlets = readList(folder, 'outlets.json', outletSchema)
  const events = readList(folder, 'events.json', eventSchema)
  const metas = readList(folder, 'articles.json', articleMetaSchema)
  const outletSlugs = new Set(outlets.map(({ slug }) => slug))
  const eventSlugs = new Set(events.map(({ slug }) => slug))
  const texts = new Map(metas.map((meta) => [meta.file, readText(folder, meta.file)]))
  const hashOf = (meta: ArticleMeta) => hashArticle({ ...meta, text: texts.get(meta.file) ?? '' })
  const seen = new Set<string>()
  const articles = metas.map((meta): CorpusArticle => {
    const wrong = (what: string) => new StoreFailure('bad_data', `data/articles.json, ${meta.file}: ${what}`)
    if (!outletSlugs.has(meta.outlet)) throw wrong(`no outlet “${meta.outlet}” in outlets.json`)
    if (meta.event !== null && !eventSlugs.has(meta.event)) throw wrong(`no event “${meta.event}” in events.json`)
    const twin = metas.find(({ file }) => file === meta.sameAs)
    if (meta.sameAs !== null && (twin === undefined || twin === meta)) throw wrong(`no other article “${meta.sameAs}”`)
    const hash = hashOf(meta)
    if (seen.has(hash)) throw wrong('the same text of the same outlet stands there twice')
    seen.add(hash)
    const { file, sameAs: _sameAs, ...known } = meta
    return { ...known, text: texts.get(file) ?? '', sameAs: twin === undefined ? null : hashOf(twin) }
  })
  return { outlets, events, articles }
}

function readList<T>(folder: string, file: string, schema: z.ZodType<T>): T[] {
  const wrong = (what: string) => new StoreFailure('bad_data', `data/${file}: ${what}`)
  let content: unknown
  try {
    content = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : 'unreadable')
  }
  const parsed = z.array(schema).safeParse(content)
  if (!parsed.success) throw wrong(z.prettifyError(parsed.error).replace(/\s+/g, ' '))
  return parsed.data
}

/** Byte for byte as supplied, a byte order mark included: spans in the raw text are counted from there. */
function readText(folder: string, file: string): string {
  try {
    const bytes = readFileSync(join(folder, 'articles', file))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw new StoreFailure(
      'bad_data',
      `data/articles/${file}: ${error instanceof Error ? error.message : 'unreadable'}`,
    )
  }
}
