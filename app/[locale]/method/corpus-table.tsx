import { PageLink } from '@/components/frame/page-link'
import { ScrollTable } from '@/components/table/scroll-table'
import { formatCountry } from '@/lib/messages/format-country'
import { formatDate } from '@/lib/messages/format-date'
import { formatList } from '@/lib/messages/format-list'
import { formatNumber } from '@/lib/messages/format-number'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { Codebook } from '@/lib/model/codebook'
import type { Corpus } from '@/lib/model/reading'
import { outletSizes } from '../../figures'

/** What the corpus holds, outlet by outlet, and from when: where it has gaps, the table shows them. */
export function CorpusTable({ locale, corpus, codebook }: { locale: Locale; corpus: Corpus; codebook: Codebook }) {
  const { method, labels, outlet: words } = messagesFor(locale)
  return (
    <div className="mt-5">
      <ScrollTable caption={method.corpusTable}>
        <thead>
          <tr>
            <th scope="col">{method.outlet}</th>
            <th scope="col">{method.kind}</th>
            <th scope="col" className="num">
              {method.articles}
            </th>
            <th scope="col" className="num">
              {method.words}
            </th>
            <th scope="col">{method.period}</th>
          </tr>
        </thead>
        <tbody>
          {outletSizes({ locale, corpus, codebook }).map(({ outlet, articles, words: read, dates }) => {
            return (
              <tr key={outlet.slug}>
                <th scope="row">
                  <PageLink href={localeHref(locale, `/outlets/${outlet.slug}`)} className="quiet-link">
                    {outlet.name[locale]}
                  </PageLink>
                </th>
                <td className="text-secondary">
                  {labels.outletKind[outlet.kind]},{' '}
                  {outlet.country === null ? words.countryUnknown : formatCountry(locale, outlet.country)}
                </td>
                <td className="num">{formatNumber(locale, articles)}</td>
                <td className="num">{formatNumber(locale, read)}</td>
                <td>{dates.length === 0 ? labels.noDate : formatList(locale, datesShown(dates, locale))}</td>
              </tr>
            )
          })}
        </tbody>
      </ScrollTable>
    </div>
  )
}

/** All dates while they are few, else the first and the last. */
function datesShown(dates: readonly string[], locale: Locale): readonly string[] {
  const shown = dates.length <= 3 ? dates : [dates[0] ?? '', dates.at(-1) ?? '']
  return shown.map((date) => formatDate(locale, date))
}
