import { CueChip } from '@/components/cue/cue-chip'
import { ScrollTable } from '@/components/table/scroll-table'
import precision from '@/data/measurements/precision.json'
import { formatNumber } from '@/lib/messages/format-number'
import type { Locale } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { LANGUAGES, type Language } from '@/lib/model/language'
import { type MeasuredTable, numberAt } from '@/lib/view/language-agreement'
import { siteCodebook } from '../../site-codebook'

const TABLE: MeasuredTable = precision
/** The sample that was drawn for every cue; the others test the headline three elsewhere. */
const SAMPLE = 'translations, Sahel'

/** How many of the judged phrases are right, with Wilson's interval: what `npm run evaluate` last wrote. */
export function PrecisionTable({ locale }: { locale: Locale }) {
  const { measured, labels } = messagesFor(locale)
  const at = (column: string) => TABLE.columns.indexOf(column)
  const rowOf = (cue: string, lang: Language) =>
    TABLE.rows.find((row) => row[at('sample')] === SAMPLE && row[at('cue')] === cue && row[at('language')] === lang)
  return (
    <div className="mt-5">
      <ScrollTable caption={measured.precisionTable}>
        <thead>
          <tr>
            <th scope="col">{measured.cue}</th>
            {LANGUAGES.map((lang) => (
              <th key={lang} scope="col">
                {labels.language[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {siteCodebook().cues.map((cue) => (
            <tr key={cue.id}>
              <th scope="row">
                <CueChip cue={cue} locale={locale} />
              </th>
              {LANGUAGES.map((lang) => (
                <td key={lang}>
                  <Share row={rowOf(cue.id, lang)} locale={locale} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}

function Share({ row, locale }: { row: MeasuredTable['rows'][number] | undefined; locale: Locale }) {
  const { measured } = messagesFor(locale)
  const value = (column: string) => (row === undefined ? null : numberAt(TABLE, row, column))
  const [share, right, judged, from, to] = [
    value('precision'),
    value('right'),
    value('judged'),
    value('from'),
    value('to'),
  ]
  const first = value('first precision')
  if (share === null || right === null || judged === null || from === null || to === null)
    return <span className="text-muted">{measured.noPhrase}</span>
  const digits = (number: number) => formatNumber(locale, number, 2)
  return (
    <>
      <span className="font-semibold tabular-nums">{digits(share)}</span>
      <span className="ms-2 text-secondary">{measured.between(digits(from), digits(to))}</span>
      <span className="block text-muted text-sm">
        {measured.rightOf(formatNumber(locale, right), formatNumber(locale, judged))}
        {first === null ? null : `, ${measured.firstRead(digits(first))}`}
      </span>
    </>
  )
}
