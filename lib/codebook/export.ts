import type { Codebook } from '../model/codebook'
import { LANGUAGES, type Language } from '../model/language'
import type { ExportFormat } from './formats/format'
import { type PlainCodebook, toPlain } from './formats/plain'
import { writeCsv } from './formats/write-csv'
import { inLiwcOrder, inQuantedaOrder, writeLiwc, writeQuanteda } from './formats/write-plain'
import type { Finding } from './problem'

/** A codebook in another format. `lang` is the language of a file that can hold one only. */
export interface Exported {
  readonly lang: Language | null
  readonly text: string
  /** What the format has no place for. */
  readonly lost: readonly Finding[]
}

/**
 * Writes a codebook in a format: one file, or one for each language where the format holds no more. `own` and `csv` hold
 * everything; for the others `lost` says what they cannot. A language without a pattern has no file.
 */
export function exportCodebook(codebook: Codebook, format: ExportFormat, lang: Language | null): Exported[] {
  switch (format) {
    case 'own':
      return [{ lang: null, text: writeOwn(codebook), lost: [] }]
    case 'csv':
      return [{ lang: null, text: writeCsv(codebook), lost: [] }]
    case 'liwc':
      return perLanguage(codebook, lang, (plain) => writeLiwc(inLiwcOrder(plain)))
    case 'quanteda':
      return perLanguage(codebook, lang, (plain) => writeQuanteda(inQuantedaOrder(plain)))
    default:
      return format satisfies never
  }
}

/** The version is a hash of what is in the file: it is computed when the file is read. */
function writeOwn({ version: _, ...codebook }: Codebook): string {
  return `${JSON.stringify(codebook, null, 2)}\n`
}

function perLanguage(codebook: Codebook, lang: Language | null, write: (plain: PlainCodebook) => string): Exported[] {
  return (lang === null ? LANGUAGES : [lang]).flatMap((language) => {
    const { plain, lost } = toPlain(codebook, language)
    return plain.cues.length > 0 ? [{ lang: language, text: write(plain), lost }] : []
  })
}
