import { compileCodebook } from '../../cues/compile'
import { findHits } from '../../cues/match'
import type { Codebook } from '../../model/codebook'
import { LANGUAGES } from '../../model/language'
import { detectLanguages } from '../../text/language'
import { segmentText } from '../../text/segment'
import { rounded, timeInTurns } from './clock'
import { type Material, textsOfLength } from './material'

const CHARACTERS = 400_000

export type RatioRow = readonly [what: string, measured: number, wanted: string, reached: string]

/** The matcher against a bare loop over the same characters, twice the patterns and half the text. */
export function measureMatcher(codebook: Codebook, material: Material): RatioRow[] {
  const [once, twice] = [compileCodebook(codebook), compileCodebook(doubled(codebook))]
  return LANGUAGES.flatMap((lang): RatioRow[] => {
    const texts = textsOfLength(material.texts[lang], CHARACTERS).map(({ text }) =>
      segmentText(text, detectLanguages(text, lang)),
    )
    const less = texts.slice(0, Math.ceil(texts.length / 2))
    const lengthOf = (some: typeof texts) => some.reduce((sum, { text }) => sum + text.length, 0)
    let sum = 0
    const times = timeInTurns({
      bare: () => {
        for (const { text } of texts) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
      },
      once: () => {
        for (const text of texts) sum += findHits(text, once).cues.length
      },
      twice: () => {
        for (const text of texts) sum += findHits(text, twice).cues.length
      },
      less: () => {
        for (const text of less) sum += findHits(text, once).cues.length
      },
    })
    if (sum < 0) throw new Error('invalid sum')
    const time = (name: 'bare' | 'once' | 'twice' | 'less') => times.get(name) ?? Number.NaN
    const perCharacter = time('once') / lengthOf(texts) / (time('less') / lengthOf(less))
    return [
      atLeast(
        `matcher, ${lang}: speed as a share of a bare loop over the characters`,
        time('bare') / time('once'),
        0.5,
      ),
      atMost(`matcher, ${lang}: time with twice the patterns`, time('twice') / time('once'), 1.2),
      atMost(`matcher, ${lang}: time per character with twice the text`, perCharacter, 1.1),
    ]
  })
}

export const atLeast = (what: string, value: number, wanted: number): RatioRow => [
  what,
  rounded(value),
  `≥ ${wanted}`,
  value >= wanted ? 'yes' : 'no',
]

export const atMost = (what: string, value: number, wanted: number): RatioRow => [
  what,
  rounded(value),
  `≤ ${wanted}`,
  value <= wanted ? 'yes' : 'no',
]

/** As many patterns again, spelled backwards: of the same letters and lengths, and found in no text. */
function doubled(codebook: Codebook): Codebook {
  const twice = (forms: readonly string[]) => [...forms, ...forms.map(backwards)]
  return {
    ...codebook,
    cues: codebook.cues.map((cue) => ({
      ...cue,
      concepts: cue.concepts.map((concept) => ({ ...concept, fr: twice(concept.fr), en: twice(concept.en) })),
    })),
    actors: codebook.actors.map((actor) => ({
      ...actor,
      designations: actor.designations.map((one) => ({ ...one, fr: twice(one.fr), en: twice(one.en) })),
    })),
  }
}

const backwards = (form: string) =>
  form.replace(/^(?:cs|ac):/, '').replace(/(?<![<~!\w])[\p{L}\p{N}]+/gu, (word) => [...word].reverse().join(''))
