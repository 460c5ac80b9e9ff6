import { ScrollTable } from '@/components/table/scroll-table'
import { formatDate } from '@/lib/messages/format-date'
import type { Locale } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { Feed } from '@/lib/model/feed'
import { ISSUES } from '@/lib/model/issues'

interface Props {
  readonly feeds: readonly Feed[]
  /** Whether the reader may refresh and remove them. */
  readonly isOpen: boolean
  readonly locale: Locale
}

/** The feeds that are kept, with what can be done with each. */
export function FeedTable({ feeds, isOpen, locale }: Props) {
  const { imports: t } = messagesFor(locale)
  return (
    <div className="mt-12 max-w-[56rem]">
      <h2 className="text-xl">{t.feeds}</h2>
      <div className="mt-3">
        <ScrollTable caption={t.feeds}>
          <thead>
            <tr>
              <th scope="col">{t.feed}</th>
              <th scope="col">{t.asked}</th>
              {isOpen ? <th scope="col">{t.actions}</th> : null}
            </tr>
          </thead>
          <tbody>
            {feeds.map(({ key, title, url, checkedAt, failure }) => (
              <tr key={key}>
                <th scope="row">
                  {title}
                  <span className="block break-all font-normal text-muted text-xs">{url}</span>
                </th>
                <td>
                  {checkedAt === null ? t.notAsked : formatDate(locale, checkedAt.slice(0, 10), 'short')}
                  {failure === null ? null : <span className="block text-xs">{ISSUES[failure.code][locale]}</span>}
                </td>
                {isOpen ? (
                  <td>
                    <form action={`/api/v1/feeds/${key}`} method="post" className="flex flex-wrap gap-2">
                      <input type="hidden" name="locale" value={locale} />
                      <button type="submit" name="action" value="refresh" className="button">
                        {t.refresh}
                      </button>
                      <button type="submit" name="action" value="remove" className="button">
                        {t.removeFeed}
                      </button>
                    </form>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
    </div>
  )
}
