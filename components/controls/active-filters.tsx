import { PageLink } from '@/components/frame/page-link'
import { filters } from '@/lib/messages/filters'
import type { Locale } from '@/lib/messages/locale'

/** One choice that narrows the view, and the address of the view without it. */
export interface ActiveFilter {
  readonly name: string
  readonly value: string
  readonly without: string
}

/** What narrows the view, each with a way to take it back. Links, so that they work without script. */
export function ActiveFilters({
  active,
  reset,
  locale,
}: {
  active: readonly ActiveFilter[]
  /** Address of the view with nothing chosen. */
  reset: string
  locale: Locale
}) {
  const messages = filters[locale]
  if (active.length === 0) return null
  return (
    <ul aria-label={messages.active} className="no-print mt-3 flex flex-wrap items-center gap-2 text-sm">
      {active.map(({ name, value, without }) => (
        <li key={`${name} ${value}`}>
          <PageLink
            href={without}
            scroll={false}
            aria-label={messages.remove(name, value)}
            className="inline-flex min-h-8 items-center gap-2 rounded-full border border-control bg-card px-3 text-ink no-underline hover:bg-hover pointer-coarse:min-h-11"
          >
            <span>
              <span className="text-muted">{name}</span> {value}
            </span>
            <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
              <path d="m1 1 8 8M9 1 1 9" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </PageLink>
        </li>
      ))}
      {active.length < 2 ? null : (
        <li>
          <PageLink href={reset} scroll={false} className="inline-flex min-h-8 items-center px-1">
            {messages.reset}
          </PageLink>
        </li>
      )}
    </ul>
  )
}
