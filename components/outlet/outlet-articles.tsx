import { PageLink } from '@/components/frame/page-link'
import { ScrollTable } from '@/components/table/scroll-table'
import { formatDate } from '@/lib/messages/format-date'
import { formatNumber } from '@/lib/messages/format-number'
import { labels } from '@/lib/messages/labels'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { outlet as messagesOf } from '@/lib/messages/outlet'
import type { Event } from '@/lib/model/corpus'
import type { OutletPanel } from '@/lib/view/select-outlet'

interface Props {
  readonly locale: Locale
  readonly panel: OutletPanel
  /** Those of its articles that are listed. */
  readonly listed: OutletPanel['group']['articles']
  readonly events: readonly Event[]
}

/** Articles of the outlet, repeats among them and marked. */
export function OutletArticles({ locale, panel, listed, events }: Props) {
  const messages = messagesOf[locale]
  const words = labels[locale]
  return (
    <ScrollTable caption={messages.articlesCaption}>
      <thead>
        <tr>
          <th scope="col">{messages.title}</th>
          <th scope="col">{messages.date}</th>
          <th scope="col">{messages.event}</th>
          <th scope="col">{messages.language}</th>
          <th scope="col" className="num">
            {messages.words}
          </th>
        </tr>
      </thead>
      <tbody>
        {listed.map((article) => {
          const event = events.find(({ slug }) => slug === article.event)
          return (
            <tr key={article.id}>
              <th scope="row" className="wide">
                <PageLink
                  href={localeHref(locale, `/articles/${article.id}`)}
                  lang={article.lang}
                  className="font-normal font-serif"
                >
                  {article.title}
                </PageLink>
                {panel.repeats.some((repeat) => repeat.article === article.id) ? (
                  <span className="block font-normal text-muted text-sm">{messages.sameDispatch}</span>
                ) : null}
              </th>
              <td className="whitespace-nowrap">
                {article.date === null ? words.noDate : formatDate(locale, article.date)}
              </td>
              <td>
                {event === undefined ? (
                  <span className="text-muted">{messages.noEvent}</span>
                ) : (
                  <PageLink href={localeHref(locale, `/events/${event.slug}`)} className="quiet-link">
                    {event.title[locale]}
                  </PageLink>
                )}
              </td>
              <td>{words.language[article.lang]}</td>
              <td className="num">{formatNumber(locale, article.words.all)}</td>
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}
