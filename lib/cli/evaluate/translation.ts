import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { loadCodebook } from '../../codebook/load'
import { type CompiledCodebook, compileCodebook } from '../../cues/compile'
import { LANGUAGES, type Language } from '../../model/language'
import { readDocument } from '../../pipeline'
import type { Measurement } from '../write-measurement'
import { type Agreement, agreementOf } from './agreement'

const sideSchema = z.object({ title: z.string(), paragraphs: z.array(z.string()) })
const pairSchema = z.object({ id: z.union([z.string(), z.number()]), en: sideSchema, fr: sideSchema })
type Pair = z.infer<typeof pairSchema>

/** Every fourth pair was never looked at while patterns were written: agreement there is not flattered by it. */
const isHeldBack = ({ id }: Pair) => Number(id) % 4 === 3

/**
 * Whether a cue scores the same in an article and in its translation (`parallel/article-pairs.jsonl`): per cue Cohen's kappa of
 * presence, the ratio of hits French to English, and Pearson's r of the counts.
 */
export function measureTranslation(folder: string): Measurement {
  const codebook = compileCodebook(loadCodebook())
  const lines = readFileSync(join(folder, 'parallel', 'article-pairs.jsonl'), 'utf8').split('\n')
  const pairs = lines.filter((line) => line.trim() !== '').map((line) => pairSchema.parse(JSON.parse(line)))
  const read = pairs.map((pair) => ({
    heldBack: isHeldBack(pair),
    en: countCues(pair, 'en', codebook),
    fr: countCues(pair, 'fr', codebook),
  }))
  const rows = codebook.cueIds.map((cue) => {
    const counts = (of: typeof read) => of.map(({ en, fr }) => [en.get(cue) ?? 0, fr.get(cue) ?? 0] as const)
    return rowOf(cue, agreementOf(counts(read)), agreementOf(counts(read.filter(({ heldBack }) => heldBack))))
  })
  const [fr, en] = LANGUAGES
  const columns = ['cue', `articles ${en}`, `articles ${fr}`, 'kappa', `hits ${en}`, `hits ${fr}`, 'ratio', 'r']
  return {
    name: 'translation',
    title: 'Does a cue score the same in an article and its translation?',
    about: [
      `${pairs.length} articles and their translations, core hits, codebook ${codebook.version}. Kappa: presence of the cue`,
      'in the two versions, beyond chance (1 = always the same). Ratio: French hits per English hit. r: correlation of the counts.',
      'Held back: every fourth pair, not looked at while the patterns were written. “–”: too few articles have the cue to say.',
      'The translations are free, so that some differences are the translator’s and not the instrument’s.',
    ].join('\n'),
    columns: [...columns, 'held back: articles', 'held back: kappa'],
    rows,
  }
}

function countCues(pair: Pair, lang: Language, codebook: CompiledCodebook): ReadonlyMap<string, number> {
  const { title, paragraphs } = pair[lang]
  const { score } = readDocument({ id: String(pair.id), text: paragraphs.join('\n\n'), title, lang }, codebook)
  return new Map(Object.entries(score.cues).map(([cue, { hits }]) => [cue, hits]))
}

function rowOf(cue: string, all: Agreement, heldBack: Agreement): (string | number)[] {
  const show = (value: number | null) => (value === null ? '–' : value.toFixed(2))
  const { present, hits, kappa, ratio, r } = all
  const counts = [show(kappa), hits[0], hits[1], show(ratio), show(r)]
  return [cue, present[0], present[1], ...counts, Math.max(...heldBack.present), show(heldBack.kappa)]
}
