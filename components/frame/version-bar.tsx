'use client'

import { PageLink } from '@/components/frame/page-link'
import { frame } from '@/lib/messages/frame'
import { type Locale, localeHref } from '@/lib/messages/locale'
import type { Versions } from '@/lib/model/reading'
import { isSameVersion, parsePinned } from '@/lib/view/pinned'
import { useCurrentView } from './current-view'

/** Says that a view is held to older data than today's, and leads to today's. Nothing where it is not. */
export function VersionBar({ locale, newest }: { locale: Locale; newest: Versions }) {
  const { path, query, version } = useCurrentView()
  const pinned = version === null ? null : parsePinned(version)
  if (pinned === null || isSameVersion(pinned, newest)) return null
  const { bar } = frame[locale]
  return (
    <div className="border-warning border-b bg-card">
      <p className="wrap flex flex-wrap gap-x-4 py-2 text-sm">
        <span>{bar.held(pinned.corpus, pinned.codebook, pinned.engine)}</span>
        <PageLink newest href={localeHref(locale, `${path}${query}`)}>
          {bar.newest}
        </PageLink>
        <PageLink newest href={localeHref(locale, '/versions')}>
          {bar.all}
        </PageLink>
      </p>
    </div>
  )
}
