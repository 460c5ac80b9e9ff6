import { PageLink } from '@/components/frame/page-link'
import { formatPeriod } from '@/lib/messages/format-period'
import { localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { eventCards } from '../../figures'
import type { PageData } from '../../page-data'

const SHOWN = 3

/** The newest events, each with who reports it here. */
export async function EventCards({ data }: { data: PageData }) {
  const { locale } = data
  const { events } = messagesFor(locale).overview
  const cards = await eventCards(data)
  if (cards.length === 0) return null
  return (
    <section aria-labelledby="events">
      <h2 id="events" className="text-xl">
        {events.heading}
      </h2>
      <p className="mt-1 text-secondary">{events.intro}</p>
      <ul className="mt-2 divide-y divide-rule">
        {cards.slice(0, SHOWN).map(({ event, coverage }) => (
          <li key={event.slug} className="py-4">
            <p className="text-muted text-sm">{formatPeriod(locale, event.from, event.to)}</p>
            <h3 className="text-lg leading-snug">
              <PageLink href={localeHref(locale, `/events/${event.slug}`)}>{event.title[locale]}</PageLink>
            </h3>
            <p className="mt-1 text-secondary">{event.summary[locale]}</p>
            <p className="mt-1 text-muted text-sm">
              {coverage.map(({ outlet, articles }) => events.coverage(outlet.short[locale], articles)).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {cards.length <= SHOWN ? null : (
        <p>
          <PageLink href={localeHref(locale, '/events')}>{events.all}</PageLink>
        </p>
      )}
    </section>
  )
}
