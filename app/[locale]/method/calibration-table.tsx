import { ScrollTable } from '@/components/table/scroll-table'
import calibration from '@/data/measurements/calibration.json'
import { formatNumber } from '@/lib/messages/format-number'
import type { Locale } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { type MeasuredTable, numberAt } from '@/lib/view/language-agreement'

/** Overdispersion of the rows that are shown: the middle of the three that were simulated, and of real news. */
const SHOWN_FACTOR = 2

/** The committed simulation: how often intervals hold and tests reject where nothing differs. */
export function CalibrationTable({ locale }: { locale: Locale }) {
  const { statistics: t } = messagesFor(locale)
  const table: MeasuredTable = calibration
  const names = new Map(Object.entries(t.lengthNames))
  const rows = table.rows.filter((row) => numberAt(table, row, 'φ') === SHOWN_FACTOR)
  const text = (row: MeasuredTable['rows'][number], column: string) => String(row[table.columns.indexOf(column)] ?? '')
  const held = table.rows
    .filter((row) => /^[2-5] \//.test(text(row, 'articles')))
    .flatMap((row) => numberAt(table, row, 'rate, first group') ?? [])
  const rejected = table.rows.flatMap((row) => numberAt(table, row, 'permutation rejects') ?? [])
  const write = (value: number) => formatNumber(locale, value)
  const number = (row: MeasuredTable['rows'][number], column: string) => {
    const value = numberAt(table, row, column)
    return value === null ? '–' : formatNumber(locale, value, 1)
  }
  return (
    <>
      <h3 className="mt-8 font-semibold">{t.calibrationTitle}</h3>
      <p className="mt-1 leading-relaxed">{t.calibration(SHOWN_FACTOR)}</p>
      <div className="mt-4">
        <ScrollTable caption={t.calibrationTable}>
          <thead>
            <tr>
              <th scope="col">{t.articles}</th>
              <th scope="col">{t.lengths}</th>
              {[t.holds, t.wordsHold, t.rejects, t.g2].map((head) => (
                <th key={head} scope="col" className="num">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${text(row, 'articles')} ${text(row, 'lengths')}`}>
                <th scope="row">{text(row, 'articles')}</th>
                <td>{names.get(text(row, 'lengths')) ?? text(row, 'lengths')}</td>
                <td className="num font-semibold">{number(row, 'rate, second')}</td>
                <td className="num">{number(row, 'words as units')}</td>
                <td className="num font-semibold">{number(row, 'permutation rejects')}</td>
                <td className="num">{number(row, 'G² rejects')}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
      <p className="mt-3 leading-relaxed">
        {t.calibrationShort(write(Math.min(...held)), write(Math.max(...held)), write(Math.max(...rejected)))}
      </p>
    </>
  )
}
