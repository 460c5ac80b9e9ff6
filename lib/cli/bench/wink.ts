import type { CompiledCodebook } from '../../cues/match'
import type { Codebook } from '../../model/codebook'
import { LANGUAGES } from '../../model/language'
import { readDocument } from '../../pipeline'
import { tagEnglish } from '../../text/wink'
import { timeInTurns } from './clock'
import { atLeast, atMost, type RatioRow } from './matcher'
import { type Material, textsOfLength } from './material'
import { stageTimes } from './stages'

const CHARACTERS = 100_000
const ROUNDS = 3

/**
 * The pipeline against wink-nlp's own reading of the same texts, with the codebook's patterns as custom entities: without
 * wildcards and gaps, which wink-nlp has not. Without the stage of voices, in which English is read by wink-nlp too, and with it.
 */
export function measureAgainstWink(codebook: Codebook, compiled: CompiledCodebook, material: Material): RatioRow[] {
  tagEnglish('Ready.')
  const wink = globalThis.contrechampWink
  if (wink === undefined) return []
  return LANGUAGES.flatMap((lang): RatioRow[] => {
    wink.learnCustomEntities([{ name: 'cue', patterns: plainForms(codebook, lang) }])
    const texts = textsOfLength(material.texts[lang], CHARACTERS)
    const times = timeInTurns(
      {
        wink: () => {
          for (const { text } of texts) wink.readDoc(text).customEntities().out()
        },
        pipeline: () => {
          for (const { text } of texts) readDocument({ id: 'bench', text, title: null, lang }, compiled)
        },
      },
      ROUNDS,
    )
    const [theirs, ours] = [times.get('wink') ?? Number.NaN, times.get('pipeline') ?? Number.NaN]
    const stages = stageTimes(texts, compiled).times
    const shared = [...stages].reduce((sum, [stage, time]) => sum + (stage === 'voice' ? 0 : time), 0)
    const rows = [atLeast(`shared path without voices, ${lang}: times as fast as wink-nlp`, theirs / shared, 5)]
    if (lang === 'fr') return [...rows, atLeast('whole pipeline, fr: times as fast as wink-nlp', theirs / ours, 5)]
    return [...rows, atMost('whole pipeline, en: time as a share of wink-nlp’s', ours / theirs, 1.3)]
  })
}

function plainForms(codebook: Codebook, lang: 'fr' | 'en'): string[] {
  const forms = [
    ...codebook.cues.flatMap((cue) => cue.concepts.flatMap((concept) => concept[lang])),
    ...codebook.actors.flatMap((actor) => actor.designations.flatMap((designation) => designation[lang])),
  ]
  return forms
    .map((form) => form.replace(/^(?:cs|ac):|\s~\S+|\*/g, '').trim())
    .filter((form) => /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u.test(form) && form !== 'constructor')
}
