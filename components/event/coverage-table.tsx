import { PageLink } from '@/components/frame/page-link'
import { ScrollTable } from '@/components/table/scroll-table'
import { event as messagesOf } from '@/lib/messages/event'
import { formatDate } from '@/lib/messages/format-date'
import { formatNumber } from '@/lib/messages/format-number'
import { labels } from '@/lib/messages/labels'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { COLUMN_LETTERS, type EventArticle, type EventPanel } from '@/lib/view/event-panel'
import { ColumnMark } from './column-mark'

interface Props {
  readonly locale: Locale
  readonly panel: EventPanel
  /** Those of its articles that are listed. */
  readonly listed: readonly EventArticle[]
  /** Address at which an article is in a column, or no longer is. */
  readonly toggleHref: (article: string) => string
}

/** Articles on the event, in a column or not: whose, of when, in which language, how long, what was found. */
export function CoverageTable({ locale, panel, listed, toggleHref }: Props) {
  const messages = messagesOf[locale]
  const words = labels[locale]
  const canAdd = panel.columns.length < COLUMN_LETTERS.length
  const canDrop = panel.columns.length > 2
  return (
    <ScrollTable caption={messages.coverageCaption}>
      <thead>
        <tr>
          <th scope="col">{words.outlet}</th>
          <th scope="col">{messages.column}</th>
          <th scope="col">{messages.article}</th>
          <th scope="col">{messages.date}</th>
          <th scope="col">{messages.language}</th>
          <th scope="col" className="num">
            {messages.words}
          </th>
          <th scope="col" className="num">
            {messages.cueTotal}
          </th>
          <th scope="col" className="num">
            {messages.phraseTotal}
          </th>
        </tr>
      </thead>
      <tbody>
        {listed.map(({ row, outlet, letter }) => {
          const hits = row.cues.map((cue) => row.hitsIn(cue, 'all') ?? 0)
          const original = row.sameAs === null ? undefined : panel.articles.find((other) => other.row.id === row.sameAs)
          return (
            <tr key={row.id}>
              <th scope="row">
                <PageLink href={localeHref(locale, `/outlets/${outlet.slug}`)} className="quiet-link">
                  {outlet.name[locale]}
                </PageLink>
              </th>
              <td>
                <span className="flex items-center gap-2 whitespace-nowrap">
                  {letter === null ? (
                    <span className="text-muted">{messages.noColumn}</span>
                  ) : (
                    <ColumnMark letter={letter} />
                  )}
                  {(letter === null ? canAdd : canDrop) ? (
                    <PageLink
                      href={toggleHref(row.id)}
                      scroll={false}
                      aria-label={`${letter === null ? messages.addColumn : messages.dropColumn}: ${outlet.name[locale]}, ${words.language[row.lang]}`}
                      className="no-print inline-block min-h-6 text-sm"
                    >
                      {letter === null ? messages.addColumn : messages.dropColumn}
                    </PageLink>
                  ) : null}
                </span>
              </td>
              <td className="wide">
                <PageLink href={localeHref(locale, `/articles/${row.id}`)} lang={row.lang} className="font-serif">
                  {row.title}
                </PageLink>
                {original === undefined ? null : (
                  <span className="block text-muted text-sm">
                    {original.letter === null ? messages.versionOfOther : messages.versionOf(original.letter)}
                  </span>
                )}
              </td>
              <td>{row.date === null ? words.noDate : formatDate(locale, row.date, 'short')}</td>
              <td>{words.language[row.lang]}</td>
              <td className="num">{formatNumber(locale, row.words.all)}</td>
              <td className="num">{formatNumber(locale, hits.filter((count) => count > 0).length)}</td>
              <td className="num">
                {formatNumber(
                  locale,
                  hits.reduce((sum, count) => sum + count, 0),
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}
