import type { Codebook } from '@/lib/model/codebook'
import type { Language } from '@/lib/model/language'

const SIGNS = {
  star: /^[^~<:]*\*$/,
  gap: /^[^~:]*<\d+>[^~:]*$/,
  exact: /^cs:[^~]*$/,
  accents: /^ac:[^~]*$/,
  context: /^[^~]* ~[a-z]\w*$/,
  without: /^[^~]* ~![a-z]\w*$/,
  articleContext: /^[^~]* ~~[a-z]\w*$/,
  articleWithout: /^[^~]* ~~![a-z]\w*$/,
} as const
export type Sign = keyof typeof SIGNS

/** The first pattern of the codebook that shows each sign, in one language; signs that no pattern uses are left out. */
export function notationExamples(
  codebook: Codebook,
  lang: Language,
): readonly { readonly sign: Sign; readonly pattern: string }[] {
  const patterns = codebook.cues.flatMap((cue) => cue.concepts.flatMap((concept) => concept[lang]))
  const examples: { sign: Sign; pattern: string }[] = []
  const add = (sign: Sign) => {
    const pattern = patterns.find((written) => SIGNS[sign].test(written))
    if (pattern !== undefined) examples.push({ sign, pattern })
  }
  add('star')
  add('gap')
  add('exact')
  add('accents')
  add('context')
  add('without')
  add('articleContext')
  add('articleWithout')
  return examples
}
