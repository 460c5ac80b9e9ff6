'use client'

import { PageLink } from '@/components/frame/page-link'
import { frame } from '@/lib/messages/frame'
import { type Locale, localeHref } from '@/lib/messages/locale'
import type { Versions } from '@/lib/model/reading'
import { formatPinned, keepVersion, parsePinned } from '@/lib/view/pinned'
import { useCurrentView } from './current-view'

/** The versions behind the numbers on show, and the link that keeps them. `newest`: what a view is of that names none. */
export function VersionsNote({ locale, newest }: { locale: Locale; newest: Versions }) {
  const { footer } = frame[locale]
  const { path, query, version } = useCurrentView()
  const versions = (version === null ? null : parsePinned(version)) ?? newest
  const named = [
    [footer.corpus, versions.corpus],
    [footer.codebook, versions.codebook],
    [footer.engine, versions.engine],
  ] as const
  return (
    <div>
      <h2 className="font-semibold text-ink text-sm">{footer.versions}</h2>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4">
        {named.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd className="break-all font-mono text-xs leading-6">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1">
        <PageLink href={keepVersion(localeHref(locale, `${path}${query}`), formatPinned(versions))}>
          {footer.pinnedLink}
        </PageLink>
      </p>
      <p className="mt-1 text-muted">{footer.versionsHint}</p>
    </div>
  )
}
