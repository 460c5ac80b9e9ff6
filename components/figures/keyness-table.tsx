import type { ReactNode } from 'react'
import { PageLink } from '@/components/frame/page-link'
import { ScrollTable } from '@/components/table/scroll-table'
import { formatNumber } from '@/lib/messages/format-number'
import { keyness } from '@/lib/messages/keyness'
import type { Language } from '@/lib/model/language'
import type { ItemSide, KeyItem } from '@/lib/view/keyness'
import { factorWords } from './figure-words'

/** What one side has more often than the other: the item, both sides with their phrases, and how much can be said at least. */
export function KeynessTable({
  caption,
  first,
  items,
  heads,
  nameOf,
  hrefOf,
  locale,
}: {
  caption: string
  /** Heading of the column of items. */
  first: string
  items: readonly KeyItem[]
  /** Names of the two sides. */
  heads: readonly [string, string]
  nameOf: (key: string) => ReactNode
  hrefOf: (key: string, side: 'here' | 'base') => string
  locale: Language
}) {
  const t = keyness[locale]
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col" className="num">
            {t.atLeast}
          </th>
          <th scope="col" className="num">
            {t.estimate}
          </th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col" className="num">
            {t.g2}
          </th>
          <th scope="col" className="num">
            {t.z}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.key}>
            <th scope="row">{nameOf(item.key)}</th>
            <td className="num font-semibold">{timesWords(item.ratio.conservative, locale)}</td>
            <td className="num">{timesWords(item.ratio.log2, locale)}</td>
            <Side side={item.here} href={hrefOf(item.key, 'here')} locale={locale} />
            <Side side={item.base} href={hrefOf(item.key, 'base')} locale={locale} />
            <td className="num text-muted">{formatNumber(locale, item.g2, 1)}</td>
            <td className="num text-muted">{formatNumber(locale, item.z, 1)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function Side({
  side: { hits, words, articles, of },
  href,
  locale,
}: {
  side: ItemSide
  href: string
  locale: Language
}) {
  const t = keyness[locale]
  return (
    <td className="min-w-32">
      {hits === 0 ? formatNumber(locale, 0) : <PageLink href={href}>{formatNumber(locale, hits)}</PageLink>}
      <span className="block text-muted text-xs">
        {t.per1000(formatNumber(locale, (1000 * hits) / words, 1))}, {t.inArticles(articles, of)}
      </span>
    </td>
  )
}

/** "×3.1" where it is more, "÷3.1" where it is less. */
function timesWords(log2: number, locale: Language): string {
  const t = keyness[locale]
  const times = 2 ** Math.abs(log2)
  const factor = times < 1.1 ? formatNumber(locale, times, 2) : factorWords(Math.abs(log2), locale)
  return log2 < 0 ? t.timesLess(factor) : t.timesMore(factor)
}
