import { PageLink } from '@/components/frame/page-link'
import type { Locale } from '@/lib/messages/locale'
import { phrases } from '@/lib/messages/phrases'

/** Previous and next page of a list, as links. `hrefOf` gives the address of a page, from 1. */
export function PageLinks({
  page,
  pages,
  hrefOf,
  locale,
}: {
  page: number
  pages: number
  hrefOf: (page: number) => string
  locale: Locale
}) {
  const messages = phrases[locale]
  if (pages < 2) return null
  return (
    <nav aria-label={messages.pages} className="no-print mt-8 flex flex-wrap items-center justify-center gap-4">
      {page > 1 ? (
        <PageLink href={hrefOf(page - 1)} rel="prev" className="button">
          {messages.previous}
        </PageLink>
      ) : null}
      <p className="text-muted">{messages.pageOf(page, pages)}</p>
      {page < pages ? (
        <PageLink href={hrefOf(page + 1)} rel="next" className="button">
          {messages.next}
        </PageLink>
      ) : null}
    </nav>
  )
}
