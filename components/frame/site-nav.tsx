'use client'

import { useSelectedLayoutSegment } from 'next/navigation'
import { PageLink } from '@/components/frame/page-link'
import { frame } from '@/lib/messages/frame'
import { type Locale, localeHref } from '@/lib/messages/locale'

const PAGES = [
  { path: '/', segment: null, name: 'overview' },
  { path: '/compare', segment: 'compare', name: 'compare' },
  { path: '/events', segment: 'events', name: 'events' },
  { path: '/phrases', segment: 'phrases', name: 'phrases' },
  { path: '/search', segment: 'search', name: 'search' },
  { path: '/codebook', segment: 'codebook', name: 'codebook' },
  { path: '/method', segment: 'method', name: 'method' },
] as const

/** Links to the pages; the one on show is marked. Rendered by the root layout, whose segment below tells the page. */
export function SiteNav({ locale }: { locale: Locale }) {
  const here = useSelectedLayoutSegment()
  const { nav, navigation } = frame[locale]
  return (
    <nav aria-label={navigation} className="no-print">
      <ul className="-mx-2.5 flex flex-wrap text-sm">
        {PAGES.map(({ path, segment, name }) => {
          const exact = segment === here
          return (
            <li key={name}>
              <PageLink
                href={localeHref(locale, path)}
                aria-current={exact ? 'page' : undefined}
                className={`flex min-h-11 items-center border-b-2 px-2.5 no-underline ${
                  exact ? 'border-ink font-semibold text-ink' : 'border-transparent text-secondary hover:border-control'
                }`}
              >
                {nav[name]}
              </PageLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
