import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { CompiledCodebook } from '../../cues/compile'
import type { RawDocument } from '../../model/document'
import type { Hit } from '../../model/hit'
import { LANGUAGES, type Language } from '../../model/language'
import { readDocument } from '../../pipeline'

/** Parts of the material: translated articles, articles on the Sahel, neutral news in two languages, opinion and news on other matters. */
export const BENCH_SETS = ['pairs', 'sahel', 'neutral', 'frames', 'events'] as const
export type BenchSet = (typeof BENCH_SETS)[number]

/** A text of the material, read: its clean text and the hits that count. */
export interface BenchText {
  /** The set, the text's name in it, and the language where the set has both: `pairs/12/fr`. */
  readonly id: string
  readonly lang: Language
  readonly text: string
  readonly hits: readonly Hit[]
}

const identity = z.union([z.string(), z.number()]).transform(String)
const language = z.enum(LANGUAGES)
const pairSide = z.object({ title: z.string(), paragraphs: z.array(z.string()) })
const pairSchema = z.object({ id: identity, en: pairSide, fr: pairSide })
const sahelSchema = z.object({ lang: language, title: z.string(), text: z.string() })
const neutralSchema = z.object({ id: identity, en: z.array(z.string()), fr: z.array(z.string()) })
const framesSchema = z.object({ id: identity, lang: language, text: z.string() })
const eventsSchema = z.object({ lang: language, title: z.string(), paragraphs: z.array(z.string()) })

interface Given extends RawDocument {
  readonly lang: Language
}

/**
 * The texts of one set under the folder, each once: a text that comes again word for word is left out, so that no hit counts
 * twice. Only core hits are given.
 */
export function readBenchTexts(folder: string, set: BenchSet, codebook: CompiledCodebook): readonly BenchText[] {
  const name = [folder, set, codebook.version].join('\0')
  const known = READ.get(name)
  if (known) return known
  const texts = givenTexts(folder, set).map((given) => {
    const { clean, hits } = readDocument(given, codebook)
    const core = hits.filter(({ strength }) => strength === 'core')
    return { id: given.id, lang: given.lang, text: clean.text, hits: core }
  })
  READ.set(name, texts)
  return texts
}

/** What was read, for the next measurement of the same run: reading takes most of the time. */
const READ = new Map<string, readonly BenchText[]>()

function givenTexts(folder: string, set: BenchSet): readonly Given[] {
  switch (set) {
    case 'pairs':
      return readLines(folder, 'parallel/article-pairs.jsonl', pairSchema).flatMap((pair) =>
        LANGUAGES.map((lang) => ({
          id: `pairs/${pair.id}/${lang}`,
          title: pair[lang].title,
          text: pair[lang].paragraphs.join('\n\n'),
          lang,
        })),
      )
    case 'sahel': {
      const known = new Set(givenTexts(folder, 'pairs').map(lettersOf))
      return readLines(folder, 'sahel/articles.jsonl', sahelSchema)
        .map((article, index) => ({ id: `sahel/${index + 1}`, ...article }))
        .filter((article) => !known.has(lettersOf(article)))
    }
    case 'neutral':
      return readLines(folder, 'parallel/sentence-aligned.jsonl', neutralSchema).flatMap((document) =>
        LANGUAGES.map((lang) => ({
          id: `neutral/${document.id}/${lang}`,
          title: null,
          text: document[lang].join('\n'),
          lang,
        })),
      )
    case 'frames':
      return ['en.jsonl', 'fr.jsonl']
        .flatMap((name) => readLines(folder, `frames/${name}`, framesSchema))
        .map(({ id, lang, text }) => ({ id: `frames/${id}/${lang}`, title: null, text, lang }))
    case 'events':
      return readLines(folder, 'events/same-event-triples.jsonl', eventsSchema).map(
        ({ title, paragraphs, lang }, index) => ({
          id: `events/${index + 1}`,
          title,
          text: paragraphs.join('\n\n'),
          lang,
        }),
      )
    default:
      return set satisfies never
  }
}

function readLines<T>(folder: string, path: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(join(folder, path), 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => schema.parse(JSON.parse(line)))
}

/** What two copies of an article share, however their paragraphs are cut. */
function lettersOf({ text }: RawDocument): string {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return createHash('sha256').update(letters).digest('hex')
}
