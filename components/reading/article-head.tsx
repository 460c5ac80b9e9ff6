import type { ReactNode } from 'react'
import { PageLink } from '@/components/frame/page-link'
import { formatCountry } from '@/lib/messages/format-country'
import { formatDate } from '@/lib/messages/format-date'
import { labels } from '@/lib/messages/labels'
import { type Locale, localeHref } from '@/lib/messages/locale'
import { reading } from '@/lib/messages/reading'
import type { ArticleRow } from '@/lib/model/article-row'
import type { Event, Outlet } from '@/lib/model/corpus'

interface Props {
  readonly locale: Locale
  readonly row: ArticleRow
  readonly outlet: Outlet
  readonly event: Event | null
  /** Other texts of the same dispatch. */
  readonly twins: readonly ArticleRow[]
  /** Phrases and cues, in words. */
  readonly summary: string
}

/** Whose text this is, of when, in which language, how long; what of that was inferred; and its twin in the other language. */
export function ArticleHead({ locale, row, outlet, event, twins, summary }: Props) {
  const messages = reading[locale]
  const words = labels[locale]
  const country = outlet.country === null ? messages.noCountry : formatCountry(locale, outlet.country)
  const date = row.date === null ? words.noDate : formatDate(locale, row.date)
  return (
    <header className="mb-8 border-rule border-b pb-6">
      <p className="eyebrow">{messages.article}</p>
      <OutletName hasHeadline={row.hasHeadline}>
        <PageLink href={localeHref(locale, `/outlets/${outlet.slug}`)} className="quiet-link">
          {outlet.name[locale]}
        </PageLink>
        {row.hasHeadline ? null : <span className="font-normal text-secondary">, {date}</span>}
      </OutletName>
      <p className="text-secondary">{messages.outletNote(words.outletKind[outlet.kind], country)}</p>
      <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-secondary">
        {row.hasHeadline ? <li className="text-ink">{date}</li> : null}
        <li>{words.language[row.lang]}</li>
        <li>{words.words(row.words.all)}</li>
        <li>{summary}</li>
        {event === null ? null : (
          <li>
            {messages.eventLabel}{' '}
            <PageLink href={localeHref(locale, `/events/${event.slug}`)}>{event.title[locale]}</PageLink>
          </li>
        )}
        {row.url === null ? null : (
          <li>
            <a href={row.url} rel="noopener noreferrer external">
              {messages.original}
            </a>
          </li>
        )}
      </ul>
      {row.hasHeadline && row.inferred === null ? null : (
        <p className="mt-3 max-w-[46rem] text-sm text-secondary">
          {row.hasHeadline ? null : `${messages.firstWords} `}
          {row.inferred === null ? null : (
            <>
              <span className="font-semibold text-ink">{messages.inferred}.</span> {row.inferred[locale]}
            </>
          )}
        </p>
      )}
      {twins.length === 0 ? null : (
        <TwinNote locale={locale} row={row} twins={twins} eventHref={event === null ? null : `/events/${event.slug}`} />
      )}
    </header>
  )
}

/** With a headline the page's heading is the headline, in the text itself; without one it is outlet and date. */
function OutletName({ hasHeadline, children }: { hasHeadline: boolean; children: ReactNode }) {
  return hasHeadline ? (
    <p className="mt-1 font-semibold text-xl leading-tight">{children}</p>
  ) : (
    <h1 className="mt-1 text-2xl leading-tight">{children}</h1>
  )
}

function TwinNote({
  locale,
  row,
  twins,
  eventHref,
}: Pick<Props, 'locale' | 'row' | 'twins'> & { eventHref: string | null }) {
  const messages = reading[locale]
  return (
    <div className="mt-4 max-w-[46rem] rounded-sm border-control border-s-4 bg-card px-4 py-3 text-sm">
      {twins.map((twin) => (
        <p key={twin.id}>
          {(twin.id === row.sameAs ? messages.twinOriginal : messages.twinVersion)(labels[locale].language[twin.lang])}{' '}
          <PageLink href={localeHref(locale, `/articles/${twin.id}`)} lang={twin.lang}>
            {twin.title}
          </PageLink>
        </p>
      ))}
      <p className="mt-1 text-secondary">
        {messages.twinNote}{' '}
        {eventHref === null ? null : (
          <PageLink href={localeHref(locale, `${eventHref}#twins`)}>{messages.compareTwins}</PageLink>
        )}
      </p>
    </div>
  )
}
