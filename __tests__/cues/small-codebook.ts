import { compileCodebook } from '@/lib/cues/compile'
import { matchCues } from '@/lib/cues/match'
import { readPolarity } from '@/lib/cues/polarity'
import type { Codebook } from '@/lib/model/codebook'
import type { Language } from '@/lib/model/language'
import type { Polarity } from '@/lib/model/voice'
import { detectLanguages } from '@/lib/text/language'
import { segmentText } from '@/lib/text/segment'

type Forms = Partial<Record<Language, readonly string[]>>

/** A codebook of one cue per entry, each with one core concept; a `weak` entry makes it weak. */
export function smallCodebook(
  cues: Readonly<Record<string, { core?: Forms; weak?: Forms; exclude?: Forms }>>,
  contexts: Readonly<Record<string, Forms>> = {},
): Codebook {
  const label = { en: 'label', fr: 'libellé' }
  const both = ({ en = [], fr = [] }: Forms) => ({ en: [...en], fr: [...fr] })
  const proof = { hit: { en: [], fr: [] }, miss: { en: [], fr: [] } }
  const concept = (id: string, strength: 'core' | 'weak', forms: Forms | undefined) =>
    forms === undefined ? [] : [{ id, label, strength, ...both(forms), proof }]
  return {
    id: 'small',
    version: 'test',
    title: label,
    contexts: Object.fromEntries(Object.entries(contexts).map(([id, forms]) => [id, both(forms)])),
    cues: Object.entries(cues).map(([id, { core, weak, exclude = {} }], index) => ({
      id,
      code: `A${String.fromCharCode(97 + index)}`,
      colour: null,
      headline: false,
      label,
      short: label,
      definition: label,
      counted: label,
      notCounted: label,
      concepts: [...concept('core', 'core', core), ...concept('weak', 'weak', weak)],
      exclude: both(exclude),
    })),
    actors: [],
  }
}

/** The words found in a text, each as `cue: words`, or the words alone where the codebook has one cue. */
export function findWords(text: string, lang: Language, codebook: Codebook): string[] {
  const hits = matchCues(segmentText(text, detectLanguages(text, lang)), compileCodebook(codebook))
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return hits.map((hit) => (codebook.cues.length === 1 ? words(hit) : `${hit.cue}: ${words(hit)}`))
}

/** What the patterns of one cue find in a text. */
export function findPatterns(patterns: readonly string[], text: string, lang: Language): string[] {
  return findWords(text, lang, smallCodebook({ cue: { core: { [lang]: patterns } } }))
}

/** Polarity of the words between square brackets, which are not part of the sentence. */
export function polarityOf(marked: string, lang: Language): Polarity {
  const text = marked.replace(/[[\]]/g, '')
  const start = marked.indexOf('[')
  const segmented = segmentText(text, detectLanguages(text, lang))
  const sentence = segmented.sentences.find((one) => one.start <= start && start < one.end)
  if (start < 0 || sentence === undefined) throw new Error(`invalid example: ${marked}`)
  return readPolarity(sentence, segmented)({ start, end: marked.indexOf(']') - 1 })
}
