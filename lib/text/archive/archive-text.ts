import { dayOf } from '../page/published-date'
import { type Archived, publicationName, unlessNone, WORD_COUNT } from './archived'
import { FACTIVA_END, readFactiva } from './factiva-lines'

/** The key of a document of Europresse, with its day and its source: “news·20250922·LM·4912…”. */
const EUROPRESSE_KEY = /(news[·.•]\d{8}[·.•][\w+-]+[·.•]\S+)/
/** Lines of a document of Europresse that belong to its frame. */
const FRAME =
  /^(?:©|\(c\)|tous droits réservés|all rights reserved|certificat émis|référence du document|numéro de document|document number|nom de la source|type de source|périodicité|couverture géographique|provenance|p\.\s?\d+$|pages?\s\d+)/i
/** Lines above the headline: the publication, its number, the day. */
const HEAD_LINES = 8

/**
 * The articles of a plain-text export of Factiva or Europresse, in their order, null for one that cannot be read; none where the text is
 * no such export: an article of its own, or a list.
 */
export function archivedTexts(text: string): readonly (Archived | null)[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const documents = splitAt(lines, (line) => FACTIVA_END.exec(line.trim())?.[1] ?? null)
  const read =
    documents.length > 0
      ? documents.map(({ lines: own, id }) => readFactiva(own, id))
      : splitAt(lines, (line) => EUROPRESSE_KEY.exec(line)?.[1] ?? null).map(({ lines: own, id }) =>
          readEuropresse(own, id),
        )
  return unlessNone(read)
}

/** Documents by the line that ends each. */
function splitAt(lines: readonly string[], idOf: (line: string) => string | null) {
  const documents: { readonly id: string; readonly lines: readonly string[] }[] = []
  let begun = 0
  for (const [at, line] of lines.entries()) {
    const id = idOf(line)
    if (id === null) continue
    // Factiva names the key twice where it gives field codes: between the two there is nothing.
    const own = lines.slice(begun, at)
    if (own.some((one) => one.trim() !== '')) documents.push({ id, lines: own })
    begun = at + 1
  }
  return documents
}

/** Publication, the line of the day, headline, then the text; the frame's lines are left out. The key tells the day in any case. */
function readEuropresse(lines: readonly string[], id: string): Archived | null {
  const said = lines.map((line) => line.trim()).filter((line, at, all) => line !== '' || (all[at - 1] ?? '') !== '')
  const body = said.filter((line) => !FRAME.test(line))
  const filled = body.filter((line) => line !== '')
  const dated = filled.slice(0, HEAD_LINES).findIndex((line) => dayOf(line) !== null && line.length < 120)
  const rest = filled.slice(dated + 1).filter((line) => !WORD_COUNT.test(line))
  const [title = null, ...text] = rest
  if (text.length === 0) return null
  return {
    id,
    title,
    outlet: dated > 0 ? publicationName(filled[0] ?? '') : null,
    date: dayOf(id.replace(/[·•]/g, ' ')),
    lang: null,
    text: text.join('\n\n'),
  }
}
