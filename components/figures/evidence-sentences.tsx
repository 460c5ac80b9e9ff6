import { PageLink } from '@/components/frame/page-link'
import { difference } from '@/lib/messages/difference'
import { formatNumber } from '@/lib/messages/format-number'
import type { Language } from '@/lib/model/language'
import type { Evidence } from '@/lib/view/evidence'
import type { CompareRow } from '@/lib/view/panel'
import { factorWords, formatP, pWords, smallestWords } from './figure-words'

/** From this p on, few articles could show no difference at all, however large it is. */
const HOPELESS = 0.05

/** What the articles of a row can show, in words; nothing where there is nothing to compare. */
export function EvidenceSentences({
  row,
  evidence,
  locale,
  articleHref,
}: {
  row: CompareRow
  evidence: Evidence
  locale: Language
  articleHref: (id: string) => string
}) {
  const d = difference[locale]
  const { test, smallest, superiority, without, turnedBy, articles } = evidence
  const { comparison } = row
  if (test === null || comparison === null || comparison.kind === 'neither') return null
  const isHopeless = test.floor >= HOPELESS
  const said = [
    ...(isHopeless
      ? [d.floor(...articles, formatP(test.floor, locale))]
      : [d.dealt(pWords(test.p, locale)), d.together(test.tests, pWords(test.adjusted, locale))]),
    ...(smallest === null || isHopeless ? [] : [d.could(smallestWords(smallest, locale))]),
    ...(superiority === null ? [] : [d.inPairs(row.head.short[locale], formatNumber(locale, 100 * superiority))]),
    ...(turnedBy !== null || without === null || comparison.kind !== 'ratio' || Math.min(...articles) < 2
      ? []
      : [d.steady(factorWords(without.least.log2, locale), factorWords(without.most.log2, locale))]),
  ]
  return (
    <p>
      {said.join(' ')}
      {turnedBy === null || comparison.kind !== 'ratio' ? null : (
        <>
          {' '}
          {d.without}{' '}
          <PageLink href={articleHref(turnedBy.article)} lang={turnedBy.lang}>
            {turnedBy.title}
          </PageLink>{' '}
          {d.turned(factorWords(comparison.log2, locale), factorWords(turnedBy.log2, locale))}
        </>
      )}
    </p>
  )
}
