import { PageLink } from '@/components/frame/page-link'
import { event as messagesOf } from '@/lib/messages/event'
import { formatDate } from '@/lib/messages/format-date'
import { formatPeriod } from '@/lib/messages/format-period'
import { labels } from '@/lib/messages/labels'
import { type Locale, localeHref } from '@/lib/messages/locale'
import type { ArticleRow } from '@/lib/model/article-row'
import type { Event, Outlet } from '@/lib/model/corpus'

interface Props {
  readonly locale: Locale
  readonly event: Event
  /** Articles on it by the slug of their outlet. */
  readonly coverage: ReadonlyMap<string, readonly ArticleRow[]>
  readonly outlets: readonly Outlet[]
}

/** Articles of an outlet that are named; of more, how many. */
const MOST_LISTED = 5
/** Where many outlets have some, fewer of each: a card has room for about so many. */
const MOST_ON_CARD = 12

/** An event in a list: when, what, and whose articles on it are here. */
export function EventCard({ locale, event, coverage, outlets }: Props) {
  const messages = messagesOf[locale]
  const words = labels[locale]
  const href = localeHref(locale, `/events/${event.slug}`)
  const byName = new Intl.Collator(locale)
  const covering = outlets
    .map((outlet) => ({ outlet, own: coverage.get(outlet.slug) ?? [] }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => byName.compare(a.outlet.name[locale], b.outlet.name[locale]))
  const most = Math.max(1, Math.min(MOST_LISTED, Math.floor(MOST_ON_CARD / covering.length)))
  return (
    <article className="grid gap-x-12 gap-y-4 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div>
        <p className="eyebrow">{formatPeriod(locale, event.from, event.to)}</p>
        <h2 className="mt-1 text-xl leading-snug">
          <PageLink href={href} className="quiet-link">
            {event.title[locale]}
          </PageLink>
        </h2>
        {event.summary[locale] === event.title[locale] ? null : (
          <p className="mt-2 max-w-prose text-secondary">{event.summary[locale]}</p>
        )}
        {covering.length === 0 ? null : (
          <p className="mt-4">
            <PageLink href={href} aria-label={`${messages.open}: ${event.title[locale]}`} className="button">
              {messages.open}
            </PageLink>
          </p>
        )}
      </div>
      <div>
        <h3 className="font-semibold text-sm">{messages.covered}</h3>
        {covering.length === 0 ? <p className="mt-1 text-muted">{messages.noArticle}</p> : null}
        <ul className="mt-1 text-sm">
          {covering.map(({ outlet, own }) => (
            <li key={outlet.slug} className="border-rule border-b py-2 last:border-0">
              <PageLink href={localeHref(locale, `/outlets/${outlet.slug}`)} className="quiet-link font-semibold">
                {outlet.name[locale]}
              </PageLink>
              <ul>
                {own.slice(0, most).map((article) => (
                  <li key={article.id} className="mt-0.5 text-secondary leading-snug">
                    <PageLink
                      href={localeHref(locale, `/articles/${article.id}`)}
                      lang={article.lang}
                      className="quiet-link font-serif"
                    >
                      {article.title}
                    </PageLink>{' '}
                    <span className="text-muted">
                      {words.language[article.lang]},{' '}
                      {article.date === null ? words.noDate : formatDate(locale, article.date)}
                    </span>
                  </li>
                ))}
                {own.length > most ? (
                  <li className="mt-0.5 text-muted">{messages.moreArticles(own.length - most)}</li>
                ) : null}
              </ul>
            </li>
          ))}
        </ul>
      </div>
    </article>
  )
}
