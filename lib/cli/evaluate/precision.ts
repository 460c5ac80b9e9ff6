import { loadCodebook } from '../../codebook/load'
import { type CompiledCodebook, compileCodebook } from '../../cues/compile'
import { LANGUAGES } from '../../model/language'
import { shareInterval } from '../../score/interval'
import type { Measurement } from '../write-measurement'
import { type BenchSet, readBenchTexts } from './bench-texts'
import { type FindJudgement, loadJudgements } from './judgements'
import { type PlacedHit, placeHits, sampleHits } from './sample-hits'

/** A sample of every cue and language: its name says whether the codebook was mended after its hits had been read. */
export interface Sample {
  readonly name: string
  readonly sets: readonly BenchSet[]
  readonly seed: string
  /** Hits per language of a headline cue, and of another. */
  readonly sizes: readonly [headline: number, other: number]
}

/** The second sample comes from material of other subjects, which no pattern was written for. Its size 0 leaves a cue out. */
export const SAMPLES: readonly Sample[] = [
  { name: 'mended on', sets: ['pairs', 'sahel'], seed: 'precision 1', sizes: [200, 30] },
  { name: 'fresh', sets: ['frames'], seed: 'precision 2', sizes: [60, 0] },
]

/** A sampled hit with the sample, cue and language that it stands for. */
export interface SampledHits {
  readonly sample: string
  readonly cue: string
  readonly lang: PlacedHit['lang']
  /** Hits in the material, of which the sample is one part. */
  readonly found: number
  readonly hits: readonly PlacedHit[]
}

/**
 * How many of a cue's hits are right: sampled with a fixed seed, each judged by reading it in its context, with Wilson's interval
 * at 95 %. A sampled hit without a judgement is counted as such, and neither as right nor as wrong.
 */
export function measurePrecision(folder: string): Measurement {
  const codebook = compileCodebook(loadCodebook())
  const judgementOf = loadJudgements()
  return {
    name: 'precision',
    title: 'How many of the hits are right?',
    about: [
      'Core hits, sampled with a fixed seed and read one by one: right when the words speak, there, of what the cue is defined as.',
      'A mention inside a quotation or a denial is right; a false friend, another sense, another bearer of the name is wrong.',
      'Mended on: hits of the translated articles and of the articles on the Sahel; the causes of wrong hits were mended, so that',
      'the share is at its best there. Fresh: hits in articles of other subjects, read after that. From, to: Wilson’s interval, 95 %.',
      'Unjudged: sampled hits that changed since they were read; they count neither way. Judgements: data/judgements.',
      `Codebook ${codebook.version}.`,
    ].join('\n'),
    columns: ['sample', 'cue', 'language', 'hits', 'sampled', 'judged', 'right', 'precision', 'from', 'to', 'unjudged'],
    rows: sampleAll(folder, codebook).map((sampled) => rowOf(sampled, judgementOf)),
  }
}

/** Every sample of every cue and language, in the order of the codebook. */
export function sampleAll(folder: string, codebook: CompiledCodebook): readonly SampledHits[] {
  const headline = new Set(loadCodebook().cues.flatMap((cue) => (cue.headline ? [cue.id] : [])))
  return SAMPLES.flatMap(({ name, sets, seed, sizes }) => {
    const placed = placeHits(sets.flatMap((set) => readBenchTexts(folder, set, codebook)))
    return codebook.cueIds.flatMap((cue) => {
      const size = sizes[headline.has(cue) ? 0 : 1]
      if (size === 0) return []
      return LANGUAGES.map((lang) => {
        const hits = placed.filter((hit) => hit.cue === cue && hit.lang === lang)
        return { sample: name, cue, lang, found: hits.length, hits: sampleHits(hits, size, seed) }
      })
    })
  })
}

function rowOf({ sample, cue, lang, found, hits }: SampledHits, judgementOf: FindJudgement): (string | number)[] {
  const judged = hits.flatMap((hit) => judgementOf(hit) ?? [])
  const right = judged.filter((judgement) => judgement.right).length
  const counts = [found, hits.length, judged.length, right]
  const unjudged = hits.length - judged.length
  if (judged.length === 0) return [sample, cue, lang, ...counts, '–', '–', '–', unjudged]
  const { low, high } = shareInterval(right, judged.length, 0.95)
  const shares = [right / judged.length, low, high].map((share) => share.toFixed(3))
  return [sample, cue, lang, ...counts, ...shares, unjudged]
}
