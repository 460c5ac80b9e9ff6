import type { CodebookFormat } from '../codebook/formats/format'
import type { CodebookReading } from '../codebook/import'
import { readCodebookFile } from '../codebook/read-file'
import type { Codebook } from '../model/codebook'
import type { Language } from '../model/language'
import { detectLanguages } from '../text/language'
import { findingLines } from './say-findings'

/** Of four patterns, 98 in 100 random draws are told right; of two, 92. */
const LEAST_WORDS = 4

/** Reads a codebook file of any format; where it does not say its language, the language of its words is detected. */
export function openCodebook(
  path: string,
  given: { readonly format: CodebookFormat | null; readonly lang: Language | null },
): CodebookReading {
  return readCodebookFile(path, {
    ...given,
    guessLanguage: (words) => {
      if (words.length < LEAST_WORDS) return null
      const { lang } = detectLanguages(words.join('. '), null)
      return lang === 'unknown' ? null : lang
    },
  })
}

/** Says on standard error what is wrong with a codebook file, or was left out of it; null where it cannot be used. */
export function tellingCodebook(path: string): Codebook | null {
  const { codebook, problems } = openCodebook(path, { format: null, lang: null })
  const told = problems.filter(({ level }) => level !== 'info')
  for (const line of findingLines(told, { file: path, json: false })) process.stderr.write(`${line}\n`)
  return codebook
}
