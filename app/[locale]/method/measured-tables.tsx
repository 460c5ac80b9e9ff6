import { CueChip } from '@/components/cue/cue-chip'
import { ScrollTable } from '@/components/table/scroll-table'
import quotations from '@/data/measurements/quotations.json'
import translation from '@/data/measurements/translation.json'
import { formatList } from '@/lib/messages/format-list'
import { formatNumber } from '@/lib/messages/format-number'
import type { Locale } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { holdsAcrossLanguages, type MeasuredTable, numberAt, readAgreements } from '@/lib/view/language-agreement'
import { siteCodebook } from '../../site-codebook'
import { PrecisionTable } from './precision-table'

/** The committed measurements: what `npm run evaluate` last wrote. */
export function MeasuredTables({ locale }: { locale: Locale }) {
  const { measured } = messagesFor(locale)
  const { cues } = siteCodebook()
  const table: MeasuredTable = translation
  const found = cues.flatMap((cue) => {
    const row = table.rows.find(([id]) => id === cue.id)
    return row === undefined ? [] : [{ cue, row }]
  })
  const number = (value: number | null, digits: number) =>
    value === null ? <span className="text-muted">{measured.tooFew}</span> : formatNumber(locale, value, digits)
  const agreements = readAgreements(table)
  const doubtful = found.filter(({ cue }) => holdsAcrossLanguages(agreements.get(cue.id)) !== true)
  return (
    <>
      {doubtful.length === 0 ? null : (
        <p className="mt-3 leading-relaxed">
          {measured.caution(
            formatList(
              locale,
              doubtful.map(({ cue }) => cue.short[locale]),
            ),
          )}
        </p>
      )}
      <div className="mt-5">
        <ScrollTable caption={measured.translationTable}>
          <thead>
            <tr>
              <th scope="col">{measured.cue}</th>
              {[measured.articles, measured.kappa, measured.ratio, measured.correlation, measured.heldBack].map(
                (head) => (
                  <th key={head} scope="col" className="num">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {found.map(({ cue, row }) => (
              <tr key={cue.id}>
                <th scope="row">
                  <CueChip cue={cue} locale={locale} />
                </th>
                <td className="num">{number(numberAt(table, row, 'articles en'), 0)}</td>
                <td className="num font-semibold">{number(numberAt(table, row, 'kappa'), 2)}</td>
                <td className="num">{number(numberAt(table, row, 'ratio'), 2)}</td>
                <td className="num">{number(numberAt(table, row, 'r'), 2)}</td>
                <td className="num">{number(numberAt(table, row, 'held back: kappa'), 2)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
      {measured.precision.map((paragraph) => (
        <p key={paragraph} className="mt-8 leading-relaxed">
          {paragraph}
        </p>
      ))}
      <PrecisionTable locale={locale} />
      {measured.quotations.map((paragraph) => (
        <p key={paragraph} className="mt-8 leading-relaxed">
          {paragraph}
        </p>
      ))}
      <QuotationTable locale={locale} />
    </>
  )
}

function QuotationTable({ locale }: { locale: Locale }) {
  const { measured } = messagesFor(locale)
  const table: MeasuredTable = quotations
  const names = new Map(Object.entries(measured.rows))
  const share = (row: readonly (string | number)[], column: string) => {
    const value = numberAt(table, row, column)
    return value === null ? measured.tooFew : formatNumber(locale, value, 2)
  }
  const text = (row: readonly (string | number)[], column: string) => String(row[table.columns.indexOf(column)] ?? '')
  return (
    <div className="mt-5">
      <ScrollTable caption={measured.quotationTable}>
        <thead>
          <tr>
            <th scope="col">{measured.what}</th>
            {[measured.share, measured.n, measured.shareHeldBack, measured.nHeldBack].map((head) => (
              <th key={head} scope="col" className="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => {
            const what = text(row, 'what')
            return (
              <tr key={what}>
                <th scope="row">{names.get(what) ?? <span lang="en">{what}</span>}</th>
                <td className="num font-semibold">{share(row, 'share')}</td>
                <td className="num">{text(row, 'n')}</td>
                <td className="num">{share(row, 'share, held back')}</td>
                <td className="num">{text(row, 'n, held back')}</td>
              </tr>
            )
          })}
        </tbody>
      </ScrollTable>
    </div>
  )
}
