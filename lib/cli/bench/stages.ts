import { performance } from 'node:perf_hooks'
import { attributeHits } from '../../cues/attribute'
import { type CompiledCodebook, findHits } from '../../cues/match'
import { LANGUAGES } from '../../model/language'
import { scoreArticle } from '../../score/article'
import { cleanDocument } from '../../text/clean'
import { detectLanguages } from '../../text/language'
import { segmentText } from '../../text/segment'
import { attributeVoices } from '../../voice/attribute'
import { countWords } from '../../voice/exposure'
import { rounded } from './clock'
import { type BenchText, type Material, textsOfLength } from './material'

const CHARACTERS = 300_000
const ROUNDS = 5
const STAGES = ['clean', 'language', 'segment', 'voice', 'cues', 'polarity', 'score'] as const
export type Stage = (typeof STAGES)[number]

/** Millions of characters per second of every stage, in its shortest round. */
export function measureStages(codebook: CompiledCodebook, material: Material): (string | number)[][] {
  const speeds = LANGUAGES.map((lang) => stageTimes(textsOfLength(material.texts[lang], CHARACTERS), codebook))
  const row = (name: string, time: (times: ReadonlyMap<Stage, number>) => number) => [
    name,
    ...speeds.flatMap(({ times, characters }) => {
      const all = [...times.values()].reduce((sum, one) => sum + one, 0)
      return [rounded(characters / time(times) / 1000), `${Math.round((100 * time(times)) / all)} %`]
    }),
  ]
  return [
    ...STAGES.map((stage) => row(stage, (times) => times.get(stage) ?? Number.NaN)),
    row('all', (times) => [...times.values()].reduce((sum, one) => sum + one, 0)),
  ]
}

/** Milliseconds per stage, and the characters read in that time. */
export function stageTimes(
  texts: readonly BenchText[],
  codebook: CompiledCodebook,
): { readonly times: ReadonlyMap<Stage, number>; readonly characters: number } {
  const best = new Map<Stage, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const times = new Map<Stage, number>()
    for (const text of texts) readTimed(text, codebook, times)
    for (const [stage, time] of times) best.set(stage, Math.min(time, best.get(stage) ?? time))
  }
  return { times: best, characters: texts.reduce((sum, { text }) => sum + text.length, 0) }
}

/** The stages of the pipeline, each with its time. */
function readTimed({ lang, text }: BenchText, codebook: CompiledCodebook, times: Map<Stage, number>): void {
  const timed = <T>(stage: Stage, work: () => T): T => {
    const before = performance.now()
    const result = work()
    times.set(stage, (times.get(stage) ?? 0) + performance.now() - before)
    return result
  }
  const clean = timed('clean', () => cleanDocument({ id: 'bench', text, title: null, lang }))
  const languages = timed('language', () => detectLanguages(clean.text, lang))
  const segmented = timed('segment', () => segmentText(clean.text, languages))
  const voices = timed('voice', () => attributeVoices(segmented, clean.titleSpan))
  const found = timed('cues', () => findHits(segmented, codebook))
  const attributed = timed('polarity', () => attributeHits([...found.cues, ...found.names], segmented, voices))
  const hits = attributed.slice(0, found.cues.length)
  timed('score', () => scoreArticle(hits, countWords(segmented, voices), codebook.cueIds))
}
