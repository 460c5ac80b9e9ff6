import { loadCodebook } from '../../codebook/load'
import { compileCodebook } from '../../cues/compile'
import type { Measurement } from '../write-measurement'
import { readBenchTexts } from './bench-texts'
import { finderOf, JUDGEMENTS, readJudgements } from './judgements'
import { placeHits } from './sample-hits'

/**
 * False alarms on news of no connection with the codebook's subject (`parallel/sentence-aligned.jsonl`): every core hit with its
 * judgement, in order of cue and document. The texts are not repeated here: a hit is its span.
 */
export function measureNeutral(folder: string): Measurement {
  const codebook = compileCodebook(loadCodebook())
  const judgementOf = finderOf(readJudgements(JUDGEMENTS))
  const texts = readBenchTexts(folder, 'neutral', codebook)
  const order = new Map(codebook.cueIds.map((cue, index) => [cue, index]))
  const judged = placeHits(texts)
    .map((hit) => ({ hit, judgement: judgementOf(hit) }))
    .sort((a, b) => (order.get(a.hit.cue) ?? 0) - (order.get(b.hit.cue) ?? 0))
  const count = (right: boolean) => judged.filter(({ judgement }) => judgement?.right === right).length
  const unjudged = judged.filter(({ judgement }) => judgement === null).length
  const words = texts.reduce((sum, { text }) => sum + (text.match(/\S+/g) ?? []).length, 0)
  return {
    name: 'neutral',
    title: 'What is found in news that is about something else?',
    about: [
      `${texts.length / 2} news documents in two languages, ${Math.round(words / 1000)} thousand words, codebook ${codebook.version}:`,
      `${judged.length} core hits, of which ${count(true)} speak of what the cue is defined as, there too, ${count(false)} are false`,
      `alarms and ${unjudged} are unjudged. Every hit is listed by its span in the clean text; judgements: data/judgements.`,
    ].join('\n'),
    columns: ['cue', 'language', 'document', 'start', 'end', 'concept', 'verdict', 'reason'],
    rows: judged.map(({ hit, judgement }) => [
      hit.cue,
      hit.lang,
      hit.document,
      hit.start,
      hit.end,
      hit.concept,
      judgement === null ? 'unjudged' : judgement.right ? 'right' : 'wrong',
      judgement?.reason ?? '–',
    ]),
  }
}
