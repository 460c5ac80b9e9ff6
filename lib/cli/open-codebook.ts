import type { CodebookFormat } from '../codebook/formats/format'
import type { CodebookReading } from '../codebook/import'
import { readCodebookFile } from '../codebook/read-file'
import type { Language } from '../model/language'
import { detectLanguages } from '../text/language'

/** Reads a codebook file of any format; where it does not say its language, the language of its words is detected. */
export function openCodebook(
  path: string,
  given: { readonly format: CodebookFormat | null; readonly lang: Language | null },
): CodebookReading {
  return readCodebookFile(path, {
    ...given,
    guessLanguage: (words) => {
      const { lang } = detectLanguages(words, null)
      return lang === 'unknown' ? null : lang
    },
  })
}
