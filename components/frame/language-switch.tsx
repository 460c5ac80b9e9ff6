'use client'

import { useSearchParams, useSelectedLayoutSegments } from 'next/navigation'
import { frame } from '@/lib/messages/frame'
import { type Locale, localeHref } from '@/lib/messages/locale'

/**
 * The same view in the other language: path, query and hash are kept.
 *
 * A plain link, so that the whole document changes its language; the hash, which no server sees, is added on the way out.
 */
export function LanguageSwitch({ locale }: { locale: Locale }) {
  const segments = useSelectedLayoutSegments().flatMap((segment) => segment.split('/'))
  const query = useSearchParams().toString().replaceAll('%7E', '~')
  const { language, otherLanguage } = frame[locale]
  const path = `/${segments.join('/')}${query === '' ? '' : `?${query}`}`
  const href = localeHref(locale === 'en' ? 'fr' : 'en', path)
  return (
    <nav aria-label={language} className="no-print">
      <a
        href={href}
        lang={otherLanguage.lang}
        hrefLang={otherLanguage.lang}
        onClick={(event) => {
          event.currentTarget.href = `${href}${window.location.hash}`
        }}
        className="button border-transparent bg-transparent px-2 text-sm"
      >
        {otherLanguage.label}
      </a>
    </nav>
  )
}
