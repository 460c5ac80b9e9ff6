import { loadCodebook } from '../../codebook/load'
import { compileCodebook } from '../../cues/compile'
import { BENCH_SETS, readBenchTexts } from './bench-texts'
import { finderOf, JUDGEMENTS, readJudgements, surfaceHash } from './judgements'
import { sampleAll } from './precision'
import { placeHits } from './sample-hits'

/** Characters shown on either side of a hit: a sentence or two. */
const AROUND = 150

/**
 * The sampled hits, and the hits in neutral news, that nobody has judged: one JSON line each, a judgement without its verdict,
 * with the words around it. To be read, judged and added to `data/judgements` without those words.
 */
export function listUnjudged(folder: string): readonly string[] {
  const codebook = compileCodebook(loadCodebook())
  const judgementOf = finderOf(readJudgements(JUDGEMENTS))
  const texts = new Map(
    BENCH_SETS.flatMap((set) => readBenchTexts(folder, set, codebook)).map(({ id, text }) => [id, text] as const),
  )
  const sampled = sampleAll(folder, codebook).flatMap(({ hits }) => hits)
  const neutral = placeHits(readBenchTexts(folder, 'neutral', codebook))
  return [...sampled, ...neutral]
    .filter((hit) => judgementOf(hit) === null)
    .map((hit) => {
      const { document, start, end, text: words, cue, lang, concept } = hit
      const text = texts.get(document) ?? ''
      const around = `${text.slice(Math.max(0, start - AROUND), start)}⟦${words}⟧${text.slice(end, end + AROUND)}`
      return JSON.stringify({ document, start, end, surface: surfaceHash(words), cue, lang, concept, around })
    })
}
