import { loadCodebook } from '../../codebook/load'
import { type CompiledCodebook, compileCodebook } from '../../cues/compile'
import { LANGUAGES, type Language } from '../../model/language'
import { shareInterval } from '../../score/interval'
import type { Measurement } from '../write-measurement'
import { type BenchSet, readBenchTexts } from './bench-texts'
import { finderOf, JUDGEMENTS, type Judgement, readJudgements } from './judgements'
import { type PlacedHit, placeHits, sampleHits } from './sample-hits'

interface Sample {
  readonly name: string
  readonly sets: readonly BenchSet[]
  readonly seed: string
  /** Hits per language of a headline cue, and of another; 0 leaves the cue out. */
  readonly sizes: { readonly headline: number; readonly other: number }
}

const SAMPLES: readonly Sample[] = [
  { name: 'translations, Sahel', sets: ['pairs', 'sahel'], seed: 'precision 1', sizes: { headline: 200, other: 30 } },
  { name: 'other matters', sets: ['frames'], seed: 'precision 2', sizes: { headline: 60, other: 0 } },
  { name: 'other news', sets: ['events'], seed: 'precision 3', sizes: { headline: 60, other: 0 } },
]

/** The hits that stand for a cue in one language of one sample. */
export interface SampledHits {
  readonly sample: Sample
  readonly cue: string
  readonly lang: Language
  /** Hits in the material, of which the sample is a part. */
  readonly found: number
  readonly hits: readonly PlacedHit[]
}

/**
 * How many of a cue's hits are right: sampled with a fixed seed, each judged by reading it in its context, with Wilson's interval
 * at 95 %. A sampled hit without a judgement is counted as such, and neither as right nor as wrong.
 */
export function measurePrecision(folder: string): Measurement {
  const codebook = compileCodebook(loadCodebook())
  const judgements = readJudgements(JUDGEMENTS)
  const columns = [
    'sample',
    'cue',
    'language',
    'hits',
    'sampled',
    'judged',
    'right',
    'precision',
    'from',
    'to',
    'unjudged',
  ]
  return {
    name: 'precision',
    title: 'How many of the hits are right?',
    about: [
      'Core hits, sampled with a fixed seed and read one by one: right when the words speak, there, of what the cue is defined as.',
      'A mention inside a quotation or a denial is right; a false friend, another sense, another bearer of the name, furniture of',
      'the page is wrong. First precision: of the hits as first read, each sample after the causes of wrong hits in those above it',
      'had been mended; precision: of the hits now, after its own causes were mended too, so that new texts lie between the two.',
      'From, to: Wilson’s interval, 95 %. Unjudged: sampled hits that changed since they were read; they count neither way.',
      'One reader judged. Spans, verdicts and reasons: data/judgements.',
      `Codebook ${codebook.version}.`,
    ].join('\n'),
    columns: [...columns, 'first read', 'first precision'],
    rows: sampleAll(folder, codebook).map((sampled) => rowOf(sampled, judgements)),
  }
}

/** Every sample of every cue and language that has hits, in the order of the codebook. */
export function sampleAll(folder: string, codebook: CompiledCodebook): readonly SampledHits[] {
  const headline = new Set(loadCodebook().cues.flatMap((cue) => (cue.headline ? [cue.id] : [])))
  return SAMPLES.flatMap((sample) => {
    const placed = placeHits(sample.sets.flatMap((set) => readBenchTexts(folder, set, codebook)))
    return codebook.cueIds.flatMap((cue) => {
      const size = headline.has(cue) ? sample.sizes.headline : sample.sizes.other
      return LANGUAGES.flatMap((lang) => {
        const hits = placed.filter((hit) => hit.cue === cue && hit.lang === lang)
        if (hits.length === 0 || size === 0) return []
        return [{ sample, cue, lang, found: hits.length, hits: sampleHits(hits, size, sample.seed) }]
      })
    })
  })
}

function rowOf({ sample, cue, lang, found, hits }: SampledHits, judgements: readonly Judgement[]): (string | number)[] {
  const judgementOf = finderOf(judgements)
  const judged = hits.flatMap((hit) => judgementOf(hit) ?? [])
  const right = rightOf(judged)
  const first = judgements.filter(
    (judgement) =>
      judgement.round === 1 &&
      judgement.cue === cue &&
      judgement.lang === lang &&
      sample.sets.some((set) => judgement.document.startsWith(`${set}/`)),
  )
  const share = (part: number, of: number) => (of === 0 ? '–' : (part / of).toFixed(3))
  const interval = judged.length === 0 ? null : shareInterval(right, judged.length, 0.95)
  const ends = interval === null ? ['–', '–'] : [interval.low.toFixed(3), interval.high.toFixed(3)]
  const counts = [
    found,
    hits.length,
    judged.length,
    right,
    share(right, judged.length),
    ...ends,
    hits.length - judged.length,
  ]
  return [sample.name, cue, lang, ...counts, first.length, share(rightOf(first), first.length)]
}

function rightOf(judgements: readonly Judgement[]): number {
  return judgements.filter(({ right }) => right).length
}
